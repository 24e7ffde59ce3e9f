//! Setting a portal up: a store, a key file beside it, and the first settings, all or nothing.

use std::fs;
use std::path::Path;

use crate::app::{App, Clock, Config, Done, Ending, Error};
use crate::domain::audit::Event;
use crate::domain::settings::Settings;
use crate::secret::key::KeyRing;
use crate::store::{Store, keys, settings};

/// Creates store and key file; refuses with `Conflict` when either is there, and leaves nothing behind on failure.
pub fn create(config: Config, clock: Clock, policy: &Settings) -> Result<App, Error> {
    policy
        .check()
        .map_err(|error| Error::invalid(error.to_string()))?;
    let (store, key_file) = (config.store.value.clone(), config.key_file.value.clone());
    if key_file.exists() {
        return Err(Error::conflict(format!("there is a key file at {} already", key_file.display()))
            .hint("it may hold the keys of a lost store: move it away, or name another store with --store FILE"));
    }
    let opened = Store::create(&store)?;
    let created = fill(App::new(opened, config, clock, Ending::Commit), policy);
    if created.is_err() {
        // What was just made must not look like a portal at the next attempt.
        remove_store(&store);
        fs::remove_file(&key_file).ok();
    }
    created
}

fn fill(app: App, policy: &Settings) -> Result<App, Error> {
    let ring = KeyRing::create(&app.config().key_file.value, app.now())?;
    let id = ring.newest();
    let fingerprint = ring.fingerprint(id).unwrap_or_default().to_owned();
    app.write(|change| {
        keys::insert(change.transaction, id, &fingerprint, change.now)?;
        settings::save(change.transaction, policy)?;
        Ok(Done::Changed(
            (),
            Event::new("portal.init").fact("company", &policy.company.name),
        ))
    })?;
    Ok(app)
}

fn remove_store(store: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = store.as_os_str().to_owned();
        name.push(suffix);
        fs::remove_file(name).ok();
    }
}
