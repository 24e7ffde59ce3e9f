//! `portalctl decision`: what was decided about offers.

mod list;
mod record;
mod show;
mod view;
mod withdraw;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `decision`.
#[derive(Debug, Subcommand)]
pub enum DecisionCommand {
    List(list::DecisionListArgs),
    Show(show::DecisionShowArgs),
    Record(record::DecisionRecordArgs),
    Withdraw(withdraw::DecisionWithdrawArgs),
}

impl DecisionCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::List(args) => args.run(desk),
            Self::Show(args) => args.run(desk),
            Self::Record(args) => args.run(desk),
            Self::Withdraw(args) => args.run(desk),
        }
    }
}
