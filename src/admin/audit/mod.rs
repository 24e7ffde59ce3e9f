//! The audit trail: listing it, and proving that nobody changed it.

use serde_json::Value;

use super::references;
use crate::app::{App, Error, journal};
use crate::domain::id::EventId;
use crate::secret::digest::{HeadSeal, verify_head};
use crate::secret::key::KeyRing;
use crate::store::audit::{self, Hash, Head, Record};
pub use crate::store::audit::{AuditFilter, ListedRecord};
use crate::store::{self, Connection};

/// Calls `each` with the events of a filter, oldest first; `client` names whom they are about.
pub fn list(
    app: &App,
    client: Option<&str>,
    mut filter: AuditFilter,
    each: impl FnMut(ListedRecord) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        filter.client = client
            .map(|name| references::client_id(connection, name))
            .transpose()?;
        audit::for_each(connection, &filter, each)
    })
}

/// What is wrong with the trail, and with which event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The first event that is not as it was written; absent when it is the end of the trail.
    pub event: Option<EventId>,
    pub what: String,
}

/// What the seal over the end of the trail says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    Genuine,
    /// Removed, replaced, or over another end; a finding says so too.
    Broken,
    /// The key file is missing, so nobody can say whether the end was cut off.
    NotChecked,
}

/// What a check of the whole trail came to.
#[derive(Debug, Clone)]
pub struct AuditReport {
    /// How many events were read; up to the first bad one.
    pub events: u64,
    /// The hash of the end of the trail, as hexadecimal digits.
    pub head: String,
    pub seal: Seal,
    pub findings: Vec<Finding>,
}

/// Recomputes the whole trail in one pass: chain, numbers, noted clients, end and seal.
pub fn verify(app: &App) -> Result<AuditReport, Error> {
    // Without its keys the chain can be checked, the seal cannot.
    let keys = app.keys().ok();
    app.read(|connection| examine(connection, keys))
}

fn examine(connection: &Connection, keys: Option<&KeyRing>) -> Result<AuditReport, Error> {
    let mut findings = Vec::new();
    let mut trail = Trail::default();
    match audit::walk(connection, |record| trail.take(connection, &record)) {
        Ok(()) => {}
        Err(Stop::At(finding)) => findings.push(finding),
        Err(Stop::Failed(error)) => return Err(error),
    }
    let head = match audit::head(connection) {
        Ok(head) => Some(head),
        Err(store::Error::Damaged(what)) => {
            findings.push(at_end(what));
            None
        }
        Err(store::Error::Corrupt { column, reason, .. }) => {
            findings.push(at_end(format!(
                "column {column} of the head holds an impossible value: {reason}"
            )));
            None
        }
        Err(error) => return Err(error.into()),
    };
    let mut seal = Seal::Broken;
    if let Some(head) = &head {
        // After a broken event the end cannot fit either, which says nothing new.
        if findings.is_empty() {
            findings.extend(trail.check_end(connection, head)?);
        }
        seal = check_seal(head, keys);
        if seal == Seal::Broken {
            findings.push(at_end(
                "the seal over the end is missing or not made with this portal's key",
            ));
        }
    }
    let hash = head.map_or(trail.hash, |head| head.hash);
    Ok(AuditReport {
        events: trail.count,
        head: crate::secret::digest::hex(&hash),
        seal,
        findings,
    })
}

fn check_seal(head: &Head, keys: Option<&KeyRing>) -> Seal {
    let Some(keys) = keys else {
        return Seal::NotChecked;
    };
    let covered = journal::head_bytes(head.count, &head.hash);
    let verdict = head
        .seal
        .map(|(key, seal)| verify_head(keys, &covered, &seal, key));
    match verdict {
        Some(HeadSeal::Genuine) => Seal::Genuine,
        // Whoever cuts the end off can also take the seal off, or name a key that is gone.
        Some(HeadSeal::Forged | HeadSeal::KeyAbsent) | None => Seal::Broken,
    }
}

fn at_end(what: impl Into<String>) -> Finding {
    Finding {
        event: None,
        what: what.into(),
    }
}

/// The trail as far as it was read and found good.
#[derive(Debug, Default)]
struct Trail {
    count: u64,
    id: i64,
    hash: Hash,
    noted: u64,
}

/// Why reading ended early.
#[derive(Debug)]
enum Stop {
    At(Finding),
    Failed(Error),
}

impl Trail {
    fn take(&mut self, connection: &Connection, record: &Record) -> Result<(), Stop> {
        let bad = |what: &str| {
            Stop::At(Finding {
                event: Some(record.id),
                what: what.to_owned(),
            })
        };
        self.count += 1;
        if record.id.0 != self.id + 1 {
            let missing = EventId(self.id + 1);
            return Err(Stop::At(Finding {
                event: Some(missing),
                what: format!("it is missing; the next one is {}", record.id.0),
            }));
        }
        if journal::hash(&self.hash, record) != record.hash {
            return Err(bad(
                "its hash does not fit: it, or the one before it, was changed",
            ));
        }
        // The hash knows no difference between nothing and these, and nobody writes them.
        if record.client.is_some_and(|client| client.0 == 0)
            || record.subject.as_deref() == Some("")
        {
            return Err(bad("it names a client or subject that cannot be"));
        }
        (self.id, self.hash) = (record.id.0, record.hash);
        let Some((count, digest)) = noted_clients(&record.facts) else {
            return Ok(());
        };
        let found = journal::digest_clients(connection, record.id)?;
        if found != (count, digest) {
            return Err(bad(
                "the clients noted under it are not those it was written for",
            ));
        }
        self.noted += count;
        Ok(())
    }

    fn check_end(&self, connection: &Connection, head: &Head) -> Result<Option<Finding>, Error> {
        if head.count != self.id {
            return Ok(Some(Finding {
                event: Some(EventId(self.id + 1)),
                what: format!(
                    "the trail ends after {} events, its head says {}",
                    self.id, head.count
                ),
            }));
        }
        if head.hash != self.hash {
            return Ok(Some(at_end(
                "the hash of the head is not that of the last event",
            )));
        }
        if audit::count_noted(connection)? == self.noted {
            return Ok(None);
        }
        Ok(Some(Finding {
            event: audit::first_noted_without_saying(connection)?,
            what: "clients are noted under it, which it does not say".to_owned(),
        }))
    }
}

/// What an event says about the clients noted under it: how many, and their digest.
fn noted_clients(facts: &str) -> Option<(u64, String)> {
    // Few events hold it, and parsing a million of them takes its time.
    if !facts.contains("clients_sha256") {
        return None;
    }
    let facts: Value = serde_json::from_str(facts).ok()?;
    let digest = facts.get("clients_sha256")?.as_str()?;
    Some((facts.get("clients")?.as_u64()?, digest.to_owned()))
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<store::Error> for Stop {
    fn from(error: store::Error) -> Self {
        if let store::Error::Corrupt {
            table: "audit",
            row,
            column,
            reason,
        } = error
        {
            return Self::At(Finding {
                event: Some(EventId(row)),
                what: format!("its {column} holds an impossible value: {reason}"),
            });
        }
        Self::Failed(error.into())
    }
}

#[cfg(test)]
mod tests;
