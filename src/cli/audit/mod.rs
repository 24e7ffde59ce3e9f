//! `portalctl audit`: the trail of every change.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The audit trail
#[derive(Debug, Subcommand)]
pub enum AuditCommand {}

impl AuditCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
