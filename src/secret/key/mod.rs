//! The key file: master keys by id, newest for signing, older ones for what was signed before.

mod error;
mod file;
mod master;
mod text;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use zeroize::Zeroizing;

pub use error::KeyError;
use file::Replacement;
use master::Secret;
pub use master::{HmacSha256, Key, Purpose};
use text::Flaw;

/// All keys of a portal, as they stand in its key file; at least one is active.
#[derive(Debug)]
pub struct KeyRing {
    path: PathBuf,
    keys: Vec<Key>,
}

impl KeyRing {
    /// Makes a key file with one new key; refuses when there is a file already.
    pub fn create(path: &Path, now: Timestamp) -> Result<Self, KeyError> {
        let keys = vec![Key::new(*text::IDS.start(), now, Secret::generate()?)];
        file::create(path, &text::write(&keys))?;
        Ok(Self {
            path: path.to_owned(),
            keys,
        })
    }

    /// Reads a key file; refuses one that other users can read.
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let keys = parse(path, &file::read(path)?)?;
        Ok(Self {
            path: path.to_owned(),
            keys,
        })
    }

    /// Makes a key file out of the text of another, as it comes from a backup; refuses when there is a file already.
    pub fn restore(path: &Path, text: &[u8]) -> Result<Self, KeyError> {
        let keys = parse(path, text)?;
        file::create(path, &text::write(&keys))?;
        Ok(Self {
            path: path.to_owned(),
            keys,
        })
    }

    /// Returns the text of the key file, secrets included, for an encrypted backup; wiped when dropped.
    pub fn to_text(&self) -> Zeroizing<String> {
        text::write(&self.keys)
    }

    /// Adds a key, the newest from now on, and returns its id.
    pub fn rotate(&mut self, now: Timestamp) -> Result<u8, KeyError> {
        self.change(|keys| {
            let id = keys.last().map_or(*text::IDS.start(), |key| key.id + 1);
            if !text::IDS.contains(&id) {
                return Err(KeyError::Exhausted);
            }
            keys.push(Key::new(id, now, Secret::generate()?));
            Ok(id)
        })
    }

    /// Destroys the secret of a key, so that all its links die; tells whether it was active until now.
    pub fn retire(&mut self, id: u8) -> Result<bool, KeyError> {
        self.change(|keys| {
            let others = keys
                .iter()
                .filter(|key| key.id != id && key.is_active())
                .count();
            let key = keys
                .iter_mut()
                .find(|key| key.id == id)
                .ok_or(KeyError::Unknown { id })?;
            if key.is_active() && others == 0 {
                return Err(KeyError::Last { id });
            }
            Ok(key.secret.take().is_some())
        })
    }

    /// Treats keys as retired without touching the file; tells whether an active key is left, and changes nothing if not.
    pub fn disregard(&mut self, ids: &[u8]) -> bool {
        if self.ids().all(|id| ids.contains(&id)) {
            return false;
        }
        for key in self.keys.iter_mut().filter(|key| ids.contains(&key.id)) {
            key.secret = None;
        }
        true
    }

    /// Returns the id of the key that signs: the highest active one.
    pub fn newest(&self) -> u8 {
        self.newest_key().0
    }

    /// Returns the ids of the active keys, oldest first.
    pub fn ids(&self) -> impl Iterator<Item = u8> {
        self.keys().filter(|key| key.is_active()).map(Key::id)
    }

    /// Returns all keys, retired ones included, oldest first.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.keys.iter()
    }

    /// Returns 16 hexadecimal digits for the store to keep: they recognise the key and do not reveal it.
    pub fn fingerprint(&self, id: u8) -> Option<&str> {
        self.keys().find(|key| key.id == id).map(Key::fingerprint)
    }

    /// Returns the derived key of an active key.
    pub(super) fn purpose(&self, id: u8, purpose: Purpose) -> Option<HmacSha256> {
        let key = self.keys().find(|key| key.id == id)?;
        Some(key.secret.as_ref()?.purpose(purpose))
    }

    /// Returns the id and derived key of the newest active key.
    pub(super) fn newest_for(&self, purpose: Purpose) -> (u8, HmacSha256) {
        let (id, secret) = self.newest_key();
        (id, secret.purpose(purpose))
    }

    #[expect(
        clippy::expect_used,
        reason = "a ring is made with an active key, and the last one is not retired"
    )]
    fn newest_key(&self) -> (u8, &Secret) {
        let mut newest_first = self.keys.iter().rev();
        newest_first
            .find_map(|key| Some((key.id, key.secret.as_ref()?)))
            .expect("a ring has an active key")
    }

    /// Changes what the file holds *now*, which another process may have changed, and then this ring.
    fn change<T>(
        &mut self,
        edit: impl FnOnce(&mut Vec<Key>) -> Result<T, KeyError>,
    ) -> Result<T, KeyError> {
        let replacement = Replacement::begin(&self.path)?;
        let mut keys = parse(&self.path, &file::read(&self.path)?)?;
        let outcome = edit(&mut keys)?;
        replacement.finish(&text::write(&keys))?;
        self.keys = keys;
        Ok(outcome)
    }

    /// Makes a ring of known keys without a file.
    #[cfg(test)]
    pub fn fixed(ids: &[u8]) -> Self {
        let keys = ids
            .iter()
            .map(|id| Key::new(*id, Timestamp::UNIX_EPOCH, Secret::fixed(id - 1)))
            .collect();
        Self {
            path: PathBuf::new(),
            keys,
        }
    }
}

fn parse(path: &Path, text: &[u8]) -> Result<Vec<Key>, KeyError> {
    let path = path.to_owned();
    text::parse(text).map_err(|flaw| match flaw {
        Flaw::Foreign => KeyError::Foreign { path },
        Flaw::TooNew => KeyError::TooNew { path },
        Flaw::Damaged { line } => KeyError::Damaged { path, line },
    })
}

#[cfg(test)]
mod tests;
