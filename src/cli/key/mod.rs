//! `portalctl key`: the keys that sign links.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The keys that sign links
#[derive(Debug, Subcommand)]
pub enum KeyCommand {}

impl KeyCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
