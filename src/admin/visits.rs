//! Who saw what and when: told from what was looked at inside sessions, so a mail scanner leaves no trace here.

use std::collections::HashMap;

use crate::app::Error;
use crate::domain::document::{DocumentNumber, Kind};
use crate::domain::id::{DocumentId, LinkId, SessionId};
use crate::domain::session::Way;
use crate::domain::visit::Visit;
use crate::store::visits::{self, VisitFilter};
use crate::store::{Connection, documents, links, sessions};

/// So many of the newest are told.
const LIMIT: u32 = 50;

/// How somebody came in, as people call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Door {
    /// By a link, and what the operator calls it.
    Link { link: LinkId, label: String },
    /// By an account, and its user name.
    Account(String),
}

/// One document looked at in one session.
#[derive(Debug, Clone)]
pub struct Seen {
    pub visit: Visit,
    pub door: Door,
    pub document: (Kind, DocumentNumber),
}

/// Who looked at a document, newest first.
pub fn of_document(connection: &Connection, document: DocumentId) -> Result<Vec<Seen>, Error> {
    let filter = VisitFilter {
        document: Some(document),
        ..VisitFilter::default()
    };
    list(connection, filter)
}

/// What was looked at by a link, newest first.
pub fn of_link(connection: &Connection, link: LinkId) -> Result<Vec<Seen>, Error> {
    let filter = VisitFilter {
        link: Some(link),
        ..VisitFilter::default()
    };
    list(connection, filter)
}

fn list(connection: &Connection, filter: VisitFilter) -> Result<Vec<Seen>, Error> {
    let mut doors = HashMap::new();
    let mut seen = Vec::new();
    for visit in visits::list(connection, filter, LIMIT)? {
        let door = match doors.get(&visit.session) {
            Some(known) => Door::clone(known),
            None => door(connection, visit.session)?,
        };
        doors.insert(visit.session, door.clone());
        let document = documents::find_by_id(connection, visit.document)?.ok_or_else(|| {
            Error::damaged(format!(
                "document {} was seen but is not there",
                visit.document
            ))
        })?;
        seen.push(Seen {
            visit,
            door,
            document: (document.head.kind, document.head.number),
        });
    }
    Ok(seen)
}

fn door(connection: &Connection, session: SessionId) -> Result<Door, Error> {
    let session = sessions::find(connection, session)?
        .ok_or_else(|| Error::damaged(format!("session {session} has visits but is not there")))?;
    Ok(match session.way {
        Way::Password(username) => Door::Account(username.to_string()),
        Way::Link { link, .. } => Door::Link {
            link,
            label: links::find(connection, link)?
                .map(|link| link.label)
                .unwrap_or_default(),
        },
    })
}
