//! Failures of the mechanisms below, told as failures of a use case.

use super::shell::quote;
use super::{Error, Kind};
use crate::secret::key::KeyError;
use crate::store;

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        let message = error.to_string();
        match error {
            store::Error::Missing(_) => Self::not_found(message)
                .hint("portalctl init sets a portal up; --store FILE names another store"),
            store::Error::Exists(path) => {
                let store = path.display().to_string();
                Self::conflict(message).hint(format!(
                    "portalctl status --store {} shows it; a portal elsewhere has a --store FILE of its own",
                    quote(&store)
                ))
            }
            store::Error::Foreign { .. } => Self::damaged(message)
                .hint("name the right file with --store FILE, or bring one back with portalctl backup restore FILE"),
            store::Error::SchemaTooNew { .. } => Self::damaged("a newer portalctl wrote this store")
                .cause(message)
                .hint("install that version, or restore a backup made before: portalctl backup restore FILE"),
            store::Error::Busy => Self::temporary(message)
                .cause("another process has been writing for more than 10 seconds")
                .hint("try again in a moment"),
            store::Error::Full => Self::temporary(message).hint("free some space and try again; nothing was changed"),
            store::Error::Disk(_) => Self::temporary(message)
                .hint("see what dmesg and df say about the disk, and look at the store again: portalctl doctor"),
            store::Error::ReadOnly | store::Error::CannotOpen(_) => Self::refused(message)
                .hint("check who owns the store and its folder: portalctl doctor"),
            store::Error::Conflict(_) => Self::conflict(message),
            store::Error::Immutable(_) => Self::refused("a completed document and the audit trail never change")
                .cause(message),
            store::Error::Corrupt { .. } => Self::damaged("the store holds an impossible value")
                .cause(message)
                .hint("portalctl doctor looks for more; portalctl backup restore FILE brings a backup back"),
            store::Error::Damaged(_) => Self::damaged(message)
                .hint("portalctl backup restore FILE brings a backup back"),
            store::Error::File { path, source } => Self::file(&path, &source),
            store::Error::Sqlite(_) => Self::bug("the store failed in an unexpected way").cause(message),
        }
    }
}

impl From<KeyError> for Error {
    fn from(error: KeyError) -> Self {
        let message = error.to_string();
        let command = error.command();
        match error {
            KeyError::Missing { .. } => Self::damaged(message)
                .cause("links cannot be rendered or verified without it")
                .hint("bring it back from where it was kept, or with portalctl backup restore FILE --with-keys"),
            KeyError::Exists { .. } => Self::conflict(message),
            KeyError::Exposed { .. } => Self::refused(message)
                .hint(command.unwrap_or_else(|| "chmod 600 on the key file".to_owned())),
            KeyError::Foreign { .. } | KeyError::TooNew { .. } | KeyError::Damaged { .. } => Self::damaged(message)
                .hint("bring the right key file back; portalctl key list shows which keys the store knows"),
            KeyError::Exhausted => Self::refused(message),
            KeyError::Unknown { .. } => Self::not_found(message).hint("portalctl key list"),
            KeyError::Last { .. } => Self::refused(message).hint("portalctl key rotate makes a new one first"),
            KeyError::Io { path, source } => Self::file(&path, &source),
            KeyError::Random(_) => Self::new(Kind::Temporary, message),
        }
    }
}
