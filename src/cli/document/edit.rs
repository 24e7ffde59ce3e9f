//! `portalctl document edit`

use clap::Args;

use super::fields::Fields;
use super::view::show_deed;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// Change a draft
///
/// New lines replace all old ones, and the totals follow from them unless they are said too.
/// A completed document never changes: cancel it and add a new one.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document edit RE-2026-001 --due 2026-11-30 --title 'Rechnung November'
  portalctl document edit RE-2026-001 --line '8;Std.;Beratung;95.00;19'")]
pub struct DocumentEditArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// New document number
    #[arg(long, value_name = "NUMBER")]
    number: Option<String>,
    #[command(flatten)]
    fields: Fields,
}

impl DocumentEditArgs {
    /// Changes the draft and shows it.
    pub fn run(mut self, desk: &mut Desk) -> Result<(), app::Error> {
        self.fields.number = self.number;
        if self.fields.is_empty() {
            return Err(app::Error::usage("nothing to change")
                .hint("portalctl document edit --help lists the flags"));
        }
        let (app, out) = desk.open()?;
        let today = app.today();
        let listed =
            admin::documents::edit(app, &self.document, |draft| self.fields.apply(draft, today))?;
        show_deed(out, &listed, "Changed.")
    }
}
