//! What an import found, ready to be compared with what is there.

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::resource::Resource;
use crate::domain::client::{ClientData, Contact};
use crate::domain::colour::Colour;
use crate::domain::document::{Body, DocumentNumber, Head, Kind, Line, Status, Totals};
use crate::domain::id::ClientId;
use crate::domain::locale::Locale;
use crate::domain::money::{Currency, Decimal};
use crate::domain::settings::Key;

/// Where a draft was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    pub file: Arc<str>,
    pub resource: Resource,
    /// Counted from 1 among the records of the same stage in the file.
    pub position: u64,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.file, self.resource, self.position)
    }
}

/// Who a draft is at its source, and where it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The id at its source, as text; unique per resource. Of an e-invoice the hash of its file.
    pub id: String,
    pub origin: Origin,
}

/// One record of the source in our terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Draft {
    Settings(SettingsDraft),
    Client(Box<ClientDraft>),
    Contact(Box<ContactDraft>),
    Document(Box<DocumentDraft>),
    Item(Box<ItemDraft>),
    Comment(CommentDraft),
    Payment(PaymentDraft),
}

impl Draft {
    /// Who it is at its source.
    pub fn source(&self) -> &Source {
        match self {
            Self::Settings(draft) => &draft.source,
            Self::Client(draft) => &draft.source,
            Self::Contact(draft) => &draft.source,
            Self::Document(draft) => &draft.source,
            Self::Item(draft) => &draft.source,
            Self::Comment(draft) => &draft.source,
            Self::Payment(draft) => &draft.source,
        }
    }
}

/// Theme and defaults of the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsDraft {
    /// Its id is `settings`: there is one.
    pub source: Source,
    /// Colours by the setting they become; whether they can be read on each other is not checked here.
    pub theme: Vec<(Key, Colour)>,
    pub locale: Option<Locale>,
    pub currency: Option<Currency>,
}

/// A client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientDraft {
    pub source: Source,
    pub data: ClientData,
    /// Whether the source gave a language; otherwise `data.locale` is only a guess and the portal's own applies.
    pub has_locale: bool,
    /// Whether the old portal was open to the client, when the source says so.
    pub portal: Option<bool>,
    pub is_archived: bool,
    pub created: Option<Timestamp>,
}

/// A person at a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactDraft {
    pub source: Source,
    pub client_source_id: String,
    /// Carries the source id once more, as the domain keeps it.
    pub contact: Contact,
}

/// A document with the lines and taxes that came inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentDraft {
    pub source: Source,
    /// `None` only when `invoice_source_id` is there: the client is the invoice's.
    pub client_source_id: Option<String>,
    /// The invoice that a reminder asks for, or that a document belongs to.
    pub invoice_source_id: Option<String>,
    pub kind: Kind,
    pub number: DocumentNumber,
    pub title: String,
    pub date: Date,
    pub due_date: Option<Date>,
    pub valid_until: Option<Date>,
    pub currency: Currency,
    pub totals: Totals,
    pub address: String,
    pub intro: String,
    pub note: String,
    pub extra: Vec<(String, String)>,
    pub body: Body,
    /// As stored: never `overdue`.
    pub status: Status,
    /// In minor units.
    pub paid: i64,
    /// In minor units, when the source says so.
    pub open: Option<i64>,
    pub created: Option<Timestamp>,
}

impl DocumentDraft {
    /// Splits the draft into the head and the body of a document of `client`.
    pub fn into_head_and_body(self, client: ClientId) -> (Head, Body) {
        let head = Head {
            kind: self.kind,
            number: self.number,
            client,
            title: self.title,
            date: self.date,
            due_date: self.due_date,
            valid_until: self.valid_until,
            currency: self.currency,
            totals: self.totals,
            address: self.address,
            intro: self.intro,
            note: self.note,
            extra: self.extra,
        };
        (head, self.body)
    }
}

/// A line whose document, hence whose currency, may not be known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineDraft {
    pub title: String,
    pub description: String,
    pub quantity: Decimal,
    pub unit: String,
    pub unit_price: Decimal,
    pub tax_name: String,
    pub tax_rate: Option<Decimal>,
    /// Net total with as many decimals as given; quantity times price when absent.
    pub net: Option<Decimal>,
    pub is_optional: bool,
}

impl LineDraft {
    /// The line in minor units of `currency`; `None` when the amount is too large for them.
    pub fn into_line(self, currency: Currency) -> Option<Line> {
        let decimals = currency.decimals();
        let net = match self.net {
            Some(net) => net.to_minor_rounded(decimals)?,
            None => self.quantity.times_to_minor(self.unit_price, decimals)?,
        };
        Some(Line {
            title: self.title,
            description: self.description,
            quantity: self.quantity,
            unit: self.unit,
            unit_price: self.unit_price,
            tax_name: self.tax_name,
            tax_rate: self.tax_rate,
            net,
            is_optional: self.is_optional,
        })
    }
}

/// A line that came on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemDraft {
    pub source: Source,
    pub parent_kind: Kind,
    pub parent_source_id: String,
    /// Counted from 1 in the document; 0 when unknown.
    pub position: u32,
    pub line: LineDraft,
}

/// A comment on a document, or an entry that Billomat wrote about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentDraft {
    pub source: Source,
    pub parent_kind: Kind,
    pub parent_source_id: String,
    pub text: String,
    /// `COMMENT` for one that a person typed, otherwise the deed, such as `STATUS`.
    pub actionkey: String,
    /// Shown to the client.
    pub is_public: bool,
    /// Written by the client.
    pub is_by_client: bool,
    pub created: Option<Timestamp>,
}

/// Money that came in or went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentDraft {
    pub source: Source,
    pub parent_kind: Kind,
    pub parent_source_id: String,
    pub date: Date,
    /// In the currency's major unit; negative when money went back.
    pub amount: Decimal,
    /// `None`: the document's.
    pub currency: Option<Currency>,
    /// Billomat's word, such as `BANK_TRANSFER`; may be empty.
    pub method: String,
    pub comment: String,
    /// The text of the bank transfer.
    pub purpose: String,
    pub created: Option<Timestamp>,
}

impl PaymentDraft {
    /// The amount in minor units of `currency`, rounded; `None` when it is too large.
    pub fn minor(&self, currency: Currency) -> Option<i64> {
        self.amount.to_minor_rounded(currency.decimals())
    }
}
