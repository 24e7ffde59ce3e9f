//! `portalctl template placeholders`

use std::borrow::Cow;

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::listing::{Column, Row};
use crate::domain::locale::Locale;

/// List every placeholder with its meaning and what it prints
#[derive(Debug, Args)]
#[command(
    long_about = "List every placeholder with its meaning and what it prints\n\n\
    The values are those of a fictional client and document. Dates take arithmetic, one step after \
    the other: [Date.month_name+3M], [Invoice.due_date+14D], [Date.dates-1D+2M-3Y], in days, \
    weeks, months and years. Two opening brackets print one; other texts in brackets stay."
)]
#[command(after_help = "Examples:
  portalctl template placeholders
  portalctl template placeholders --prefix Client --locale en
  portalctl template placeholders --prefix Invoice --json")]
pub struct TemplatePlaceholdersArgs {
    /// Only those about this, such as Client, Invoice or Date
    #[arg(long, value_name = "PREFIX")]
    prefix: Option<String>,
    /// Language of the values
    #[arg(long, value_name = "de|en", default_value = "de")]
    locale: Locale,
}

#[derive(Serialize)]
struct PlaceholderView {
    #[serde(rename = "type")]
    type_: &'static str,
    name: String,
    meaning: &'static str,
    sample: String,
}

impl Row for PlaceholderView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("PLACEHOLDER"),
        Column::text("SAMPLE"),
        Column::text("MEANING"),
    ];
    const EMPTY: &'static str = "No placeholder is like that.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            format!("[{}]", self.name).into(),
            self.sample.as_str().into(),
            self.meaning.into(),
        ]
    }
}

impl TemplatePlaceholdersArgs {
    /// Lists the table; opens no store.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let entries = admin::templates::placeholders(self.locale, self.prefix.as_deref())?;
        let mut list = desk.out.list::<PlaceholderView>();
        for entry in entries {
            list.push(&PlaceholderView {
                type_: "placeholder",
                name: entry.name,
                meaning: entry.meaning,
                sample: entry.sample,
            })?;
        }
        list.finish()?;
        Ok(())
    }
}
