//! How a document looks in lists and in JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::admin::documents::{Listed, Outcome};
use crate::app;
use crate::cli::desk::Names;
use crate::cli::listing::{Column, Row};
use crate::cli::output::{Output, View};
use crate::cli::refused::{count, report_refused};
use crate::cli::sanitize::sanitize;
use crate::domain::document::{Attachment, Kind, Status};
use crate::domain::money::{Currency, format_minor};

/// A document as scripts see it.
#[derive(Debug, Serialize)]
pub struct DocumentView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub id: i64,
    pub kind: String,
    pub number: String,
    pub client: String,
    pub status: String,
    pub title: String,
    pub date: String,
    pub due_date: Option<String>,
    pub valid_until: Option<String>,
    pub currency: &'static str,
    pub total_net: i64,
    pub total_gross: i64,
    pub open_amount: i64,
    pub hidden: bool,
    pub attachments: Vec<AttachmentView>,
    pub changed: bool,
    #[serde(skip)]
    money: Currency,
}

/// A file at a document as scripts see it.
#[derive(Debug, Serialize)]
pub struct AttachmentView {
    pub id: i64,
    pub name: String,
    pub media_type: String,
    pub role: String,
    pub size: u64,
    pub sha256: String,
}

impl From<&Attachment> for AttachmentView {
    fn from(attachment: &Attachment) -> Self {
        Self {
            id: attachment.id,
            name: attachment.name.clone(),
            media_type: attachment.media_type.to_string(),
            role: attachment.role.to_string(),
            size: attachment.size,
            sha256: attachment.sha256.clone(),
        }
    }
}

impl From<&Listed> for DocumentView {
    fn from(listed: &Listed) -> Self {
        let (document, head) = (&listed.document, &listed.document.head);
        Self {
            type_: "document",
            id: document.id.0,
            kind: head.kind.to_string(),
            number: head.number.to_string(),
            client: listed.client.to_string(),
            status: listed.status.to_string(),
            title: head.title.clone(),
            date: head.date.to_string(),
            due_date: head.due_date.map(|date| date.to_string()),
            valid_until: head.valid_until.map(|date| date.to_string()),
            currency: head.currency.code(),
            total_net: head.totals.net,
            total_gross: head.totals.gross,
            open_amount: document.open_amount(),
            hidden: document.is_hidden,
            attachments: listed
                .attachments
                .iter()
                .map(AttachmentView::from)
                .collect(),
            changed: listed.changed,
            money: head.currency,
        }
    }
}

impl DocumentView {
    /// An amount of the document, such as `119.00 EUR`.
    pub fn amount(&self, minor: i64) -> String {
        format!(
            "{} {}",
            format_minor(minor, self.money.decimals()),
            self.currency
        )
    }

    /// The status, and that it is hidden.
    pub fn standing(&self) -> String {
        let hidden = if self.hidden { ", hidden" } else { "" };
        format!("{}{hidden}", self.status)
    }
}

impl Row for DocumentView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("NUMBER"),
        Column::whole("KIND"),
        Column::whole("CLIENT"),
        Column::whole("DATE"),
        Column::whole("STATUS"),
        Column::amount("GROSS"),
        Column::whole("UNTIL"),
        Column::text("TITLE"),
    ];
    const EMPTY: &'static str =
        "No documents: portalctl document add, or portalctl import billomat.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        let until = self.due_date.as_deref().or(self.valid_until.as_deref());
        vec![
            self.number.as_str().into(),
            self.kind.as_str().into(),
            self.client.as_str().into(),
            self.date.as_str().into(),
            self.standing().into(),
            self.amount(self.total_gross).into(),
            until.unwrap_or_default().into(),
            self.title.as_str().into(),
        ]
    }
}

impl View for DocumentView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "{}  {}  {}  {}  {}",
            sanitize(&self.number),
            self.kind,
            sanitize(&self.client),
            self.standing(),
            self.amount(self.total_gross),
        )
    }
}

/// Shows what became of a list of documents, and reports those that were refused.
pub fn show_outcome(
    out: &mut Output,
    names: &Names,
    outcome: Outcome,
    verb: &str,
) -> Result<(), app::Error> {
    if !outcome.done.is_empty() || out.is_json() {
        let mut list = out.list::<DocumentView>();
        for listed in &outcome.done {
            list.push(&DocumentView::from(listed))?;
        }
        list.finish()?;
    }
    let changed = outcome.done.iter().filter(|listed| listed.changed).count();
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let unchanged = outcome.done.len() - changed;
    if let Some(summary) = count(number(changed), number(unchanged), verb) {
        out.note(&summary);
    }
    report_refused(out, names, outcome.refused)
}

/// Shows the one document of a deed, and whether anything changed.
pub fn show_deed(out: &mut Output, listed: &Listed, verb: &str) -> Result<(), app::Error> {
    out.show(&DocumentView::from(listed))?;
    out.note(if listed.changed { verb } else { "Unchanged." });
    let head = &listed.document.head;
    let named = format!("{}:{}", head.kind, head.number);
    match (listed.document.status, head.kind) {
        (Status::Draft, _) => out.next(&format!("portalctl document complete {named}")),
        (_, Kind::Letter) => out.next(&format!("portalctl document show {named}")),
        _ => out.next(&format!(
            "portalctl access explain {} {named}",
            listed.client
        )),
    }
    Ok(())
}
