//! `portalctl import einvoice`

use std::path::PathBuf;

use clap::Args;

use super::einvoice_view::EInvoiceView;
use crate::admin::imports::einvoices::{self, EInvoiceOptions, FileOutcome, Listener, Outcome};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::listing::Listing;
use crate::cli::output::{Format, Output};
use crate::cli::sanitize::sanitize;

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
        let is_json = out.is_json();
        let mut report = Report {
            list: out.list(),
            is_json,
            count: Count::default(),
            single: None,
        };
        einvoices::import(app, &self.files, options, &mut report)?;
        let (count, single) = report.finish()?;
        say(out, &count, is_dry_run);
        count.verdict(single)
    }
}

/// How many files met which fate.
#[derive(Debug, Default)]
struct Count {
    files: usize,
    added: usize,
    unchanged: usize,
    new_clients: usize,
    conflicts: usize,
    without_client: usize,
    refused: usize,
}

/// Shows each file as soon as it is certain.
struct Report<'a> {
    list: Listing<'a, EInvoiceView>,
    is_json: bool,
    count: Count,
    /// The failure of the only file.
    single: Option<app::Error>,
}

impl Report<'_> {
    /// Ends the list; returns how many files met which fate, and the failure of the only one.
    fn finish(self) -> Result<(Count, Option<app::Error>), app::Error> {
        self.list.finish()?;
        Ok((self.count, self.single))
    }
}

impl Listener for Report<'_> {
    fn begin(&mut self, files: usize, ignored: &mut dyn Iterator<Item = (&str, u64)>) {
        self.count.files = files;
        for (ending, count) in ignored {
            let noun = if count == 1 { "file" } else { "files" };
            let what = match ending {
                "" => "hidden and without an ending".to_owned(),
                ending => format!("ending in .{ending}"),
            };
            let line = format!("{count} {noun} {what}: passed over");
            self.list.out().note(&line);
        }
    }

    fn file(&mut self, outcome: FileOutcome) -> Result<(), app::Error> {
        self.count.add(&outcome);
        let error = outcome.error();
        if self.count.files == 1 {
            self.single.clone_from(&error);
        }
        if !self.is_json {
            for warning in &outcome.warnings {
                let line = sanitize(&format!("{}: {warning}", outcome.file)).into_owned();
                self.list.out().warn(&line);
            }
        }
        // The failure of the only file is told by the command's own.
        let told_here = error.filter(|_| !self.is_json && self.count.files > 1);
        if let Some(error) = told_here {
            let advice = error
                .advice()
                .filter(|_| outcome.outcome != Outcome::Unreadable);
            let advice = advice.map_or_else(String::new, |advice| format!(" ({advice})"));
            let line = sanitize(&format!("{}{advice}", error.message())).into_owned();
            self.list.out().problem(line);
        }
        self.list.push(&EInvoiceView::from(&outcome))
    }
}

impl Count {
    fn add(&mut self, outcome: &FileOutcome) {
        match outcome.outcome {
            Outcome::Added => self.added += 1,
            Outcome::Unchanged => self.unchanged += 1,
            Outcome::Conflict => self.conflicts += 1,
            Outcome::NoClient => self.without_client += 1,
            Outcome::Ambiguous | Outcome::Unreadable => self.refused += 1,
        }
        self.conflicts += usize::from(outcome.collides);
        self.new_clients += usize::from(outcome.is_new_client);
    }

    /// How the command ends: well, in conflict, partly, or not at all.
    fn verdict(&self, single: Option<app::Error>) -> Result<(), app::Error> {
        if let Some(error) = single {
            return Err(error);
        }
        if self.files == 0 {
            return Err(app::Error::invalid("there is no file to import")
                .hint("expected are XML and PDF files, or folders with such files"));
        }
        let (files, conflicts) = (self.files, self.conflicts);
        let failed = conflicts + self.without_client + self.refused;
        let is_all = self.added + self.unchanged == 0;
        let error = match (conflicts, self.without_client, self.refused) {
            (0, 0, 0) => return Ok(()),
            (_, 0, 0) => app::Error::conflict(format!(
                "{conflicts} of {files} files have the number of a document with other content"
            )),
            (0, _, 0) if is_all => {
                app::Error::not_found(format!("none of the {files} files has a client here"))
            }
            _ if is_all => {
                app::Error::invalid(format!("none of the {files} files could be imported"))
            }
            _ => app::Error::partial(format!("{failed} of {files} files could not be imported")),
        };
        Err(error.hint("the messages above say why; importing again adds only what is missing"))
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
        out.note("Dry run: nothing was kept.");
    } else if count.added > 0 {
        out.next("portalctl access grant CLIENT");
    }
}
