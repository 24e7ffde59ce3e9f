//! `portalctl document attach`

use std::path::PathBuf;

use clap::Args;

use super::view::show_deed;
use crate::admin;
use crate::admin::documents::File;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::document::attachment::Role;

/// Attach PDF or XML files to a draft
///
/// The type follows from the content, not from the name; a file has at most 20 MiB. The first PDF
/// is the document itself, the first XML its e-invoice, everything else is enclosed.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document attach RE-2026-001 rechnung.pdf xrechnung.xml
  portalctl document attach RE-2026-001 agb.pdf --role enclosure")]
pub struct DocumentAttachArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// Files to attach
    #[arg(value_name = "FILE", required = true, value_hint = clap::ValueHint::FilePath)]
    files: Vec<PathBuf>,
    /// document, e-invoice or enclosure
    #[arg(long, value_name = "ROLE")]
    role: Option<Role>,
}

impl DocumentAttachArgs {
    /// Attaches the files and shows the document.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let read = |path: &PathBuf| File::read(path, self.role);
        let files: Vec<File> = self.files.iter().map(read).collect::<Result<_, _>>()?;
        let (app, out) = desk.open()?;
        let listed = admin::documents::attach(app, &self.document, &files)?;
        show_deed(out, &listed, "Attached.")
    }
}
