//! `portalctl decision record`

use clap::{ArgGroup, Args};

use super::view::DecisionView;
use crate::admin;
use crate::admin::decisions::Record;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::values::Day;
use crate::domain::decision::Outcome;

/// Record that an offer was accepted or declined by telephone, mail or letter
///
/// The offer is won or lost then, as if it had been decided in the portal; the decision says that you recorded it.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("outcome").args(["accepted", "declined"]).required(true)))]
#[command(after_help = "Examples:
  portalctl decision record AN-2026-007 --accepted --by 'Erika Muster' --role Einkauf --note 'am Telefon'
  portalctl decision record AN-2026-007 --declined --by 'Erika Muster' --date 2026-11-20")]
pub struct DecisionRecordArgs {
    /// The offer: its number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// It was accepted
    #[arg(long)]
    accepted: bool,
    /// It was declined
    #[arg(long)]
    declined: bool,
    /// Who decided
    #[arg(long, value_name = "NAME")]
    by: String,
    /// What that person is, such as Einkauf
    #[arg(long, value_name = "TEXT", default_value = "")]
    role: String,
    /// What was said, or where the letter lies
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// The day it was decided [default: today]
    #[arg(long, value_name = "DATE")]
    date: Option<Day>,
}

impl DecisionRecordArgs {
    /// Records the decision and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let outcome = if self.accepted {
            Outcome::Accepted
        } else {
            Outcome::Declined
        };
        let (app, out) = desk.open()?;
        let record = Record {
            outcome,
            name: self.by,
            role: self.role,
            note: self.note,
            on: self.date.and_then(|day| day.date(app.today())),
        };
        let shown = admin::decisions::record(app, &self.document, &record)?;
        out.show(&DecisionView::from(&shown))?;
        out.note(&format!("Recorded; the offer is {}.", outcome.status()));
        out.next(&format!(
            "portalctl decision show '{}' --verify",
            shown.decision.id
        ));
        Ok(())
    }
}
