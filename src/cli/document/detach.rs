//! `portalctl document detach`

use clap::Args;

use super::view::{DocumentView, note};
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// Take files off a draft
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document detach RE-2026-002 rechnung.pdf
  portalctl document detach RE-2026-002 '#7'")]
pub struct DocumentDetachArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// Names or #IDs of its files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<String>,
}

impl DocumentDetachArgs {
    /// Takes the files off and shows the document.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let listed = admin::documents::detach(app, &self.document, &self.files)?;
        out.show(&DocumentView::from(&listed))?;
        note(out, &listed, "Detached");
        Ok(())
    }
}
