//! What an import came to: per file, per group of records, and every reason.

use std::collections::BTreeMap;

use crate::domain::document::Kind;
use crate::domain::wordset::word_enum;
pub use crate::import::{Problem, Severity};
use crate::import::Resource;

/// So many problems are kept; later ones are only counted, so that no file fills the memory.
const KEPT_PROBLEMS: usize = 1_000;

word_enum! {
    /// The records that are counted together.
    Group, "group of records" {
        Settings => "settings",
        Clients => "clients",
        Contacts => "contacts",
        Invoices => "invoices",
        Offers => "offers",
        Confirmations => "confirmations",
        DeliveryNotes => "delivery_notes",
        Reminders => "reminders",
        CreditNotes => "credit_notes",
        Letters => "letters",
        Items => "items",
        Comments => "comments",
        Payments => "payments",
    }
}

impl From<Resource> for Group {
    fn from(resource: Resource) -> Self {
        match resource {
            Resource::Settings => Self::Settings,
            Resource::Client => Self::Clients,
            Resource::Contact => Self::Contacts,
            Resource::Document(Kind::Invoice) => Self::Invoices,
            Resource::Document(Kind::Offer) => Self::Offers,
            Resource::Document(Kind::Confirmation) => Self::Confirmations,
            Resource::Document(Kind::DeliveryNote) => Self::DeliveryNotes,
            Resource::Document(Kind::Reminder) => Self::Reminders,
            Resource::Document(Kind::CreditNote) => Self::CreditNotes,
            Resource::Document(Kind::Letter) => Self::Letters,
            Resource::Item(_) => Self::Items,
            Resource::Comment(_) => Self::Comments,
            Resource::Payment(_) => Self::Payments,
        }
    }
}

/// What became of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Added,
    Changed,
    Unchanged,
    /// There is nothing to do for a reason worth saying.
    Skipped(String),
    Refused(String),
}

/// How many records met which fate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub added: u64,
    pub changed: u64,
    pub unchanged: u64,
    pub skipped: u64,
    pub refused: u64,
}

impl Counts {
    /// Counts one record.
    pub fn count(&mut self, fate: &Fate) {
        let counter = match fate {
            Fate::Added => &mut self.added,
            Fate::Changed => &mut self.changed,
            Fate::Unchanged => &mut self.unchanged,
            Fate::Skipped(_) => &mut self.skipped,
            Fate::Refused(_) => &mut self.refused,
        };
        *counter += 1;
    }

    /// Adds other counts to these.
    pub fn add(&mut self, other: Self) {
        self.added += other.added;
        self.changed += other.changed;
        self.unchanged += other.unchanged;
        self.skipped += other.skipped;
        self.refused += other.refused;
    }

    /// How many records the store has anew or otherwise now.
    pub fn written(self) -> u64 {
        self.added + self.changed
    }

    /// How many records there were.
    pub fn total(self) -> u64 {
        self.written() + self.unchanged + self.skipped + self.refused
    }
}

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
    pub files: Vec<FileReport>,
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

    /// How many files could not be read, not to their end, or were undone.
    pub fn failed_files(&self) -> usize {
        let failed = |file: &&FileReport| match file.status {
            FileStatus::Unreadable | FileStatus::BrokenOff | FileStatus::Undone => true,
            FileStatus::Read | FileStatus::NothingOfOurs | FileStatus::ErrorAnswer => false,
        };
        self.files.iter().filter(failed).count()
    }

    /// Whether there was not one file with something to read in it.
    pub fn is_futile(&self) -> bool {
        let futile = |file: &FileReport| {
            matches!(file.status, FileStatus::Unreadable | FileStatus::ErrorAnswer)
        };
        self.files.iter().all(futile)
    }

    /// Takes in what was tallied for a file.
    pub fn settle(&mut self, file: usize, tally: &Tally) {
        for (group, counts) in &tally.groups {
            self.groups.entry(*group).or_default().add(*counts);
            if let Some(file) = self.files.get_mut(file) {
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

/// What a transaction did, until it is certain.
#[derive(Debug, Default)]
pub struct Tally {
    pub groups: BTreeMap<Group, Counts>,
    pub problems: Vec<Problem>,
}

impl Tally {
    /// Counts one record.
    pub fn count(&mut self, group: Group, fate: &Fate) {
        self.groups.entry(group).or_default().count(fate);
    }

    /// All counts together.
    pub fn total(&self) -> Counts {
        let mut total = Counts::default();
        for counts in self.groups.values() {
            total.add(*counts);
        }
        total
    }

    /// What is left when everything is undone: the refusals.
    pub fn undo(&mut self) {
        for counts in self.groups.values_mut() {
            *counts = Counts {
                refused: counts.refused,
                skipped: counts.skipped,
                ..Counts::default()
            };
        }
    }
}
