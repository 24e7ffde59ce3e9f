//! Making a backup while the portal is in use.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::archive::{self, Archive};
use super::manifest::Manifest;
use super::{checked, keys, parent, sync_folder, workplace};
use crate::app::{App, Done, Error};
use crate::domain::audit::Event;
use crate::store::snapshot;

/// A finished backup.
#[derive(Debug, Clone)]
pub struct Created {
    pub file: PathBuf,
    pub bytes: u64,
    pub manifest: Manifest,
}

/// Copies one moment of the store into a new file, reads it all again, and records it; a passphrase takes the keys along.
///
/// Nothing appears under the file's name before it was found good.
pub fn create(app: &App, file: &Path, passphrase: Option<&str>) -> Result<Created, Error> {
    refuse_existing(file)?;
    let sealed = passphrase
        .map(|passphrase| keys::seal(app, passphrase))
        .transpose()?;
    let folder = workplace(parent(file))?;
    let failed = |error: std::io::Error| Error::file(file, &error);
    let copy = folder.path().join("portal.db");
    app.store().copy_to(&copy)?;
    let figures = snapshot::examine(&copy)?;
    let manifest = Manifest::new(
        &figures,
        app.now().to_string(),
        archive::describe(&copy).map_err(failed)?,
        sealed.as_deref().map(archive::describe_bytes),
    );
    let mut written = NamedTempFile::new_in(folder.path()).map_err(failed)?;
    archive::write(written.as_file_mut(), &manifest, &copy, sealed.as_deref()).map_err(failed)?;
    // The copy is not needed any more, and its room is.
    fs::remove_file(&copy).map_err(failed)?;
    checked(file, || {
        Archive::open(written.path())?.extract(folder.path())
    })?;
    let created = Created {
        file: file.to_owned(),
        bytes: written.as_file().metadata().map_err(failed)?.len(),
        manifest,
    };
    if !app.is_dry_run() {
        written
            .persist_noclobber(file)
            .map_err(|error| Error::file(file, &error.error))?;
        sync_folder(parent(file))?;
    }
    record(app, &created).inspect_err(|_error| {
        // What the trail does not know did not happen.
        fs::remove_file(file).ok();
    })?;
    Ok(created)
}

/// Refuses a name that is taken: a backup never replaces another.
pub fn refuse_existing(file: &Path) -> Result<(), Error> {
    if file.symlink_metadata().is_ok() {
        return Err(
            Error::conflict(format!("{} exists already", file.display()))
                .hint("name another file: portalctl backup create FILE"),
        );
    }
    Ok(())
}

fn record(app: &App, created: &Created) -> Result<(), Error> {
    let manifest = &created.manifest;
    let name = created.file.file_name().unwrap_or_default();
    app.write(|_change| {
        let event = Event::new("backup.create")
            .fact("file", name.to_string_lossy())
            .fact("sha256", &manifest.database.sha256)
            .fact("keys", if manifest.keys.is_some() { "yes" } else { "no" })
            .fact("events", manifest.audit.events)
            .fact("head", &manifest.audit.head);
        Ok(Done::Changed((), event))
    })
}
