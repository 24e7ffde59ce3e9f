//! Taking over what the invoicing program exports.
//!
//! A record is known by its id at the source (table `origin`); the digest of its content says whether it changed, so
//! importing twice changes nothing. Records are written in batches, each one transaction with one event: an
//! interrupted import leaves whole batches, and the next one does the rest. A completed document never changes, so
//! one whose lines come in another file waits as a draft until all files are read ([`waiting`]).

mod canon;
mod collector;
mod conflict;
mod counts;
mod documents;
pub mod einvoices;
mod entries;
mod items;
mod parties;
mod report;
mod scribe;
mod seen;
pub mod sheets;
mod theme;
mod waiting;

use std::path::PathBuf;

use crate::app::{App, Change, Error};
use crate::import::{Pass, ReadError, Sources, Stage};
pub use crate::import::{Problem, Severity};
use crate::secret::random;
use crate::store;
use collector::{Collector, Ground};
use counts::Tally;
pub use counts::{Counts, Fate, Group};
pub use report::{FileReport, FileStatus, Report};
use scribe::Run;

/// What the operator decides about an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// One refused record undoes its whole file.
    pub is_atomic: bool,
    /// Clients get access where the old portal was open to them, and where the presetting says so.
    pub gives_access: bool,
    /// A client that was not imported and has the number of one that is becomes that one.
    pub adopts: bool,
}

/// Is told how far an import has come.
pub trait Watcher {
    /// So many more records are done.
    fn advance(&mut self, records: u64);
    /// Something is unclean or was refused.
    fn problem(&mut self, problem: &Problem);
}

/// One import of some files.
struct Import<'a> {
    app: &'a App,
    run: Run,
    report: Report,
    watcher: &'a mut dyn Watcher,
}

/// Imports what Billomat exported: files, folders, `-` for standard input.
pub fn billomat(
    app: &App,
    paths: &[PathBuf],
    options: Options,
    watcher: &mut dyn Watcher,
) -> Result<Report, Error> {
    let mut sources =
        Sources::find(paths).map_err(|error| Error::file(&error.path, &error.source))?;
    let mut import = Import {
        app,
        run: Run::new("import.billomat", options),
        report: Report {
            ignored: sources.ignored().clone(),
            ..Report::default()
        },
        watcher,
    };
    if app.is_dry_run() {
        // One transaction for everything, so that later files find what earlier ones would have left.
        app.write(|change| {
            import.read_all(&mut sources, Some(change))?;
            import.complete_waiting(Some(change))?;
            scribe::end(change, &mut import.run, import.report.total(), "dry run")
        })?;
    } else {
        import.read_all(&mut sources, None)?;
        import.complete_waiting(None)?;
    }
    import.report.finish();
    Ok(import.report)
}

impl Run {
    fn new(action: &'static str, options: Options) -> Self {
        Self {
            options,
            action,
            number: random::link_id().cast_signed(),
            has_waiting: false,
            doubtful: std::collections::BTreeSet::new(),
            is_doubtful: false,
            granted: 0,
            canon: canon::Canon::default(),
            seen: seen::Seen::default(),
        }
    }
}

impl Import<'_> {
    fn read_all(
        &mut self,
        sources: &mut Sources,
        within: Option<&Change<'_>>,
    ) -> Result<(), Error> {
        while let Some(pass) = sources.next_pass() {
            if self.run.options.is_atomic {
                self.read_whole(sources, pass, within)?;
            } else {
                let ground = within.map_or(Ground::Batches(self.app), Ground::Within);
                let tally = self.read(sources, &pass, ground)?;
                self.report.settle(pass.file(), &tally);
            }
        }
        Ok(())
    }

    /// Reads everything in a file, before any other; one refused record undoes it.
    fn read_whole(
        &mut self,
        sources: &mut Sources,
        first: Pass,
        within: Option<&Change<'_>>,
    ) -> Result<(), Error> {
        let (file, name, app) = (first.file(), first.name.clone(), self.app);
        let mut tally = Tally::default();
        let result = match within {
            Some(change) => store::attempt(change.transaction, || {
                self.read_passes(sources, first, change, &mut tally)
            }),
            None => app.write(|change| {
                self.read_passes(sources, first, change, &mut tally)?;
                scribe::end(change, &mut self.run, tally.total(), &name)
            }),
        };
        if result.is_err() && self.is_refused(file, &tally) {
            self.run.is_doubtful |= tally.has_items();
            tally.undo();
            self.report.undo(file);
        } else {
            result?;
        }
        self.report.settle(file, &tally);
        Ok(())
    }

    fn read_passes(
        &mut self,
        sources: &mut Sources,
        first: Pass,
        change: &Change<'_>,
        tally: &mut Tally,
    ) -> Result<(), Error> {
        let file = first.file();
        let mut next = Some(first);
        while let Some(pass) = next {
            tally.merge(self.read(sources, &pass, Ground::Within(change))?);
            next = sources.next_pass_of(&pass);
        }
        if self.is_refused(file, tally) {
            return Err(Error::partial("something in the file was refused"));
        }
        Ok(())
    }

    /// Whether something in a file was refused or could not be read.
    fn is_refused(&self, file: usize, tally: &Tally) -> bool {
        tally.total().refused > 0 || self.report.is_broken(file)
    }

    /// Reads a file once; returns what is not in the report yet.
    fn read(
        &mut self,
        sources: &mut Sources,
        pass: &Pass,
        ground: Ground<'_>,
    ) -> Result<Tally, Error> {
        self.report.file(pass.file(), &pass.name);
        let mut collector = Collector::new(self, ground, pass);
        let result = pass.read(&mut collector);
        let tally = collector.finish()?;
        match result {
            Ok(held_back) => sources.hold_back(pass, held_back),
            Err(error) => {
                // What comes after the break may have been lines.
                let is_lines = pass.selection.stages.contains(Stage::Items);
                let had_records = tally.has_records() || self.report.has_records(pass.file());
                self.run.is_doubtful |= is_lines || had_records;
                self.report.break_off(pass.file(), reason(&error));
            }
        }
        Ok(tally)
    }
}

/// Why a file could not be read to its end, with the cause.
fn reason(error: &ReadError) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}
