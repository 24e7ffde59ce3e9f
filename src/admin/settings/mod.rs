//! The portal's policy: read, changed by key or by file, written out.

mod draft;
mod file;

use std::path::Path;

pub use draft::Draft;
pub use file::write;

use super::access::grant_noted;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::settings::{DefaultAccess, Key, Settings};
use crate::domain::wordset::Word;
use crate::store::access::{Terms, Whom};
use crate::store::settings;

/// A setting that became another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub key: Key,
    /// `None` where it was not set.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What became of the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// In the order of the keys; empty when everything was as asked.
    pub changes: Vec<Changed>,
    /// How many clients the presetting gave access.
    pub granted: u64,
}

impl Amendment {
    /// Whether anything is different now.
    pub fn is_change(&self) -> bool {
        !self.changes.is_empty() || self.granted > 0
    }
}

/// Reads the whole policy.
pub fn load(app: &App) -> Result<Settings, Error> {
    app.read(|connection| Ok(settings::load(connection)?))
}

/// Sets one value; a picture may be the path of a file.
///
/// The presetting `all` gives access to everybody nobody decided about, each time it is set.
pub fn set(app: &App, key: Key, value: &str) -> Result<Amendment, Error> {
    let presets = if key == Key::DefaultAccess {
        Presets::Always
    } else {
        Presets::WhenNew
    };
    amend(app, "settings.set", presets, |draft, change| {
        draft.set(key, value, Path::new(""))?;
        draft.check_pictures(change.transaction)
    })
}

/// Puts one setting back to its default.
pub fn reset(app: &App, key: Key) -> Result<Amendment, Error> {
    amend(app, "settings.reset", Presets::WhenNew, |draft, _change| {
        draft.settings.reset(key);
        Ok(())
    })
}

/// Sets everything that a file says, or nothing of it; what it does not name stays as it is.
pub fn apply(app: &App, name: &str, text: &str) -> Result<Amendment, Error> {
    amend(app, "settings.apply", Presets::WhenNew, |draft, change| {
        draft.read(name, text)?;
        draft.check_pictures(change.transaction)
    })
}

/// The settings in which two policies differ.
pub fn differences(before: &Settings, after: &Settings) -> Vec<Changed> {
    let changed = Key::ALL.iter().map(|key| Changed {
        key: *key,
        before: before.get(*key),
        after: after.get(*key),
    });
    changed
        .filter(|changed| changed.before != changed.after)
        .collect()
}

/// When the presetting `all` reaches existing clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presets {
    Always,
    /// Only when it was another before.
    WhenNew,
}

fn amend(
    app: &App,
    action: &'static str,
    presets: Presets,
    edit: impl FnOnce(&mut Draft, &Change<'_>) -> Result<(), Error>,
) -> Result<Amendment, Error> {
    app.write(|change| {
        let before = settings::load(change.transaction)?;
        let mut draft = Draft::new(before.clone());
        edit(&mut draft, change)?;
        let changes = differences(&before, &draft.settings);
        if !changes.is_empty() {
            draft.check()?;
            draft.save(change.transaction)?;
        }
        let is_all = |settings: &Settings| settings.default_access == DefaultAccess::All;
        let reaches = is_all(&draft.settings) && (presets == Presets::Always || !is_all(&before));
        let granted = if reaches {
            let whom = Whom::Undecided;
            grant_noted(change, &draft.settings, whom, &Terms::default())?
        } else {
            0
        };
        let amendment = Amendment { changes, granted };
        if !amendment.is_change() {
            return Ok(Done::Unchanged(amendment));
        }
        let event = event(action, &amendment);
        Ok(Done::Changed(amendment, event))
    })
}

fn event(action: &'static str, amendment: &Amendment) -> Event {
    let event = amendment
        .changes
        .iter()
        .fold(Event::new(action), |event, changed| {
            let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
            let (before, after) = (text(&changed.before), text(&changed.after));
            event.fact(changed.key.word(), format!("{before} -> {after}"))
        });
    if amendment.granted == 0 {
        return event;
    }
    event.fact("granted", amendment.granted).noted_clients()
}
