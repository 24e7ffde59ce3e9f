//! `portalctl export`: data for other programs.

mod client;
mod shown;
mod target;
mod whole;

use clap::{Args, Subcommand};

use super::desk::Desk;
use crate::admin;
use crate::app;
use target::TargetArgs;

/// The verbs of `export`.
#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    Clients(ExportClientsArgs),
    Documents(ExportDocumentsArgs),
    Client(client::ExportClientArgs),
}

/// Export all clients as CSV or JSON Lines
///
/// In CSV a cell that a spreadsheet would execute gets an apostrophe in front; --raw leaves it as it is.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl export clients --output kunden.csv
  portalctl export clients --jsonl | jq -r .email")]
pub struct ExportClientsArgs {
    #[command(flatten)]
    target: TargetArgs,
}

/// Export all documents as CSV or JSON Lines, with hashes
///
/// The fingerprint is a SHA-256 over everything that is fixed once a document is completed; each file comes
/// with its own. Amounts are in minor units of the currency.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl export documents --output belege.csv
  portalctl export documents --jsonl > belege.jsonl")]
pub struct ExportDocumentsArgs {
    #[command(flatten)]
    target: TargetArgs,
}

impl ExportCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Clients(args) => args.target.write(desk, "clients", admin::export::clients),
            Self::Documents(args) => args
                .target
                .write(desk, "documents", admin::export::documents),
            Self::Client(args) => args.run(desk),
        }
    }
}
