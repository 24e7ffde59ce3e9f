//! A document as lists show it: what a line needs, and nothing that is long.

use jiff::civil::Date;

use super::{Aspect, DocumentNumber, Kind, Status};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::money::Currency;

/// A document without address, texts, lines and files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    pub id: DocumentId,
    pub client: ClientId,
    pub kind: Kind,
    pub number: DocumentNumber,
    pub title: String,
    pub date: Date,
    pub due_date: Option<Date>,
    pub valid_until: Option<Date>,
    /// As stored: never `overdue`.
    pub status: Status,
    pub is_hidden: bool,
    pub currency: Currency,
    /// In minor units.
    pub gross: i64,
    /// In minor units.
    pub paid: i64,
}

/// The document before or behind another one in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    pub id: DocumentId,
    pub kind: Kind,
    pub number: DocumentNumber,
}

impl Summary {
    /// What the rule who sees it looks at.
    pub fn aspect(&self) -> Aspect {
        Aspect {
            id: self.id,
            client: self.client,
            kind: self.kind,
            status: self.status,
            is_hidden: self.is_hidden,
        }
    }

    /// The status a person sees on `today`.
    pub fn shown_status(&self, today: Date) -> Status {
        self.status.shown(self.kind, self.due_date, today)
    }

    /// What is left to pay, in minor units.
    pub fn open_amount(&self) -> i64 {
        self.status.open_amount(self.kind, self.gross, self.paid)
    }
}
