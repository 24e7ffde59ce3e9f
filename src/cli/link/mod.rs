//! `portalctl link`: the register of secret links.

mod create;
mod edit;
mod identify;
mod list;
mod picture;
mod qr;
mod revoke;
mod rotate;
mod show;
mod url;
mod view;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `link`.
#[derive(Debug, Subcommand)]
pub enum LinkCommand {
    Create(create::LinkCreateArgs),
    Url(url::LinkUrlArgs),
    List(list::LinkListArgs),
    Show(show::LinkShowArgs),
    Edit(edit::LinkEditArgs),
    Rotate(rotate::LinkRotateArgs),
    Revoke(revoke::LinkRevokeArgs),
    Identify(identify::LinkIdentifyArgs),
    Qr(qr::LinkQrArgs),
}

impl LinkCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Create(args) => args.run(desk),
            Self::Url(args) => args.run(desk),
            Self::List(args) => args.run(desk),
            Self::Show(args) => args.run(desk),
            Self::Edit(args) => args.run(desk),
            Self::Rotate(args) => args.run(desk),
            Self::Revoke(args) => args.run(desk),
            Self::Identify(args) => args.run(desk),
            Self::Qr(args) => args.run(desk),
        }
    }
}
