//! `portalctl document hide` and `portalctl document unhide`

use clap::Args;

use super::view::show_outcome;
use crate::admin;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::desk::{Desk, Names};

/// Hide documents from the portal; nothing else about them changes
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document hide RE-2026-001
  portalctl document hide RE-2026-001 offer:AN-7 --json")]
pub struct DocumentHideArgs {
    #[command(flatten)]
    named: NamedArgs,
}

/// Show hidden documents on the portal again
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document unhide RE-2026-001
  portalctl document unhide '#12' '#13' --atomic")]
pub struct DocumentUnhideArgs {
    #[command(flatten)]
    named: NamedArgs,
}

#[derive(Debug, Args)]
struct NamedArgs {
    /// Document numbers, KIND:NUMBER or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "DOCUMENT", required = true)]
    documents: Vec<String>,
    /// Change nothing when one document is refused
    #[arg(long)]
    atomic: bool,
}

impl DocumentHideArgs {
    /// Hides the documents.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        self.named.set_hidden(true, desk)
    }
}

impl DocumentUnhideArgs {
    /// Shows the documents again.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        self.named.set_hidden(false, desk)
    }
}

impl NamedArgs {
    fn set_hidden(&self, hidden: bool, desk: &mut Desk) -> Result<(), app::Error> {
        let names = Names::read(&self.documents)?;
        let strictness = Strictness::asked(self.atomic);
        let (app, out) = desk.open()?;
        let outcome = admin::documents::hide(app, &names.names, hidden, strictness)?;
        let verb = if hidden { "Hidden" } else { "Shown again" };
        show_outcome(out, &names, outcome, verb)
    }
}
