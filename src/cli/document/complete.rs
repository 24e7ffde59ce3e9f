//! `portalctl document complete`

use clap::Args;

use super::view::show_outcome;
use crate::admin;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::desk::{Desk, Names};

/// Complete drafts: they never change again, and their clients may see them
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document complete RE-2026-001
  portalctl document list --status draft --format '#{id}' | portalctl document complete - --atomic")]
pub struct DocumentCompleteArgs {
    /// Document numbers, KIND:NUMBER or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "DOCUMENT", required = true)]
    documents: Vec<String>,
    /// Complete nothing when one document is refused
    #[arg(long)]
    atomic: bool,
}

impl DocumentCompleteArgs {
    /// Completes the documents and shows them.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let names = Names::read(&self.documents)?;
        let strictness = Strictness::asked(self.atomic);
        let (app, out) = desk.open()?;
        let outcome = admin::documents::complete(app, &names.names, strictness)?;
        show_outcome(out, &names, outcome, "Completed")
    }
}
