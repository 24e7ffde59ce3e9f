//! Collects drafts into batches, and hands each to a transaction.

use std::ops::ControlFlow;

use super::Import;
use super::counts::{Fate, Group, Tally};
use super::report::FileStatus;
use super::scribe::{self, Scribe};
use crate::app::{App, Change, Error};
use crate::import::{Draft, ErrorAnswer, Pass, Problem, Resource, Severity, Sink, Skipped};

/// A batch weighs about so much; a record without lines and long texts weighs 1.
const BATCH: usize = 4_000;

/// Where a batch is written.
#[derive(Debug, Clone, Copy)]
pub enum Ground<'a> {
    /// Each batch in a transaction of its own.
    Batches(&'a App),
    /// All of them in a transaction that is under way.
    Within(&'a Change<'a>),
}

/// Takes what one reading of a file finds.
pub struct Collector<'a, 'i> {
    import: &'a mut Import<'i>,
    ground: Ground<'a>,
    file: usize,
    name: &'a str,
    drafts: Vec<Draft>,
    weight: usize,
    /// What is not in the report yet.
    tally: Tally,
    failure: Option<Error>,
}

impl<'a, 'i> Collector<'a, 'i> {
    /// Starts collecting.
    pub fn new(import: &'a mut Import<'i>, ground: Ground<'a>, pass: &'a Pass) -> Self {
        Self {
            import,
            ground,
            file: pass.file(),
            name: &pass.name,
            drafts: Vec::new(),
            weight: 0,
            tally: Tally::default(),
            failure: None,
        }
    }

    /// Writes the last batch; returns what is not in the report yet.
    pub fn finish(mut self) -> Result<Tally, Error> {
        if let Some(failure) = self.failure.take() {
            return Err(failure);
        }
        self.flush()?;
        Ok(self.tally)
    }

    fn flush(&mut self) -> Result<(), Error> {
        let drafts = std::mem::take(&mut self.drafts);
        self.weight = 0;
        let count = u64::try_from(drafts.len()).unwrap_or(u64::MAX);
        if count == 0 {
            return Ok(());
        }
        let (run, tally, name) = (&mut self.import.run, &mut self.tally, self.name);
        match self.ground {
            Ground::Within(change) => write_all(change, run, tally, drafts)?,
            Ground::Batches(app) => app.write(|change| {
                write_all(change, run, tally, drafts)?;
                scribe::end(change, run, tally.total(), name)
            })?,
        }
        for problem in std::mem::take(&mut self.tally.problems) {
            self.import.watcher.problem(&problem);
            self.import.report.note(problem);
        }
        if matches!(self.ground, Ground::Batches(_)) {
            // What is committed is certain, whatever comes after it.
            let tally = std::mem::take(&mut self.tally);
            self.import.report.settle(self.file, &tally);
        }
        self.import.watcher.advance(count);
        Ok(())
    }
}

impl Sink for Collector<'_, '_> {
    fn draft(&mut self, draft: Draft) -> ControlFlow<()> {
        self.weight += weight(&draft);
        self.drafts.push(draft);
        if self.weight < BATCH {
            return ControlFlow::Continue(());
        }
        match self.flush() {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                self.failure = Some(error);
                ControlFlow::Break(())
            }
        }
    }

    fn problem(&mut self, problem: Problem) {
        if problem.severity == Severity::Refused {
            match problem.resource {
                Some(resource) => {
                    self.import.run.is_doubtful |= matches!(resource, Resource::Item(_));
                    let fate = Fate::Refused(String::new());
                    self.tally.count(Group::from(resource), &fate);
                }
                None => self
                    .import
                    .report
                    .break_off(self.file, problem.text.clone()),
            }
        }
        self.import.watcher.problem(&problem);
        self.import.report.note(problem);
    }

    fn skipped(&mut self, skipped: Skipped) {
        let file = self.import.report.file(self.file, self.name);
        *file.others.entry(skipped.resource).or_default() += skipped.count;
    }

    fn error_answer(&mut self, answer: ErrorAnswer) {
        let file = self.import.report.file(self.file, self.name);
        file.status = FileStatus::ErrorAnswer;
        file.reason = Some(answer.text);
    }
}

fn write_all(
    change: &Change<'_>,
    run: &mut scribe::Run,
    tally: &mut Tally,
    drafts: Vec<Draft>,
) -> Result<(), Error> {
    let mut scribe = Scribe::begin(change, run, tally)?;
    for draft in drafts {
        scribe.write(draft)?;
    }
    Ok(())
}

/// How much of a batch a draft is: long texts and many lines make it shorter.
fn weight(draft: &Draft) -> usize {
    let long = |text: &str| text.len() / 1_024;
    1 + match draft {
        Draft::Client(draft) => long(&draft.data.profile.note) + draft.data.profile.extra.len() / 8,
        Draft::Document(draft) => {
            draft.body.lines.len() / 2
                + long(&draft.intro)
                + long(&draft.note)
                + draft.extra.len() / 8
        }
        Draft::Item(draft) => long(&draft.line.description),
        Draft::Comment(draft) => long(&draft.text),
        Draft::Settings(_) | Draft::Contact(_) | Draft::Payment(_) => 0,
    }
}
