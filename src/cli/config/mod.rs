//! `portalctl config`: what belongs to this machine.

mod path;
mod show;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `config`.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    Show(show::ConfigShowArgs),
    Path(path::ConfigPathArgs),
}

impl ConfigCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Show(args) => args.run(desk),
            Self::Path(args) => args.run(desk),
        }
    }
}
