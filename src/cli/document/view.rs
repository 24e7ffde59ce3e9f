//! How a document looks in lists and in JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::admin::documents::Listed;
use crate::cli::listing::{Column, Row};
use crate::cli::output::{Output, View};
use crate::cli::refused::count;
use crate::cli::sanitize::sanitize;
use crate::domain::document::Attachment;
use crate::domain::money::format_minor;

/// A document as scripts see it; amounts in minor units of `currency`.
#[derive(Debug, Serialize)]
pub struct DocumentView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub id: i64,
    pub kind: String,
    pub number: String,
    pub client: String,
    pub title: String,
    pub status: String,
    pub date: String,
    pub due_date: Option<String>,
    pub valid_until: Option<String>,
    pub currency: String,
    pub total_net: i64,
    pub total_gross: i64,
    pub open_amount: i64,
    pub hidden: bool,
    pub completed_at: Option<String>,
    pub attachments: Vec<AttachmentView>,
    pub changed: bool,
    #[serde(skip)]
    decimals: u32,
}

/// A file as scripts see it.
#[derive(Debug, Serialize)]
pub struct AttachmentView {
    pub id: i64,
    pub name: String,
    pub media_type: String,
    pub role: String,
    /// Length in bytes.
    pub size: u64,
    pub sha256: String,
}

impl From<&Attachment> for AttachmentView {
    fn from(file: &Attachment) -> Self {
        Self {
            id: file.id,
            name: file.name.clone(),
            media_type: file.media_type.to_string(),
            role: file.role.to_string(),
            size: file.size,
            sha256: file.sha256.clone(),
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
            title: head.title.clone(),
            status: listed.status.to_string(),
            date: head.date.to_string(),
            due_date: head.due_date.map(|date| date.to_string()),
            valid_until: head.valid_until.map(|date| date.to_string()),
            currency: head.currency.to_string(),
            total_net: head.totals.net,
            total_gross: head.totals.gross,
            open_amount: document.open_amount(),
            hidden: document.is_hidden,
            completed_at: document.completed_at.map(|at| at.to_string()),
            attachments: listed
                .attachments
                .iter()
                .map(AttachmentView::from)
                .collect(),
            changed: listed.changed,
            decimals: head.currency.decimals(),
        }
    }
}

impl DocumentView {
    /// An amount in the document's currency, as people write it.
    pub fn money(&self, amount: i64) -> String {
        format!("{} {}", format_minor(amount, self.decimals), self.currency)
    }

    /// The day that matters: due date, or last day of an offer.
    fn end(&self) -> &str {
        self.due_date
            .as_deref()
            .or(self.valid_until.as_deref())
            .unwrap_or_default()
    }
}

impl Row for DocumentView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("NUMBER"),
        Column::whole("KIND"),
        Column::whole("CLIENT"),
        Column::whole("STATUS"),
        Column::whole("DATE"),
        Column::whole("DUE"),
        Column::amount("TOTAL"),
        Column::amount("OPEN"),
        Column::text("TITLE"),
    ];
    const EMPTY: &'static str =
        "No documents: portalctl document add, or portalctl import billomat.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        let status = if self.hidden {
            format!("{}, hidden", self.status)
        } else {
            self.status.clone()
        };
        vec![
            self.number.as_str().into(),
            self.kind.as_str().into(),
            self.client.as_str().into(),
            status.into(),
            self.date.as_str().into(),
            self.end().into(),
            self.money(self.total_gross).into(),
            self.money(self.open_amount).into(),
            self.title.as_str().into(),
        ]
    }
}

impl View for DocumentView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let (kind, number, status) = (&self.kind, sanitize(&self.number), &self.status);
        writeln!(
            out,
            "{kind} {number}  {status}  {}",
            self.money(self.total_gross)
        )
    }
}

/// Says whether a deed on one document changed anything.
pub fn note(out: &mut Output, listed: &Listed, verb: &str) {
    if let Some(text) = count(u64::from(listed.changed), u64::from(!listed.changed), verb) {
        out.note(&text);
    }
}

/// Shows what became of several documents, and how many changed.
pub fn list(out: &mut Output, done: &[Listed], verb: &str) -> Result<(), crate::app::Error> {
    let mut rows = out.list::<DocumentView>();
    for listed in done {
        rows.push(&DocumentView::from(listed))?;
    }
    rows.finish()?;
    let changed =
        u64::try_from(done.iter().filter(|listed| listed.changed).count()).unwrap_or(u64::MAX);
    let all = u64::try_from(done.len()).unwrap_or(u64::MAX);
    if let Some(text) = count(changed, all.saturating_sub(changed), verb) {
        out.note(&text);
    }
    Ok(())
}
