//! Bringing a backup back: checked first, then put into place; what was there is kept aside.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use tempfile::{NamedTempFile, TempDir};
use zeroize::Zeroizing;

use super::archive::Archive;
use super::manifest::Manifest;
use super::{checked, keys, parent, sync_folder, workplace};
use crate::app::{App, Clock, Config, Done, Ending, Error};
use crate::domain::audit::Event;
use crate::secret::key::KeyRing;
use crate::store::snapshot::while_nobody_writes;
use crate::store::{Transaction, outbox};

/// What the links of a restored store can count on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyState {
    /// The keys came out of the backup.
    Restored,
    /// The key file that was there fits.
    Present,
    /// There is no key file: no link works.
    Missing,
    /// The key file there cannot be read or is another portal's: no link works.
    Unusable,
}

/// A restored store.
#[derive(Debug, Clone)]
pub struct Restored {
    pub store: PathBuf,
    pub key_file: PathBuf,
    pub keys: KeyState,
    /// Where what was there before lies now.
    pub kept_aside: Vec<PathBuf>,
    /// How many mails waited when the backup was made; they are sent only when the operator says so.
    pub held: usize,
    pub manifest: Manifest,
}

/// A backup that was found good and lies ready beside the place it goes to.
#[derive(Debug)]
pub struct Restoring {
    file: PathBuf,
    archive: Archive,
    database: NamedTempFile,
    keys: Option<Zeroizing<Vec<u8>>>,
    /// Holds the extracted database until it is in place.
    folder: TempDir,
}

impl Restoring {
    /// Checks a backup completely and takes its database out, beside the store it is to become.
    pub fn prepare(file: &Path, config: &Config) -> Result<Self, Error> {
        checked(file, || {
            let mut archive = Archive::open(file)?;
            let target = parent(&config.store.value);
            DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(target)
                .map_err(|error| Error::file(target, &error))?;
            let folder = workplace(target)?;
            let database = archive.extract(folder.path())?;
            Ok(Self {
                file: file.to_owned(),
                archive,
                database,
                keys: None,
                folder,
            })
        })
    }

    /// What the backup says about itself.
    pub fn manifest(&self) -> &Manifest {
        self.archive.manifest()
    }

    /// Unlocks the keys, which are then restored too.
    pub fn unlock(&mut self, passphrase: &str) -> Result<(), Error> {
        let sealed = checked(&self.file, || self.archive.sealed_keys())?;
        self.keys = Some(keys::open(&sealed, passphrase)?);
        Ok(())
    }

    /// Puts store and keys into place; `may_replace` says whether what is there may be moved aside.
    pub fn place(
        self,
        config: &Config,
        clock: Clock,
        may_replace: bool,
    ) -> Result<Restored, Error> {
        let (store, key_file) = (&config.store.value, &config.key_file.value);
        let keys = self.keys.as_ref().filter(|keys| !is_same(key_file, keys));
        if !may_replace {
            refuse_to_replace(store, keys.map(|_keys| key_file.as_path()))?;
        }
        let mut aside = Aside::new(clock.today());
        let database = self.database;
        let placed = (|| {
            if let Some(keys) = keys {
                aside.move_away(key_file, &[""])?;
                KeyRing::restore(key_file, keys)?;
                aside.made.push(key_file.clone());
            }
            while_nobody_writes(store, || aside.move_away(store, &["", "-wal", "-shm"]))??;
            database
                .persist_noclobber(store)
                .map_err(|error| Error::file(store, &error.error))?;
            sync_folder(parent(store))
        })();
        if placed.is_err() {
            aside.put_back();
        }
        placed?;
        drop(self.folder);
        let (state, held) = record(
            config.clone(),
            clock,
            self.archive.manifest(),
            self.keys.is_some(),
        )?;
        Ok(Restored {
            store: store.clone(),
            key_file: key_file.clone(),
            keys: state,
            kept_aside: aside.kept(),
            held,
            manifest: self.archive.manifest().clone(),
        })
    }
}

