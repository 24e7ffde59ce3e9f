//! `portalctl settings`: the portal's policy.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Settings: login mode, what is shared and allowed, theme
#[derive(Debug, Subcommand)]
pub enum SettingsCommand {}

impl SettingsCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
