//! `portalctl import`: data of other programs.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Import what other programs export
#[derive(Debug, Subcommand)]
pub enum ImportCommand {}

impl ImportCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
