//! The keys of the portal, ready for use, and how to tell that the key file is another one by now.

use std::cell::OnceCell;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use super::Error;
use crate::secret::form::FormSeal;
use crate::secret::key::KeyRing;
use crate::secret::token::Verifier;
use crate::store::Store;
use crate::store::keys::{self, KnownKey};

/// The keys, and what is derived from them the first time it is needed.
#[derive(Debug)]
pub struct Keyed {
    ring: KeyRing,
    stamp: Option<Stamp>,
    verifier: OnceCell<Verifier>,
    forms: OnceCell<FormSeal>,
}

impl Keyed {
    /// Reads a key file; `Damaged` when it is lost or belongs to another store.
    pub fn read(file: &Path, store: &Store) -> Result<Self, Error> {
        // Looked at before: what is written meanwhile shows as another file.
        let stamp = Stamp::of(file);
        let mut ring = KeyRing::read(file)?;
        if let Some(what) = misfit(&mut ring, &store.read(keys::list)?) {
            return Err(Error::damaged(what)
                .cause(format!("{} is damaged or belongs to another portal", file.display()))
                .hint("bring the right key file back; portalctl key list shows which keys the store knows"));
        }
        Ok(Self {
            ring,
            stamp,
            verifier: OnceCell::new(),
            forms: OnceCell::new(),
        })
    }

    /// The keys themselves.
    pub fn ring(&self) -> &KeyRing {
        &self.ring
    }

    /// What opens the tokens of secret links.
    pub fn verifier(&self) -> &Verifier {
        self.verifier.get_or_init(|| Verifier::new(&self.ring))
    }

    /// What proves that a form is ours.
    pub fn forms(&self) -> &FormSeal {
        self.forms.get_or_init(|| FormSeal::new(&self.ring))
    }

    /// Whether the file is still the one that was read.
    pub fn is_of(&self, stamp: Option<&Stamp>) -> bool {
        self.stamp.is_some() && self.stamp.as_ref() == stamp
    }
}

/// What changes whenever a file is written, replaced or opened to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    device: u64,
    inode: u64,
    size: u64,
    changed: (i64, i64),
}

impl Stamp {
    /// Looks at a file; `None` when it cannot be looked at.
    pub fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            size: metadata.size(),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        })
    }
}

/// Why a ring is not that of a store, if it is not: a key file of another portal would render links that nobody can open.
///
/// A key that the store has retired is left out of it, even while a crash has left its secret in the file.
fn misfit(ring: &mut KeyRing, known: &[KnownKey]) -> Option<String> {
    let (retired, needed): (Vec<_>, Vec<_>) =
        known.iter().partition(|key| key.retired_at.is_some());
    let foreign = needed.iter().find(|key| {
        ring.fingerprint(key.id)
            .is_none_or(|fingerprint| fingerprint != key.fingerprint)
    });
    if let Some(key) = foreign {
        return Some(format!(
            "the key file does not hold key {} of this store",
            key.id
        ));
    }
    let retired: Vec<u8> = retired.iter().map(|key| key.id).collect();
    let unused = "the key file holds no key that this store still uses";
    (!ring.disregard(&retired)).then(|| unused.to_owned())
}
