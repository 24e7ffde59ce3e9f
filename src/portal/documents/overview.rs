//! The list of documents: what needs attention first, then everything that is visible, newest first.

use jiff::civil::Date;

use crate::domain::document::{DocumentNumber, Kind, Status};
use crate::domain::id::DocumentId;
use crate::domain::money::Currency;

/// Which documents are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    pub kind: Option<Kind>,
    /// As shown, `overdue` included.
    pub state: Option<Status>,
    /// A part of the number or title, in any case; empty means all.
    pub search: String,
    /// Counted from 1; 0 means the first, too.
    pub page: u32,
}

/// The list of documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// The same on every page and whatever is asked for.
    pub attention: Attention,
    /// Those of this page.
    pub entries: Vec<Entry>,
    /// Counted from 1; the last one when more was asked for.
    pub page: u32,
    /// At least 1.
    pub pages: u32,
    /// How many fit the query.
    pub matching: u32,
    /// How many the visitor sees at all.
    pub all: u32,
    /// How many of each kind the visitor sees; only kinds that there are.
    pub kinds: Vec<(Kind, u32)>,
    /// How many in each state, of the chosen kind; only states that there are.
    pub states: Vec<(Status, u32)>,
}

/// What needs attention; most urgent first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attention {
    /// Open offers that are still valid, the first to end first.
    pub offers: Vec<Entry>,
    /// Open claims, the first that was or is due first: overdue ones come before the others.
    pub claims: Vec<Entry>,
    /// What is left to pay, for each currency.
    pub sums: Vec<Sum>,
}

/// What is left to pay in one currency, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sum {
    pub currency: Currency,
    pub open: i64,
    /// The part of it that is overdue.
    pub overdue: i64,
}

/// One document in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: DocumentId,
    pub kind: Kind,
    pub number: DocumentNumber,
    pub title: String,
    pub date: Date,
    pub due_date: Option<Date>,
    pub valid_until: Option<Date>,
    /// As shown today, `overdue` included.
    pub status: Status,
    /// An open offer whose last day is over.
    pub is_expired: bool,
    pub currency: Currency,
    /// In minor units.
    pub gross: i64,
    /// What is left to pay, in minor units.
    pub open_amount: i64,
}
