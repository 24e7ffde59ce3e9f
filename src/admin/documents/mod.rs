//! What the operator sends: drafts, completed documents, their files and their status.

mod draft;
mod drafting;
mod files;
mod moves;
mod standard;

use jiff::civil::Date;

pub use draft::Draft;
pub use drafting::{Entry, IfTaken, add, add_all, delete, edit};
pub use files::{File, attach, detach, keep, save};
pub use moves::{complete, hide, set_status};
pub use standard::Standard;

use super::lists::{self, Strictness};
use super::references;
use super::visits::{self, Seen};
use crate::app::fingerprint::fingerprint;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::{Access, Question};
use crate::domain::audit::Event;
use crate::domain::client::ClientNumber;
use crate::domain::decision::Decision;
use crate::domain::document::account::Account;
use crate::domain::document::{Attachment, Body, Document, Status};
use crate::domain::id::DocumentId;
pub use crate::store::documents::DocumentFilter;
use crate::store::{
    self, Connection, access, accounts, attachments, clients, decisions, documents, lines, settings,
};

/// A document as lists show it.
#[derive(Debug, Clone)]
pub struct Listed {
    pub document: Document,
    pub client: ClientNumber,
    /// As it stands today: `overdue` where it is.
    pub status: Status,
    pub attachments: Vec<Attachment>,
    /// Whether the deed that returned it changed something; always false for reading.
    pub changed: bool,
}

/// A document with everything kept about it.
#[derive(Debug, Clone)]
pub struct Detailed {
    pub listed: Listed,
    pub client_name: String,
    pub body: Body,
    /// The standard its e-invoice is written by, if it has one.
    pub standard: Option<Standard>,
    /// Why its client does not see it; nothing when it does.
    pub unseen: Option<String>,
    /// Where it is paid to, from its completion on.
    pub account: Option<Account>,
    /// SHA-256 over everything that is fixed once it is completed.
    pub fingerprint: String,
    /// The decision about an offer, unless it was taken back.
    pub decision: Option<Decision>,
    /// Who looked at it, newest first.
    pub seen: Vec<Seen>,
}

/// What became of a list of documents.
pub type Outcome = lists::Outcome<Listed>;

/// Calls `each` with the documents of a filter, newest first; `client` names whose.
pub fn list(
    app: &App,
    client: Option<&str>,
    mut filter: DocumentFilter,
    mut each: impl FnMut(&Listed) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        filter.today = app.today();
        filter.client = client
            .map(|name| references::client_id(connection, name))
            .transpose()?;
        documents::for_each(connection, &filter, |document, client| {
            each(&Listed {
                client: ClientNumber::from_store(client.to_owned()),
                status: document.shown_status(filter.today),
                attachments: attachments::list(connection, document.id)?,
                document,
                changed: false,
            })
        })
    })
}

/// Shows one document, and whether its client sees it.
pub fn show(app: &App, name: &str) -> Result<Detailed, Error> {
    app.read(|connection| {
        let document = references::document(connection, name)?;
        let missing = || Error::bug(format!("document {} has no client", document.id));
        let client = clients::find_by_id(connection, document.head.client)?.ok_or_else(missing)?;
        let access =
            access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
        let question = Question {
            client: &client,
            access: &access,
            settings: &settings::load(connection)?,
            link: None,
            is_inside: false,
            key_is_live: true,
            now: app.now(),
            today: app.today(),
        };
        let verdict = question.may_see(&document);
        let body = lines::load(connection, document.id)?;
        let listed = listed(connection, document, app.today())?;
        Ok(Detailed {
            standard: standard::find(connection, &listed.attachments)?,
            account: accounts::find(connection, listed.document.id)?,
            fingerprint: fingerprint(&listed.document.head, &body, &listed.attachments),
            unseen: verdict.decided_by().map(|condition| {
                format!("it fails at \"{}\": {}", condition.text, condition.value)
            }),
            body,
            client_name: client.data.name.clone(),
            decision: decisions::find_standing(connection, listed.document.id)?,
            seen: visits::of_document(connection, listed.document.id)?,
            listed,
        })
    })
}

/// Does the same to each named document in one transaction; one that is refused leaves no trace.
fn each(
    app: &App,
    names: &[String],
    strictness: Strictness,
    mut one: impl FnMut(&Change<'_>, usize, &str) -> Result<Done<Listed>, Error>,
) -> Result<Outcome, Error> {
    app.write_several(|change| {
        let (mut events, mut place) = (Vec::new(), 0);
        let outcome = Outcome::of(names, strictness, |name| {
            let done = store::attempt(change.transaction, || one(change, place, name));
            place += 1;
            Ok(match done? {
                Done::Unchanged(listed) => listed,
                Done::Changed(listed, event) => {
                    events.push(event);
                    listed
                }
            })
        })?;
        Ok((outcome, events))
    })
}

/// The document as it is now, after a deed.
fn changed(change: &Change<'_>, id: DocumentId) -> Result<Listed, Error> {
    Ok(Listed {
        changed: true,
        ..unchanged(change, id)?
    })
}

/// The document as it was left.
fn unchanged(change: &Change<'_>, id: DocumentId) -> Result<Listed, Error> {
    let document = documents::find_by_id(change.transaction, id)?
        .ok_or_else(|| Error::bug(format!("document {id} vanished within a transaction")))?;
    listed(change.transaction, document, change.today)
}

fn listed(connection: &Connection, document: Document, today: Date) -> Result<Listed, Error> {
    let client = clients::find_by_id(connection, document.head.client)?
        .ok_or_else(|| Error::bug(format!("document {} has no client", document.id)))?;
    Ok(Listed {
        client: client.number().clone(),
        status: document.shown_status(today),
        attachments: attachments::list(connection, document.id)?,
        document,
        changed: false,
    })
}

/// The event of a deed on a document.
fn event(action: &'static str, document: &Document) -> Event {
    Event::new(action)
        .client(document.head.client)
        .document(document.id)
        .fact("kind", document.head.kind)
        .fact("number", &document.head.number)
}

/// Refuses what only a draft allows, and says what can be done instead.
fn check_draft(document: &Document) -> Result<(), Error> {
    if !document.is_completed() {
        return Ok(());
    }
    let (kind, number) = (document.head.kind, &document.head.number);
    let refused = Error::refused(format!(
        "{kind} {number} is completed, and what is completed never changes"
    ));
    let may_cancel = document.status.moves(kind).contains(&Status::Canceled);
    Err(refused.hint(if may_cancel {
        format!("portalctl document status {kind}:{number} canceled, then add a new document")
    } else {
        "portalctl document add makes a new document; document hide takes this one off the portal"
            .to_owned()
    }))
}
