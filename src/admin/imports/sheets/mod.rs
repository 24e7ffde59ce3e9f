//! Taking over client lists in CSV.
//!
//! A client is known by its number; one without a number gets the next of a pattern and is known again by its names and
//! e-mail address. The whole file is read once before anything is written, so a file that is damaged changes nothing.

mod numbering;
mod overlay;
mod writing;

use std::path::Path;

pub use numbering::NumberPattern;
pub use overlay::Update;
pub use writing::Written;

use super::Options;
use super::counts::{Fate, Tally};
use super::report::{FileStatus, Report};
use super::scribe::{self, Run, Scribe};
use super::{Problem, Severity, Watcher};
use crate::app::{App, Change, Error};
pub use crate::import::csv::{Assignment, Encoding, Field, Mapping, Row, Sheet, Wishes};
use crate::import::csv::{Flaw, Rows};
use crate::store::clients;
use writing::Plan;

/// So many rows are written in one transaction.
const BATCH: usize = 20_000;

/// What the operator decides about an import of a list.
#[derive(Debug, Clone)]
pub struct SheetOptions {
    /// One refused row undoes everything.
    pub is_atomic: bool,
    /// New clients get access where the presetting says so.
    pub gives_access: bool,
    pub update: Update,
    pub pattern: NumberPattern,
}

/// Hears of the rows, in their order.
pub trait RowWatcher: Watcher {
    /// How many rows there are.
    fn begin(&mut self, rows: u64) -> Result<(), Error>;
    /// What became of a row.
    fn row(&mut self, row: &Row<'_>, written: &Written) -> Result<(), Error>;
}

/// One import of a list.
struct Import<'a> {
    name: &'a str,
    run: Run,
    report: Report,
    suppliers: u64,
    watcher: &'a mut dyn RowWatcher,
}

/// What is known of a list before anything is written.
struct Survey {
    rows: u64,
    /// The highest number of the pattern in it.
    highest: u64,
}

/// Opens a list and finds out how it is laid out.
pub fn open(path: &Path, wishes: &Wishes) -> Result<Sheet, Error> {
    Sheet::open(path, wishes).map_err(|flaw| told(path, flaw))
}

/// Decides which column becomes which field.
pub fn map(path: &Path, sheet: &Sheet, assignments: &[Assignment]) -> Result<Mapping, Error> {
    let layout = &sheet.layout;
    Mapping::new(&layout.names, layout.dialect, assignments).map_err(|unknown| {
        let names = unknown.names.join(", ");
        Error::invalid(format!("{}: {unknown}", name_of(path)))
            .hint(format!("the columns are {names}"))
    })
}

/// What a path is called in messages.
pub fn name_of(path: &Path) -> String {
    if path.as_os_str() == "-" {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    }
}

/// Imports a list: reads it once to its end, then writes its rows.
pub fn import(
    app: &App,
    (path, sheet): (&Path, &mut Sheet),
    mapping: &Mapping,
    options: &SheetOptions,
    watcher: &mut dyn RowWatcher,
) -> Result<Report, Error> {
    let tell = |flaw| told(path, flaw);
    let survey = survey(sheet, mapping, &options.pattern).map_err(tell)?;
    if survey.rows == 0 {
        let error = Error::invalid(format!(
            "{}: there is no row below the names of the columns",
            name_of(path)
        ));
        return Err(
            error.hint("portalctl import csv FILE --show-mapping prints what was understood")
        );
    }
    watcher.begin(survey.rows)?;
    let run_options = Options {
        is_atomic: options.is_atomic,
        gives_access: options.gives_access,
        adopts: false,
    };
    let name = name_of(path);
    let mut import = Import {
        name: &name,
        run: Run::new("import.csv", run_options),
        report: Report::default(),
        suppliers: 0,
        watcher,
    };
    let here = app.read(|connection| {
        let NumberPattern { prefix, suffix, .. } = &options.pattern;
        Ok(clients::highest_between(connection, prefix, suffix)?)
    })?;
    let mut plan = Plan {
        mapping,
        update: options.update,
        pattern: &options.pattern,
        highest: survey.highest.max(here.unwrap_or(0)),
    };
    let mut rows = sheet.rows(mapping).map_err(tell)?;
    let read =
        &mut |count: usize, import: &mut Import<'_>, change: &Change<'_>, tally: &mut Tally| {
            import.write_rows(change, tally, &mut plan, (&mut rows, count))
        };
    import.report.file(0, &name).status = FileStatus::Read;
    if app.is_dry_run() || options.is_atomic {
        import.write_whole(app, read)?;
    } else {
        import.write_batches(app, read)?;
    }
    let suppliers = import.suppliers;
    let mut report = import.report;
    if suppliers > 0 {
        let file = report.file(0, &name);
        file.others.insert("suppliers".to_owned(), suppliers);
    }
    report.finish();
    Ok(report)
}

