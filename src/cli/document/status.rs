//! `portalctl document status`

use clap::Args;

use super::view::show_deed;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::values::Day;
use crate::domain::document::Status;

/// Move a completed document's status: paid, canceled, won, …
///
/// Only the moves of its kind are allowed. paid settles the whole amount, and moving a paid
/// document back to open takes that back. overdue follows from the due date and is never set.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document status RE-2026-001 paid --date 2026-11-20
  portalctl document status offer:AN-7 won
  portalctl document status RE-2026-001 open")]
pub struct DocumentStatusArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// open, paid, won, lost, cleared or canceled, as its kind allows
    #[arg(value_name = "STATUS")]
    status: Status,
    /// When it happened, for the audit trail [default: today]
    #[arg(long, value_name = "DATE")]
    date: Option<Day>,
}

impl DocumentStatusArgs {
    /// Moves the status and shows the document.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let on = self.date.and_then(|day| day.date(app.today()));
        let listed = admin::documents::set_status(app, &self.document, self.status, on)?;
        show_deed(out, &listed, "Changed.")
    }
}
