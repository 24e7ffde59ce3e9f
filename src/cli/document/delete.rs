//! `portalctl document delete`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;

/// Delete a draft; completed documents are never deleted
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document delete RE-2026-002
  portalctl document delete '#12' --yes")]
pub struct DocumentDeleteArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
}

#[derive(Serialize)]
struct Deleted {
    #[serde(rename = "type")]
    type_: &'static str,
    number: String,
    changed: bool,
}

impl View for Deleted {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{} is deleted.", sanitize(&self.number))
    }
}

impl DocumentDeleteArgs {
    /// Asks and deletes.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, _) = desk.open()?;
        let document = admin::documents::show(app, &self.document)?.listed.document;
        if !document.is_completed() {
            desk.confirm(&format!(
                "Delete the draft {} with its files?",
                document.head.number
            ))?;
        }
        let (app, out) = desk.open()?;
        let number = admin::documents::delete(app, &self.document)?;
        out.show(&Deleted {
            type_: "document",
            number: number.to_string(),
            changed: true,
        })
    }
}
