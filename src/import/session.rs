//! One reading of one file: where drafts and problems go, and what is asked for.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::rc::Rc;
use std::sync::Arc;

use super::draft::{Draft, Origin, Source};
use super::record::{Draftable, Slot};
use super::reporter::Reporter;
use super::resource::{Resource, Selection, Stage, Stages};

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The record is imported, the value is not quite as given.
    Warning,
    /// The record is not imported.
    Refused,
}

/// Something unclean in a file. The text quotes strangers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub file: Arc<str>,
    /// Such as `client 485054`; empty when it is about the file.
    pub record: String,
    /// What the record would have become; nothing when it is about the file.
    pub resource: Option<Resource>,
    /// Billomat's name of the field; empty when it is about the record.
    pub field: &'static str,
    pub text: String,
    pub severity: Severity,
}

/// Records that are Billomat's but nothing a portal has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    pub file: Arc<str>,
    /// The name of their list, such as `articles`.
    pub resource: String,
    pub count: u64,
}

/// The recorded answer to a request that failed. The text is a stranger's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorAnswer {
    pub file: Arc<str>,
    pub text: String,
}

/// Takes what is found in a file, in its order.
pub trait Sink {
    /// Takes a draft; breaking ends the reading.
    fn draft(&mut self, draft: Draft) -> ControlFlow<()>;
    /// Takes a problem.
    fn problem(&mut self, problem: Problem);
    /// Takes what is not ours.
    fn skipped(&mut self, skipped: Skipped);
    /// Takes the answer to a request that failed.
    fn error_answer(&mut self, answer: ErrorAnswer);
}

/// The most bytes one record may take; far above any PDF in an inbox.
const RECORD_LIMIT: u64 = 64 * 1024 * 1024;

/// How many bytes may still be read for the current record.
#[derive(Debug, Clone)]
pub struct Budget(Rc<Cell<u64>>);

impl Budget {
    /// A full budget.
    pub fn new() -> Self {
        Self(Rc::new(Cell::new(RECORD_LIMIT)))
    }

    /// Starts the next record.
    pub fn renew(&self) {
        self.0.set(RECORD_LIMIT);
    }
}

/// A reader that fails when one record takes too many bytes, so that no text fills the memory.
pub struct Limited<R> {
    inner: R,
    budget: Budget,
}

impl<R> Limited<R> {
    /// Reads from `inner` as long as `budget` lasts.
    pub fn new(inner: R, budget: Budget) -> Self {
        Self { inner, budget }
    }
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let left = self.budget.0.get();
        let taken = u64::try_from(count).unwrap_or(u64::MAX);
        if taken > left {
            let reason = format!("one record is larger than {} MiB", RECORD_LIMIT >> 20);
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, reason));
        }
        self.budget.0.set(left - taken);
        Ok(count)
    }
}

/// One reading of one file.
pub struct Session<'a> {
    pub file: Arc<str>,
    selection: Selection,
    held_back: Stages,
    positions: BTreeMap<Stage, u64>,
    pub budget: Budget,
    pub is_stopped: bool,
    sink: &'a mut dyn Sink,
}

impl<'a> Session<'a> {
    /// Starts reading `file`.
    pub fn new(file: &str, selection: Selection, sink: &'a mut dyn Sink) -> Self {
        Self {
            file: Arc::from(file),
            selection,
            held_back: Stages::EMPTY,
            positions: BTreeMap::new(),
            budget: Budget::new(),
            is_stopped: false,
            sink,
        }
    }

    /// The stages that were found but not asked for.
    pub fn held_back(&self) -> Stages {
        self.held_back
    }

    /// Whether records of `resource` are asked for now; notes them as held back otherwise.
    pub fn wants(&mut self, resource: Resource) -> bool {
        let stage = resource.stage();
        let is_wanted = self.selection.stages.contains(stage);
        if !is_wanted {
            self.held_back = self.held_back.with(stage);
        }
        is_wanted
    }

    fn next_origin(&mut self, resource: Resource) -> Origin {
        let position = self.positions.entry(resource.stage()).or_default();
        *position += 1;
        Origin {
            file: Arc::clone(&self.file),
            resource,
            position: *position,
        }
    }

    /// Turns a record into a draft for the sink; breaks when the sink wants no more.
    pub fn submit<R: Draftable>(
        &mut self,
        resource: Resource,
        mut record: R,
        misplaced: u32,
    ) -> ControlFlow<()> {
        let origin = self.next_origin(resource);
        let id = id_of(resource, &mut record);
        let mut reporter = Reporter::new(&origin, &id, self.sink);
        if id.is_empty() || id.chars().count() > 64 || id.chars().any(char::is_control) {
            reporter.refuse("id", "it has no id");
            return ControlFlow::Continue(());
        }
        if misplaced > 0 {
            reporter.warn("", format!("{misplaced} values are lists or objects where a text belongs; they are left out"));
        }
        let source = Source {
            id: id.clone(),
            origin: origin.clone(),
        };
        let Ok(draft) = record.into_draft(resource, source, &mut reporter) else {
            return ControlFlow::Continue(());
        };
        let flow = self.sink.draft(draft);
        self.is_stopped |= flow.is_break();
        flow
    }

    /// Refuses something in a list of `resource` that is no record.
    pub fn refuse_element(&mut self, resource: Resource) {
        let origin = self.next_origin(resource);
        let mut reporter = Reporter::new(&origin, "", self.sink);
        reporter.refuse("", "it is no record with named values");
    }

    /// Reports something about the file as a whole, once.
    pub fn report_file(&mut self, text: String, severity: Severity) {
        if !self.selection.is_repeat {
            self.sink.problem(Problem {
                file: Arc::clone(&self.file),
                record: String::new(),
                resource: None,
                field: "",
                text,
                severity,
            });
        }
    }

    /// Counts what is not ours, once.
    pub fn skip(&mut self, resource: String, count: u64) {
        if !self.selection.is_repeat {
            self.sink.skipped(Skipped {
                file: Arc::clone(&self.file),
                resource,
                count,
            });
        }
    }

    /// Hands over the answer to a request that failed, once.
    pub fn error_answer(&mut self, text: String) {
        if !self.selection.is_repeat {
            self.sink.error_answer(ErrorAnswer {
                file: Arc::clone(&self.file),
                text,
            });
        }
    }
}

/// The id of a record; the settings exist once and need none.
fn id_of(resource: Resource, record: &mut impl Draftable) -> String {
    match record.slot("id") {
        _ if resource == Resource::Settings => "settings".to_owned(),
        Slot::Text(id) => id.trim().to_owned(),
        Slot::Extra(..) | Slot::Items(_) | Slot::Taxes(_) | Slot::Properties(_) => String::new(),
    }
}
