//! One line of a list of documents, and sums, in words: for the list and for the statement.

use super::frame::Frame;
use super::standing::{self, Facts, Standing};
use crate::domain::document::Kind;
use crate::portal::documents::{Entry, Sum};
use crate::web::texts::Texts;

/// What is left to pay in one currency.
#[derive(Debug)]
pub struct SumView {
    pub open: String,
    /// Empty when nothing is overdue.
    pub overdue: String,
}

/// One document in a list.
#[derive(Debug)]
pub struct Row {
    pub path: String,
    pub kind: &'static str,
    pub number: String,
    pub title: String,
    pub date: String,
    pub iso_date: String,
    pub standing: Standing,
    /// Empty for documents that are not about money.
    pub amount: String,
    /// What is left of it, when a part is paid.
    pub rest: String,
    /// What one comes for.
    pub go: &'static str,
}

impl SumView {
    /// Puts a sum into words.
    pub fn new(t: &Texts, sum: Sum) -> Self {
        let overdue = match sum.overdue {
            0 => String::new(),
            overdue => t.money(overdue, sum.currency),
        };
        Self {
            open: t.money(sum.open, sum.currency),
            overdue,
        }
    }
}

impl Row {
    /// Puts an entry into words.
    pub fn new(frame: &Frame, entry: &Entry) -> Self {
        let t = frame.t;
        let (open, gross) = (entry.open_amount, entry.gross);
        let money = |amount| t.money(amount, entry.currency);
        let is_partly_paid = open != 0 && open != gross;
        let is_offer = entry.kind == Kind::Offer;
        let facts = Facts {
            kind: entry.kind,
            status: entry.status,
            is_expired: entry.is_expired,
            due_date: entry.due_date,
            valid_until: entry.valid_until,
        };
        Self {
            path: format!("{}/d/{}", frame.root, entry.id.0),
            kind: (t.words.kind)(entry.kind),
            number: entry.number.to_string(),
            title: standing::own_title(&entry.title, entry.number.as_str()),
            date: t.date(entry.date),
            iso_date: Texts::iso_date(entry.date),
            standing: Standing::new(t, facts, frame.today),
            amount: if gross == 0 {
                String::new()
            } else {
                money(gross)
            },
            rest: if is_partly_paid {
                money(open)
            } else {
                String::new()
            },
            go: if is_offer {
                t.documents.decide
            } else {
                t.documents.look
            },
        }
    }
}
