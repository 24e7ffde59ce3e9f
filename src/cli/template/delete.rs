//! `portalctl template delete`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::admin::templates::Origin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;
use crate::domain::locale::Locale;

/// Delete a template of your own
///
/// Where the program has a template of that name, it is in force again.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl template delete invoice-note --locale de
  portalctl template delete welcome --yes --json")]
pub struct TemplateDeleteArgs {
    /// Name of the template
    #[arg(value_name = "NAME")]
    name: String,
    /// Only in this language
    #[arg(long, value_name = "de|en")]
    locale: Option<Locale>,
}

#[derive(Serialize)]
struct Deleted {
    #[serde(rename = "type")]
    type_: &'static str,
    name: String,
    locales: Vec<String>,
    built_in_returns: bool,
    changed: bool,
}

impl View for Deleted {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let (name, locales) = (sanitize(&self.name), self.locales.join(", "));
        if self.built_in_returns {
            writeln!(
                out,
                "Your {name} ({locales}) is deleted; the built-in one is in force again."
            )
        } else {
            writeln!(out, "{name} ({locales}) is deleted.")
        }
    }
}

impl TemplateDeleteArgs {
    /// Asks and deletes.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, _out) = desk.open()?;
        let own = admin::templates::list(app)?.into_iter().any(|listed| {
            listed.origin != Origin::BuiltIn && listed.template.name.as_str() == self.name
        });
        // What cannot be deleted is told without a question.
        if own {
            desk.confirm(&format!("Delete your template {}?", self.name))?;
        }
        let (app, out) = desk.open()?;
        let deleted = admin::templates::delete(app, &self.name, self.locale)?;
        out.show(&Deleted {
            type_: "template",
            name: deleted.name,
            locales: deleted.locales.iter().map(ToString::to_string).collect(),
            built_in_returns: deleted.built_in_returns,
            changed: true,
        })
    }
}