/// Refuses while there is something that would have to go.
pub fn refuse_to_replace(store: &Path, key_file: Option<&Path>) -> Result<(), Error> {
    for path in [Some(store), key_file].into_iter().flatten() {
        if path.symlink_metadata().is_ok() {
            return Err(Error::conflict(format!("{} exists already", path.display()))
                .hint("--to STORE restores beside it; --replace keeps what is there under a dated name"));
        }
    }
    Ok(())
}

/// Opens the restored store, which upgrades an older one, holds its mails, and records where it came from.
fn record(
    config: Config,
    clock: Clock,
    manifest: &Manifest,
    came_along: bool,
) -> Result<(KeyState, usize), Error> {
    let has_file = config.key_file.value.exists();
    let app = App::open(config, clock, Ending::Commit)?;
    let state = match (app.keys().is_ok(), came_along, has_file) {
        (true, true, _) => KeyState::Restored,
        (true, false, _) => KeyState::Present,
        (false, _, true) => KeyState::Unusable,
        (false, _, false) => KeyState::Missing,
    };
    let held = app.write(|change| {
        let held = hold_mails(change.transaction, app.config())?;
        // An event that cannot be sealed would leave the trail without the seal it came with.
        if app.keys().is_err() {
            return Ok(Done::Unchanged(held));
        }
        let event = Event::new("backup.restore")
            .fact("created_at", &manifest.created_at)
            .fact("sha256", &manifest.database.sha256)
            .fact("keys", if came_along { "yes" } else { "no" })
            .fact("held", held);
        Ok(Done::Changed(held, event))
    })?;
    Ok((state, held))
}

/// Holds what waited when the backup was made: nobody knows whether it was sent since.
fn hold_mails(transaction: &Transaction<'_>, config: &Config) -> Result<usize, Error> {
    if config.mail.on_event.value.is_empty() {
        outbox::delete_hooks(transaction)?;
    }
    let why = "it waited when the backup was made, and may have been sent since";
    Ok(outbox::hold_all(transaction, why)?)
}

fn is_same(key_file: &Path, keys: &[u8]) -> bool {
    KeyRing::read(key_file).is_ok_and(|ring| ring.to_text().as_bytes() == keys)
}

/// What was moved out of the way and what was made in its place, so that a failure can undo it.
struct Aside {
    day: Date,
    moved: Vec<(PathBuf, PathBuf)>,
    made: Vec<PathBuf>,
}

impl Aside {
    fn new(day: Date) -> Self {
        Self {
            day,
            moved: Vec::new(),
            made: Vec::new(),
        }
    }

    /// Gives a file and what belongs to it another name; what does not exist is left out.
    fn move_away(&mut self, path: &Path, suffixes: &[&str]) -> Result<(), Error> {
        let target = self.free_name(path);
        for suffix in suffixes {
            let (from, to) = (with_suffix(path, suffix), with_suffix(&target, suffix));
            if from.symlink_metadata().is_ok() {
                fs::rename(&from, &to).map_err(|error| Error::file(&from, &error))?;
                self.moved.push((from, to));
            }
        }
        sync_folder(parent(path))
    }

    fn free_name(&self, path: &Path) -> PathBuf {
        let dated = with_suffix(path, &format!(".before-{}", self.day));
        let numbered = (2_u32..).map(|number| with_suffix(&dated, &format!("-{number}")));
        std::iter::once(dated.clone())
            .chain(numbered)
            .find(|name| {
                ["", "-wal"]
                    .iter()
                    .all(|end| with_suffix(name, end).symlink_metadata().is_err())
            })
            .unwrap_or(dated)
    }

    /// Undoes as far as it goes: the failure itself is what the operator has to hear of.
    fn put_back(&self) {
        for path in &self.made {
            fs::remove_file(path).ok();
        }
        for (from, to) in self.moved.iter().rev() {
            fs::rename(to, from).ok();
        }
    }

    fn kept(self) -> Vec<PathBuf> {
        let is_main = |path: &PathBuf| {
            !path.to_string_lossy().ends_with("-shm") && !path.to_string_lossy().ends_with("-wal")
        };
        self.moved
            .into_iter()
            .map(|(_, to)| to)
            .filter(is_main)
            .collect()
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
