//! `portalctl decision withdraw`

use clap::Args;

use super::view::DecisionView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// Take a decision back, and open the offer again
///
/// This is the only way back: the status of an offer that was won or lost cannot be moved to open, and the client
/// cannot undo a decision in the portal. The decision stays in the history with your reason, and the client
/// may decide anew. Whether both sides agree to that is yours to settle before.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl decision withdraw '#3' --reason 'Falsches Angebot angenommen, telefonisch geklärt'
  portalctl decision withdraw AN-2026-007 --reason 'neu verhandelt' --yes --json")]
pub struct DecisionWithdrawArgs {
    /// Decision #ID, or the offer it is about
    #[arg(value_name = "DOCUMENT")]
    decision: String,
    /// Why, for the history
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl DecisionWithdrawArgs {
    /// Asks, takes the decision back, and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, _) = desk.open()?;
        let shown = admin::decisions::show(app, &self.decision)?;
        let decision = &shown.decision;
        if decision.withdrawn.is_none() {
            desk.confirm(&format!(
                "Take back that {} ({}) {} {}?",
                decision.name, shown.client, decision.outcome, shown.number
            ))?;
        }
        let (app, out) = desk.open()?;
        let shown = admin::decisions::withdraw(app, &decision.id.to_string(), &self.reason)?;
        out.show(&DecisionView::from(&shown))?;
        out.note(if shown.changed {
            "Withdrawn; the offer is open again."
        } else {
            "Unchanged."
        });
        Ok(())
    }
}
