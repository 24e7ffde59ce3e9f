//! Clients and documents as rows of an export.

use serde::Serialize;

use super::{Cell, Record};
use crate::app::fingerprint::fingerprint;
use crate::app::{App, Error};
use crate::domain::access::Access;
use crate::domain::client::Client;
use crate::domain::document::{Attachment, Body, Document};
use crate::domain::wordset::Word;
use crate::store::{Connection, attachments, lines};

/// The header of the clients' CSV.
pub const CLIENT_COLUMNS: [&str; 29] = [
    "number",
    "name",
    "email",
    "locale",
    "kind",
    "archived",
    "access",
    "since",
    "until",
    "salutation",
    "first_name",
    "last_name",
    "street",
    "zip",
    "city",
    "state",
    "country",
    "phone",
    "fax",
    "mobile",
    "website",
    "tax_number",
    "vat_number",
    "bank_owner",
    "bank_name",
    "iban",
    "bic",
    "note",
    "created_at",
];

/// A client as exports write it.
#[derive(Serialize)]
pub struct ClientRow<'a> {
    #[serde(rename = "type")]
    type_: &'static str,
    number: &'a str,
    name: &'a str,
    email: &'a str,
    locale: &'static str,
    kind: &'static str,
    archived: bool,
    access: &'static str,
    since: Option<String>,
    until: Option<String>,
    #[serde(flatten)]
    profile: std::collections::BTreeMap<&'a str, &'a str>,
    created_at: String,
}

impl<'a> ClientRow<'a> {
    /// Takes what the store knows.
    pub fn of(client: &'a Client, access: &Access) -> Self {
        let data = &client.data;
        Self {
            type_: "client",
            number: data.number.as_str(),
            name: &data.name,
            email: data.email.as_ref().map_or("", |address| address.as_str()),
            locale: data.locale.word(),
            kind: data.kind.word(),
            archived: client.archived_at.is_some(),
            access: access.state.word(),
            since: access.since.map(|at| at.to_string()),
            until: access.until.map(|day| day.to_string()),
            profile: data.profile.named().collect(),
            created_at: client.created_at.to_string(),
        }
    }
}

impl Record for ClientRow<'_> {
    fn cells(&self) -> Vec<Cell<'_>> {
        let mut cells = vec![
            Cell::Text(self.number),
            Cell::Text(self.name),
            Cell::Text(self.email),
            Cell::Text(self.locale),
            Cell::Text(self.kind),
            Cell::Plain(self.archived.to_string()),
            Cell::Text(self.access),
            Cell::Plain(self.since.clone().unwrap_or_default()),
            Cell::Plain(self.until.clone().unwrap_or_default()),
        ];
        let named = CLIENT_COLUMNS
            .iter()
            .skip(cells.len())
            .take(CLIENT_COLUMNS.len() - cells.len() - 1);
        cells.extend(
            named.map(|name| Cell::Text(self.profile.get(name).copied().unwrap_or_default())),
        );
        cells.push(Cell::Plain(self.created_at.clone()));
        cells
    }
}

/// The header of the documents' CSV.
pub const DOCUMENT_COLUMNS: [&str; 17] = [
    "kind",
    "number",
    "client",
    "title",
    "status",
    "date",
    "due_date",
    "valid_until",
    "currency",
    "total_net",
    "total_gross",
    "paid_amount",
    "open_amount",
    "hidden",
    "completed_at",
    "fingerprint",
    "attachments",
];

/// A document as exports write it; amounts in minor units of `currency`.
#[derive(Serialize)]
pub struct DocumentRow {
    #[serde(rename = "type")]
    type_: &'static str,
    kind: &'static str,
    number: String,
    client: String,
    title: String,
    status: &'static str,
    date: String,
    due_date: Option<String>,
    valid_until: Option<String>,
    currency: &'static str,
    total_net: i64,
    total_gross: i64,
    paid_amount: i64,
    open_amount: i64,
    hidden: bool,
    completed_at: Option<String>,
    /// SHA-256 over everything that is fixed once it is completed.
    fingerprint: String,
    attachments: Vec<FileRow>,
}

#[derive(Serialize)]
struct FileRow {
    name: String,
    media_type: &'static str,
    size: u64,
    sha256: String,
}

impl DocumentRow {
    /// Takes what the store knows.
    pub fn of(
        app: &App,
        connection: &Connection,
        document: &Document,
        client: &str,
    ) -> Result<Self, Error> {
        let body: Body = lines::load(connection, document.id)?;
        let files: Vec<Attachment> = attachments::list(connection, document.id)?;
        let head = &document.head;
        Ok(Self {
            type_: "document",
            kind: head.kind.word(),
            number: head.number.to_string(),
            client: client.to_owned(),
            title: head.title.clone(),
            status: document.shown_status(app.today()).word(),
            date: head.date.to_string(),
            due_date: head.due_date.map(|date| date.to_string()),
            valid_until: head.valid_until.map(|date| date.to_string()),
            currency: head.currency.code(),
            total_net: head.totals.net,
            total_gross: head.totals.gross,
            paid_amount: document.paid,
            open_amount: document.open_amount(),
            hidden: document.is_hidden,
            completed_at: document.completed_at.map(|at| at.to_string()),
            fingerprint: fingerprint(head, &body, &files),
            attachments: files
                .into_iter()
                .map(|file| FileRow {
                    media_type: file.media_type.word(),
                    name: file.name,
                    size: file.size,
                    sha256: file.sha256,
                })
                .collect(),
        })
    }
}

impl Record for DocumentRow {
    fn cells(&self) -> Vec<Cell<'_>> {
        let files: Vec<_> = self
            .attachments
            .iter()
            .map(|file| format!("{} {}", file.sha256, file.name))
            .collect();
        vec![
            Cell::Text(self.kind),
            Cell::Text(&self.number),
            Cell::Text(&self.client),
            Cell::Text(&self.title),
            Cell::Text(self.status),
            Cell::Plain(self.date.clone()),
            Cell::Plain(self.due_date.clone().unwrap_or_default()),
            Cell::Plain(self.valid_until.clone().unwrap_or_default()),
            Cell::Text(self.currency),
            Cell::Plain(self.total_net.to_string()),
            Cell::Plain(self.total_gross.to_string()),
            Cell::Plain(self.paid_amount.to_string()),
            Cell::Plain(self.open_amount.to_string()),
            Cell::Plain(self.hidden.to_string()),
            Cell::Plain(self.completed_at.clone().unwrap_or_default()),
            Cell::Plain(self.fingerprint.clone()),
            Cell::Plain(files.join("\n")),
        ]
    }
}
