//! What the readers of answers find: shared by the tests of recorded, fictional and broken ones.

mod broken;
mod order;
mod recorded;
mod records;

use std::fs;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use proptest::prelude::*;

use super::resource::{Selection, Stages};
use super::*;
use crate::domain::document::{Kind, Status, Totals};
use crate::domain::money::Currency;
use crate::domain::wordset::Word;

#[derive(Debug, Default)]
struct Found {
    drafts: Vec<Draft>,
    problems: Vec<Problem>,
    skipped: Vec<Skipped>,
    errors: Vec<ErrorAnswer>,
    /// Breaks after so many drafts.
    limit: Option<usize>,
    /// Counts instead of keeping.
    count: Option<usize>,
}

impl Sink for Found {
    fn draft(&mut self, draft: Draft) -> ControlFlow<()> {
        if let Some(count) = &mut self.count {
            *count += 1;
            return ControlFlow::Continue(());
        }
        self.drafts.push(draft);
        match self.limit {
            Some(limit) if self.drafts.len() >= limit => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    }
    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
    fn skipped(&mut self, skipped: Skipped) {
        self.skipped.push(skipped);
    }
    fn error_answer(&mut self, answer: ErrorAnswer) {
        self.errors.push(answer);
    }
}

impl Found {
    fn fields(&self, severity: Severity) -> Vec<&'static str> {
        let matching = self
            .problems
            .iter()
            .filter(|problem| problem.severity == severity);
        matching.map(|problem| problem.field).collect()
    }

    fn only_document(self) -> DocumentDraft {
        match self.drafts.into_iter().next() {
            Some(Draft::Document(draft)) => *draft,
            other => panic!("no document but {other:?}"),
        }
    }

    fn clients(self) -> Vec<ClientDraft> {
        let client = |draft| {
            let Draft::Client(client) = draft else {
                panic!("no client but {draft:?}");
            };
            *client
        };
        self.drafts.into_iter().map(client).collect()
    }
}

fn try_read(bytes: &[u8]) -> (Found, Result<Stages, ReadError>) {
    let mut found = Found::default();
    let result = read(bytes, "file", Selection::all(), &mut found);
    (found, result)
}

fn read_text(text: &str) -> Found {
    let (found, result) = try_read(text.as_bytes());
    result.unwrap();
    found
}

fn error_of(text: &str) -> String {
    try_read(text.as_bytes()).1.unwrap_err().to_string()
}

fn sample_path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/billomat")
        .join(name)
}

fn sample(name: &str) -> Found {
    let (found, result) = try_read(&fs::read(sample_path(name)).unwrap());
    result.unwrap();
    found
}

/// The folder of recorded answers; CI must have it.
#[expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment where their data is"
)]
fn recorded_folder() -> Option<PathBuf> {
    let base = std::env::var("PORTALCTL_TEST_DATA").map_or_else(
        |_error| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"),
        PathBuf::from,
    );
    let folder = base.join("billomat");
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(
        std::env::var("CI").is_err(),
        "CI must not skip the recorded answers in {}",
        folder.display()
    );
    println!("SKIPPED: no recorded answers in {}", folder.display());
    None
}

fn run(paths: &[PathBuf]) -> (Found, Sources) {
    let mut found = Found::default();
    let mut sources = Sources::find(paths).unwrap();
    while let Some(pass) = sources.next_pass() {
        let held_back = pass.read(&mut found).unwrap();
        sources.hold_back(&pass, held_back);
    }
    (found, sources)
}
