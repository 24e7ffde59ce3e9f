//! `portalctl config`: what belongs to this machine.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Configuration of this machine
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {}

impl ConfigCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
