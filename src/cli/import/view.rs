//! How an import looks in tables and in JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::admin::imports::{Counts, FileReport, FileStatus, Group, Problem, Report, Severity};
use crate::cli::listing::{Column, Row};
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;
use crate::domain::wordset::Word;

/// How many records met which fate, as scripts see it.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct CountsView {
    added: u64,
    changed: u64,
    unchanged: u64,
    skipped: u64,
    refused: u64,
}

impl From<Counts> for CountsView {
    fn from(counts: Counts) -> Self {
        Self {
            added: counts.added,
            changed: counts.changed,
            unchanged: counts.unchanged,
            skipped: counts.skipped,
            refused: counts.refused,
        }
    }
}

/// A file as scripts see it.
#[derive(Debug, Serialize)]
pub struct FileView {
    #[serde(rename = "type")]
    type_: &'static str,
    file: String,
    status: &'static str,
    reason: Option<String>,
    #[serde(flatten)]
    counts: CountsView,
    /// Records that a portal does not have, by the name of their list.
    others: BTreeMap<String, u64>,
}

impl From<&FileReport> for FileView {
    fn from(file: &FileReport) -> Self {
        Self {
            type_: "file",
            file: file.name.clone(),
            status: file.status.word(),
            reason: file.reason.clone(),
            counts: file.counts.into(),
            others: file.others.clone(),
        }
    }
}

impl FileView {
    /// `invoices.json: 3 added, 1 refused, 5 articles skipped`
    pub fn line(&self) -> String {
        let (counts, mut parts) = (&self.counts, Vec::new());
        match FileStatus::parse(self.status) {
            Ok(FileStatus::ErrorAnswer) => parts.push("the answer to a request that failed"),
            Ok(FileStatus::NothingOfOurs) if self.others.is_empty() => parts.push("no records"),
            Ok(FileStatus::BrokenOff) => parts.push("broken off"),
            Ok(FileStatus::Undone) => parts.push("undone"),
            Ok(FileStatus::Read | FileStatus::NothingOfOurs | FileStatus::Unreadable) | Err(_) => {}
        }
        let mut parts: Vec<String> = parts.into_iter().map(str::to_owned).collect();
        if let Some(reason) = &self.reason {
            // Some reasons begin with the file's name themselves.
            let reason = reason.strip_prefix("cannot read ").unwrap_or(reason);
            let short = reason.strip_prefix(&self.file).unwrap_or(reason);
            parts.push(short.trim_start_matches([':', ',', ' ']).to_owned());
        }
        let fates = [
            (counts.added, "added"),
            (counts.changed, "changed"),
            (counts.unchanged, "unchanged"),
            (counts.skipped, "skipped"),
            (counts.refused, "refused"),
        ];
        let fates = fates.iter().filter(|(count, _)| *count > 0);
        parts.extend(fates.map(|(count, fate)| format!("{count} {fate}")));
        let others = self.others.iter();
        parts.extend(others.map(|(name, count)| format!("not ours: {name} ({count})")));
        sanitize(&format!("{}: {}", self.file, parts.join(", "))).into_owned()
    }
}

impl Row for FileView {
    const COLUMNS: &'static [Column] = &[Column::text("FILE"), Column::whole("STATUS")];
    const EMPTY: &'static str = "There is no file to import.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![self.file.as_str().into(), self.status.into()]
    }
}

/// A group of records as a table shows it.
#[derive(Debug, Serialize)]
pub struct GroupView {
    kind: &'static str,
    #[serde(flatten)]
    counts: CountsView,
}

impl GroupView {
    /// What became of a group.
    pub fn new(group: Group, counts: Counts) -> Self {
        Self {
            kind: group.word(),
            counts: counts.into(),
        }
    }
}

impl Row for GroupView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("KIND"),
        Column::amount("ADDED"),
        Column::amount("CHANGED"),
        Column::amount("UNCHANGED"),
        Column::amount("SKIPPED"),
        Column::amount("REFUSED"),
    ];
    const EMPTY: &'static str = "There is nothing a portal has.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        let counts = &self.counts;
        let numbers = [
            counts.added,
            counts.changed,
            counts.unchanged,
            counts.skipped,
            counts.refused,
        ];
        let numbers = numbers.iter().map(|number| number.to_string().into());
        std::iter::once(self.kind.replace('_', " ").into())
            .chain(numbers)
            .collect()
    }
}

/// A problem as scripts see it.
#[derive(Debug, Serialize)]
struct ProblemView<'a> {
    file: &'a str,
    record: &'a str,
    field: &'a str,
    severity: &'static str,
    message: &'a str,
}

impl<'a> From<&'a Problem> for ProblemView<'a> {
    fn from(problem: &'a Problem) -> Self {
        Self {
            file: &problem.file,
            record: &problem.record,
            field: problem.field,
            severity: match problem.severity {
                Severity::Warning => "warning",
                Severity::Refused => "refused",
            },
            message: &problem.text,
        }
    }
}

/// An import as scripts see it.
#[derive(Debug, Serialize)]
pub struct ImportView<'a> {
    #[serde(rename = "type")]
    type_: &'static str,
    changed: bool,
    dry_run: bool,
    files: Vec<FileView>,
    /// Every group, also those without records.
    #[serde(flatten)]
    groups: BTreeMap<&'static str, CountsView>,
    kept_drafts: u64,
    /// The first thousand.
    problems: Vec<ProblemView<'a>>,
    problem_count: u64,
}

impl<'a> ImportView<'a> {
    /// Shows a whole report.
    pub fn new(report: &'a Report, is_dry_run: bool) -> Self {
        let counts = |group: &Group| report.groups.get(group).copied().unwrap_or_default();
        let groups = Group::ALL.iter();
        Self {
            type_: "import",
            changed: report.total().written() > 0,
            dry_run: is_dry_run,
            files: report.files.values().map(FileView::from).collect(),
            groups: groups
                .map(|group| (group.word(), counts(group).into()))
                .collect(),
            kept_drafts: report.kept_drafts,
            problems: report.problems.iter().map(ProblemView::from).collect(),
            problem_count: report.problem_count,
        }
    }
}

impl View for ImportView<'_> {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        for file in &self.files {
            writeln!(out, "{}", file.line())?;
        }
        Ok(())
    }
}
