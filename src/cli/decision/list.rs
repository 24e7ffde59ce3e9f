//! `portalctl decision list`

use clap::Args;

use super::view::DecisionView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// List decisions, newest first; those taken back, too
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl decision list
  portalctl decision list --client KD-1001
  portalctl decision list --document AN-2026-007 --json")]
pub struct DecisionListArgs {
    /// Only about offers of this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// Only about this offer
    #[arg(long, value_name = "DOCUMENT")]
    document: Option<String>,
}

impl DecisionListArgs {
    /// Lists the decisions.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let mut list = out.list::<DecisionView>();
        let (client, document) = (self.client.as_deref(), self.document.as_deref());
        admin::decisions::list(app, client, document, |shown| {
            list.push(&DecisionView::from(shown))
        })?;
        list.finish()?;
        Ok(())
    }
}
