//! What a deed is given, and how it ends.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Error;
use crate::domain::audit::Event;
use crate::domain::id::EventId;
use crate::secret::key::KeyRing;
use crate::store::Transaction;

/// What a deed that may write is given.
#[derive(Debug)]
pub struct Change<'t> {
    /// Where it writes.
    pub transaction: &'t Transaction<'t>,
    /// The number its event will have, under which clients can be noted.
    pub event: EventId,
    pub now: Timestamp,
    pub today: Date,
    pub(super) keys: Result<&'t KeyRing, Error>,
}

impl<'t> Change<'t> {
    /// The keys of the portal; `Damaged` when the key file is lost or belongs to another store.
    pub fn keys(&self) -> Result<&'t KeyRing, Error> {
        self.keys.clone()
    }
}

/// How a deed ended.
#[derive(Debug)]
pub enum Done<T> {
    /// Something is different now, and this is what the trail says.
    Changed(T, Event),
    /// Everything was as asked already; nothing was written.
    Unchanged(T),
}
