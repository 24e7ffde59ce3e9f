//! Looks and signs of life, added up in memory and written in batches: a commit per page would be the limit of the portal.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::app::{App, Done, Error};
use crate::domain::id::{DocumentId, SessionId};
use crate::domain::session::IDLE;
use crate::domain::visit::{Look, Visit};
use crate::store::{sessions, visits};

/// A session's last sign of life is written no more often than this.
const GRAIN: SignedDuration = SignedDuration::from_mins(1);

/// What was looked at since it was last written; shared by all that answer requests.
#[derive(Debug, Default)]
pub struct Collector(Mutex<Collected>);

#[derive(Debug, Default)]
struct Collected {
    looks: HashMap<(SessionId, DocumentId, Look), Visit>,
    /// The last sign of life that is not written yet.
    alive: HashMap<SessionId, Timestamp>,
    /// The last one that was.
    written: HashMap<SessionId, Timestamp>,
}

impl Collector {
    /// Adds a look at a document.
    pub fn saw(&self, session: SessionId, document: DocumentId, look: Look, now: Timestamp) {
        self.lock().add(&Visit {
            session,
            document,
            look,
            count: 1,
            first_at: now,
            last_at: now,
        });
    }

    /// Adds a sign of life.
    pub fn lives(&self, session: SessionId, now: Timestamp) {
        let mut collected = self.lock();
        let written = collected.written.get(&session);
        if written.is_none_or(|written| written.duration_until(now) >= GRAIN) {
            collected.alive.insert(session, now);
        }
    }

    /// Writes what was collected, in one transaction; what could not be written waits for the next time.
    pub fn flush(&self, app: &App) -> Result<(), Error> {
        let batch = self.take();
        if batch.looks.is_empty() && batch.alive.is_empty() {
            return Ok(());
        }
        let done = app.write(|change| {
            for visit in batch.looks.values() {
                visits::add(change.transaction, visit)?;
            }
            for (session, at) in &batch.alive {
                sessions::touch(change.transaction, *session, *at)?;
            }
            Ok(Done::Unchanged(()))
        });
        let mut collected = self.lock();
        match done {
            Ok(()) => collected.wrote(batch.alive, app.now()),
            Err(_) => collected.put_back(batch),
        }
        done
    }

    fn take(&self) -> Collected {
        let mut collected = self.lock();
        Collected {
            looks: std::mem::take(&mut collected.looks),
            alive: std::mem::take(&mut collected.alive),
            written: HashMap::new(),
        }
    }

    /// Counting on after a panic loses nothing that matters.
    fn lock(&self) -> MutexGuard<'_, Collected> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Collected {
    fn add(&mut self, visit: &Visit) {
        let key = (visit.session, visit.document, visit.look);
        let known = self.looks.entry(key).or_insert_with(|| Visit {
            count: 0,
            ..visit.clone()
        });
        known.count = known.count.saturating_add(visit.count);
        known.first_at = known.first_at.min(visit.first_at);
        known.last_at = known.last_at.max(visit.last_at);
    }

    fn wrote(&mut self, alive: HashMap<SessionId, Timestamp>, now: Timestamp) {
        self.written.extend(alive);
        self.written
            .retain(|_session, at| at.duration_until(now) < IDLE);
    }

    fn put_back(&mut self, batch: Self) {
        for visit in batch.looks.into_values() {
            self.add(&visit);
        }
        for (session, at) in batch.alive {
            self.alive.entry(session).or_insert(at);
        }
    }
}

#[cfg(test)]
mod tests;
