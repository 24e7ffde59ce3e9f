//! The key file on disk: made exclusively, replaced whole, read only when nobody else can read it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::KeyError;

/// No key ring is longer; anything that is was never one.
const LIMIT: usize = 16 * 1024;

/// Reads the file, which must be regular and closed to group and others; the bytes are wiped when dropped.
pub fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let failed = |source: io::Error| {
        let path = path.to_owned();
        if source.kind() == io::ErrorKind::NotFound {
            return KeyError::Missing { path };
        }
        KeyError::Io { path, source }
    };
    // Asked before opening, because opening a pipe would wait for its other end.
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(KeyError::Foreign {
            path: path.to_owned(),
        });
    }
    let file = File::open(path).map_err(failed)?;
    let mode = file.metadata().map_err(failed)?.mode() & 0o7777;
    if mode & 0o077 != 0 {
        return Err(KeyError::Exposed {
            path: path.to_owned(),
            mode,
        });
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(LIMIT + 1));
    file.take(LIMIT as u64)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Ok(bytes)
}

/// Makes the file, which must not exist, with mode 0600, and waits until it is on disk.
pub fn create(path: &Path, text: &str) -> Result<(), KeyError> {
    let failed = |source: io::Error| {
        let path = path.to_owned();
        if source.kind() == io::ErrorKind::AlreadyExists {
            return KeyError::Exists { path };
        }
        KeyError::Io { path, source }
    };
    let mut file = open_new(path).map_err(failed)?;
    let kept = write_durably(&mut file, text).and_then(|()| open_folder(path)?.sync_all());
    if kept.is_err() {
        // Half a key file would only stand in the way of the next attempt.
        fs::remove_file(path).map_err(failed)?;
    }
    kept.map_err(failed)
}

/// The right to replace a key file; a second process waits until it is dropped.
pub struct Replacement {
    path: PathBuf,
    folder: File,
}

impl Replacement {
    /// Waits for other replacements in this folder; what is read from now on stays true until the replacement.
    pub fn begin(path: &Path) -> Result<Self, KeyError> {
        let failed = |source| KeyError::Io {
            path: path.to_owned(),
            source,
        };
        // A link to a key file elsewhere stays a link.
        let path = fs::canonicalize(path).map_err(failed)?;
        let folder = open_folder(&path).map_err(failed)?;
        folder.lock().map_err(failed)?;
        Ok(Self { path, folder })
    }

    /// Puts the text in the place of the file in one step that outlives a power cut.
    pub fn finish(self, text: &str) -> Result<(), KeyError> {
        let Self { path, folder } = self;
        replace(&path, &folder, text).map_err(|source| KeyError::Io { path, source })
    }
}

fn replace(path: &Path, folder: &File, text: &str) -> io::Result<()> {
    let mut fresh = path.as_os_str().to_owned();
    fresh.push(".new");
    let fresh = Path::new(&fresh);
    // Left behind by a crash; nobody else is here, for we hold the folder.
    match fs::remove_file(fresh) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let mut file = open_new(fresh)?;
    let replaced = write_durably(&mut file, text).and_then(|()| fs::rename(fresh, path));
    if replaced.is_err() {
        fs::remove_file(fresh)?;
    }
    replaced.and_then(|()| folder.sync_all())
}

fn open_new(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

fn write_durably(file: &mut File, text: &str) -> io::Result<()> {
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn open_folder(path: &Path) -> io::Result<File> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder),
        Some(_) | None => File::open("."),
    }
}
