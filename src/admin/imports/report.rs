//! What an import came to: per file, per group of records, and every reason.

use std::collections::BTreeMap;

use super::counts::{Counts, Group, Tally};
use crate::domain::wordset::word_enum;
use crate::import::Problem;

/// So many problems are kept; later ones are only counted, so that no file fills the memory.
const KEPT_PROBLEMS: usize = 1_000;

word_enum! {
    /// How the reading of a file ended.
    FileStatus, "status of a file" {
        /// Read to its end, with records of ours in it.
        Read => "read",
        /// Read to its end, and nothing a portal has was in it.
        NothingOfOurs => "nothing-of-ours",
        /// It holds the answer to a request that failed.
        ErrorAnswer => "error-answer",
        /// It breaks off or turns malformed; what came before that was imported.
        BrokenOff => "broken-off",
        /// Nothing could be read from it.
        Unreadable => "unreadable",
        /// `--atomic`: something in it was refused, so nothing of it was kept.
        Undone => "undone",
    }
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReport {
    pub name: String,
    pub status: FileStatus,
    /// Why it is not simply read; a stranger's text.
    pub reason: Option<String>,
    pub counts: Counts,
    /// Records that a portal does not have, by the name of their list.
    pub others: BTreeMap<String, u64>,
}

/// What an import came to.
#[derive(Debug, Default)]
pub struct Report {
    /// In the order they were given or found.
    pub files: BTreeMap<usize, FileReport>,
    pub groups: BTreeMap<Group, Counts>,
    /// The first of them.
    pub problems: Vec<Problem>,
    /// How many there were in all.
    pub problem_count: u64,
    /// Files of folders that were passed over because of their ending, by ending.
    pub ignored: BTreeMap<String, u64>,
    /// Documents that stay drafts because some of their lines could not be had.
    pub kept_drafts: u64,
}

impl Report {
    /// All counts together.
    pub fn total(&self) -> Counts {
        let mut total = Counts::default();
        for counts in self.groups.values() {
            total.add(*counts);
        }
        total
    }

    /// How many records of the files themselves there were, not counting what stood beside them.
    pub fn rows(&self) -> u64 {
        let clients = self.groups.get(&Group::Clients);
        clients.map_or(0, |counts| counts.total())
    }

    /// How many files could not be read, not to their end, or were undone.
    pub fn failed_files(&self) -> usize {
        let failed = |file: &&FileReport| match file.status {
            FileStatus::Unreadable | FileStatus::BrokenOff | FileStatus::Undone => true,
            FileStatus::Read | FileStatus::NothingOfOurs | FileStatus::ErrorAnswer => false,
        };
        self.files.values().filter(failed).count()
    }

    /// Whether there was not one file with something to read in it.
    pub fn is_futile(&self) -> bool {
        let futile = |file: &FileReport| {
            matches!(
                file.status,
                FileStatus::Unreadable | FileStatus::ErrorAnswer
            )
        };
        self.files.values().all(futile)
    }

    /// The report of a file, begun at its first reading.
    pub fn file(&mut self, index: usize, name: &str) -> &mut FileReport {
        self.files.entry(index).or_insert_with(|| FileReport {
            name: name.to_owned(),
            status: FileStatus::NothingOfOurs,
            reason: None,
            counts: Counts::default(),
            others: BTreeMap::new(),
        })
    }

    /// Notes that a file could not be read to its end; the first reason stays.
    pub fn break_off(&mut self, file: usize, reason: String) {
        if let Some(file) = self.files.get_mut(&file) {
            file.status = FileStatus::BrokenOff;
            file.reason.get_or_insert(reason);
        }
    }

    /// Whether records of a file were counted.
    pub fn has_records(&self, file: usize) -> bool {
        let file = self.files.get(&file);
        file.is_some_and(|file| file.counts.total() > 0)
    }

    /// Whether a file could not be read to its end.
    pub fn is_broken(&self, file: usize) -> bool {
        let file = self.files.get(&file);
        file.is_some_and(|file| file.status == FileStatus::BrokenOff)
    }

    /// Notes that nothing of a file was kept.
    pub fn undo(&mut self, file: usize) {
        if let Some(file) = self.files.get_mut(&file) {
            if file.status != FileStatus::BrokenOff {
                file.status = FileStatus::Undone;
            }
            let reason = "something in it was refused, so nothing of it was kept";
            file.reason.get_or_insert_with(|| reason.to_owned());
        }
    }

    /// Says of every file how its reading ended, now that all of it is counted.
    pub fn finish(&mut self) {
        for file in self.files.values_mut() {
            let has_records = file.counts.total() > 0;
            let is_empty = !has_records && file.others.is_empty();
            match file.status {
                FileStatus::NothingOfOurs | FileStatus::ErrorAnswer if has_records => {
                    file.status = FileStatus::Read;
                }
                FileStatus::BrokenOff if is_empty => file.status = FileStatus::Unreadable,
                FileStatus::NothingOfOurs
                | FileStatus::ErrorAnswer
                | FileStatus::BrokenOff
                | FileStatus::Read
                | FileStatus::Unreadable
                | FileStatus::Undone => {}
            }
        }
    }

    /// Takes in what was tallied for a file.
    pub fn settle(&mut self, file: usize, tally: &Tally) {
        for (group, counts) in &tally.groups {
            self.groups.entry(*group).or_default().add(*counts);
            if let Some(file) = self.files.get_mut(&file) {
                file.counts.add(*counts);
            }
        }
    }

    /// Keeps a problem, or only counts it.
    pub fn note(&mut self, problem: Problem) {
        self.problem_count += 1;
        if self.problems.len() < KEPT_PROBLEMS {
            self.problems.push(problem);
        }
    }
}
