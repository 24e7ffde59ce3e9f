//! What became of records, counted by group.

use std::collections::BTreeMap;

use crate::domain::document::Kind;
use crate::domain::wordset::word_enum;
use crate::import::{Problem, Resource};

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

    /// Takes in what another tally counted.
    pub fn merge(&mut self, other: Self) {
        for (group, counts) in other.groups {
            self.groups.entry(group).or_default().add(counts);
        }
    }

    /// Whether lines of documents were counted.
    pub fn has_items(&self) -> bool {
        self.groups.contains_key(&Group::Items)
    }

    /// Whether anything was counted.
    pub fn has_records(&self) -> bool {
        !self.groups.is_empty()
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
