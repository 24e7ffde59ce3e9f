//! `portalctl audit`: the trail of every change.

mod list;
mod verify;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `audit`.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    List(list::AuditListArgs),
    Verify(verify::AuditVerifyArgs),
}

impl AuditCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::List(args) => args.run(desk),
            Self::Verify(args) => args.run(desk),
        }
    }
}
