//! `portalctl document show`

use std::path::PathBuf;

use clap::Args;

use super::detail::DocumentDetail;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// Show one document: head, lines, taxes, files, and whether its client sees it
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document show RE-2026-001
  portalctl document show offer:AN-7 --json
  portalctl document show RE-2026-001 --save folder")]
pub struct DocumentShowArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// Write its files into this folder; no file is replaced
    #[arg(long, value_name = "FOLDER", value_hint = clap::ValueHint::DirPath)]
    save: Option<PathBuf>,
}

impl DocumentShowArgs {
    /// Shows the document, and writes its files where that was asked.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let detailed = admin::documents::show(app, &self.document)?;
        if let Some(folder) = &self.save {
            let files = admin::documents::save(app, &self.document, folder)?;
            for saved in &files {
                out.note(&format!("Saved {}.", saved.path.display()));
            }
            if files.is_empty() {
                out.note("There are no files to save.");
            }
        }
        out.show(&DocumentDetail::from(&detailed))?;
        let (client, head) = (&detailed.listed.client, &detailed.listed.document.head);
        out.next(&format!(
            "portalctl access explain {client} {}:{}",
            head.kind, head.number
        ));
        Ok(())
    }
}
