//! `portalctl import`: data of other programs.

mod billomat;
mod csv;
mod einvoice;
mod view;
mod watch;

use clap::Subcommand;

use self::csv::ImportCsvArgs;
use super::desk::Desk;
use crate::app;

/// The verbs of `import`.
#[derive(Debug, Subcommand)]
#[command(after_help = "Examples:
  portalctl import einvoice rechnungen/ --create-clients --dry-run
  portalctl import csv kunden.csv --dry-run
  portalctl import billomat export/")]
pub enum ImportCommand {
    Billomat(billomat::ImportBillomatArgs),
    Csv(ImportCsvArgs),
    Einvoice(einvoice::ImportEinvoiceArgs),
}

impl ImportCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Billomat(args) => args.run(desk),
            Self::Csv(args) => args.run(desk),
            Self::Einvoice(args) => args.run(desk),
        }
    }
}
