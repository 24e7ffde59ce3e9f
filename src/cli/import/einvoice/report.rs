//! Shows what becomes of the files, and says how the import ended.

use super::view::EInvoiceView;
use crate::admin::imports::einvoices::{FileOutcome, Listener, Outcome};
use crate::app;
use crate::cli::import::watch::passed_over;
use crate::cli::listing::Listing;
use crate::cli::output::Output;
use crate::cli::progress::Progress;
use crate::cli::sanitize::sanitize;

/// How many files met which fate.
#[derive(Debug, Default)]
pub struct Count {
    files: usize,
    pub added: usize,
    pub unchanged: usize,
    pub new_clients: usize,
    conflicts: usize,
    without_client: usize,
    refused: usize,
}

/// Shows each file as soon as it is certain.
pub struct Report<'a> {
    list: Listing<'a, EInvoiceView>,
    is_json: bool,
    progress: Option<Progress>,
    count: Count,
    /// The failure of the only file.
    single: Option<app::Error>,
}

impl<'a> Report<'a> {
    /// Starts a list without files.
    pub fn start(out: &'a mut Output) -> Self {
        let is_json = out.is_json();
        Self {
            list: out.list(),
            is_json,
            progress: None,
            count: Count::default(),
            single: None,
        }
    }

    /// Ends the list; returns how many files met which fate, and the failure of the only one.
    pub fn finish(self) -> Result<(Count, Option<app::Error>), app::Error> {
        if let Some(progress) = self.progress {
            progress.finish();
        }
        self.list.finish()?;
        Ok((self.count, self.single))
    }
}

impl Listener for Report<'_> {
    fn begin(&mut self, files: usize, ignored: &mut dyn Iterator<Item = (&str, u64)>) {
        self.count.files = files;
        let out = self.list.out();
        for (ending, count) in ignored {
            out.note(&passed_over(ending, count));
        }
        let total = u64::try_from(files).ok();
        self.progress = Some(Progress::start(out, "importing", total));
    }

    fn file(&mut self, outcome: FileOutcome) -> Result<(), app::Error> {
        self.count.add(&outcome);
        if let Some(progress) = &mut self.progress {
            progress.advance(self.list.out(), 1);
        }
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
    pub fn verdict(&self, single: Option<app::Error>) -> Result<(), app::Error> {
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
