//! What clients wrote: read, answered, settled, and their proposals applied.

mod proposal;
mod reply;
mod settling;

pub use proposal::Proposed;
pub use reply::{After, Place, reply};
pub use settling::{Settlement, settle};

use super::references;
use crate::app::{App, Change, Error};
use crate::domain::audit::Event;
use crate::domain::client::ClientNumber;
use crate::domain::decision::Decision;
use crate::domain::document::{DocumentNumber, Kind};
use crate::domain::id::InboxId;
use crate::domain::inbox::{InboxItem, InboxKind, Reply};
use crate::store::inbox::InboxFilter;
use crate::store::{Connection, clients, decisions, documents, inbox};

/// A message as lists show it.
#[derive(Debug, Clone)]
pub struct Listed {
    pub item: InboxItem,
    pub client: ClientNumber,
    pub client_name: String,
    /// What it is about.
    pub document: Option<(Kind, DocumentNumber)>,
    /// The decision it tells of.
    pub decision: Option<Decision>,
    /// Whether the deed that returned it changed something; always false for reading.
    pub changed: bool,
}

/// A message with everything that belongs to it.
#[derive(Debug, Clone)]
pub struct Detailed {
    pub listed: Listed,
    pub replies: Vec<Reply>,
    /// What a proposal would change; empty for other messages.
    pub proposed: Vec<Proposed>,
}

/// Which messages a list holds.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub client: Option<String>,
    pub kind: Option<InboxKind>,
    /// Those that are settled, too.
    pub all: bool,
    /// Only those after this one.
    pub after: Option<InboxId>,
}

/// Calls `each` with the messages of a filter, oldest first.
pub fn list(
    app: &App,
    filter: &Filter,
    mut each: impl FnMut(&Listed) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let client = filter
            .client
            .as_deref()
            .map(|name| references::client_id(connection, name))
            .transpose()?;
        let rows = InboxFilter {
            client,
            kind: filter.kind,
            waiting: !filter.all,
            after: filter.after,
        };
        inbox::for_each(connection, rows, |item| each(&listed(connection, item)?))
    })
}

/// Shows one message with its answers.
pub fn show(app: &App, name: &str) -> Result<Detailed, Error> {
    app.read(|connection| {
        let item = references::message(connection, name)?;
        Ok(Detailed {
            replies: inbox::replies(connection, item.id)?,
            proposed: proposal::read(connection, &item)?,
            listed: listed(connection, item)?,
        })
    })
}

/// A number that changes whenever another process wrote something, for who follows the list.
pub fn version(app: &App) -> Result<i64, Error> {
    Ok(app.store().data_version()?)
}

fn listed(connection: &Connection, item: InboxItem) -> Result<Listed, Error> {
    let client = clients::find_by_id(connection, item.client)?
        .ok_or_else(|| Error::damaged(format!("message {} belongs to no client", item.id)))?;
    let document = match item.document {
        Some(id) => documents::find_by_id(connection, id)?,
        None => None,
    };
    let decision = match item.decision {
        Some(id) => decisions::find(connection, id)?,
        None => None,
    };
    Ok(Listed {
        decision,
        document: document.map(|document| (document.head.kind, document.head.number)),
        client: client.data.number,
        client_name: client.data.name,
        item,
        changed: false,
    })
}

/// The message as it is now, after a deed.
fn changed(change: &Change<'_>, id: InboxId) -> Result<Listed, Error> {
    let item = inbox::find(change.transaction, id)?
        .ok_or_else(|| Error::bug(format!("message {id} vanished within a transaction")))?;
    Ok(Listed {
        changed: true,
        ..listed(change.transaction, item)?
    })
}

/// The event of a deed on a message; never what it says.
fn event(action: &'static str, item: &InboxItem) -> Event {
    Event::new(action)
        .client(item.client)
        .inbox(item.id)
        .fact("kind", item.kind)
}
