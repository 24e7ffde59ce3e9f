//! `portalctl document status`

use clap::Args;

use super::view::{DocumentView, note};
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::document::Status;

/// Move a completed document to another status
///
/// Only the moves of its kind are possible: an invoice goes from open to paid or canceled, an offer to won,
/// lost or canceled. A paid invoice can go back to open. Overdue follows from the due date.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document status RE-2026-001 paid
  portalctl document status AN-2026-007 won --json")]
pub struct DocumentStatusArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// The new status
    #[arg(value_name = "STATUS")]
    status: Status,
}

impl DocumentStatusArgs {
    /// Moves the document and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let listed = admin::documents::set_status(app, &self.document, self.status)?;
        out.show(&DocumentView::from(&listed))?;
        note(out, &listed, "Changed");
        Ok(())
    }
}
