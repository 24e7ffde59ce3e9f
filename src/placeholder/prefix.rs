//! The word before the dot: which record a placeholder is about.

use crate::domain::document::Kind;
use crate::domain::wordset::Word as _;

/// What a placeholder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prefix {
    Client,
    Contact,
    Company,
    Date,
    /// What a client sent.
    Message,
    /// The document, whatever its kind.
    Document,
    /// The document, if it is of this kind.
    Kind(Kind),
}

impl Prefix {
    /// Reads a prefix exactly as [`Prefix::name`] writes it.
    pub fn find(name: &str) -> Option<Self> {
        Some(match name {
            "Client" => Self::Client,
            "Contact" => Self::Contact,
            "Company" => Self::Company,
            "Date" => Self::Date,
            "Message" => Self::Message,
            "Document" => Self::Document,
            "Invoice" => Self::Kind(Kind::Invoice),
            "Offer" => Self::Kind(Kind::Offer),
            "Confirmation" => Self::Kind(Kind::Confirmation),
            "DeliveryNote" => Self::Kind(Kind::DeliveryNote),
            "Reminder" => Self::Kind(Kind::Reminder),
            "CreditNote" => Self::Kind(Kind::CreditNote),
            "Letter" => Self::Kind(Kind::Letter),
            _ => return None,
        })
    }

    /// The prefix as written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Client => "Client",
            Self::Contact => "Contact",
            Self::Company => "Company",
            Self::Date => "Date",
            Self::Message => "Message",
            Self::Document => "Document",
            Self::Kind(kind) => kind.prefix(),
        }
    }

    /// All prefixes, in the order they are listed in.
    pub fn all() -> impl Iterator<Item = Self> {
        let kinds = Kind::ALL.iter().copied().map(Self::Kind);
        [Self::Client, Self::Contact, Self::Company]
            .into_iter()
            .chain(kinds)
            .chain([Self::Document, Self::Message, Self::Date])
    }

    /// Reads a prefix in any case, as people mistype it.
    pub fn find_ignoring_case(name: &str) -> Option<Self> {
        Self::all().find(|prefix| prefix.name().eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_prefix_is_found_by_its_name() {
        assert_eq!(Prefix::all().count(), 13);
        for prefix in Prefix::all() {
            assert_eq!(Prefix::find(prefix.name()), Some(prefix));
        }
        assert_eq!(Prefix::find("client"), None);
        assert_eq!(Prefix::find_ignoring_case("client"), Some(Prefix::Client));
    }
}
