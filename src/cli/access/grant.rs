//! `portalctl access grant`

use clap::Args;

use super::view::{AccessView, GrantedView, summary};
use crate::admin;
use crate::admin::access::{Exception, Standing, Terms};
use crate::admin::lists::Strictness;
use crate::app::{self, App};
use crate::cli::client::choose;
use crate::cli::desk::{Desk, Names};
use crate::cli::listing::Listing;
use crate::cli::output::Format;
use crate::cli::refused::{count, report_refused};
use crate::cli::values::Day;
use crate::domain::settings::LoginMode;
use crate::domain::wordset::{Word, WordSet};

/// Grant access, and print where each client enters
///
/// Prints one URL per client in the order asked and nothing else: the client's secret link, or the
/// portal's login page where the client has a password. Granting again prints the same URLs.
/// Without --until access has no last day; the other flags keep what was said before.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl access grant KD-1001
  portalctl access grant KD-1001 --until 2026-12-31 --share invoice,offer --allow -comment
  portalctl access grant KD-1002 --login password
  cut -d';' -f1 clients.csv | portalctl access grant - --jsonl")]
pub struct AccessGrantArgs {
    /// Client numbers or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "CLIENT", conflicts_with = "all")]
    clients: Vec<String>,
    /// Every client that is not archived
    #[arg(long)]
    all: bool,
    /// Last day of access
    #[arg(long, value_name = "DATE")]
    until: Option<Day>,
    /// Kinds the client sees instead of those in the settings; +KIND and -KIND change those
    #[arg(long, value_name = "KINDS", allow_hyphen_values = true)]
    share: Option<String>,
    /// Actions the client is allowed instead of those in the settings; +ACTION and -ACTION change those
    #[arg(long, value_name = "ACTIONS", allow_hyphen_values = true)]
    allow: Option<String>,
    /// How the client enters: link, password, or settings
    #[arg(long, value_name = "MODE")]
    login: Option<String>,
    /// Grant nobody when one client is refused
    #[arg(long, conflicts_with = "all")]
    atomic: bool,
}

impl AccessGrantArgs {
    /// Grants access and prints the URLs.
    pub fn run(mut self, desk: &mut Desk) -> Result<(), app::Error> {
        if self.all {
            return self.grant_all(desk);
        }
        if self.clients.is_empty() {
            self.clients.push(choose(desk, None)?);
        }
        let names = Names::read(&self.clients)?;
        let strictness = Strictness::asked(self.atomic);
        let is_dry_run = desk.is_dry_run();
        let (app, out) = desk.open()?;
        let terms = self.terms(app)?;
        let outcome = admin::access::grant(app, &names.names, &terms, strictness)?;
        if !outcome.done.is_empty() || out.is_json() {
            let mut list = out.list::<GrantedView>();
            for standing in &outcome.done {
                push(&mut list, standing)?;
            }
            list.finish()?;
        }
        if let Some(summary) = summary(&outcome.done, "Granted") {
            out.note(&summary);
        }
        if is_dry_run && outcome.done.iter().any(|standing| standing.url.is_none()) {
            out.note("A new link has no address before it is kept.");
        }
        if let [standing] = outcome.done.as_slice() {
            out.next(&next(standing));
        }
        report_refused(out, &names, outcome.refused)
    }

    fn grant_all(&self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let terms = self.terms(app)?;
        let mut all: u64 = 0;
        let mut list = out.list::<GrantedView>();
        let changed = admin::access::grant_all(app, &terms, |standing| {
            all += 1;
            push(&mut list, standing)
        })?;
        list.finish()?;
        if let Some(summary) = count(changed, all.saturating_sub(changed), "Granted") {
            out.note(&summary);
        }
        Ok(())
    }

    fn terms(&self, app: &App) -> Result<Terms, app::Error> {
        let settings = admin::settings::load(app)?;
        let until = self
            .until
            .map(|day| {
                day.date(app.today())
                    .ok_or_else(|| app::Error::invalid("--until is beyond the calendar"))
            })
            .transpose()?;
        Ok(Terms {
            until,
            login: match self.login.as_deref() {
                None => Exception::Keep,
                Some(SETTINGS) => Exception::Follow,
                Some(mode) => Exception::Set(LoginMode::parse(mode).map_err(unknown)?),
            },
            share: exception(self.share.as_deref(), settings.share)?,
            allow: exception(self.allow.as_deref(), settings.allow)?,
        })
    }
}

/// The word that takes an exception back.
const SETTINGS: &str = "settings";

fn exception<W: Word>(
    flag: Option<&str>,
    settings: WordSet<W>,
) -> Result<Exception<WordSet<W>>, app::Error> {
    match flag {
        None => Ok(Exception::Keep),
        Some(SETTINGS) => Ok(Exception::Follow),
        Some(text) => WordSet::parse_change(text, settings)
            .map(Exception::Set)
            .map_err(unknown),
    }
}

fn unknown(error: impl std::fmt::Display) -> app::Error {
    app::Error::usage(error.to_string())
        .hint("'settings' goes back to what the settings say; portalctl settings show")
}

/// A client whose link a dry run did not keep has no URL, and no line either.
fn push(list: &mut Listing<'_, GrantedView>, standing: &Standing) -> Result<(), app::Error> {
    if standing.url.is_none() && *list.out().format() == Format::Text {
        list.pass();
        return Ok(());
    }
    list.push(&GrantedView(AccessView::from(standing)))
}

fn next(standing: &Standing) -> String {
    let client = &standing.client;
    match standing.login {
        LoginMode::Link => format!("portalctl access explain {client}"),
        LoginMode::Password => format!("portalctl password generate {client}"),
    }
}
