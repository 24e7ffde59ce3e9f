//! What a client proposes to change of its own data, beside what there is.

use crate::app::{Change, Error};
use crate::domain::client::{Client, ClientData};
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::domain::profile::ProfileField;
use crate::domain::wordset::Word;
use crate::store::{Connection, clients};

/// One field of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    pub field: ProfileField,
    /// What there is now.
    pub before: String,
    pub after: String,
}

impl Proposed {
    /// Whether it would still change something.
    pub fn is_change(&self) -> bool {
        self.before != self.after
    }
}

/// The fields of a proposal; none for a message of another kind.
pub fn read(connection: &Connection, item: &InboxItem) -> Result<Vec<Proposed>, Error> {
    if item.kind != InboxKind::Profile {
        return Ok(Vec::new());
    }
    compare(item, &client(connection, item)?.data)
}

/// Writes the proposed fields over those of the client; returns what that changed.
pub fn apply(change: &Change<'_>, item: &InboxItem) -> Result<Vec<Proposed>, Error> {
    let client = client(change.transaction, item)?;
    let mut data = client.data.clone();
    let mut changed = compare(item, &client.data)?;
    changed.retain(Proposed::is_change);
    for proposed in &changed {
        let written = proposed.field.write(&mut data, &proposed.after);
        written.map_err(|error| {
            Error::invalid(format!("message {}: {error}", item.id)).hint(format!(
                "portalctl client edit {} takes a corrected value, portalctl inbox done '{}' settles the message",
                client.data.number, item.id
            ))
        })?;
    }
    if !changed.is_empty() {
        clients::update(change.transaction, client.id, &data, change.now)?;
    }
    Ok(changed)
}

fn compare(item: &InboxItem, data: &ClientData) -> Result<Vec<Proposed>, Error> {
    let proposed = item.facts.iter().map(|(name, value)| {
        let field = ProfileField::parse(name)
            .map_err(|error| Error::damaged(format!("message {}: {error}", item.id)))?;
        Ok(Proposed {
            field,
            before: field.read(data).to_owned(),
            after: value.clone(),
        })
    });
    proposed.collect()
}

fn client(connection: &Connection, item: &InboxItem) -> Result<Client, Error> {
    clients::find_by_id(connection, item.client)?
        .ok_or_else(|| Error::damaged(format!("message {} belongs to no client", item.id)))
}
