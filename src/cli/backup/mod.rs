//! `portalctl backup`: copies that can be trusted.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Backups: create, verify, restore
#[derive(Debug, Subcommand)]
pub enum BackupCommand {}

impl BackupCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
