//! Setting a portal up: a store, a key file beside it, and the first settings, all or nothing.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::settings::{Changed, Draft, differences};
use crate::app::{App, Clock, Config, Done, Ending, Error};
use crate::domain::audit::Event;
use crate::domain::settings::Settings;
use crate::secret::key::KeyRing;
use crate::store::{self, Store, keys, settings};

/// Creates store and key file; refuses with `Conflict` when either is there, and leaves nothing behind on failure.
pub fn create(config: Config, clock: Clock, policy: &Settings) -> Result<App, Error> {
    create_from(config, clock, &Draft::new(policy.clone()))
}

/// Creates store and key file like [`create`], with the pictures of the draft.
pub fn create_from(config: Config, clock: Clock, draft: &Draft) -> Result<App, Error> {
    check(&config, draft)?;
    let (store, key_file) = (config.store.value.clone(), config.key_file.value.clone());
    let fresh_folders = [missing_folder(&store), missing_folder(&key_file)];
    let created = make_folder(&key_file)
        .and_then(|()| Ok(Store::create(&store)?))
        .and_then(|opened| {
            let app = App::new(opened, config, clock, Ending::Commit);
            let filled = fill(app, draft);
            if filled.is_err() {
                // What was just made must not look like a portal at the next attempt.
                remove_store(&store);
                fs::remove_file(&key_file).ok();
            }
            filled
        });
    if created.is_err() {
        // Only what is empty goes.
        for folder in fresh_folders.into_iter().flatten() {
            fs::remove_dir(folder).ok();
        }
    }
    created
}

/// Refuses what [`create_from`] would refuse, without making anything.
pub fn check(config: &Config, draft: &Draft) -> Result<(), Error> {
    draft.check()?;
    draft.check_own_pictures()?;
    check_absent(config)
}

/// Refuses with `Conflict` when there is a store or a key file where the new ones would lie.
pub fn check_absent(config: &Config) -> Result<(), Error> {
    let (store, key_file) = (&config.store.value, &config.key_file.value);
    if exists(store) {
        return Err(store::Error::Exists(store.clone()).into());
    }
    if exists(key_file) {
        return Err(Error::conflict(format!("there is a key file at {} already", key_file.display()))
            .hint("it may hold the keys of a lost store: move it away, or name another store with --store FILE"));
    }
    Ok(())
}

/// Whether there is a store where the configuration says.
pub fn is_set_up(config: &Config) -> bool {
    exists(&config.store.value)
}

/// What of the draft an existing portal has otherwise; `fill` puts the wishes on top of its settings.
pub fn deviations(
    app: &App,
    fill: impl FnOnce(&mut Draft) -> Result<(), Error>,
) -> Result<Vec<Changed>, Error> {
    let before = super::settings::load(app)?;
    let mut wanted = Draft::new(before.clone());
    fill(&mut wanted)?;
    Ok(differences(&before, &wanted.settings))
}

fn fill(app: App, draft: &Draft) -> Result<App, Error> {
    let ring = KeyRing::create(&app.config().key_file.value, app.now())?;
    let id = ring.newest();
    let fingerprint = ring.fingerprint(id).unwrap_or_default().to_owned();
    app.write(|change| {
        keys::insert(change.transaction, id, &fingerprint, change.now)?;
        draft.save(change.transaction)?;
        let saved = settings::load(change.transaction)?;
        Ok(Done::Changed(
            (),
            Event::new("portal.init").fact("company", &saved.company.name),
        ))
    })?;
    Ok(app)
}

/// A dangling link counts: nothing could be created there either.
fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn missing_folder(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    (!folder.as_os_str().is_empty() && !folder.exists()).then(|| folder.to_owned())
}

fn make_folder(path: &Path) -> Result<(), Error> {
    let Some(folder) = missing_folder(path) else {
        return Ok(());
    };
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&folder)
        .map_err(|error| Error::file(&folder, &error))
}

fn remove_store(store: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = store.as_os_str().to_owned();
        name.push(suffix);
        fs::remove_file(name).ok();
    }
}
