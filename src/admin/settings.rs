//! The portal's policy.

use crate::app::{App, Error};
use crate::domain::settings::Settings;
use crate::store::settings;

/// Reads the whole policy.
pub fn load(app: &App) -> Result<Settings, Error> {
    app.read(|connection| Ok(settings::load(connection)?))
}
