//! Visits: what was looked at in a session, counted.

use jiff::Timestamp;

use super::id::{DocumentId, SessionId};
use super::wordset::word_enum;

word_enum! {
    /// How a document was looked at.
    Look, "way to look at a document" {
        /// Its page was shown.
        Page => "page",
        /// Its PDF was opened or saved.
        Pdf => "pdf",
        /// Its e-invoice was saved.
        EInvoice => "e-invoice",
        /// Something enclosed was saved.
        Enclosure => "enclosure",
        /// It was saved with all the others.
        Archive => "archive",
    }
}

/// How often a document was looked at in one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    pub session: SessionId,
    pub document: DocumentId,
    pub look: Look,
    pub count: u64,
    pub first_at: Timestamp,
    pub last_at: Timestamp,
}
