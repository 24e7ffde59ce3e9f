//! `portalctl document add`

use std::path::PathBuf;

use clap::Args;

use super::attach::read_files;
use super::figures::FigureArgs;
use super::view::{DocumentView, note};
use super::{json, view};
use crate::admin;
use crate::admin::documents::{Edit, IfTaken, NewDocument};
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::document::{DocumentNumber, Kind};
use crate::domain::money::Currency;
use crate::domain::wordset::Word;

/// Add a document, as a draft or completed at once
///
/// KIND is invoice, offer, confirmation, delivery-note, reminder, credit-note or letter. Totals are checked
/// against lines and taxes to the cent, and follow from the lines where they are not given. With - instead
/// of KIND and NUMBER, documents are read from standard input as JSON: one object, an array, or one object
/// per line; amounts in minor units, quantities and prices as text.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document add invoice RE-2026-001 --client KD-1001 --date 2026-11-02 --due 2026-11-16 \\
      --net 100.00 --gross 119.00 --currency EUR --attach rechnung.pdf --complete
  portalctl document add offer AN-7 --client KD-1001 --line '2;Std.;Beratung;95.00;19' --valid-until 2026-12-02
  portalctl document add - < documents.json

JSON:
  {\"kind\":\"invoice\",\"number\":\"RE-9\",\"client\":\"KD-1001\",\"date\":\"2026-11-02\",\"currency\":\"EUR\",
   \"lines\":[{\"title\":\"Beratung\",\"quantity\":\"2\",\"unit\":\"Std.\",\"unit_price\":\"95.00\",\"tax_rate\":\"19\"}],
   \"attachments\":[\"rechnung.pdf\"],\"complete\":true}")]
pub struct DocumentAddArgs {
    /// Kind of document, or - for JSON on standard input
    #[arg(value_name = "KIND", value_parser = kind)]
    kind: KindOrInput,
    /// Number, unique per kind
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    /// Client number or #ID
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// Currency
    #[arg(long, value_name = "CODE", default_value = "EUR", value_parser = currency)]
    currency: Currency,
    #[command(flatten)]
    figures: FigureArgs,
    /// PDF or XML file to attach; may be given several times
    #[arg(long = "attach", value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    files: Vec<PathBuf>,
    /// Complete it: from now on it never changes
    #[arg(long)]
    complete: bool,
    /// Leave an equal document as it is instead of refusing
    #[arg(long)]
    ensure: bool,
}

/// What the first argument may be.
#[derive(Debug, Clone, Copy)]
enum KindOrInput {
    Kind(Kind),
    Input,
}

fn kind(text: &str) -> Result<KindOrInput, String> {
    match text {
        "-" => Ok(KindOrInput::Input),
        _ => Kind::parse(text)
            .map(KindOrInput::Kind)
            .map_err(|error| error.to_string()),
    }
}

fn currency(text: &str) -> Result<Currency, String> {
    Currency::new(text).map_err(|error| error.to_string())
}

impl DocumentAddArgs {
    /// Adds the document or documents.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let KindOrInput::Kind(kind) = self.kind else {
            return add_from_input(desk, self.ensure);
        };
        let missing = |what: &str, example: &str| {
            app::Error::usage(format!("{what} is missing")).hint(example.to_owned())
        };
        let number = self
            .number
            .as_deref()
            .ok_or_else(|| missing("NUMBER", "portalctl document add invoice RE-1 …"))?;
        let client = self
            .client
            .clone()
            .ok_or_else(|| missing("--client CLIENT", "portalctl client list shows all"))?;
        let number = DocumentNumber::new(number).map_err(|error| {
            app::Error::invalid(error.to_string()).hint("a number reads like RE-2026-001")
        })?;
        let files = read_files(&self.files, None)?;
        let (app, out) = desk.open()?;
        let edit: Edit = self.figures.edit(self.currency, app.today())?;
        let new = NewDocument {
            kind,
            number,
            client,
            date: edit.date,
            currency: self.currency,
            edit,
            files,
            is_complete: self.complete,
        };
        let listed = admin::documents::add(app, &new, if_taken(self.ensure))?;
        out.show(&DocumentView::from(&listed))?;
        note(out, &listed, "Added");
        if !listed.document.is_completed() {
            out.next(&format!(
                "portalctl document complete {}",
                listed.document.head.number
            ));
        }
        Ok(())
    }
}

fn if_taken(is_ensuring: bool) -> IfTaken {
    if is_ensuring {
        IfTaken::Ensure
    } else {
        IfTaken::Refuse
    }
}

fn add_from_input(desk: &mut Desk, is_ensuring: bool) -> Result<(), app::Error> {
    let (app, out) = desk.open()?;
    let (mut done, mut refused, mut all) = (Vec::new(), Vec::new(), 0);
    json::for_each(std::io::stdin().lock(), |place, new| {
        all = place;
        match new.and_then(|new| admin::documents::add(app, &new, if_taken(is_ensuring))) {
            Ok(listed) => done.push(listed),
            Err(error) => refused.push((place, error)),
        }
        Ok(())
    })?;
    if !done.is_empty() || out.is_json() {
        view::list(out, &done, "Added")?;
    }
    let count = refused.len();
    for (place, error) in refused {
        if all == 1 {
            return Err(error);
        }
        out.problem(format!("document {place}: {}", error.message()));
    }
    match count {
        0 => Ok(()),
        _ => Err(
            app::Error::partial(format!("{count} of {all} were refused"))
                .hint("the messages above say why"),
        ),
    }
}
