//! `portalctl payment`: money that came in.

mod list;
mod record;
mod view;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `payment`.
#[derive(Debug, Subcommand)]
pub enum PaymentCommand {
    List(list::PaymentListArgs),
    Record(record::PaymentRecordArgs),
}

impl PaymentCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::List(args) => args.run(desk),
            Self::Record(args) => args.run(desk),
        }
    }
}
