//! What every page needs and what hardly ever changes: settings, and the state of keys.

use std::sync::Arc;

use super::Error;
use crate::domain::settings::Settings;
use crate::store::{Connection, keys, settings};

/// Settings, and which keys are in use.
#[derive(Debug, Clone)]
pub struct Policy {
    pub settings: Arc<Settings>,
    /// One bit for each key id.
    live_keys: u16,
}

impl Policy {
    /// Reads both in the snapshot or transaction of `connection`.
    pub fn load(connection: &Connection) -> Result<Self, Error> {
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
