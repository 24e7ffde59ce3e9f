//! `portalctl access`: who may enter.

mod explain;
mod grant;
mod list;
mod revoke;
mod show;
mod view;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `access`.
#[derive(Debug, Subcommand)]
pub enum AccessCommand {
    Grant(grant::AccessGrantArgs),
    Revoke(revoke::AccessRevokeArgs),
    List(list::AccessListArgs),
    Show(show::AccessShowArgs),
    Explain(explain::AccessExplainArgs),
}

impl AccessCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Grant(args) => args.run(desk),
            Self::Revoke(args) => args.run(desk),
            Self::List(args) => args.run(desk),
            Self::Show(args) => args.run(desk),
            Self::Explain(args) => args.run(desk),
        }
    }
}
