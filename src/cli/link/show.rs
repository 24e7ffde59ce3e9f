//! `portalctl link show`

use clap::Args;

use super::view::LinkView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// Show everything about one link, its URL too
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl link show '#3'
  portalctl link show 3 --json")]
pub struct LinkShowArgs {
    /// Link #ID; quote it, or leave the mark out
    #[arg(value_name = "LINK")]
    link: String,
}

impl LinkShowArgs {
    /// Shows the link.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        out.show(&LinkView::from(&admin::links::show(app, &self.link)?))
    }
}
