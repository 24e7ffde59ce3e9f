//! What every page needs and what hardly ever changes: settings and the state of keys, kept as long as nobody commits.

use std::cell::RefCell;
use std::sync::Arc;

use super::Error;
use crate::domain::settings::Settings;
use crate::store::{self, Connection, keys, settings};

/// Settings, and which keys are in use.
#[derive(Debug, Clone)]
pub struct Policy {
    pub settings: Arc<Settings>,
    /// One bit for each key id.
    live_keys: u16,
}

impl Policy {
    fn load(connection: &Connection) -> Result<Self, Error> {
        let live = keys::list(connection)?;
        let live = live.iter().filter(|key| key.retired_at.is_none());
        Ok(Self {
            settings: Arc::new(settings::load(connection)?),
            live_keys: live.fold(0, |bits, key| bits | bit(key.id)),
        })
    }

    /// Whether the store knows a key and has not retired it.
    pub fn uses_key(&self, id: u8) -> bool {
        self.live_keys & bit(id) != 0
    }
}

fn bit(id: u8) -> u16 {
    1_u16.checked_shl(u32::from(id)).unwrap_or(0)
}

/// The policy as one connection saw it last.
#[derive(Debug, Default)]
pub struct Kept(RefCell<Option<(i64, Policy)>>);

impl Kept {
    /// The policy in the snapshot of `connection`; read again only when another connection committed something.
    pub fn get(&self, connection: &Connection) -> Result<Policy, Error> {
        let version = store::version(connection)?;
        if let Some((known, policy)) = &*self.0.borrow()
            && *known == version
        {
            return Ok(policy.clone());
        }
        let policy = Policy::load(connection)?;
        self.0.replace(Some((version, policy.clone())));
        Ok(policy)
    }

    /// The policy as it was last seen, if ever.
    pub fn at_hand(&self) -> Option<Policy> {
        self.0.borrow().as_ref().map(|(_, policy)| policy.clone())
    }

    /// Forgets it: what the own connection writes does not change its version.
    pub fn forget(&self) {
        self.0.replace(None);
    }
}
