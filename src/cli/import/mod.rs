//! `portalctl import`: data of other programs.

mod billomat;
mod view;
mod watch;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Import what other programs export
#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    Billomat(billomat::ImportBillomatArgs),
}

impl ImportCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Billomat(args) => args.run(desk),
        }
    }
}
