//! The keys of the portal, ready for use, and how to tell that the key file is another one by now.

use std::cell::OnceCell;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::secret::form::FormSeal;
use crate::secret::key::KeyRing;
use crate::secret::token::Verifier;

/// The keys, and what is derived from them the first time it is needed.
#[derive(Debug)]
pub struct Keyed {
    ring: KeyRing,
    stamp: Option<Stamp>,
    verifier: OnceCell<Verifier>,
    forms: OnceCell<FormSeal>,
}

impl Keyed {
    /// Takes a ring that was read from a file after its stamp.
    pub fn new(ring: KeyRing, stamp: Option<Stamp>) -> Self {
        Self {
            ring,
            stamp,
            verifier: OnceCell::new(),
            forms: OnceCell::new(),
        }
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
