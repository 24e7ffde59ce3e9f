//! Decisions about offers: looked at, checked against what proves them, recorded by the operator, taken back.

mod deeds;
mod verifying;

pub use deeds::{Record, record, withdraw};
pub use verifying::{Check, compare_document, verify};

use super::references;
use crate::app::{App, Error};
use crate::domain::client::ClientNumber;
use crate::domain::decision::Decision;
use crate::domain::document::{Document, DocumentNumber};
use crate::domain::id::DocumentId;
use crate::store::decisions::DecisionFilter;
use crate::store::{Connection, clients, decisions, documents};

/// A decision as people see it.
#[derive(Debug, Clone)]
pub struct Shown {
    pub decision: Decision,
    pub number: DocumentNumber,
    pub client: ClientNumber,
    pub client_name: String,
    /// Whether the deed that returned it changed something; always false for reading.
    pub changed: bool,
}

/// Calls `each` with the decisions of a client or document, newest first, those taken back included.
pub fn list(
    app: &App,
    client: Option<&str>,
    document: Option<&str>,
    mut each: impl FnMut(&Shown) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let (client, document) = references::narrowed(connection, client, document)?;
        let filter = DecisionFilter { client, document };
        decisions::for_each(connection, filter, |decision| {
            each(&shown(connection, decision)?)
        })
    })
}

/// Shows the decision of that `#ID`, or the last one about that document.
pub fn show(app: &App, name: &str) -> Result<Shown, Error> {
    app.read(|connection| shown(connection, find(connection, name)?))
}

/// Finds a decision by its `#ID`, else the one about a document that stands, else the last one taken back.
fn find(connection: &Connection, name: &str) -> Result<Decision, Error> {
    if name.trim().starts_with('#') {
        return references::decision(connection, name);
    }
    let document = references::document(connection, name)?;
    let mut last = decisions::find_standing(connection, document.id)?;
    if last.is_none() {
        let filter = DecisionFilter {
            document: Some(document.id),
            ..DecisionFilter::default()
        };
        decisions::for_each(connection, filter, |decision| {
            last = last.take().or(Some(decision));
            Ok::<_, Error>(())
        })?;
    }
    last.ok_or_else(|| {
        let head = &document.head;
        Error::not_found(format!(
            "nothing was decided about {} {}",
            head.kind, head.number
        ))
        .hint(format!(
            "portalctl decision record {}:{} --accepted --by NAME records what you were told",
            head.kind, head.number
        ))
    })
}

fn shown(connection: &Connection, decision: Decision) -> Result<Shown, Error> {
    let document = document(connection, decision.document)?;
    let client = clients::find_by_id(connection, document.head.client)?
        .ok_or_else(|| Error::damaged(format!("document {} belongs to no client", document.id)))?;
    Ok(Shown {
        decision,
        number: document.head.number,
        client: client.data.number,
        client_name: client.data.name,
        changed: false,
    })
}

fn document(connection: &Connection, id: DocumentId) -> Result<Document, Error> {
    documents::find_by_id(connection, id)?.ok_or_else(|| {
        Error::damaged(format!(
            "a decision is about document {id}, which is not there"
        ))
    })
}
