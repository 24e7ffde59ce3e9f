//! Mails as lists show them.

use std::borrow::Cow;

use serde::Serialize;

use crate::admin::mailing::{Listed, Queued};
use crate::cli::listing::{Column, Row};

/// A mail that was queued.
#[derive(Debug, Serialize)]
pub struct QueuedView {
    #[serde(rename = "type")]
    type_: &'static str,
    id: i64,
    client: String,
    document: Option<String>,
    address: String,
}

impl From<&Queued> for QueuedView {
    fn from(queued: &Queued) -> Self {
        Self {
            type_: "mail",
            id: queued.id.0,
            client: queued.client.to_string(),
            document: queued.document.as_ref().map(ToString::to_string),
            address: queued.address.to_string(),
        }
    }
}

impl Row for QueuedView {
    const COLUMNS: &'static [Column] = &[
        Column::amount("ID"),
        Column::whole("CLIENT"),
        Column::text("DOCUMENT"),
        Column::text("ADDRESS"),
    ];
    const EMPTY: &'static str = "Nothing was queued.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            format!("#{}", self.id).into(),
            self.client.as_str().into(),
            self.document.as_deref().unwrap_or_default().into(),
            self.address.as_str().into(),
        ]
    }
}

/// A mail in the queue.
#[derive(Debug, Serialize)]
pub struct MailView {
    #[serde(rename = "type")]
    type_: &'static str,
    id: i64,
    state: String,
    purpose: String,
    client: Option<String>,
    address: Option<String>,
    template: Option<String>,
    attempts: u32,
    created_at: String,
    /// Not to be tried before; of waiting mails only.
    due_at: Option<String>,
    tried_at: Option<String>,
    reply: String,
}

impl From<&Listed> for MailView {
    fn from(listed: &Listed) -> Self {
        use crate::domain::mail::MailState;

        let mail = &listed.mail;
        let is_waiting = mail.state == MailState::Waiting;
        Self {
            type_: "mail",
            id: mail.id.0,
            state: mail.state.to_string(),
            purpose: mail.letter.purpose.to_string(),
            client: listed.client.clone(),
            address: listed.address.clone(),
            template: mail.letter.template.as_ref().map(ToString::to_string),
            attempts: mail.attempts,
            created_at: mail.created_at.to_string(),
            due_at: is_waiting.then(|| mail.due_at.to_string()),
            tried_at: mail.tried_at.map(|at| at.to_string()),
            reply: mail.reply.clone(),
        }
    }
}

impl Row for MailView {
    const COLUMNS: &'static [Column] = &[
        Column::amount("ID"),
        Column::whole("STATE"),
        Column::whole("FOR"),
        Column::whole("CLIENT"),
        Column::text("ADDRESS"),
        Column::amount("TRIED"),
        Column::text("REPLY"),
    ];
    const EMPTY: &'static str = "No mail waits, and none failed.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            format!("#{}", self.id).into(),
            self.state.as_str().into(),
            self.purpose.as_str().into(),
            self.client.as_deref().unwrap_or_default().into(),
            self.address.as_deref().unwrap_or_default().into(),
            self.attempts.to_string().into(),
            self.reply.as_str().into(),
        ]
    }
}
