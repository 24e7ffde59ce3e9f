//! The colours of the old portal, as far as they can be read on each other.

use super::counts::Fate;
use super::scribe::Scribe;
use crate::app::Error;
use crate::import::{Resource, SettingsDraft, Severity};
use crate::store::settings;

impl Scribe<'_> {
    /// Takes the colours over, all at once or those that pass one after the other.
    pub fn theme(&mut self, draft: &SettingsDraft) -> Result<Fate, Error> {
        let digest = self.run.canon.settings(draft);
        let known = self.origin(Resource::Settings, &draft.source.id)?;
        if known.is_some_and(|known| known.digest == digest) {
            return Ok(Fate::Unchanged);
        }
        let mut wanted = self.settings.clone();
        for (key, colour) in &draft.theme {
            wanted
                .set(*key, &colour.to_string())
                .map_err(|error| Error::bug(error.to_string()))?;
        }
        if wanted.check().is_err() {
            wanted = self.settings.clone();
            for (key, colour) in &draft.theme {
                let mut with_it = wanted.clone();
                with_it
                    .set(*key, &colour.to_string())
                    .map_err(|error| Error::bug(error.to_string()))?;
                match with_it.check() {
                    Ok(()) => wanted = with_it,
                    Err(contradiction) => {
                        let text = format!("{key} is left as it is: {contradiction}");
                        self.report(&draft.source, text, Severity::Warning);
                    }
                }
            }
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
