//! `portalctl client`: the operator's business partners.

mod add;
mod archive;
mod choose;
mod delete;
mod edit;
mod list;
mod profile;
mod show;
mod view;

pub use choose::choose;
use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `client`.
#[derive(Debug, Subcommand)]
pub enum ClientCommand {
    Add(add::ClientAddArgs),
    Edit(edit::ClientEditArgs),
    List(list::ClientListArgs),
    Show(show::ClientShowArgs),
    Archive(archive::ClientArchiveArgs),
    Delete(delete::ClientDeleteArgs),
}

impl ClientCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Add(args) => args.run(desk),
            Self::Edit(args) => args.run(desk),
            Self::List(args) => args.run(desk),
            Self::Show(args) => args.run(desk),
            Self::Archive(args) => args.run(desk),
            Self::Delete(args) => args.run(desk),
        }
    }
}
