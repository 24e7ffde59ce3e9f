//! Paying: account, amount and reference, as a GiroCode too; and saying that it is paid.

use super::message::Flaw;
use crate::domain::document::{DocumentNumber, Kind, Status};
use crate::domain::id::DocumentId;
use crate::domain::money::Currency;
use jiff::civil::Date;

/// How to pay a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    pub document: DocumentId,
    pub kind: Kind,
    pub number: DocumentNumber,
    pub status: Status,
    pub due_date: Option<Date>,
    pub currency: Currency,
    /// What is left to pay, in minor units.
    pub amount: i64,
    /// Without blanks.
    pub iban: String,
    /// May be empty.
    pub bic: String,
    pub holder: String,
    /// The remittance text, at most 140 characters.
    pub reference: String,
    /// Absent where the code cannot say it: another currency than the euro, or an amount that is too large.
    pub code: Option<Code>,
    /// The client said already that it is paid.
    pub is_said_paid: bool,
}

/// A GiroCode (EPC069-12, version 002).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What the picture holds, line by line.
    pub text: String,
    /// An SVG element with a quiet zone, black on white; its text comes from us alone.
    pub svg: String,
}

/// What came of saying that it is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaidPaid {
    Done,
    /// It was said before, and the operator has not looked yet.
    Already,
    TooMany,
    Unfit(Vec<Flaw>),
}
