//! `portalctl session`: who is in the portal.

mod list;
mod revoke;
mod view;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `session`.
#[derive(Debug, Subcommand)]
pub enum SessionCommand {
    List(list::SessionListArgs),
    Revoke(revoke::SessionRevokeArgs),
}

impl SessionCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::List(args) => args.run(desk),
            Self::Revoke(args) => args.run(desk),
        }
    }
}
