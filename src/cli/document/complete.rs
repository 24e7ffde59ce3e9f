//! `portalctl document complete`

use clap::Args;

use super::view;
use crate::admin;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::desk::{Desk, Names};
use crate::cli::refused::report_refused;

/// Complete drafts: from now on they never change, and clients with access see them
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document complete RE-2026-002
  portalctl document list --status draft --format '#{id}' | portalctl document complete -")]
pub struct DocumentCompleteArgs {
    /// Document numbers, KIND:NUMBER or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "DOCUMENT", required = true)]
    documents: Vec<String>,
    /// Complete nothing when one document is refused
    #[arg(long)]
    atomic: bool,
}

impl DocumentCompleteArgs {
    /// Completes the drafts and shows them.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let names = Names::read(&self.documents)?;
        let strictness = if self.atomic {
            Strictness::AllOrNothing
        } else {
            Strictness::KeepGoing
        };
        let (app, out) = desk.open()?;
        let outcome = admin::documents::complete(app, &names.names, strictness)?;
        view::list(out, &outcome.done, "Completed")?;
        report_refused(out, &names, outcome.refused)
    }
}
