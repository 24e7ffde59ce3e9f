//! Backups: one file with everything but, unless asked for, the keys.

mod archive;
mod create;
mod keys;
mod manifest;
mod restore;
mod trailer;

use std::fs::{File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use tempfile::TempDir;

use crate::app::Error;
use archive::Archive;
pub use create::{create, refuse_existing};
pub use keys::check_passphrase;
pub use manifest::Manifest;
pub use restore::{KeyState, Restored, Restoring, refuse_to_replace};

/// Checks a backup down to every page of its database, and returns what it says about itself.
pub fn verify(file: &Path) -> Result<Manifest, Error> {
    checked(file, || {
        let mut archive = Archive::open(file)?;
        // Large as the database may be, it has room where the backup has; a read-only disk is the exception.
        let folder = workplace(parent(file)).or_else(|_| workplace(&std::env::temp_dir()))?;
        archive.extract(folder.path())?;
        archive.sealed_keys().map_or_else(
            |error| {
                if archive.manifest().keys.is_none() {
                    Ok(())
                } else {
                    Err(error)
                }
            },
            |_keys| Ok(()),
        )?;
        Ok(archive.manifest().clone())
    })
}

/// Puts the name of the backup in front of what is wrong with it.
fn checked<T>(file: &Path, check: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    check().map_err(|error| {
        if error.kind() != crate::app::Kind::Damaged {
            return error;
        }
        let told = Error::damaged(format!(
            "{} cannot be trusted: {}",
            file.display(),
            error.message()
        ));
        let told = match error.reason() {
            Some(reason) => told.cause(reason),
            None => told,
        };
        told.hint(
            error
                .advice()
                .unwrap_or("take another backup; portalctl backup verify FILE checks one"),
        )
    })
}

/// A private folder that goes with everything in it.
fn workplace(beside: &Path) -> Result<TempDir, Error> {
    let prefix = workplace_prefix();
    tempfile::Builder::new()
        .prefix(&prefix)
        .permissions(Permissions::from_mode(0o700))
        .tempdir_in(beside)
        .map_err(|error| Error::file(&beside.join(prefix), &error))
}

/// The name of the process is in it, so that it knows its own.
fn workplace_prefix() -> String {
    format!(".portalctl-backup-{}-", std::process::id())
}

/// Removes what this process keeps beside a file while it works on it: for when it is stopped and never comes to the end.
pub fn clear_beside(file: &Path) {
    let prefix = workplace_prefix();
    let Ok(entries) = std::fs::read_dir(parent(file)) else {
        return;
    };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(&prefix) {
            std::fs::remove_dir_all(entry.path()).ok();
        }
    }
}

/// The folder a file lies in.
fn parent(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    }
}

/// Waits until the names in a folder are on disk.
fn sync_folder(folder: &Path) -> Result<(), Error> {
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| Error::file(folder, &error))
}

#[cfg(test)]
mod tests;
