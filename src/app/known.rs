//! What the store was asked before and answers the same still: kept as long as nobody commits anything.
//!
//! Who looks at one page after the other is found again by a single statement. Nothing is trusted for its age: whether
//! anybody has committed is asked every time, so a revocation bites at once.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use super::{Error, Policy};
use crate::domain::access::Access;
use crate::domain::client::Client;
use crate::domain::id::LinkId;
use crate::domain::link::Link;
use crate::domain::session::{Session, Way};
use crate::store::sessions::Digest;
use crate::store::{self, Connection, access, clients, links, sessions};

/// So many answers of one kind are kept at most.
const KEPT: usize = 512;

/// A link with its client and what was decided about it.
#[derive(Debug, Clone)]
pub struct Bearer {
    pub link: Arc<Link>,
    pub client: Arc<Client>,
    pub access: Arc<Access>,
}

/// A session with its client, what was decided about it, and the link it began with.
#[derive(Debug, Clone)]
pub struct Inside {
    pub session: Arc<Session>,
    pub client: Arc<Client>,
    pub access: Arc<Access>,
    /// `None` for the password login.
    pub link: Option<Arc<Link>>,
}

impl Bearer {
    fn read(connection: &Connection, public_id: u64) -> Result<Option<Self>, Error> {
        let Some(link) = links::find_by_public_id(connection, public_id)? else {
            return Ok(None);
        };
        let Some(client) = clients::find_by_id(connection, link.client)? else {
            return Ok(None);
        };
        Ok(Some(Self {
            access: access_of(connection, &client)?,
            link: Arc::new(link),
            client: Arc::new(client),
        }))
    }
}

impl Inside {
    fn read(connection: &Connection, digest: &Digest) -> Result<Option<Self>, Error> {
        let Some(session) = sessions::find_by_digest(connection, digest)? else {
            return Ok(None);
        };
        let Some(client) = clients::find_by_id(connection, session.client)? else {
            return Ok(None);
        };
        let link = match session.way {
            Way::Link { link, public_id } => match unrotated(connection, link, public_id)? {
                Some(link) => Some(Arc::new(link)),
                None => return Ok(None),
            },
            Way::Password(_) => None,
        };
        Ok(Some(Self {
            access: access_of(connection, &client)?,
            session: Arc::new(session),
            client: Arc::new(client),
            link,
        }))
    }
}

/// The link with which a session began, unless it was rotated or deleted since.
fn unrotated(connection: &Connection, link: LinkId, public_id: u64) -> Result<Option<Link>, Error> {
    Ok(links::find(connection, link)?.filter(|link| link.public_id == public_id))
}

fn access_of(connection: &Connection, client: &Client) -> Result<Arc<Access>, Error> {
    let access = access::find(connection, client.id)?;
    Ok(Arc::new(access.unwrap_or_else(|| Access::never(client.id))))
}

/// What one connection was answered since the last commit of another one.
#[derive(Debug, Default)]
pub struct Memory {
    version: Cell<Option<i64>>,
    policy: RefCell<Option<Policy>>,
    bearers: Answers<u64, Bearer>,
    insiders: Answers<Digest, Inside>,
}

impl Memory {
    /// Forgets what may be another by now in the snapshot or transaction of `connection`.
    pub fn refresh(&self, connection: &Connection) -> Result<(), Error> {
        // What the own connection writes does not change its version.
        let version = if store::is_writing(connection)? {
            None
        } else {
            Some(store::version(connection)?)
        };
        if version.is_none() || self.version.get() != version {
            self.forget();
            self.version.set(version);
        }
        Ok(())
    }

    /// Forgets everything.
    pub fn forget(&self) {
        self.policy.replace(None);
        self.bearers.forget();
        self.insiders.forget();
    }

    /// The policy as it was last seen, if ever.
    pub fn policy(&self) -> Option<Policy> {
        self.policy.borrow().clone()
    }

    /// The bearer of a link as last seen.
    pub fn bearer(&self, public_id: u64) -> Option<Bearer> {
        self.bearers.get(&public_id)
    }
}

/// The store in one snapshot or transaction, together with what is remembered of it.
#[derive(Debug)]
pub struct Known<'c> {
    memory: &'c Memory,
    connection: &'c Connection,
}

impl<'c> Known<'c> {
    /// What is known in the snapshot or transaction of `connection`.
    pub fn new(memory: &'c Memory, connection: &'c Connection) -> Result<Self, Error> {
        memory.refresh(connection)?;
        Ok(Self { memory, connection })
    }

    /// Settings, and which keys are in use.
    pub fn policy(&self) -> Result<Policy, Error> {
        if let Some(policy) = self.memory.policy() {
            return Ok(policy);
        }
        let policy = Policy::load(self.connection)?;
        self.memory.policy.replace(Some(policy.clone()));
        Ok(policy)
    }

    /// The link with this public id; `None` when there is none any more.
    pub fn bearer(&self, public_id: u64) -> Result<Option<Bearer>, Error> {
        let read = || Bearer::read(self.connection, public_id);
        self.memory.bearers.get_or_read(&public_id, read)
    }

    /// The session with this digest, live or over; `None` when its client or its link is gone.
    pub fn inside(&self, digest: &Digest) -> Result<Option<Inside>, Error> {
        let read = || Inside::read(self.connection, digest);
        self.memory.insiders.get_or_read(digest, read)
    }
}

/// Answers of one kind, by what was asked.
#[derive(Debug)]
struct Answers<K, V>(RefCell<HashMap<K, V>>);

impl<K, V> Default for Answers<K, V> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<K: Copy + Eq + Hash, V: Clone> Answers<K, V> {
    fn get(&self, key: &K) -> Option<V> {
        self.0.borrow().get(key).cloned()
    }

    /// What was not found is asked for again the next time.
    fn get_or_read(
        &self,
        key: &K,
        read: impl FnOnce() -> Result<Option<V>, Error>,
    ) -> Result<Option<V>, Error> {
        if let Some(value) = self.get(key) {
            return Ok(Some(value));
        }
        let Some(value) = read()? else {
            return Ok(None);
        };
        let mut kept = self.0.borrow_mut();
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(*key, value.clone());
        Ok(Some(value))
    }

    fn forget(&self) {
        self.0.borrow_mut().clear();
    }
}
