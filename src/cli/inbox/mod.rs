//! `portalctl inbox`: what clients write.

mod done;
mod follow;
mod list;
mod reply;
mod show;
mod view;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `inbox`.
#[derive(Debug, Subcommand)]
pub enum InboxCommand {
    List(list::InboxListArgs),
    Show(show::InboxShowArgs),
    Reply(reply::InboxReplyArgs),
    Done(done::InboxDoneArgs),
}

impl InboxCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::List(args) => args.run(desk),
            Self::Show(args) => args.run(desk),
            Self::Reply(args) => args.run(desk),
            Self::Done(args) => args.run(desk),
        }
    }
}
