//! The colours of the old portal, as far as they can be read on each other.

use super::counts::Fate;
use super::scribe::{Known, Scribe};
use crate::app::Error;
use crate::domain::colour::Colour;
use crate::domain::settings::{Key, Settings};
use crate::import::{SettingsDraft, Severity};
use crate::store::settings;

impl Scribe<'_> {
    /// Takes the colours over, all at once or those that pass one after the other.
    pub fn theme(&mut self, draft: &SettingsDraft) -> Result<Fate, Error> {
        let digest = self.run.canon.settings(draft);
        if let Known::Settled(fate) = self.look_up(&draft.source, digest)? {
            return Ok(fate);
        }
        let mut wanted = self.settings.clone();
        put_colours(&mut wanted, &draft.theme)?;
        if wanted.check().is_err() {
            wanted = self.passing(draft)?;
        }
        let is_changed = wanted != self.settings;
        if is_changed {
            settings::save(self.change.transaction, &wanted)?;
            self.settings = wanted;
        }
        self.keep_origin(&draft.source, 0, digest)?;
        Ok(if is_changed {
            Fate::Changed
        } else {
            Fate::Unchanged
        })
    }
}

impl Scribe<'_> {
    /// The settings with the colours that pass, one after the other; warns about the others.
    fn passing(&mut self, draft: &SettingsDraft) -> Result<Settings, Error> {
        let mut wanted = self.settings.clone();
        for colour in &draft.theme {
            let mut tried = wanted.clone();
            put_colours(&mut tried, std::slice::from_ref(colour))?;
            match tried.check() {
                Ok(()) => wanted = tried,
                Err(reason) => {
                    let text = format!("{} is left as it is: {reason}", colour.0);
                    self.report(&draft.source, text, Severity::Warning);
                }
            }
        }
        Ok(wanted)
    }
}

fn put_colours(settings: &mut Settings, colours: &[(Key, Colour)]) -> Result<(), Error> {
    for (key, colour) in colours {
        settings
            .set(*key, &colour.to_string())
            .map_err(|error| Error::bug(error.to_string()))?;
    }
    Ok(())
}
