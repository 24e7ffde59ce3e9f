//! What every use case is given: the store, the clock, the keys, and who is acting.

mod change;
mod clock;
pub mod config;
mod convert;
mod error;
pub mod fingerprint;
pub mod journal;
mod keyed;
pub mod known;
pub mod likeness;
pub mod mail;
pub mod notices;
pub mod outbox;
mod policy;
pub mod serving;
pub mod shell;
pub mod written;

use std::cell::{Cell, OnceCell};

use jiff::Timestamp;
use jiff::civil::Date;

pub use change::{Change, Done};
pub use clock::Clock;
pub use config::Config;
pub use error::{Error, Kind};
use keyed::{Keyed, Stamp};
use known::{Known, Memory};
pub use policy::Policy;

use crate::domain::audit::{Actor, Event};
use crate::domain::id::EventId;
use crate::secret::form::FormSeal;
use crate::secret::key::KeyRing;
use crate::secret::token::Verifier;
pub use crate::store::Ending;
use crate::store::{self, Connection, Store, audit};

/// The open portal.
#[derive(Debug)]
pub struct App {
    store: Store,
    clock: Clock,
    config: Config,
    actor: Actor,
    ending: Ending,
    has_undone: Cell<bool>,
    keys: OnceCell<Keyed>,
    memory: Memory,
}

impl App {
    /// Opens the portal that the configuration names.
    pub fn open(config: Config, clock: Clock, ending: Ending) -> Result<Self, Error> {
        let store = Store::open(&config.store.value)?;
        Ok(Self::new(store, config, clock, ending))
    }

    /// Wraps a store that was opened or created by the caller.
    pub fn new(store: Store, config: Config, clock: Clock, ending: Ending) -> Self {
        let actor = Actor::Operator(config.operator.clone());
        Self {
            store,
            clock,
            config,
            actor,
            ending,
            has_undone: Cell::new(false),
            keys: OnceCell::new(),
            memory: Memory::default(),
        }
    }

    /// Puts the portal down at the end of the process.
    pub fn leave(self) {
        self.store.leave();
    }

    /// The store, for what is neither reading nor changing rows: checks, backups.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Where things lie.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Where "now" comes from.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The current instant.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Today where the operator is.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    /// The name of the operator's time zone.
    pub fn time_zone(&self) -> String {
        self.clock.time_zone()
    }

    /// Whether nothing is kept of what is done.
    pub fn is_dry_run(&self) -> bool {
        self.ending == Ending::Rollback
    }

    /// Whether a dry run did something and took it back.
    pub fn has_undone(&self) -> bool {
        self.has_undone.get()
    }

    /// The keys of the portal; `Damaged` when the key file is lost or belongs to another store.
    pub fn keys(&self) -> Result<&KeyRing, Error> {
        self.keyed().map(Keyed::ring)
    }

    /// What opens the tokens of secret links.
    pub fn verifier(&self) -> Result<&Verifier, Error> {
        self.keyed().map(Keyed::verifier)
    }

    /// What proves that a form is ours.
    pub fn forms(&self) -> Result<&FormSeal, Error> {
        self.keyed().map(Keyed::forms)
    }

    /// Whether a key can still sign and verify.
    pub fn key_is_live(&self, id: u8) -> bool {
        self.keys()
            .is_ok_and(|keys| keys.keys().any(|key| key.id() == id && key.is_active()))
    }

    /// Forgets the keys when the key file is another one by now; for who lives longer than a command.
    pub fn renew(&mut self) {
        let Some(keyed) = self.keys.get() else {
            return;
        };
        let stamp = Stamp::of(&self.config.key_file.value);
        if !keyed.is_of(stamp.as_ref()) {
            self.keys = OnceCell::new();
        }
    }

    /// Settings and keys in use, as the snapshot or transaction of `connection` has them.
    pub fn policy(&self, connection: &Connection) -> Result<Policy, Error> {
        self.known(connection)?.policy()
    }

    /// The store in the snapshot or transaction of `connection`, together with what is remembered of it.
    pub fn known<'c>(&'c self, connection: &'c Connection) -> Result<Known<'c>, Error> {
        Known::new(&self.memory, connection)
    }

    /// Answers from memory what nobody has changed since it was read; `None` means that the store has to be asked.
    pub fn recall<T>(&self, recall: impl FnOnce(&Memory) -> Option<T>) -> Result<Option<T>, Error> {
        self.store
            .glance(|connection| self.memory.refresh(connection))?;
        Ok(recall(&self.memory))
    }

    /// Settings and keys in use as they were last seen, for who must not ask the store.
    pub fn policy_at_hand(&self) -> Result<Policy, Error> {
        match self.memory.policy() {
            Some(policy) => Ok(policy),
            None => self.read(|connection| self.policy(connection)),
        }
    }

    fn keyed(&self) -> Result<&Keyed, Error> {
        if let Some(keyed) = self.keys.get() {
            return Ok(keyed);
        }
        let keyed = Keyed::read(&self.config.key_file.value, &self.store)?;
        Ok(self.keys.get_or_init(|| keyed))
    }

    /// Reads within one snapshot.
    pub fn read<T>(
        &self,
        reading: impl FnOnce(&Connection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.store.read(reading)
    }

    /// Does one deed in one transaction together with its event; a dry run does the same and keeps nothing.
    pub fn write<T>(
        &self,
        deed: impl FnOnce(&Change<'_>) -> Result<Done<T>, Error>,
    ) -> Result<T, Error> {
        self.write_as(|_done| self.actor.clone(), deed)
    }

    /// Does one deed in one transaction like [`App::write`]; who did it is told by what came of it.
    pub fn write_as<T, E: From<store::Error> + From<Error>>(
        &self,
        actor: impl FnOnce(&T) -> Actor,
        deed: impl FnOnce(&Change<'_>) -> Result<Done<T>, E>,
    ) -> Result<T, E> {
        self.record(actor, |change| {
            Ok(match deed(change)? {
                Done::Unchanged(value) => (value, Vec::new()),
                Done::Changed(value, event) => (value, vec![event]),
            })
        })
    }

    /// Does several deeds in one transaction, each with an event of its own, in their order.
    pub fn write_several<T>(
        &self,
        deeds: impl FnOnce(&Change<'_>) -> Result<(T, Vec<Event>), Error>,
    ) -> Result<T, Error> {
        self.record(|_done| self.actor.clone(), deeds)
    }

    fn record<T, E: From<store::Error> + From<Error>>(
        &self,
        actor: impl FnOnce(&T) -> Actor,
        deeds: impl FnOnce(&Change<'_>) -> Result<(T, Vec<Event>), E>,
    ) -> Result<T, E> {
        // Read before the transaction starts: nobody should wait for our file system.
        let keys = self.keys();
        let recorded = self.store.write(self.ending, |transaction| {
            let event = EventId(audit::head(transaction)?.count + 1);
            let (now, today) = (self.now(), self.today());
            let change = Change {
                transaction,
                event,
                now,
                today,
                keys,
            };
            let (value, events) = deeds(&change)?;
            let entry = journal::Entry {
                actor: &actor(&value),
                at: now,
                keys: change.keys.as_ref().ok().copied(),
            };
            for event in &events {
                journal::append(transaction, &entry, event)?;
            }
            if self.is_dry_run() && !events.is_empty() {
                self.has_undone.set(true);
            }
            Ok(value)
        });
        self.memory.forget();
        recorded
    }
}