/// Reads some rows and writes them; returns whether there may be more.
type ReadSome<'r> =
    dyn FnMut(usize, &mut Import<'_>, &Change<'_>, &mut Tally) -> Result<bool, Error> + 'r;

impl Import<'_> {
    /// Each batch in a transaction of its own.
    fn write_batches(&mut self, app: &App, read: &mut ReadSome<'_>) -> Result<(), Error> {
        let mut has_more = true;
        while has_more {
            let mut tally = Tally::default();
            app.write(|change| {
                has_more = read(BATCH, self, change, &mut tally)?;
                scribe::end(change, &mut self.run, tally.total(), self.name)
            })?;
            self.report.settle(0, &tally);
        }
        Ok(())
    }

    /// All rows in one transaction; with `--atomic` a refused one undoes it.
    fn write_whole(&mut self, app: &App, read: &mut ReadSome<'_>) -> Result<(), Error> {
        let mut tally = Tally::default();
        let result = app.write(|change| {
            read(usize::MAX, self, change, &mut tally)?;
            if self.run.options.is_atomic && tally.total().refused > 0 {
                return Err(Error::partial("something in the file was refused"));
            }
            scribe::end(change, &mut self.run, tally.total(), self.name)
        });
        if self.run.options.is_atomic && tally.total().refused > 0 {
            tally.undo();
            self.report.undo(0);
        } else {
            result?;
        }
        self.report.settle(0, &tally);
        Ok(())
    }

    fn write_rows(
        &mut self,
        change: &Change<'_>,
        tally: &mut Tally,
        plan: &mut Plan<'_>,
        (rows, limit): (&mut Rows<'_>, usize),
    ) -> Result<bool, Error> {
        let mut scribe = Scribe::begin(change, &mut self.run, tally)?;
        for done in 0..limit {
            let path = Path::new(self.name);
            let Some(row) = rows.next_row().map_err(|flaw| told(path, flaw))? else {
                return Ok(false);
            };
            let written = scribe.sheet_row(&row, plan)?;
            self.suppliers += u64::from(written.fate.is_none());
            for problem in problems(self.name, &row, &written) {
                self.watcher.problem(&problem);
                self.report.note(problem);
            }
            self.watcher.row(&row, &written)?;
            if done % 1_000 == 999 {
                self.watcher.advance(1_000);
            }
        }
        Ok(true)
    }
}

/// Reads a list to its end without writing anything.
fn survey(sheet: &mut Sheet, mapping: &Mapping, pattern: &NumberPattern) -> Result<Survey, Flaw> {
    let mut survey = Survey {
        rows: 0,
        highest: 0,
    };
    let mut rows = sheet.rows(mapping)?;
    while let Some(row) = rows.next_row()? {
        survey.rows += 1;
        if let Some(number) = pattern.number_in(&row.text(Field::Number)) {
            survey.highest = survey.highest.max(number);
        }
    }
    Ok(survey)
}

/// What has to be said about a row.
fn problems(file: &str, row: &Row<'_>, written: &Written) -> Vec<Problem> {
    let problem = |field, text, severity| Problem {
        file: file.into(),
        record: format!("line {}", row.line()),
        resource: None,
        field,
        text,
        severity,
    };
    let fate = match &written.fate {
        Some(Fate::Skipped(reason)) => Some((reason, Severity::Warning)),
        Some(Fate::Refused(reason)) => Some((reason, Severity::Refused)),
        Some(Fate::Added | Fate::Changed | Fate::Unchanged) | None => None,
    };
    let fate = fate.map(|(reason, severity)| problem("", reason.clone(), severity));
    let mut problems = Vec::from_iter(fate);
    if matches!(written.fate, Some(Fate::Added | Fate::Changed)) {
        let warnings = written.warnings.iter();
        problems
            .extend(warnings.map(|(field, text)| problem(field, text.clone(), Severity::Warning)));
    }
    problems
}

/// A flaw as the failure of the import.
fn told(path: &Path, flaw: Flaw) -> Error {
    match flaw {
        Flaw::Io(error) => Error::file(path, &error),
        Flaw::Other(_)
        | Flaw::Empty
        | Flaw::OpenQuote { .. }
        | Flaw::TooLong { .. }
        | Flaw::Nul { .. }
        | Flaw::Encoding { .. }
        | Flaw::NoHeader => {
            let hint = flaw.hint();
            Error::invalid(format!("{}: {flaw}", name_of(path))).hint(hint)
        }
    }
}
