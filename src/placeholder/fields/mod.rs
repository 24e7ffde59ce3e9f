//! The table of all placeholders: name, meaning and how to read the value.

mod client;
mod company;
mod contact;
mod date;
mod document;
mod message;

use std::borrow::Cow;

use jiff::civil::Date;

use super::context::{Context, PortalField};
use super::dates::Shift;
use super::parse::Slot;
use super::prefix::Prefix;
use super::sample::Sample;
use crate::domain::client::{Client, Profile};
use crate::domain::document::{Document, Kind};
use crate::domain::locale::Locale;
use crate::domain::money::Currency;

/// One row of the table.
#[derive(Debug)]
pub struct Field {
    /// The word behind the dot.
    pub name: &'static str,
    /// What it prints, in English.
    pub meaning: &'static str,
    pub(super) read: Read,
}

/// How the value is found.
#[derive(Debug)]
pub(super) enum Read {
    Context(for<'a> fn(&Context<'a>) -> Value<'a>),
    Client(for<'a> fn(&'a Client) -> Value<'a>),
    Profile(fn(&Profile) -> &String),
    Document(for<'a> fn(&'a Document, Date) -> Value<'a>),
    /// A part of today's date, or of the date that the arithmetic leads to.
    Today(fn(&mut String, Date, Locale)),
    Portal(PortalField),
    /// The custom attribute of the client that the placeholder names.
    Property,
}

/// A value before it is written in the reader's language.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    Text(Cow<'a, str>),
    /// A decimal number as the source wrote it.
    Decimal(&'a str),
    Count(i64),
    Date(Date),
    /// Minor units, printed with the currency.
    Money(i64, Currency),
    /// Minor units, printed without the currency.
    Plain(i64, Currency),
}

impl<'a> Value<'a> {
    /// What is not known prints nothing.
    const NOTHING: Self = Self::Text(Cow::Borrowed(""));

    pub(super) fn text(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    /// A date of the source: ISO 8601, or free text such as `Oktober 2026`.
    pub(super) fn date_or_text(text: &'a str) -> Self {
        text.parse().map_or(Self::text(text), Self::Date)
    }

    fn date(date: Option<Date>) -> Self {
        date.map_or(Self::NOTHING, Self::Date)
    }
}

impl Field {
    const fn new(name: &'static str, meaning: &'static str, read: Read) -> Self {
        Self {
            name,
            meaning,
            read,
        }
    }

    /// A row whose value needs more than the client or the document.
    const fn of_context(
        name: &'static str,
        meaning: &'static str,
        read: for<'a> fn(&Context<'a>) -> Value<'a>,
    ) -> Self {
        Self::new(name, meaning, Read::Context(read))
    }

    /// Whether date arithmetic may follow the name.
    pub fn is_date(&self) -> bool {
        matches!(self.read, Read::Today(_)) || self.name.ends_with("date")
    }

    /// The portal's part, if only the portal has the value.
    pub fn portal(&self) -> Option<PortalField> {
        match self.read {
            Read::Portal(field) => Some(field),
            Read::Context(_)
            | Read::Client(_)
            | Read::Profile(_)
            | Read::Document(_)
            | Read::Today(_)
            | Read::Property => None,
        }
    }
}

/// The field of that exact name.
pub fn find(prefix: Prefix, name: &str) -> Option<&'static Field> {
    match prefix {
        Prefix::Client => search(client::FIELDS, name).or_else(|| client::property(name)),
        Prefix::Contact => search(contact::FIELDS, name),
        Prefix::Company => search(company::FIELDS, name),
        Prefix::Date => search(date::FIELDS, name),
        Prefix::Message => search(message::FIELDS, name),
        Prefix::Document | Prefix::Kind(_) => document::find(prefix, name),
    }
}

/// All fields of a prefix, by name.
pub fn of(prefix: Prefix) -> Vec<&'static Field> {
    match prefix {
        Prefix::Client => client::FIELDS.iter().chain([&client::PROPERTY]).collect(),
        Prefix::Contact => contact::FIELDS.iter().collect(),
        Prefix::Company => company::FIELDS.iter().collect(),
        Prefix::Date => date::FIELDS.iter().collect(),
        Prefix::Message => message::FIELDS.iter().collect(),
        Prefix::Document | Prefix::Kind(_) => document::of(prefix),
    }
}

/// One line of `template placeholders`.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// Prefix and field, such as `Client.name`.
    pub name: String,
    pub meaning: &'static str,
    /// What it prints for the fictional client and document of [`Sample`].
    pub sample: String,
}

/// The whole table with sample values in one language.
pub fn listing(locale: Locale) -> Vec<Entry> {
    Prefix::all()
        .flat_map(|prefix| entries(prefix, locale))
        .collect()
}

fn entries(prefix: Prefix, locale: Locale) -> Vec<Entry> {
    let sample = Sample::new(match prefix {
        Prefix::Kind(kind) => kind,
        Prefix::Client
        | Prefix::Contact
        | Prefix::Company
        | Prefix::Date
        | Prefix::Message
        | Prefix::Document => Kind::Invoice,
    });
    let context = sample.context(locale);
    let entry = |field: &'static Field| {
        let mut out = String::new();
        // Samples have every value, so a field that cannot be written is shown as empty.
        let slot = Slot {
            prefix,
            name: field.name,
            field,
            shift: Shift::default(),
        };
        let _written = slot.write(&context, &mut out);
        Entry {
            name: format!("{}.{}", prefix.name(), field.name),
            meaning: field.meaning,
            sample: out,
        }
    };
    of(prefix).into_iter().map(entry).collect()
}

/// A further value of the source by its own name; empty where there is none.
pub(super) fn extra<'a>(extra: &'a [(String, String)], name: &str) -> &'a str {
    extra
        .iter()
        .find(|(key, _)| key == name)
        .map_or("", |(_, value)| value)
}

fn search(table: &'static [Field], name: &str) -> Option<&'static Field> {
    // Lengths are compared first and mostly differ, which beats a binary search in tables of this size.
    table.iter().find(|field| field.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_field_is_found_and_lists_are_sorted() {
        for prefix in Prefix::all() {
            let fields = of(prefix);
            assert!(!fields.is_empty());
            for field in &fields {
                let found = find(prefix, field.name).map(|found| found.meaning);
                assert_eq!(
                    found,
                    Some(field.meaning),
                    "{}.{}",
                    prefix.name(),
                    field.name
                );
            }
            assert!(
                fields
                    .iter()
                    .filter(|field| field.name != "property1")
                    .is_sorted_by_key(|field| field.name),
                "{} is not sorted",
                prefix.name()
            );
        }
    }

    #[test]
    fn every_sample_prints_something() {
        for locale in [Locale::De, Locale::En] {
            for entry in listing(locale) {
                assert!(!entry.sample.is_empty(), "{}", entry.name);
                assert!(!entry.meaning.is_empty(), "{}", entry.name);
            }
        }
    }

    #[test]
    fn a_field_of_one_kind_is_no_field_of_another() {
        let offer = Prefix::Kind(Kind::Offer);
        assert!(find(offer, "validity_date").is_some());
        assert!(find(offer, "invoice_number").is_none());
        assert!(find(offer, "due_date").is_none());
        assert!(find(Prefix::Document, "due_date").is_some());
    }
}
