//! Checks of what the store holds: pages, trail, files, policy, and clients who cannot get in.

use super::Check;
use crate::admin::audit;
use crate::admin::decisions::compare_document;
use crate::app::{App, Error};
use crate::domain::settings::{LoginMode, Settings};
use crate::domain::wordset::Word;
use crate::secret::digest;
use crate::store::decisions::DecisionFilter;
use crate::store::{Connection, attachments, census, decisions, inbox, settings};

/// A backup older than this many days is called old.
const OLD_BACKUP: i64 = 30;

/// A message that waits more days than this is called forgotten.
const LONG_WAIT: i64 = 7;

/// SQLite's own checks of pages and references.
pub fn integrity(app: &App) -> Check {
    match app.store().check_integrity() {
        Ok(found) if found.is_empty() => {
            Check::ok("integrity", "every page and reference is whole")
        }
        Ok(found) => {
            let first = found.first().map(String::as_str).unwrap_or_default();
            let message = format!("{} faults, the first: {first}", found.len());
            Check::problem("integrity", message, "portalctl backup restore FILE")
        }
        Err(error) => Check::failed("integrity", &error.into()),
    }
}

/// The chain of the audit trail.
pub fn trail(app: &App) -> Check {
    match audit::verify(app) {
        Err(error) => Check::failed("audit", &error),
        Ok(report) => match report.findings.first() {
            None => Check::ok(
                "audit",
                format!("{} events, none changed or missing", report.events),
            ),
            Some(finding) => {
                let place = finding
                    .event
                    .map_or_else(String::new, |event| format!("event {}: ", event.0));
                Check::problem(
                    "audit",
                    format!("{place}{}", finding.what),
                    "portalctl audit verify",
                )
            }
        },
    }
}

/// Every kept file against its digest.
pub fn attachments(app: &App) -> Check {
    let (mut count, mut broken) = (0_u64, Vec::new());
    let read = app.read(|connection| {
        attachments::for_each_blob(connection, |sha256, bytes| {
            count += 1;
            if digest::hex(&digest::sha256(bytes)) != sha256 {
                broken.push(sha256.to_owned());
            }
            Ok::<_, Error>(())
        })
    });
    match (read, broken.first()) {
        (Err(error), _) => Check::failed("attachments", &error),
        (Ok(()), None) => Check::ok("attachments", format!("{count} files, all as they came")),
        (Ok(()), Some(first)) => {
            let message = format!("{} of {count} files were changed: {first}", broken.len());
            Check::problem("attachments", message, "portalctl backup restore FILE")
        }
    }
}

/// Every decision against the document it is about.
pub fn decisions(app: &App) -> Check {
    let (mut count, mut broken) = (0_u64, Vec::new());
    let read = app.read(|connection| {
        decisions::for_each(connection, DecisionFilter::default(), |decision| {
            count += 1;
            if compare_document(connection, &decision)?.is_some() {
                broken.push(decision.id);
            }
            Ok::<_, Error>(())
        })
    });
    match (read, broken.last()) {
        (Err(error), _) => Check::failed("decisions", &error),
        (Ok(()), None) => Check::ok(
            "decisions",
            format!("{count} decisions, each about what is stored"),
        ),
        (Ok(()), Some(first)) => {
            let message = format!(
                "{} of {count} decisions are about something else than is stored",
                broken.len()
            );
            Check::problem(
                "decisions",
                message,
                format!("portalctl decision show '{first}' --verify"),
            )
        }
    }
}

/// The quick checks, which `status` makes too: clock, address, settings, entrances, backup.
pub fn policy(app: &App) -> Vec<Check> {
    let checks = app.read(|connection| {
        let settings = settings::load(connection)?;
        let mut checks = vec![
            clock(app, connection)?,
            address(&settings),
            contradictions(&settings),
        ];
        checks.extend(entrances(app, connection, &settings)?);
        checks.push(backup(app, connection)?);
        checks.push(inbox(app, connection)?);
        Ok(checks)
    });
    checks.unwrap_or_else(|error| vec![Check::failed("settings", &error)])
}

fn clock(app: &App, connection: &Connection) -> Result<Check, Error> {
    let now = app.now();
    Ok(match census::last_event(connection, None)? {
        Some(last) if last > now => {
            let message = format!("it is {now} here, but the last event was at {last}");
            Check::problem("clock", message, "timedatectl set-ntp true")
        }
        Some(_) | None => Check::ok("clock", format!("{now}, after the last event")),
    })
}

fn address(settings: &Settings) -> Check {
    let Some(url) = &settings.base_url else {
        return Check::warning(
            "base-url",
            "the portal has no address, so there are no links",
            "portalctl settings set base-url https://portal.example.com",
        );
    };
    if url.as_str().starts_with("https://") {
        return Check::ok("base-url", url.to_string());
    }
    Check::ok(
        "base-url",
        format!("{url}, which only this machine reaches"),
    )
}

fn contradictions(settings: &Settings) -> Check {
    match settings.check() {
        Ok(()) => Check::ok("settings", "they agree with each other"),
        Err(error) => Check::problem("settings", error.to_string(), "portalctl settings show"),
    }
}

/// Clients who were given access and yet have no link or password to come in with.
fn entrances(app: &App, connection: &Connection, settings: &Settings) -> Result<Vec<Check>, Error> {
    let mut checks = Vec::new();
    for login in LoginMode::ALL {
        let found = census::locked_out(connection, *login, settings.login_mode, app.today())?;
        let Some((number, count)) = found else {
            continue;
        };
        let (what, fix) = match login {
            LoginMode::Link => ("link", format!("portalctl access grant {number}")),
            LoginMode::Password => ("password", format!("portalctl password generate {number}")),
        };
        let message = match count {
            1 => format!("{number} has access but no {what}"),
            more => format!("{more} clients have access but no {what}, such as {number}"),
        };
        checks.push(Check::warning("entrances", message, fix));
    }
    if checks.is_empty() {
        checks.push(Check::ok(
            "entrances",
            "every client with access has a way in",
        ));
    }
    Ok(checks)
}

/// Clients who wrote and wait.
fn inbox(app: &App, connection: &Connection) -> Result<Check, Error> {
    let Some(oldest) = inbox::oldest_waiting(connection)? else {
        return Ok(Check::ok("inbox", "nobody waits for an answer"));
    };
    let days = app.now().duration_since(oldest).as_hours() / 24;
    if days <= LONG_WAIT {
        return Ok(Check::ok(
            "inbox",
            format!("the oldest message is of {oldest}"),
        ));
    }
    let message = format!("somebody has waited for an answer for {days} days");
    Ok(Check::warning("inbox", message, "portalctl inbox list"))
}

fn backup(app: &App, connection: &Connection) -> Result<Check, Error> {
    let fix = "portalctl backup create FILE";
    let Some(last) = census::last_event(connection, Some("backup.create"))? else {
        return Ok(Check::warning("backup", "there is none yet", fix));
    };
    let days = app.now().duration_since(last).as_hours() / 24;
    Ok(match days {
        ..=OLD_BACKUP => Check::ok("backup", format!("the last one was made at {last}")),
        _ => Check::warning("backup", format!("the last one is {days} days old"), fix),
    })
}
