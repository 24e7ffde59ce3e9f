//! Money that came in for a document, or went back.

use jiff::Timestamp;
use jiff::civil::Date;

/// One payment of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub date: Date,
    /// In minor units of the document's currency; negative when money went back.
    pub amount: i64,
    /// Such as `bank-transfer`; may be empty.
    pub method: String,
    pub note: String,
    pub created_at: Timestamp,
}
