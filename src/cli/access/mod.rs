//! `portalctl access`: who may enter.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Access: who may enter, and why
#[derive(Debug, Subcommand)]
pub enum AccessCommand {}

impl AccessCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
