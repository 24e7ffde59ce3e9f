//! Decisions about offers, with everything that proves them.

use jiff::Timestamp;

use super::document::Status;
use super::id::{DecisionId, DocumentId, EventId, SessionId};
use super::session::Origin;
use super::wordset::word_enum;

word_enum! {
    /// What was decided about an offer.
    Outcome, "outcome" {
        Accepted => "accepted",
        Declined => "declined",
    }
}

word_enum! {
    /// Who entered a decision.
    Decider, "author of a decision" {
        /// The client, in the portal.
        Client => "client",
        /// The operator, who was told by telephone or letter.
        Operator => "operator",
    }
}

impl Outcome {
    /// The status that the decision gives the offer.
    pub fn status(self) -> Status {
        match self {
            Self::Accepted => Status::Won,
            Self::Declined => Status::Lost,
        }
    }
}

/// A decision as the store keeps it; only its withdrawal can still be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub id: DecisionId,
    pub document: DocumentId,
    pub outcome: Outcome,
    pub decider: Decider,
    /// As typed by who decided.
    pub name: String,
    /// Such as `Geschäftsführer`; may be empty.
    pub role: String,
    /// Why it was declined, or what was said; may be empty.
    pub reason: String,
    /// The words beside the box, as they were shown; empty for the operator's record.
    pub statement: String,
    pub evidence: Evidence,
    pub decided_at: Timestamp,
    /// The place of its event in the audit trail.
    pub event: EventId,
    pub withdrawn: Option<Withdrawal>,
}

/// What proves a decision.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Evidence {
    /// SHA-256 over everything that was shown of the document, lower-case hexadecimal.
    pub fingerprint: String,
    /// SHA-256 of the PDF that was offered beside it.
    pub pdf_sha256: Option<String>,
    /// The operator's time zone, such as `Europe/Berlin`.
    pub time_zone: String,
    pub session: Option<SessionId>,
    /// When the page with the terms was shown.
    pub seen_at: Option<Timestamp>,
    /// What made the form unique.
    pub nonce: String,
    pub origin: Origin,
    /// The version of this program.
    pub version: String,
}

/// That a decision was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    pub at: Timestamp,
    pub reason: String,
}
