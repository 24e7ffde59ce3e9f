//! How people name things: `KD-1001`, `#12`, `invoice:RE-1`; an unknown name gets the nearest known one.

use crate::app::Error;
pub use crate::app::likeness::nearest;
use crate::domain::client::Client;
use crate::domain::decision::Decision;
use crate::domain::document::{Document, Kind};
use crate::domain::id::{ClientId, DecisionId, DocumentId, InboxId, LinkId, SessionId};
use crate::domain::inbox::InboxItem;
use crate::domain::link::Link;
use crate::domain::session::Session;
use crate::domain::wordset::Word;
use crate::store::{Connection, clients, decisions, documents, inbox, links, sessions};

/// So many names are compared at most to offer the nearest.
const COMPARED: usize = 20_000;

/// Finds a client by number, in any case, or by `#ID`; `NotFound` offers the nearest.
pub fn client(connection: &Connection, name: &str) -> Result<Client, Error> {
    let found = match row_id(name) {
        Some(id) => clients::find_by_id(connection, ClientId(id))?,
        None => clients::find_by_number(connection, name.trim())?,
    };
    match found {
        Some(client) => Ok(client),
        None => Err(unknown_client(connection, name)?),
    }
}

/// Finds the row of a client like [`client`], without reading it; the cheap way for long lists.
pub fn client_id(connection: &Connection, name: &str) -> Result<ClientId, Error> {
    if row_id(name).is_some() {
        return client(connection, name).map(|client| client.id);
    }
    match clients::find_id(connection, name.trim())? {
        Some(id) => Ok(id),
        None => Err(unknown_client(connection, name)?),
    }
}

/// Finds a document by number, `KIND:NUMBER` or `#ID`; `Conflict` when several kinds have the number.
pub fn document(connection: &Connection, name: &str) -> Result<Document, Error> {
    if let Some(id) = row_id(name) {
        let found = documents::find_by_id(connection, DocumentId(id))?;
        return match found {
            Some(document) => Ok(document),
            None => Err(unknown_document(connection, name)?),
        };
    }
    let (kind, number) = match name.split_once(':') {
        Some((kind, number)) if Kind::parse(kind).is_ok() => (Kind::parse(kind).ok(), number),
        _ => (None, name),
    };
    let mut found = documents::find_by_number(connection, number.trim(), kind)?;
    if found.len() > 1 {
        let kinds: Vec<_> = found
            .iter()
            .map(|document| document.head.kind.word())
            .collect();
        let first = kinds.first().copied().unwrap_or_default();
        return Err(Error::conflict(format!(
            "{number} names {} documents: {}",
            kinds.len(),
            kinds.join(", ")
        ))
        .hint(format!("write {first}:{number}")));
    }
    match found.pop() {
        Some(document) => Ok(document),
        None => Err(unknown_document(connection, name)?),
    }
}

/// Finds the rows that a list is narrowed to: a client, a document, both or neither.
pub fn narrowed(
    connection: &Connection,
    client: Option<&str>,
    document: Option<&str>,
) -> Result<(Option<ClientId>, Option<DocumentId>), Error> {
    let client = client.map(|name| client_id(connection, name)).transpose()?;
    let document = document
        .map(|name| self::document(connection, name))
        .transpose()?;
    Ok((client, document.map(|document| document.id)))
}

/// Finds a link by `#ID`; the mark may be missing.
pub fn link(connection: &Connection, name: &str) -> Result<Link, Error> {
    let found = row(name, |id| Ok(links::find(connection, LinkId(id))?))?;
    found.ok_or_else(|| {
        Error::not_found(format!("there is no link {}", visible(name)))
            .hint("portalctl link list shows all links and their ids")
    })
}

/// Finds a message of the inbox by `#ID`; the mark may be missing.
pub fn message(connection: &Connection, name: &str) -> Result<InboxItem, Error> {
    let found = row(name, |id| Ok(inbox::find(connection, InboxId(id))?))?;
    found.ok_or_else(|| {
        Error::not_found(format!("there is no message {name}"))
            .hint("portalctl inbox list --all shows all messages and their ids")
    })
}

/// Finds a session by `#ID`; the mark may be missing.
pub fn session(connection: &Connection, name: &str) -> Result<Session, Error> {
    let found = row(name, |id| Ok(sessions::find(connection, SessionId(id))?))?;
    found.ok_or_else(|| {
        Error::not_found(format!("there is no session {name}"))
            .hint("portalctl session list --all shows all sessions and their ids")
    })
}

/// Finds a decision by `#ID`.
pub fn decision(connection: &Connection, name: &str) -> Result<Decision, Error> {
    let found = row(name, |id| Ok(decisions::find(connection, DecisionId(id))?))?;
    found.ok_or_else(|| {
        Error::not_found(format!("there is no decision {name}"))
            .hint("portalctl decision list shows all decisions and their ids")
    })
}

fn row<T>(
    name: &str,
    find: impl FnOnce(i64) -> Result<Option<T>, Error>,
) -> Result<Option<T>, Error> {
    let id = row_id(name).or_else(|| name.trim().parse().ok());
    id.map_or(Ok(None), find)
}

fn row_id(name: &str) -> Option<i64> {
    name.trim().strip_prefix('#')?.parse().ok()
}

/// A name as a message shows it: an empty one, as an unset variable leaves it, must be seen.
fn visible(name: &str) -> &str {
    if name.trim().is_empty() { "''" } else { name }
}

fn unknown_client(connection: &Connection, name: &str) -> Result<Error, Error> {
    let known = clients::numbers(connection, "", COMPARED)?;
    let near = nearest(name, known.iter().map(|(number, _)| number.as_str()));
    let error = Error::not_found(format!("there is no client {}", visible(name)));
    Ok(match near {
        Some(near) => error.hint(format!(
            "did you mean {near}? portalctl client list shows all"
        )),
        None => error.hint("portalctl client list shows all clients"),
    })
}

fn unknown_document(connection: &Connection, name: &str) -> Result<Error, Error> {
    let known = documents::numbers(connection, "", COMPARED)?;
    let near = nearest(name, known.iter().map(|(number, _, _)| number.as_str()));
    let error = Error::not_found(format!("there is no document {}", visible(name)));
    Ok(match near {
        Some(near) => error.hint(format!(
            "did you mean {near}? portalctl document list shows all"
        )),
        None => error.hint("portalctl document list shows all documents"),
    })
}
