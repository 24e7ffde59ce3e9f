//! `portalctl audit list`

use std::borrow::Cow;
use std::str::FromStr;

use clap::Args;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::Value;

use crate::admin;
use crate::admin::audit::{AuditFilter, ListedRecord};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::listing::{Column, Row};
use crate::cli::values::{Day, Period};

/// List what was changed, when, and by whom
///
/// Events that concerned many clients at once are found under each of them.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl audit list --last 20
  portalctl audit list --client KD-1001 --since 30d
  portalctl audit list --action access.grant --since 2026-11-01 --jsonl")]
pub struct AuditListArgs {
    /// Only events about this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// Only deeds of this kind: access, or access.grant
    #[arg(long, value_name = "NOUN[.VERB]", value_parser = action)]
    action: Option<String>,
    /// Only from this day on, or so long ago: 2026-11-01, yesterday, 7d
    #[arg(long, value_name = "WHEN")]
    since: Option<Since>,
    /// Only the newest so many
    #[arg(long, value_name = "COUNT")]
    last: Option<u64>,
}

#[derive(Clone, Copy, Debug)]
enum Since {
    Day(Day),
    Ago(Period),
}

impl FromStr for Since {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let day = match text.parse() {
            Ok(day) => return Ok(Self::Day(day)),
            Err(reason) => reason,
        };
        if text.contains('-') {
            return Err(day);
        }
        let ago = text.parse().map(Self::Ago);
        ago.map_err(|reason: String| format!("{reason}; also 2026-11-01 or yesterday"))
    }
}

impl Since {
    /// The instant meant: days begin at midnight where the operator is.
    fn instant(self, app: &app::App) -> Option<Timestamp> {
        let zone = TimeZone::system();
        match self {
            Self::Day(day) => {
                let start = day.date(app.today())?.to_zoned_datetime(zone).ok()?;
                Some(start.timestamp())
            }
            Self::Ago(period) => {
                let now = app.now().to_zoned_datetime(zone);
                Some(now.checked_sub(period.span()).ok()?.timestamp())
            }
        }
    }
}

/// Checks the shape only: events of older versions may have names this one does not write.
fn action(text: &str) -> Result<String, String> {
    let word = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    };
    let is_action = match text.split_once('.') {
        Some((noun, verb)) => word(noun) && word(verb),
        None => word(text),
    };
    if is_action {
        return Ok(text.to_owned());
    }
    Err("write a noun or a noun and a verb, such as access or access.grant".to_owned())
}

/// An event as scripts see it.
#[derive(Debug, Serialize)]
struct EventView {
    #[serde(rename = "type")]
    type_: &'static str,
    id: i64,
    at: String,
    actor: String,
    action: String,
    /// The client's number, or `#ID` when it was deleted since.
    client: Option<String>,
    subject: Option<String>,
    facts: Value,
}

impl From<ListedRecord> for EventView {
    fn from(listed: ListedRecord) -> Self {
        let record = listed.record;
        let gone = record.client.map(|client| format!("#{}", client.0));
        Self {
            type_: "event",
            id: record.id.0,
            at: record.at.to_string(),
            actor: record.actor,
            action: record.action,
            client: listed.client_number.or(gone),
            subject: record.subject,
            // What is no JSON any more was tampered with: shown as it is, for `verify` to judge.
            facts: serde_json::from_str(&record.facts).unwrap_or(Value::String(record.facts)),
        }
    }
}

impl EventView {
    /// The facts as `name=value`, in one line.
    fn facts_line(&self) -> String {
        let text = |value: &Value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        };
        let Some(facts) = self.facts.as_object() else {
            return text(&self.facts);
        };
        let pairs = facts
            .iter()
            .map(|(name, value)| format!("{name}={}", text(value)));
        pairs.collect::<Vec<_>>().join(" ")
    }
}

impl Row for EventView {
    const COLUMNS: &'static [Column] = &[
        Column::amount("ID"),
        Column::whole("AT"),
        Column::whole("ACTION"),
        Column::whole("CLIENT"),
        Column::whole("SUBJECT"),
        Column::text("FACTS"),
        Column::text("ACTOR"),
    ];
    const EMPTY: &'static str = "No events match.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            self.id.to_string().into(),
            self.at.as_str().into(),
            self.action.as_str().into(),
            self.client.as_deref().unwrap_or_default().into(),
            self.subject.as_deref().unwrap_or_default().into(),
            self.facts_line().into(),
            self.actor.as_str().into(),
        ]
    }
}

impl AuditListArgs {
    /// Lists the events, oldest first.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let since = match self.since {
            Some(since) => {
                let instant = since.instant(app);
                Some(instant.ok_or_else(|| app::Error::usage("--since lies before all time"))?)
            }
            None => None,
        };
        let filter = AuditFilter {
            client: None,
            action: self.action,
            since,
            last: self.last,
        };
        let mut list = out.list::<EventView>();
        admin::audit::list(app, self.client.as_deref(), filter, |listed| {
            list.push(&EventView::from(listed))
        })?;
        list.finish()?;
        Ok(())
    }
}
