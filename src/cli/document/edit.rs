//! `portalctl document edit`

use clap::Args;

use super::figures::FigureArgs;
use super::view::{DocumentView, note};
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// Change a draft
///
/// Lines given here replace those there were. A completed document never changes.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document edit RE-2026-002 --due 2026-12-01
  portalctl document edit AN-7 --line '3;Std.;Beratung;95.00;19' --title 'Angebot Beratung'")]
pub struct DocumentEditArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    #[command(flatten)]
    figures: FigureArgs,
}

impl DocumentEditArgs {
    /// Changes the draft and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        if self.figures.is_empty() {
            return Err(app::Error::usage("nothing to change")
                .hint("portalctl document edit --help lists the flags"));
        }
        let (app, out) = desk.open()?;
        let currency = admin::documents::show(app, &self.document)?
            .listed
            .document
            .head
            .currency;
        let edit = self.figures.edit(currency, app.today())?;
        let listed = admin::documents::edit(app, &self.document, &edit)?;
        out.show(&DocumentView::from(&listed))?;
        note(out, &listed, "Changed");
        Ok(())
    }
}
