//! The audit trail's chain: every event is hashed together with the hash before it, and the head is sealed.

use jiff::Timestamp;

use super::Error;
use crate::domain::audit::{Actor, Event, Subject};
use crate::domain::id::EventId;
use crate::secret::digest::{self, Sha256Writer};
use crate::secret::key::KeyRing;
use crate::store::audit::{self, Hash, Head, Record};
use crate::store::{self, Connection, Transaction};

/// Who writes into the trail and when, and the keys that seal its head.
#[derive(Debug)]
pub struct Entry<'a> {
    pub actor: &'a Actor,
    pub at: Timestamp,
    /// Absent while the key file is: the trail goes on, its head stays without a seal.
    pub keys: Option<&'a KeyRing>,
}

/// Appends an event in the transaction of its deed.
pub fn append(
    transaction: &Transaction<'_>,
    entry: &Entry<'_>,
    event: &Event,
) -> Result<(), Error> {
    let head = audit::head(transaction)?;
    refuse_forged(&head, entry.keys)?;
    let mut facts: serde_json::Map<String, serde_json::Value> = event
        .facts
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.as_str().into()))
        .collect();
    let id = EventId(head.count + 1);
    if event.concerns_noted {
        let (count, digest) = digest_clients(transaction, id)?;
        facts.insert("clients".to_owned(), count.into());
        facts.insert("clients_sha256".to_owned(), digest.into());
    }
    let mut record = Record {
        id,
        at: entry.at,
        actor: entry.actor.text(),
        action: event.action.to_owned(),
        client: event.client,
        subject: event.subject.map(|subject| match subject {
            Subject::Document(document) => format!("document:{}", document.0),
            Subject::Link(link) => format!("link:{}", link.0),
            Subject::Session(session) => format!("session:{}", session.0),
            Subject::Inbox(item) => format!("inbox:{}", item.0),
            Subject::Decision(decision) => format!("decision:{}", decision.0),
        }),
        facts: serde_json::Value::Object(facts).to_string(),
        hash: head.hash,
    };
    record.hash = hash(&head.hash, &record);
    let seal = entry.keys.map(|keys| {
        let (seal, key) = digest::seal_head(keys, &head_bytes(id.0, &record.hash));
        (key, seal)
    });
    audit::append(
        transaction,
        &record,
        &Head {
            count: id.0,
            hash: record.hash,
            seal,
        },
    )?;
    Ok(())
}

/// Sealing a new end over a forged one would hide that the trail was cut.
fn refuse_forged(head: &Head, keys: Option<&KeyRing>) -> Result<(), Error> {
    let Some((keys, (key, seal))) = keys.zip(head.seal) else {
        return Ok(());
    };
    match digest::verify_head(keys, &head_bytes(head.count, &head.hash), &seal, key) {
        digest::HeadSeal::Genuine | digest::HeadSeal::KeyAbsent => Ok(()),
        digest::HeadSeal::Forged => Err(Error::damaged("the end of the audit trail was changed")
            .cause("its seal does not fit, so nothing is written on top of it")
            .hint("portalctl audit verify says more; portalctl backup restore FILE brings a backup back")),
    }
}

/// The hash of an event: SHA-256 over the hash before it and every column, each with its length.
pub fn hash(before: &Hash, record: &Record) -> Hash {
    let mut writer = Sha256Writer::default();
    writer.update(before);
    writer.update(&record.id.0.to_be_bytes());
    writer.update(&record.at.as_second().to_be_bytes());
    writer.update(&record.client.map_or(0, |client| client.0).to_be_bytes());
    let subject = record.subject.as_deref().unwrap_or_default();
    for text in [
        record.actor.as_str(),
        &record.action,
        subject,
        &record.facts,
    ] {
        writer.update(&u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
        writer.update(text.as_bytes());
    }
    writer.finish()
}

/// What the seal of the head covers.
pub fn head_bytes(count: i64, hash: &Hash) -> Vec<u8> {
    [count.to_be_bytes().as_slice(), hash].concat()
}

/// How many clients an event about several concerned, and the SHA-256 over their ids in order.
pub fn digest_clients(connection: &Connection, event: EventId) -> Result<(u64, String), Error> {
    let (mut writer, mut count) = (Sha256Writer::default(), 0_u64);
    audit::for_each_client(connection, event, |client| {
        count += 1;
        writer.update(&client.0.to_be_bytes());
        Ok::<_, store::Error>(())
    })?;
    Ok((count, digest::hex(&writer.finish())))
}
