//! How it looks that somebody saw a document, under the document and under the link.

use serde::Serialize;

use super::sheet::Sheet;
use crate::admin::visits::{Door, Seen};

/// A document looked at in one session, as scripts see it.
#[derive(Debug, Serialize)]
pub struct VisitView {
    /// `KIND:NUMBER`.
    pub document: String,
    /// How: `page`, `pdf`, …
    pub look: String,
    pub count: u64,
    pub first_at: String,
    pub last_at: String,
    pub session: i64,
    pub link: Option<i64>,
    pub label: Option<String>,
    pub username: Option<String>,
}

impl From<&Seen> for VisitView {
    fn from(seen: &Seen) -> Self {
        let (link, label, username) = match &seen.door {
            Door::Link { link, label } => (Some(link.0), Some(label.clone()), None),
            Door::Account(username) => (None, None, Some(username.clone())),
        };
        let (visit, (kind, number)) = (&seen.visit, &seen.document);
        Self {
            document: format!("{kind}:{number}"),
            look: visit.look.to_string(),
            count: visit.count,
            first_at: visit.first_at.to_string(),
            last_at: visit.last_at.to_string(),
            session: visit.session.0,
            link,
            label,
            username,
        }
    }
}

impl VisitView {
    /// Such as `link #3 'Buchhaltung'` or `account einkauf@beispiel.example`.
    pub fn door(&self) -> String {
        door(self.link, self.label.as_deref(), self.username.as_deref())
    }

    /// Such as `page 3×, last 2026-11-23T09:00:00Z`.
    pub fn how(&self) -> String {
        match self.count {
            1 => format!("{} at {}", self.look, self.last_at),
            count => format!("{} {count} times, last at {}", self.look, self.last_at),
        }
    }
}

/// How somebody came in, in a few words.
pub fn door(link: Option<i64>, label: Option<&str>, username: Option<&str>) -> String {
    match (link, label) {
        (Some(link), Some("") | None) => format!("link #{link}"),
        (Some(link), Some(label)) => format!("link #{link} '{label}'"),
        (None, _) => format!("account {}", username.unwrap_or_default()),
    }
}

/// Adds a line for each visit: who or what is `subject`, then how.
pub fn add(sheet: Sheet, visits: &[VisitView], subject: impl Fn(&VisitView) -> String) -> Sheet {
    visits.iter().fold(sheet, |sheet, visit| {
        sheet.row("seen", format!("{}: {}", subject(visit), visit.how()))
    })
}
