//! Clients: the operator's business partners.

use jiff::Timestamp;

use super::address::EmailAddress;
use super::id::ClientId;
use super::locale::Locale;
pub use super::name::ClientNumber;
use super::wordset::word_enum;

word_enum! {
    /// Whether consumer law protects the client.
    ClientKind, "client kind" {
        Business => "business",
        Consumer => "consumer",
    }
}

/// What an operator may write about a client; every field but number and name may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientData {
    /// Unique, its case does not matter.
    pub number: ClientNumber,
    /// The company's or person's name.
    pub name: String,
    /// Where mails go.
    pub email: Option<EmailAddress>,
    /// The language of pages and mails.
    pub locale: Locale,
    /// Business or consumer.
    pub kind: ClientKind,
    /// Everything else that templates may print.
    pub profile: Profile,
}

/// Master data beyond name and e-mail; texts are kept as given, empty means unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// Form of address, free text.
    pub salutation: String,
    pub first_name: String,
    pub last_name: String,
    pub street: String,
    pub zip: String,
    pub city: String,
    pub state: String,
    /// ISO 3166-1 alpha-2 where it is known, as given otherwise.
    pub country: String,
    pub phone: String,
    pub fax: String,
    pub mobile: String,
    pub website: String,
    pub tax_number: String,
    pub vat_number: String,
    pub bank_owner: String,
    pub bank_name: String,
    pub iban: String,
    pub bic: String,
    pub note: String,
    /// Further named values of the source, such as `discount_rate` or `property12`, in its own words.
    pub extra: Vec<(String, String)>,
}

impl Profile {
    /// Every text by its name, in a fixed order.
    pub fn texts(&self) -> [(&'static str, &str); 19] {
        [
            ("salutation", &self.salutation),
            ("first_name", &self.first_name),
            ("last_name", &self.last_name),
            ("street", &self.street),
            ("zip", &self.zip),
            ("city", &self.city),
            ("state", &self.state),
            ("country", &self.country),
            ("phone", &self.phone),
            ("fax", &self.fax),
            ("mobile", &self.mobile),
            ("website", &self.website),
            ("tax_number", &self.tax_number),
            ("vat_number", &self.vat_number),
            ("bank_owner", &self.bank_owner),
            ("bank_name", &self.bank_name),
            ("iban", &self.iban),
            ("bic", &self.bic),
            ("note", &self.note),
        ]
    }

    /// Every text to be written over, in the order of [`Profile::texts`].
    pub fn texts_mut(&mut self) -> [&mut String; 19] {
        [
            &mut self.salutation,
            &mut self.first_name,
            &mut self.last_name,
            &mut self.street,
            &mut self.zip,
            &mut self.city,
            &mut self.state,
            &mut self.country,
            &mut self.phone,
            &mut self.fax,
            &mut self.mobile,
            &mut self.website,
            &mut self.tax_number,
            &mut self.vat_number,
            &mut self.bank_owner,
            &mut self.bank_name,
            &mut self.iban,
            &mut self.bic,
            &mut self.note,
        ]
    }

    /// Every value that is known, by its name; those of the source last.
    pub fn named(&self) -> impl Iterator<Item = (&str, &str)> {
        let extra = self
            .extra
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let all = self.texts().into_iter().chain(extra);
        all.filter(|(_, value)| !value.is_empty())
    }
}

/// A client as the store keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    pub id: ClientId,
    pub data: ClientData,
    /// When it was archived; an archived client sees nothing.
    pub archived_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Client {
    /// The client's number.
    pub fn number(&self) -> &ClientNumber {
        &self.data.number
    }
}

/// A person at a client; empty fields mean the client's value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// What the contact is for, such as `Buchhaltung`.
    pub label: String,
    pub name: String,
    pub salutation: String,
    pub first_name: String,
    pub last_name: String,
    pub email: String,
    pub phone: String,
    /// The id at the program it was imported from.
    pub source_id: String,
}
