//! Documents: what the operator sends to clients, drafts and completed.

pub mod account;
pub mod attachment;
pub mod comment;
pub mod kind;
pub mod line;
pub mod receipt;
pub mod status;
pub mod summary;

use jiff::Timestamp;
use jiff::civil::Date;

use super::id::{ClientId, DocumentId};
use super::money::Currency;
pub use super::name::DocumentNumber;
pub use attachment::Attachment;
pub use kind::{Kind, Kinds};
pub use line::{Line, Tax, Totals};
pub use status::Status;

/// What is written in a document's head: fixed once it is completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub kind: Kind,
    pub number: DocumentNumber,
    pub client: ClientId,
    pub title: String,
    pub date: Date,
    /// When it is to be paid.
    pub due_date: Option<Date>,
    /// Until when an offer stands.
    pub valid_until: Option<Date>,
    pub currency: Currency,
    pub totals: Totals,
    /// The recipient as printed, line by line.
    pub address: String,
    pub intro: String,
    pub note: String,
    /// Further named values of the source, such as `label` or `reminder_level_name`, in its own words.
    pub extra: Vec<(String, String)>,
}

/// A document without its lines and files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub id: DocumentId,
    pub head: Head,
    /// As stored: never `overdue`; see [`Document::shown_status`].
    pub status: Status,
    /// What has been paid, in minor units.
    pub paid: i64,
    /// Hidden from the portal by the operator.
    pub is_hidden: bool,
    pub completed_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// What of a document the rule who sees it looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aspect {
    pub id: DocumentId,
    pub client: ClientId,
    pub kind: Kind,
    pub status: Status,
    pub is_hidden: bool,
}

impl Document {
    /// What the rule looks at.
    pub fn aspect(&self) -> Aspect {
        Aspect {
            id: self.id,
            client: self.head.client,
            kind: self.head.kind,
            status: self.status,
            is_hidden: self.is_hidden,
        }
    }

    /// The status a person sees on `today`.
    pub fn shown_status(&self, today: Date) -> Status {
        self.status.shown(self.head.kind, self.head.due_date, today)
    }

    /// What is left to pay, in minor units; nothing for kinds and statuses that ask for no money.
    pub fn open_amount(&self) -> i64 {
        self.status
            .open_amount(self.head.kind, self.head.totals.gross, self.paid)
    }

    /// Whether the document is completed, hence immutable and possibly visible.
    pub fn is_completed(&self) -> bool {
        self.status != Status::Draft
    }

    /// Whether an offer can still be accepted on `today`; an offer without a last day stands.
    pub fn is_valid_on(&self, today: Date) -> bool {
        self.head.valid_until.is_none_or(|last| today <= last)
    }

    /// Whether it is an open offer whose last day is over on `today`.
    pub fn has_lapsed(&self, today: Date) -> bool {
        self.head.kind == Kind::Offer && self.status == Status::Open && !self.is_valid_on(today)
    }
}

/// Lines and taxes of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Body {
    pub lines: Vec<Line>,
    pub taxes: Vec<Tax>,
}
