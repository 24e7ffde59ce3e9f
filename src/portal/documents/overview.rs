//! The list of documents: what needs attention first, then everything that is visible, newest first.

use jiff::civil::Date;

use crate::app::App;
use crate::domain::document::summary::Summary;
use crate::domain::document::{DocumentNumber, Kind, Status};
use crate::domain::id::DocumentId;
use crate::domain::money::Currency;
use crate::domain::wordset::Word;
use crate::portal::visitor::{Reach, show};
use crate::portal::{Error, Pass, Shown, Visitor};
use crate::store::{Connection, shelf};

/// How many documents stand on one page.
const PAGE: usize = 50;

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
    /// What is left to pay, for each currency; reminders repeat what invoices ask for and count only without them.
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

/// The list of documents.
pub fn overview(app: &App, pass: &Pass, query: &Query) -> Result<Shown<Overview>, Error> {
    show(app, pass, Reach::Free, |connection, visitor| {
        Ok(Overview::new(entries(connection, visitor)?, query))
    })
}

/// Everything that the visitor sees, newest first.
pub fn entries(connection: &Connection, visitor: &Visitor) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    shelf::for_each(connection, visitor.client.id, |summary| {
        if visitor.sees(summary.aspect()) {
            entries.push(Entry::new(summary, visitor.today));
        }
        Ok::<_, Error>(())
    })?;
    Ok(entries)
}

impl Overview {
    fn new(entries: Vec<Entry>, query: &Query) -> Self {
        let all = count(entries.len());
        let attention = Attention::of(&entries);
        let kinds = tally(entries.iter().map(|entry| entry.kind));
        let of_kind = |entry: &Entry| query.kind.is_none_or(|kind| entry.kind == kind);
        let of_kind_only = entries.iter().filter(|entry| of_kind(entry));
        let states = tally(of_kind_only.map(|entry| entry.status));
        let search = query.search.trim().to_lowercase();
        let mut entries = entries;
        entries.retain(|entry| {
            let in_state = query.state.is_none_or(|state| entry.status == state);
            of_kind(entry) && in_state && entry.contains(&search)
        });
        let pages = entries.len().div_ceil(PAGE).max(1);
        let page = usize::try_from(query.page).unwrap_or(1).clamp(1, pages);
        Self {
            attention,
            page: count(page),
            pages: count(pages),
            matching: count(entries.len()),
            all,
            kinds,
            states,
            entries: entries
                .into_iter()
                .skip((page - 1).saturating_mul(PAGE))
                .take(PAGE)
                .collect(),
        }
    }
}

impl Attention {
    fn of(entries: &[Entry]) -> Self {
        let is_open_offer = |entry: &&Entry| {
            entry.kind == Kind::Offer && entry.status == Status::Open && !entry.is_expired
        };
        let mut offers: Vec<Entry> = entries.iter().filter(is_open_offer).cloned().collect();
        offers.sort_by_key(|entry| entry.valid_until.unwrap_or(Date::MAX));
        let claims = claims(entries);
        let sums = sums(&claims);
        Self {
            offers,
            claims,
            sums,
        }
    }
}

/// Invoices and reminders with something left to pay, the first that was due first.
pub fn claims(entries: &[Entry]) -> Vec<Entry> {
    let is_claim = |entry: &&Entry| entry.kind.is_claim() && entry.open_amount > 0;
    let mut claims: Vec<Entry> = entries.iter().filter(is_claim).cloned().collect();
    claims.sort_by_key(|entry| entry.due_date.unwrap_or(Date::MAX));
    claims
}

/// What is left to pay of these claims, for each currency in the order of their codes.
pub fn sums(claims: &[Entry]) -> Vec<Sum> {
    let mut currencies: Vec<Currency> = claims.iter().map(|claim| claim.currency).collect();
    currencies.sort_unstable_by_key(|currency| currency.code());
    currencies.dedup();
    currencies
        .into_iter()
        .map(|currency| sum(claims, currency))
        .collect()
}

/// Whether sums leave reminders out, because they count the invoices of the same currency.
pub fn leaves_reminders_out(claims: &[Entry]) -> bool {
    let is_counted = |reminder: &Entry| {
        let mut others = claims.iter();
        others.any(|other| other.kind == Kind::Invoice && other.currency == reminder.currency)
    };
    let mut reminders = claims.iter().filter(|claim| claim.kind == Kind::Reminder);
    reminders.any(is_counted)
}

/// A reminder repeats what its invoice asks for, so that only one of them counts.
fn sum(claims: &[Entry], currency: Currency) -> Sum {
    let mine = || claims.iter().filter(|claim| claim.currency == currency);
    let has_invoice = mine().any(|claim| claim.kind == Kind::Invoice);
    let counted = mine().filter(|claim| !has_invoice || claim.kind == Kind::Invoice);
    let none = Sum {
        currency,
        open: 0,
        overdue: 0,
    };
    counted.fold(none, |sum, claim| {
        let overdue = if claim.status == Status::Overdue {
            claim.open_amount
        } else {
            0
        };
        Sum {
            open: sum.open.saturating_add(claim.open_amount),
            overdue: sum.overdue.saturating_add(overdue),
            currency,
        }
    })
}

impl Entry {
    fn new(summary: Summary, today: Date) -> Self {
        let is_open_offer = summary.kind == Kind::Offer && summary.status == Status::Open;
        let is_over = summary.valid_until.is_some_and(|last| last < today);
        Self {
            status: summary.shown_status(today),
            open_amount: summary.open_amount(),
            is_expired: is_open_offer && is_over,
            id: summary.id,
            kind: summary.kind,
            number: summary.number,
            title: summary.title,
            date: summary.date,
            due_date: summary.due_date,
            valid_until: summary.valid_until,
            currency: summary.currency,
            gross: summary.gross,
        }
    }

    /// Whether number or title hold a text in lower case.
    fn contains(&self, search: &str) -> bool {
        search.is_empty()
            || self.number.as_str().to_lowercase().contains(search)
            || self.title.to_lowercase().contains(search)
    }
}

/// How often each word comes, in the order of their list.
fn tally<W: Word>(words: impl Iterator<Item = W>) -> Vec<(W, u32)> {
    let words: Vec<W> = words.collect();
    let often = |word| count(words.iter().filter(|other| **other == word).count());
    W::ALL
        .iter()
        .map(|word| (*word, often(*word)))
        .filter(|(_, count)| *count > 0)
        .collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
