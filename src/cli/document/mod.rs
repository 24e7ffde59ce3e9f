//! `portalctl document`: what the operator sends.

mod add;
mod attach;
mod complete;
mod delete;
mod detach;
mod detail;
mod edit;
mod fields;
mod figures;
mod hide;
mod list;
mod nullable;
mod show;
mod status;
mod view;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `document`.
#[derive(Debug, Subcommand)]
pub enum DocumentCommand {
    Add(Box<add::DocumentAddArgs>),
    Edit(Box<edit::DocumentEditArgs>),
    Complete(complete::DocumentCompleteArgs),
    List(list::DocumentListArgs),
    Show(show::DocumentShowArgs),
    Attach(attach::DocumentAttachArgs),
    Detach(detach::DocumentDetachArgs),
    Status(status::DocumentStatusArgs),
    Hide(hide::DocumentHideArgs),
    Unhide(hide::DocumentUnhideArgs),
    Delete(delete::DocumentDeleteArgs),
}

impl DocumentCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Add(args) => args.run(desk),
            Self::Edit(args) => args.run(desk),
            Self::Complete(args) => args.run(desk),
            Self::List(args) => args.run(desk),
            Self::Show(args) => args.run(desk),
            Self::Attach(args) => args.run(desk),
            Self::Detach(args) => args.run(desk),
            Self::Status(args) => args.run(desk),
            Self::Hide(args) => args.run(desk),
            Self::Unhide(args) => args.run(desk),
            Self::Delete(args) => args.run(desk),
        }
    }
}
