//! What is said about a document.

use jiff::Timestamp;

use crate::domain::wordset::word_enum;

word_enum! {
    /// Who wrote a comment.
    Author, "author of a comment" {
        Client => "client",
        Operator => "operator",
        /// A program that noted what happened.
        System => "system",
    }
}

/// A comment on a document. The text may be a stranger's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub author: Author,
    pub text: String,
    /// Shown to the client.
    pub is_public: bool,
    pub created_at: Timestamp,
}
