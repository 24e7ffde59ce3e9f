//! Taking over e-invoices: each becomes a completed document with its files.
//!
//! A document is known by kind and number, its content by the hashes of its files: the same file twice changes
//! nothing, another file under the same number is a conflict. A dry run judges each file by itself against the store.

mod matching;
mod outcome;
mod taking;

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::PathBuf;

pub use outcome::{FileOutcome, Outcome};

use super::Options;
use super::counts::Tally;
use super::scribe::{self, Run, Scribe};
use crate::app::{App, Change, Error};
pub use crate::import::einvoice::{EInvoice, describe, profile_name};
use crate::import::einvoice::{EInvoiceFiles, Reading, pdf};

/// So many files are written in one transaction.
const BATCH_FILES: usize = 64;
/// A transaction ends early when its files come to so many bytes.
const BATCH_BYTES: usize = 8 * 1024 * 1024;

/// What the operator decides about an import of e-invoices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EInvoiceOptions {
    /// A buyer whom no client matches becomes one.
    pub creates_clients: bool,
    /// New clients get access where the presetting says so.
    pub gives_access: bool,
}

/// Hears of the files, in their order.
pub trait Listener {
    /// How many files there are, and which endings of folders were passed over how often.
    fn begin(&mut self, files: usize, ignored: &mut dyn Iterator<Item = (&str, u64)>);
    /// What became of a file.
    fn file(&mut self, outcome: FileOutcome) -> Result<(), Error>;
}

/// One import of e-invoices.
struct Import<'a> {
    app: &'a App,
    run: Run,
    creates_clients: bool,
    /// Which file of a dry run had a kind and number first, with its hash.
    claimed: HashMap<String, (String, String)>,
    batch: Vec<Reading>,
    bytes: usize,
    listener: &'a mut dyn Listener,
}

/// Imports e-invoices: files, folders, `-` for standard input.
pub fn import(
    app: &App,
    paths: &[PathBuf],
    options: EInvoiceOptions,
    listener: &mut dyn Listener,
) -> Result<(), Error> {
    let files =
        EInvoiceFiles::find(paths).map_err(|error| Error::file(&error.path, &error.source))?;
    listener.begin(files.count(), &mut files.ignored());
    let run_options = Options {
        is_atomic: false,
        gives_access: options.gives_access,
        adopts: false,
    };
    let mut import = Import {
        app,
        run: Run::new("import.einvoice", run_options),
        creates_clients: options.creates_clients,
        claimed: HashMap::new(),
        batch: Vec::new(),
        bytes: 0,
        listener,
    };
    let mut failure = None;
    files.read_all(|reading| match import.take(reading) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            failure = Some(error);
            ControlFlow::Break(())
        }
    });
    match failure {
        Some(error) => Err(error),
        None => import.flush(),
    }
}

/// Reads PDFs for another process of this program, until nobody asks any more.
pub fn read_pdfs() -> Result<(), Error> {
    pdf::serve().map_err(|error| Error::temporary("cannot read PDFs").cause(error))
}

/// The hidden command that reads PDFs.
pub const READ_PDFS: &str = pdf::COMMAND;

impl Import<'_> {
    /// Takes a file into the batch. In a dry run each is a batch of its own, judged against the store as it is.
    fn take(&mut self, reading: Reading) -> Result<(), Error> {
        self.bytes += reading.file.bytes.len();
        self.batch.push(reading);
        let is_full = self.batch.len() >= BATCH_FILES || self.bytes >= BATCH_BYTES;
        if is_full || self.app.is_dry_run() {
            self.flush()?;
        }
        Ok(())
    }

    /// Writes the batch in one transaction and says what became of its files.
    fn flush(&mut self) -> Result<(), Error> {
        self.bytes = 0;
        let batch = std::mem::take(&mut self.batch);
        let name = match batch.as_slice() {
            [] => return Ok(()),
            [only] => only.file.name.clone(),
            [first, ..] => format!("{} and {} more", first.file.name, batch.len() - 1),
        };
        let (run, creates_clients) = (&mut self.run, self.creates_clients);
        let mut outcomes = Vec::with_capacity(batch.len());
        self.app.write(|change| {
            outcomes = take_all(change, run, creates_clients, batch)?;
            let mut total = Tally::default();
            for outcome in &outcomes {
                outcome.count(&mut total);
            }
            scribe::end(change, run, total.total(), &name)
        })?;
        for mut outcome in outcomes {
            if self.app.is_dry_run() {
                self.compare(&mut outcome);
            }
            self.listener.file(outcome)?;
        }
        Ok(())
    }

    /// Marks a file of a dry run whose number another one had before, with other content.
    fn compare(&mut self, outcome: &mut FileOutcome) {
        let Some(stored) = outcome
            .stored
            .as_ref()
            .filter(|_| outcome.outcome == Outcome::Added)
        else {
            return;
        };
        let key = format!("{}:{}", stored.kind, stored.number.as_str().to_lowercase());
        let own = (outcome.file.clone(), outcome.sha256.clone());
        let first = self.claimed.entry(key).or_insert_with(|| own.clone());
        if first.1 != own.1 {
            outcome.collides = true;
            outcome.warnings.push(format!(
                "{} {} is in {} too, with other content (sha256 {} there, {} here); only one of them can be imported",
                stored.kind, stored.number, first.0, first.1, own.1
            ));
        }
    }
}

fn take_all(
    change: &Change<'_>,
    run: &mut Run,
    creates_clients: bool,
    batch: Vec<Reading>,
) -> Result<Vec<FileOutcome>, Error> {
    let mut tally = Tally::default();
    let mut scribe = Scribe::begin(change, run, &mut tally)?;
    batch
        .into_iter()
        .map(|reading| scribe.e_invoice(reading, creates_clients))
        .collect()
}
