//! `portalctl document delete`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;

/// Delete a draft with its files
///
/// A completed document is never deleted: cancel it with document status, or hide it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document delete RE-2026-001
  portalctl document delete invoice:RE-2026-001 --yes --json")]
pub struct DocumentDeleteArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
}

#[derive(Serialize)]
struct DeletedView {
    #[serde(rename = "type")]
    type_: &'static str,
    id: i64,
    kind: String,
    number: String,
    client: String,
    changed: bool,
}

impl View for DeletedView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{} {} is deleted.", self.kind, sanitize(&self.number))
    }
}

impl DocumentDeleteArgs {
    /// Asks and deletes.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, _) = desk.open()?;
        let found = admin::documents::show(app, &self.document)?.listed.document;
        // Whoever cannot delete it need not be asked.
        if !found.is_completed() {
            let (kind, number) = (found.head.kind, &found.head.number);
            desk.confirm(&format!("Delete the draft {kind} {number} with its files?"))?;
        }
        let (app, out) = desk.open()?;
        let deleted = admin::documents::delete(app, &self.document)?;
        let head = &deleted.listed.document.head;
        out.show(&DeletedView {
            type_: "document",
            id: deleted.listed.document.id.0,
            kind: head.kind.to_string(),
            number: head.number.to_string(),
            client: deleted.listed.client.to_string(),
            changed: true,
        })?;
        if deleted.was_linked {
            out.warn("a secret link named this draft and opens one document less now");
        }
        Ok(())
    }
}
