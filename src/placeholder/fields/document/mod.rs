//! `[Invoice.…]`, `[Offer.…]` and so on, and `[Document.…]` for whichever it is.

mod figure;
mod rows;

use jiff::civil::Date;

use super::{Field, Read, Value};
use crate::domain::document::{Document, Kind};
use crate::placeholder::context::PortalField;
use crate::placeholder::prefix::Prefix;
use rows::ROWS;

/// The prefixes that know a field, one bit each.
type Prefixes = u8;

const INVOICE: Prefixes = 1;
const OFFER: Prefixes = 1 << 1;
const CONFIRMATION: Prefixes = 1 << 2;
const DELIVERY_NOTE: Prefixes = 1 << 3;
const REMINDER: Prefixes = 1 << 4;
const CREDIT_NOTE: Prefixes = 1 << 5;
const LETTER: Prefixes = 1 << 6;
const DOCUMENT: Prefixes = 1 << 7;

const ALL: Prefixes = Prefixes::MAX;
const KINDS: Prefixes = ALL & !DOCUMENT;
/// Kinds with totals.
const PRICED: Prefixes = ALL & !DELIVERY_NOTE & !LETTER;
/// Priced kinds that come from the operator's own lines.
const QUOTED: Prefixes = PRICED & !REMINDER;
/// Kinds that ask for money.
const CLAIMS: Prefixes = INVOICE | REMINDER | DOCUMENT;

/// A field with the prefixes that know it.
pub struct Row {
    pub prefixes: Prefixes,
    pub field: Field,
}

/// The field of that exact name, if documents of the prefix have it.
pub fn find(prefix: Prefix, name: &str) -> Option<&'static Field> {
    let bit = bit(prefix);
    let mut rows = ROWS.iter();
    let row = rows.find(|row| row.field.name == name && row.prefixes & bit != 0)?;
    Some(&row.field)
}

/// All fields that documents of the prefix have.
pub fn of(prefix: Prefix) -> Vec<&'static Field> {
    let bit = bit(prefix);
    let known = ROWS.iter().filter(|row| row.prefixes & bit != 0);
    known.map(|row| &row.field).collect()
}

fn bit(prefix: Prefix) -> Prefixes {
    match prefix {
        Prefix::Kind(Kind::Invoice) => INVOICE,
        Prefix::Kind(Kind::Offer) => OFFER,
        Prefix::Kind(Kind::Confirmation) => CONFIRMATION,
        Prefix::Kind(Kind::DeliveryNote) => DELIVERY_NOTE,
        Prefix::Kind(Kind::Reminder) => REMINDER,
        Prefix::Kind(Kind::CreditNote) => CREDIT_NOTE,
        Prefix::Kind(Kind::Letter) => LETTER,
        Prefix::Document => DOCUMENT,
        Prefix::Client | Prefix::Contact | Prefix::Company | Prefix::Date | Prefix::Message => 0,
    }
}

const fn row(
    prefixes: Prefixes,
    name: &'static str,
    meaning: &'static str,
    read: for<'a> fn(&'a Document, Date) -> Value<'a>,
) -> Row {
    let read = Read::Document(read);
    Row {
        prefixes,
        field: Field::new(name, meaning, read),
    }
}

const fn portal(prefixes: Prefixes, name: &'static str, meaning: &'static str) -> Row {
    let read = Read::Portal(PortalField::DocumentUrl);
    Row {
        prefixes,
        field: Field::new(name, meaning, read),
    }
}
