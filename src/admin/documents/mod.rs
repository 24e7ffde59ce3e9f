//! The operator's documents: drafts that change, completed ones that only move.

mod drafts;
mod files;
mod fingerprint;
mod moves;

pub use drafts::{Edit, IfTaken, NewDocument, add, complete, delete, edit};
pub use files::{NewFile, attach, contents, detach};
pub use fingerprint::fingerprint;
pub use moves::{hide, set_status};

use super::references;
use crate::app::{App, Error};
use crate::domain::client::ClientNumber;
use crate::domain::document::{Attachment, Body, Document, Status};
use crate::store::{Connection, attachments, clients, documents, lines};
pub use documents::DocumentFilter;

/// A document as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub document: Document,
    pub client: ClientNumber,
    /// As a person sees it today.
    pub status: Status,
    pub attachments: Vec<Attachment>,
    /// Whether the deed that returned it changed something; false for reading.
    pub changed: bool,
}

/// A document with its lines and taxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detailed {
    pub listed: Listed,
    pub body: Body,
    /// SHA-256 over everything that is fixed once it is completed.
    pub fingerprint: String,
}

/// Which documents a list holds; names are looked up when it starts.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub client: Option<String>,
    pub rows: DocumentFilter,
}

/// Calls `each` with the documents of a filter, newest first, streamed.
pub fn list(
    app: &App,
    filter: &Filter,
    mut each: impl FnMut(&Listed) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let client = filter
            .client
            .as_deref()
            .map(|name| references::client(connection, name))
            .transpose()?;
        let rows = DocumentFilter {
            client: client.map(|client| client.id),
            today: app.today(),
            ..filter.rows.clone()
        };
        documents::for_each(connection, &rows, |document, number| {
            let client = ClientNumber::from_store(number.to_owned());
            each(&Listed {
                status: document.shown_status(app.today()),
                attachments: attachments::list(connection, document.id)?,
                document,
                client,
                changed: false,
            })
        })
    })
}

/// Shows one document.
pub fn show(app: &App, name: &str) -> Result<Detailed, Error> {
    app.read(|connection| {
        let document = references::document(connection, name)?;
        detailed(app, connection, document)
    })
}

fn detailed(app: &App, connection: &Connection, document: Document) -> Result<Detailed, Error> {
    let body = lines::load(connection, document.id)?;
    let listed = listed(app, connection, document)?;
    let fingerprint = fingerprint(&listed.document.head, &body, &listed.attachments);
    Ok(Detailed {
        listed,
        body,
        fingerprint,
    })
}

fn listed(app: &App, connection: &Connection, document: Document) -> Result<Listed, Error> {
    let lost = || Error::damaged(format!("document {} belongs to no client", document.id));
    let client = clients::find_by_id(connection, document.head.client)?.ok_or_else(lost)?;
    Ok(Listed {
        status: document.shown_status(app.today()),
        attachments: attachments::list(connection, document.id)?,
        client: client.data.number,
        document,
        changed: false,
    })
}
