//! Where a document is paid to, fixed when it is completed.

/// A bank account of the document's seller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Without blanks, check digits verified (ISO 13616); EN 16931 BT-84.
    pub iban: String,
    /// ISO 9362; may be empty. EN 16931 BT-86.
    pub bic: String,
    /// EN 16931 BT-85; may be empty.
    pub holder: String,
}
