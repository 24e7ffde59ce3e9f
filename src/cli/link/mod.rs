//! `portalctl link`: the register of secret links.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Secret links: create, list, rotate, revoke
#[derive(Debug, Subcommand)]
pub enum LinkCommand {}

impl LinkCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
