//! Writing to the company, and reading its answers.

use jiff::Timestamp;

use crate::domain::document::DocumentNumber;
use crate::domain::id::DocumentId;
use crate::domain::inbox::{InboxKind, Reply};

/// The contact page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What was written before, newest first; empty for who came with a link to single documents.
    pub thread: Vec<Message>,
    /// The document that the message is to be about, when the visitor sees it.
    pub about: Option<About>,
}

/// The document that a message is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub document: DocumentId,
    pub number: DocumentNumber,
}

/// A message with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub kind: InboxKind,
    pub subject: String,
    pub text: String,
    pub created_at: Timestamp,
    /// Oldest first.
    pub replies: Vec<Reply>,
}

/// What a visitor writes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letter {
    pub subject: String,
    pub text: String,
    pub about: Option<DocumentId>,
}
