//! `portalctl password`: user names and passwords.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// User names and passwords of clients
#[derive(Debug, Subcommand)]
pub enum PasswordCommand {}

impl PasswordCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
