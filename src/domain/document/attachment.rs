//! Files that belong to a document: its PDF, its e-invoice XML, and whatever is enclosed.

use crate::domain::wordset::word_enum;

/// The largest attachment in bytes (20 MiB).
pub const SIZE_LIMIT: usize = 20 * 1024 * 1024;

word_enum! {
    /// What a file is to its document.
    Role, "role of an attachment" {
        /// The document itself, as a PDF.
        Document => "document",
        /// The structured invoice.
        EInvoice => "e-invoice",
        /// Something enclosed.
        Enclosure => "enclosure",
    }
}

word_enum! {
    /// A type of file that may be attached, told from its content.
    MediaType, "type of file" {
        Pdf => "application/pdf",
        Xml => "application/xml",
    }
}

/// A file at a document; its bytes are stored once per content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    pub id: i64,
    /// The name it was given, without folders.
    pub name: String,
    pub media_type: MediaType,
    pub role: Role,
    /// Length in bytes.
    pub size: u64,
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub sha256: String,
}
