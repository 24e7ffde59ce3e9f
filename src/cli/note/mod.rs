//! `portalctl note`: notes with portal links.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Notes with portal links
#[derive(Debug, Subcommand)]
pub enum NoteCommand {}

impl NoteCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
