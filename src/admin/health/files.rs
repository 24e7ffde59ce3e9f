//! Checks of the files: who may read them, whether SQLite keeps its promises, whether the keys fit.

use std::fs::Metadata;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::Check;
use crate::app::config::Origin;
use crate::app::shell::quote;
use crate::app::{App, Config, Error};
use crate::secret::key::KeyRing;
use crate::store::{Condition, LATEST_SCHEMA};

/// The first version without the bug that could lose the end of a log.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// The store and what SQLite puts beside it, for their owner's eyes only.
pub fn modes(config: &Config) -> Check {
    let store = config.store.value.as_os_str();
    let files = ["", "-wal", "-shm"].map(|suffix| {
        let mut name = store.to_owned();
        name.push(suffix);
        PathBuf::from(name)
    });
    let open: Vec<String> = files
        .iter()
        .filter(|path| mode(path) & 0o077 != 0)
        .map(|path| quote(&path.to_string_lossy()).into_owned())
        .collect();
    if open.is_empty() {
        return Check::ok("modes", "only you can read the store");
    }
    let fix = format!("chmod 600 {}", open.join(" "));
    Check::problem("modes", "other users can read or change the store", fix)
}

/// The folder: who can write there can replace the store.
pub fn folder(config: &Config) -> Check {
    let path = config.store.value.parent().filter(|path| *path != "");
    let path = path.unwrap_or(Path::new("."));
    let mode = mode(path);
    let is_writable = mode & 0o022 != 0 && mode & 0o1000 == 0;
    // A folder of somebody's choice may well be readable; the one we made is not.
    let is_exposed = config.store.origin == Origin::Default && mode & 0o077 != 0;
    if !is_writable && !is_exposed {
        return Check::ok("folder", "nobody else can replace the store");
    }
    let does = if is_writable {
        "write into"
    } else {
        "look into"
    };
    Check::warning(
        "folder",
        format!("other users can {does} {}", path.display()),
        format!("chmod 700 {}", quote(&path.to_string_lossy())),
    )
}

/// Engine, durability and schema.
pub fn engine(app: &App) -> Vec<Check> {
    let condition = match app.store().condition() {
        Ok(condition) => condition,
        Err(error) => return vec![Check::failed("store", &error.into())],
    };
    vec![
        store(app, &condition),
        sqlite(&condition),
        durability(&condition),
        schema(&condition),
    ]
}

fn store(app: &App, condition: &Condition) -> Check {
    let path = app.store().path().display();
    if condition.read_only {
        let fix = format!("ls -ld {path}");
        return Check::warning("store", format!("{path} can be read but not written"), fix);
    }
    Check::ok("store", format!("{path}, {} KiB", condition.bytes / 1024))
}

fn sqlite(condition: &Condition) -> Check {
    let version = condition.sqlite;
    let parts: Vec<u32> = version
        .split('.')
        .map(|part| part.parse().unwrap_or(0))
        .collect();
    if parts.as_slice() >= OLDEST_SQLITE.as_slice() {
        return Check::ok("sqlite", format!("version {version}"));
    }
    let message = format!("version {version} can lose the end of its log");
    Check::problem("sqlite", message, "install a newer portalctl")
}

fn durability(condition: &Condition) -> Check {
    if condition.read_only {
        return Check::ok("durability", "nothing can be written");
    }
    let journal = condition.journal_mode.as_str();
    if condition.synchronous >= 2 && condition.foreign_keys && journal == "wal" {
        return Check::ok("durability", "every write is on disk before it counts");
    }
    let message = format!(
        "journal {journal}, synchronous {}, foreign keys {}",
        condition.synchronous, condition.foreign_keys
    );
    Check::problem("durability", message, "move the store to a local disk")
}

fn schema(condition: &Condition) -> Check {
    let schema = condition.schema;
    if schema == LATEST_SCHEMA {
        return Check::ok("schema", format!("version {schema}"));
    }
    let message = format!("version {schema}, this program writes {LATEST_SCHEMA}");
    Check::problem(
        "schema",
        message,
        "make file and folder writable and try again",
    )
}

/// The key file: there, ours alone, and of this store.
pub fn keys(app: &App) -> Check {
    match app.keys() {
        Ok(keys) => fits(keys),
        Err(error) => Check::failed("keys", &error),
    }
}

/// The key file where no store says whether it fits.
pub fn keys_alone(config: &Config) -> Check {
    match KeyRing::read(&config.key_file.value) {
        Ok(keys) => fits(&keys),
        Err(error) => Check::failed("keys", &Error::from(error)),
    }
}

fn fits(keys: &KeyRing) -> Check {
    let active = keys.ids().count();
    let noun = if active == 1 { "key" } else { "keys" };
    let message = format!("{active} active {noun}, new links use {}", keys.newest());
    Check::ok("keys", message)
}

/// The mode of a file; a missing one harms nobody.
fn mode(path: &Path) -> u32 {
    let metadata: Option<Metadata> = std::fs::metadata(path).ok();
    metadata.map_or(0, |metadata| metadata.permissions().mode())
}
