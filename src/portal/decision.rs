//! Deciding about an offer: the terms first, then name and box; the evidence is written with the decision.

use jiff::Timestamp;

use super::message::Flaw;
use crate::domain::decision::{Decision, Outcome};
use crate::domain::document::{Attachment, Body, Document, Status};
use crate::domain::id::DecisionId;
use crate::domain::session::Origin;

/// What is decided about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub document: Document,
    pub body: Body,
    pub pdf: Option<Attachment>,
    pub files: Vec<Attachment>,
    /// SHA-256 over everything that is shown, lower-case hexadecimal; comes back with the choice.
    pub fingerprint: String,
    /// Says when the terms were shown, and to whom; comes back with the choice.
    pub ticket: String,
}

/// What the visitor chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub outcome: Outcome,
    pub name: String,
    /// May be empty.
    pub role: String,
    /// May be empty; for declining.
    pub reason: String,
    /// The words beside the box in the visitor's language, from our own texts and never from the form.
    pub statement: String,
    /// Whether the box was ticked; declining needs none.
    pub is_confirmed: bool,
    pub fingerprint: String,
    pub ticket: String,
    pub origin: Origin,
}

/// What came of deciding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided {
    Done(DecisionId),
    /// It is decided already, or not open any more for another reason; the page says what it is now.
    TooLate(Status),
    /// Something else was shown than what there is now, or the terms were shown too long ago: they have to be read again.
    Changed,
    Unfit(Vec<Flaw>),
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub document: Document,
    /// As shown today.
    pub status: Status,
    pub decision: Decision,
    /// When the terms had been shown.
    pub seen_at: Option<Timestamp>,
}
