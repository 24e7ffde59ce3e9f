//! `portalctl key`: what signs the secret links.

mod list;
mod retire;
mod rotate;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `key`.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    List(list::KeyListArgs),
    Rotate(rotate::KeyRotateArgs),
    Retire(retire::KeyRetireArgs),
}

impl KeyCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::List(args) => args.run(desk),
            Self::Rotate(args) => args.run(desk),
            Self::Retire(args) => args.run(desk),
        }
    }
}
