//! `portalctl mail`: sends access and documents, shows mails before they go, minds the queue.

mod background;
mod delivery;
mod preview;
mod queue;
mod send;
mod trial;
mod view;

pub use background::Delivery;
use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `mail`.
#[derive(Debug, Subcommand)]
pub enum MailCommand {
    #[command(subcommand)]
    Send(send::MailSendCommand),
    Preview(preview::MailPreviewArgs),
    Test(trial::MailTestArgs),
    #[command(subcommand)]
    Queue(queue::MailQueueCommand),
}

impl MailCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Send(command) => command.run(desk),
            Self::Preview(args) => args.run(desk),
            Self::Test(args) => args.run(desk),
            Self::Queue(command) => command.run(desk),
        }
    }
}
