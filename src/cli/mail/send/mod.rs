//! `portalctl mail send`: puts mails into the queue.

mod access;
mod document;

pub use access::template;
use clap::Subcommand;

use crate::app;
use crate::cli::desk::Desk;

/// Queue mails to clients: how they enter the portal, or a document
///
/// A mail is rendered and sent apart from the command that queues it: by `portalctl serve` within
/// a second, by `portalctl mail queue run`, or at once with --now.
#[derive(Debug, Subcommand)]
pub enum MailSendCommand {
    Access(access::MailSendAccessArgs),
    Document(document::MailSendDocumentArgs),
}

impl MailSendCommand {
    /// Runs the chosen kind of mail.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Access(args) => args.run(desk),
            Self::Document(args) => args.run(desk),
        }
    }
}
