//! `portalctl backup`: copies that can be trusted.

mod clearing;
mod create;
mod passphrase;
mod restore;
mod verify;
mod view;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `backup`.
#[derive(Debug, Subcommand)]
pub enum BackupCommand {
    Create(create::BackupCreateArgs),
    Verify(verify::BackupVerifyArgs),
    Restore(restore::BackupRestoreArgs),
}

impl BackupCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Create(args) => args.run(desk),
            Self::Verify(args) => args.run(desk),
            Self::Restore(args) => args.run(desk),
        }
    }
}
