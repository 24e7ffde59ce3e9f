//! Whether a visitor may do something now, or why not, in terms that a page can put into words.

use jiff::civil::Date;

use crate::domain::document::Status;

/// Yes, or why not.
pub type Permit = Result<(), Hindrance>;

/// Why a visitor may not do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// The operator allows it to nobody, or not to this client.
    NotAllowed,
    /// The link that the visitor came with does not allow it, or opens single documents only.
    LinkNarrow,
    /// It makes no sense with this kind of document: nothing to be said about it.
    Inapplicable,
    /// The document is not open any more, but this.
    NotOpen(Status),
    /// The offer stood until this day.
    Expired(Date),
    /// A consumer cannot accept or decline online in this version.
    Consumer,
    /// Nothing is left to pay.
    NothingToPay,
    /// The operator has named no account to pay to.
    NoAccount,
}
