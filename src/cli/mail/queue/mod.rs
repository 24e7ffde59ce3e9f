//! `portalctl mail queue`: mails on their way.

mod list;
mod run;
mod settle;

use clap::Subcommand;

use crate::app;
use crate::cli::desk::Desk;

/// The queue of mails: list, retry, drop, run
#[derive(Debug, Subcommand)]
pub enum MailQueueCommand {
    List(list::MailQueueListArgs),
    Retry(settle::MailQueueRetryArgs),
    Drop(settle::MailQueueDropArgs),
    Run(run::MailQueueRunArgs),
}

impl MailQueueCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::List(args) => args.run(desk),
            Self::Retry(args) => args.run(desk),
            Self::Drop(args) => args.run(desk),
            Self::Run(args) => args.run(desk),
        }
    }
}
