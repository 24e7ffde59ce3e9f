//! How a message looks in lists and in JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::admin::inbox::Listed;
use crate::cli::listing::{Column, Row};
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;
use crate::domain::inbox::InboxKind;

/// A message as scripts see it.
#[derive(Debug, Serialize)]
pub struct MessageView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub id: i64,
    pub kind: String,
    pub client: String,
    pub client_name: String,
    /// `KIND:NUMBER` of what it is about.
    pub document: Option<String>,
    pub subject: String,
    pub text: String,
    /// Named values: proposed fields, an amount said to be paid.
    pub facts: serde_json::Map<String, serde_json::Value>,
    pub decision: Option<i64>,
    /// What was decided, when that is what it tells.
    pub outcome: Option<String>,
    /// Who decided, as typed.
    pub decided_by: Option<String>,
    pub state: &'static str,
    pub created_at: String,
    pub done_at: Option<String>,
    pub changed: bool,
}

impl From<&Listed> for MessageView {
    fn from(listed: &Listed) -> Self {
        let (item, decision) = (&listed.item, listed.decision.as_ref());
        Self {
            type_: "message",
            id: item.id.0,
            kind: item.kind.to_string(),
            client: listed.client.to_string(),
            client_name: listed.client_name.clone(),
            document: listed
                .document
                .as_ref()
                .map(|(kind, number)| format!("{kind}:{number}")),
            subject: item.subject.clone(),
            text: item.text.clone(),
            facts: item
                .facts
                .iter()
                .map(|(name, value)| (name.clone(), value.as_str().into()))
                .collect(),
            decision: item.decision.map(|decision| decision.0),
            outcome: decision.map(|decision| decision.outcome.to_string()),
            decided_by: decision.map(|decision| decision.name.clone()),
            state: if item.done_at.is_some() {
                "done"
            } else {
                "waiting"
            },
            created_at: item.created_at.to_string(),
            done_at: item.done_at.map(|at| at.to_string()),
            changed: listed.changed,
        }
    }
}

impl MessageView {
    /// Everything it says, in one line.
    pub fn gist(&self) -> String {
        let facts: Vec<_> = self
            .facts
            .iter()
            .map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default()))
            .collect();
        let decided = self.decided().unwrap_or_default();
        let (subject, text) = (self.subject.clone(), self.text.clone());
        let mut said = vec![decided, subject, text, facts.join(", ")];
        said.retain(|text| !text.is_empty());
        said.join(": ")
    }

    /// Such as `accepted by Erika Muster`, of a message that tells of a decision.
    pub fn decided(&self) -> Option<String> {
        let (outcome, name) = (self.outcome.as_ref()?, self.decided_by.as_ref()?);
        Some(format!("{outcome} by {name}"))
    }

    /// Day and minute, in UTC.
    pub fn at(&self) -> String {
        minute(&self.created_at)
    }
}

/// Day and minute of an instant as JSON has it.
pub fn minute(instant: &str) -> String {
    instant
        .replace('T', " ")
        .chars()
        .take("2026-11-23 09:00".len())
        .collect()
}

impl Row for MessageView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("ID"),
        Column::whole("AT"),
        Column::whole("KIND"),
        Column::whole("CLIENT"),
        Column::whole("DOCUMENT"),
        Column::text("TEXT"),
        Column::whole("STATE"),
    ];
    const EMPTY: &'static str = "No messages wait; --all shows those that are done, too.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            format!("#{}", self.id).into(),
            self.at().into(),
            self.kind.as_str().into(),
            self.client.as_str().into(),
            self.document.as_deref().unwrap_or_default().into(),
            self.gist().into(),
            self.state.into(),
        ]
    }
}

/// One line of its own: what a follower gets, and what a deed leaves.
impl View for MessageView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let cells: Vec<_> = self
            .cells()
            .iter()
            .map(|cell| sanitize(cell).into_owned())
            .collect();
        writeln!(out, "{}", cells.join("\t"))
    }
}

/// Reads the name of a kind.
pub fn kind(text: &str) -> Result<InboxKind, String> {
    text.parse::<InboxKind>().map_err(|error| error.to_string())
}
