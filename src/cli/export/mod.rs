//! `portalctl export`: data for other programs.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Export clients and documents
#[derive(Debug, Subcommand)]
pub enum ExportCommand {}

impl ExportCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
