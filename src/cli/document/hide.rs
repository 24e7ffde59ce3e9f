//! `portalctl document hide` and `portalctl document unhide`

use clap::Args;

use super::view;
use crate::admin;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::desk::{Desk, Names};
use crate::cli::refused::report_refused;

/// Take documents out of the portal; they are kept, and links to them show nothing
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document hide RE-2026-001
  portalctl document hide invoice:17 offer:17 --json")]
pub struct DocumentHideArgs {
    /// Document numbers, KIND:NUMBER or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "DOCUMENT", required = true)]
    documents: Vec<String>,
    /// Hide nothing when one document is refused
    #[arg(long)]
    atomic: bool,
}

/// Show hidden documents again
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document unhide RE-2026-001
  portalctl document unhide - < numbers.txt")]
pub struct DocumentUnhideArgs {
    /// Document numbers, KIND:NUMBER or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "DOCUMENT", required = true)]
    documents: Vec<String>,
    /// Show nothing when one document is refused
    #[arg(long)]
    atomic: bool,
}

impl DocumentHideArgs {
    /// Hides the documents.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        set_hidden(desk, &self.documents, self.atomic, true)
    }
}

impl DocumentUnhideArgs {
    /// Shows the documents again.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        set_hidden(desk, &self.documents, self.atomic, false)
    }
}

fn set_hidden(
    desk: &mut Desk,
    documents: &[String],
    is_atomic: bool,
    hidden: bool,
) -> Result<(), app::Error> {
    let names = Names::read(documents)?;
    let strictness = if is_atomic {
        Strictness::AllOrNothing
    } else {
        Strictness::KeepGoing
    };
    let (app, out) = desk.open()?;
    let outcome = admin::documents::hide(app, &names.names, strictness, hidden)?;
    view::list(
        out,
        &outcome.done,
        if hidden { "Hidden" } else { "Shown again" },
    )?;
    report_refused(out, &names, outcome.refused)
}
