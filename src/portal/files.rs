//! Files of a document: its PDF, the e-invoice, enclosures.

use crate::domain::document::attachment::{MediaType, Role};
use crate::domain::id::SessionId;

/// A file to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Plain letters, digits and `.-_ ()` in ASCII or not; never a path.
    pub name: String,
    pub media_type: MediaType,
    pub role: Role,
    pub bytes: Vec<u8>,
    /// Whose look it is.
    pub session: SessionId,
}
