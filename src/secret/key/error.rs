//! Why the key file could not be made, read or changed.

use std::io;
use std::path::PathBuf;

use rand::rngs::SysError;

/// Why the key file could not be made, read or changed.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// There is no such file.
    #[error("there is no key file at {}", path.display())]
    Missing { path: PathBuf },
    /// A file is in the way of a new one.
    #[error("there is already a file at {}", path.display())]
    Exists { path: PathBuf },
    /// Group or others can read or change it; [`KeyError::command`] closes it.
    #[error("the key file {} is open to other users (mode {mode:04o})", path.display())]
    Exposed { path: PathBuf, mode: u32 },
    /// It is something else than a key file.
    #[error("{} is not a key file", path.display())]
    Foreign { path: PathBuf },
    /// A later version wrote it.
    #[error("the key file {} was written by a newer version", path.display())]
    TooNew { path: PathBuf },
    /// It was a key file and something happened to it.
    #[error("the key file {} is damaged in line {line}", path.display())]
    Damaged { path: PathBuf, line: usize },
    /// All ids are taken; ids are never used again, because printed links carry them.
    #[error("there is no room for another key: all 15 ids are taken")]
    Exhausted,
    /// The ring has no key of this id.
    #[error("there is no key {id}")]
    Unknown { id: u8 },
    /// Without this key nothing could be signed.
    #[error("key {id} is the only active key")]
    Last { id: u8 },
    /// Reading or writing failed.
    #[error("the key file {} could not be read or written", path.display())]
    Io { path: PathBuf, source: io::Error },
    /// The operating system gave no random bytes.
    #[error("the system gave no random bytes")]
    Random(#[from] SysError),
}

impl KeyError {
    /// Returns the shell command that puts it right, where there is one.
    pub fn command(&self) -> Option<String> {
        let Self::Exposed { path, .. } = self else {
            return None;
        };
        let quoted = path.display().to_string().replace('\'', r"'\''");
        Some(format!("chmod 600 '{quoted}'"))
    }
}
