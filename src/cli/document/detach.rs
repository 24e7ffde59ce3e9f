//! `portalctl document detach`

use clap::Args;

use super::view::show_deed;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// Take a file off a draft
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document detach RE-2026-001 rechnung.pdf
  portalctl document detach RE-2026-001 '#7'")]
pub struct DocumentDetachArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// Name of the file, or its #ID
    #[arg(value_name = "NAME")]
    file: String,
}

impl DocumentDetachArgs {
    /// Takes the file off and shows the document.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let listed = admin::documents::detach(app, &self.document, &self.file)?;
        show_deed(out, &listed, "Detached.")
    }
}
