//! `portalctl import einvoice`

mod report;
mod view;

use std::path::PathBuf;

use clap::Args;

use crate::admin::imports::einvoices::{self, EInvoiceOptions};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::{Format, Output};
use report::{Count, Report};

/// Import e-invoices, as XML or in PDFs
///
/// Reads UBL 2.1 invoices and credit notes (XRechnung, Peppol BIS, EN 16931), CII, ZUGFeRD 1.0 and 2.x and Factur-X
/// in all profiles, and orders of Order-X. Each becomes a completed document with lines, taxes, totals, due date and
/// notes; the PDF and the XML are attached byte for byte.
///
/// The client is found by the buyer's id, else by the VAT number, else by the e-mail address, else by exact name and
/// postcode. A file whose buyer is nobody here is listed with the command that adds the client; one whose buyer could
/// be several clients is refused. The same file twice changes nothing; another file with the number of a document is
/// a conflict (exit 5).
///
/// Of PDFs only the attached XML is read, in a process of its own that can open nothing. Document types, entities and
/// files that grow beyond all measure are refused.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl import einvoice rechnungen/ --dry-run
  portalctl import einvoice rechnungen/ --create-clients
  portalctl import einvoice RE-2026-017.pdf xrechnung.xml --json
  curl -s https://example.com/rechnung.xml | portalctl import einvoice -
  portalctl import einvoice rechnungen/ --jsonl | jq -r 'select(.status == \"rejected\") | [.file, .reason] | @tsv'

In JSON, status says whether the file is a document now (accepted) or not (rejected), outcome what became of it, and
fields what it says, by the names of EN 16931 in snake case.")]
pub struct ImportEinvoiceArgs {
    /// Files, folders with all XML and PDF below them, or - for standard input
    #[arg(required = true, value_name = "FILE", value_hint = clap::ValueHint::AnyPath)]
    files: Vec<PathBuf>,
    /// Add a client for each buyer that is none here yet, under the buyer's id or the next number KD-…
    #[arg(long)]
    create_clients: bool,
    /// Give new clients no access, whatever the setting default-access says
    #[arg(long)]
    no_access: bool,
}

impl ImportEinvoiceArgs {
    /// Imports the files and says what became of each.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let options = EInvoiceOptions {
            creates_clients: self.create_clients,
            gives_access: !self.no_access,
        };
        let (app, out) = desk.open()?;
        let is_dry_run = app.is_dry_run();
        let mut report = Report::start(out);
        einvoices::import(app, &self.files, options, &mut report)?;
        let (count, single) = report.finish()?;
        say(out, &count, is_dry_run);
        count.verdict(single)
    }
}

fn say(out: &mut Output, count: &Count, is_dry_run: bool) {
    if out.format() != &Format::Text {
        return;
    }
    let clients = match count.new_clients {
        0 => String::new(),
        1 => ", 1 new client".to_owned(),
        number => format!(", {number} new clients"),
    };
    if count.added + count.unchanged > 0 {
        out.note(&format!(
            "{} added, {} unchanged{clients}.",
            count.added, count.unchanged
        ));
    }
    if is_dry_run {
        out.tell_dry_run("nothing was kept");
    } else if count.added > 0 {
        out.next("portalctl access grant CLIENT");
    }
}
