//! The inbox: what clients write, for the operator to read, answer and settle.

use jiff::Timestamp;

use super::id::{ClientId, DecisionId, DocumentId, InboxId, SessionId};
use super::wordset::word_enum;

word_enum! {
    /// What a client sent.
    InboxKind, "kind of message" {
        /// A comment on a document.
        Comment => "comment",
        /// A message from the contact page.
        Contact => "contact",
        /// An offer was accepted or declined.
        Decision => "decision",
        /// A proposal to change the own data.
        Profile => "profile",
        /// The client says that a document is paid.
        Paid => "paid",
    }
}

/// One message; every text is a stranger's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboxItem {
    pub id: InboxId,
    pub kind: InboxKind,
    pub client: ClientId,
    pub document: Option<DocumentId>,
    /// The row of the comment it is about.
    pub comment: Option<i64>,
    pub decision: Option<DecisionId>,
    pub session: Option<SessionId>,
    pub subject: String,
    pub text: String,
    /// Named values: proposed fields of the profile, the amount said to be paid.
    pub facts: Vec<(String, String)>,
    pub created_at: Timestamp,
    /// When the operator settled it.
    pub done_at: Option<Timestamp>,
}

/// What the operator answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub text: String,
    pub created_at: Timestamp,
}
