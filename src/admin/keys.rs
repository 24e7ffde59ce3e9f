//! The keys that sign links: what the store knows about them, and what the key file holds.
//!
//! A new key is written to the file before the store records it, and retired in the store before its secret
//! goes: whatever a crash leaves behind still opens what it should, and the same command finishes the job.

use jiff::Timestamp;

use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::wordset::word_enum;
use crate::secret::key::{Key, KeyRing};
use crate::store::keys::KnownKey;
use crate::store::{Connection, keys, links};

word_enum! {
    /// What became of a key.
    KeyState, "state of a key" {
        /// Its links open.
        Active => "active",
        /// Its links are dead for good.
        Retired => "retired",
        /// The store needs it and the key file does not hold it: its links open again when the file is back.
        Missing => "missing",
    }
}

/// A key as store and key file know it together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub id: u8,
    pub created_at: Timestamp,
    pub fingerprint: String,
    pub state: KeyState,
    /// How many of its links are neither revoked nor expired, and would open with the key; none of a retired one.
    pub live_links: u64,
    /// What a crash left half done.
    pub loose_end: Option<LooseEnd>,
}

/// What a crash between store and key file leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooseEnd {
    /// The key file holds a key that the store has not recorded: `key rotate` records it.
    Unrecorded,
    /// The store has retired a key whose secret is still in the key file: `key retire` destroys it.
    SecretLeft,
}

/// Lists all keys, oldest first, and says what is wrong with the key file as a whole.
pub fn list(app: &App) -> Result<(Vec<Listed>, Option<Error>), Error> {
    let ring = KeyRing::read(&app.config().key_file.value).map_err(Error::from);
    let file: &[&Key] = &ring
        .as_ref()
        .map_or_else(|_error| Vec::new(), |ring| ring.keys().collect());
    app.read(|connection| {
        let known = keys::list(connection)?;
        let mut listed = Vec::new();
        for key in &known {
            listed.push(join(connection, key, file, app.now())?);
        }
        let unrecorded = file
            .iter()
            .filter(|key| known.iter().all(|known| known.id != key.id()));
        for key in unrecorded {
            listed.push(Listed {
                id: key.id(),
                created_at: key.created(),
                fingerprint: key.fingerprint().to_owned(),
                state: if key.is_active() {
                    KeyState::Active
                } else {
                    KeyState::Retired
                },
                live_links: links::count_live_of_key(connection, key.id(), app.now())?,
                loose_end: Some(LooseEnd::Unrecorded),
            });
        }
        let problem = ring.as_ref().err().cloned().or_else(|| app.keys().err());
        Ok((listed, problem))
    })
}

fn join(
    connection: &Connection,
    key: &KnownKey,
    file: &[&Key],
    now: Timestamp,
) -> Result<Listed, Error> {
    let held = file
        .iter()
        .find(|held| held.id() == key.id && held.fingerprint() == key.fingerprint)
        .is_some_and(|held| held.is_active());
    let (state, live_links) = match (key.retired_at, held) {
        (Some(_), _) => (KeyState::Retired, 0),
        (None, true) => (
            KeyState::Active,
            links::count_live_of_key(connection, key.id, now)?,
        ),
        (None, false) => (
            KeyState::Missing,
            links::count_live_of_key(connection, key.id, now)?,
        ),
    };
    Ok(Listed {
        id: key.id,
        created_at: key.created_at,
        fingerprint: key.fingerprint.clone(),
        state,
        live_links,
        loose_end: (key.retired_at.is_some() && held).then_some(LooseEnd::SecretLeft),
    })
}

/// Makes a new key that signs all links from now on; older links keep their URLs. Returns its id.
pub fn rotate(app: &App) -> Result<u8, Error> {
    app.write(|change| {
        // A file of another portal must not get a key of this one.
        change.keys()?;
        let mut ring = KeyRing::read(&app.config().key_file.value)?;
        let known = keys::list(change.transaction)?;
        let left_over = ring
            .keys()
            .find(|key| key.is_active() && known.iter().all(|known| known.id != key.id()))
            .map(Key::id);
        let id = match left_over {
            Some(id) => id,
            // A rehearsal leaves the file alone, so the key that would be made has no fingerprint to record.
            None if app.is_dry_run() => {
                return Ok(Done::Unchanged(
                    ring.keys().map(Key::id).max().unwrap_or(0) + 1,
                ));
            }
            None => ring.rotate(change.now)?,
        };
        let fingerprint = ring.fingerprint(id).unwrap_or_default();
        keys::insert(change.transaction, id, fingerprint, change.now)?;
        Ok(Done::Changed(id, Event::new("key.rotate").fact("key", id)))
    })
}

/// How many links that still open die with a key; refuses a key that cannot be retired.
pub fn count_dying(app: &App, id: u8) -> Result<u64, Error> {
    app.read(|connection| {
        let key = known(connection, id)?;
        if key.retired_at.is_some() {
            return Ok(0);
        }
        refuse_newest(connection, id)?;
        Ok(links::count_live_of_key(connection, id, app.now())?)
    })
}

/// What retiring a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retired {
    /// How many links died that would have opened.
    pub links: u64,
    /// Whether it was still in use, or its secret still there.
    pub changed: bool,
}

/// Retires a key and destroys its secret: all links it signed are dead for good.
pub fn retire(app: &App, id: u8) -> Result<Retired, Error> {
    let mut ring = KeyRing::read(&app.config().key_file.value)?;
    let retired = app.write(|change| retire_in_store(change, &ring, id))?;
    let has_secret = ring.keys().any(|key| key.id() == id && key.is_active());
    if has_secret && !app.is_dry_run() {
        ring.retire(id).map_err(|error| {
            Error::from(error).hint(format!(
                "key {id} is retired but its secret is still in the key file; the same command removes it"
            ))
        })?;
    }
    Ok(Retired {
        changed: retired.changed || has_secret,
        ..retired
    })
}

fn retire_in_store(change: &Change<'_>, ring: &KeyRing, id: u8) -> Result<Done<Retired>, Error> {
    let key = known(change.transaction, id)?;
    if key.retired_at.is_some() {
        return Ok(Done::Unchanged(Retired {
            links: 0,
            changed: false,
        }));
    }
    refuse_newest(change.transaction, id)?;
    if ring.fingerprint(id) == Some(&key.fingerprint) {
        // The end of the trail is sealed anew by a key that stays. Only a key that is lost goes without.
        change.keys()?;
    }
    let links = links::count_live_of_key(change.transaction, id, change.now)?;
    keys::retire(change.transaction, id, change.now)?;
    let event = Event::new("key.retire")
        .fact("key", id)
        .fact("links", links);
    let retired = Retired {
        links,
        changed: true,
    };
    Ok(Done::Changed(retired, event))
}

fn known(connection: &Connection, id: u8) -> Result<KnownKey, Error> {
    let mut known = keys::list(connection)?.into_iter();
    known.find(|key| key.id == id).ok_or_else(|| {
        Error::not_found(format!("there is no key {id}")).hint("portalctl key list shows all keys")
    })
}

/// The newest key signs new links and the end of the audit trail.
fn refuse_newest(connection: &Connection, id: u8) -> Result<(), Error> {
    let newest = keys::list(connection)?
        .iter()
        .filter(|key| key.retired_at.is_none())
        .map(|key| key.id)
        .max();
    if newest == Some(id) {
        return Err(
            Error::refused(format!("key {id} is the newest and signs new links"))
                .hint("portalctl key rotate makes a new one first"),
        );
    }
    Ok(())
}
