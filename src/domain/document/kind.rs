//! The kinds of documents.

use crate::domain::wordset::{WordSet, word_enum};

word_enum! {
    /// What a document is.
    Kind, "kind of document" {
        Invoice => "invoice",
        Offer => "offer",
        Confirmation => "confirmation",
        DeliveryNote => "delivery-note",
        Reminder => "reminder",
        CreditNote => "credit-note",
        Letter => "letter",
    }
}

/// A set of kinds.
pub type Kinds = WordSet<Kind>;

impl Kind {
    /// Whether the document asks for money or gives it back, so that an open amount makes sense.
    pub fn is_payable(self) -> bool {
        matches!(self, Self::Invoice | Self::Reminder | Self::CreditNote)
    }

    /// Whether the client is asked to pay it.
    pub fn is_claim(self) -> bool {
        matches!(self, Self::Invoice | Self::Reminder)
    }

    /// The prefix of its placeholders, such as `CreditNote`.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Invoice => "Invoice",
            Self::Offer => "Offer",
            Self::Confirmation => "Confirmation",
            Self::DeliveryNote => "DeliveryNote",
            Self::Reminder => "Reminder",
            Self::CreditNote => "CreditNote",
            Self::Letter => "Letter",
        }
    }
}
