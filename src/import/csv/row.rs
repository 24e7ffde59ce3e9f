//! One row of a list in our terms.

use std::borrow::Cow;

use super::field::{Field, OF_CONTACT};
use super::layout::FORMULA;
use super::mapping::Mapping;
use super::record::Record;
use crate::domain::wordset::Word;

/// Forms of address that stand where others have academic titles.
const SALUTATIONS: [&str; 9] = [
    "herr", "frau", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss",
];

/// A row, read through a mapping.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    pub record: &'a Record,
    pub mapping: &'a Mapping,
    address: Option<usize>,
    is_defused: bool,
}

impl<'a> Row<'a> {
    /// Reads a row through a mapping.
    pub fn new(record: &'a Record, mapping: &'a Mapping, is_defused: bool) -> Self {
        let has = |address: &[(Field, usize)], wanted: &[Field]| {
            address.iter().any(|(field, at)| {
                (wanted.is_empty() || wanted.contains(field)) && !record.cell(*at).is_empty()
            })
        };
        let addresses = mapping.addresses();
        let place = |wanted: &[Field]| addresses.iter().position(|address| has(address, wanted));
        let address =
            place(&[Field::Street, Field::Postcode, Field::PostcodeCity]).or_else(|| place(&[]));
        Self {
            record,
            mapping,
            address,
            is_defused,
        }
    }

    /// The line on which it begins.
    pub fn line(&self) -> u64 {
        self.record.line
    }

    /// The first value of a field; empty when there is none.
    pub fn text(&self, field: Field) -> Cow<'a, str> {
        let text = self.value(field);
        if field == Field::Street && !text.is_empty() {
            let house = self.value(Field::HouseNumber);
            if !house.is_empty() {
                return Cow::Owned(format!("{text} {house}"));
            }
        }
        if matches!(field, Field::Postcode | Field::City) && text.is_empty() {
            return Cow::Borrowed(self.part_of_town(field));
        }
        if field == Field::Salutation && text.is_empty() {
            let title = self.value(Field::Title);
            if SALUTATIONS.contains(&title.to_lowercase().as_str()) {
                return Cow::Borrowed(title);
            }
        }
        Cow::Borrowed(text)
    }

    /// Postcode or city out of a column that holds both, such as `01067 Dresden`.
    fn part_of_town(&self, field: Field) -> &'a str {
        let both = self.value(Field::PostcodeCity);
        let has_digit = |text: &str| text.contains(|c: char| c.is_ascii_digit());
        match both.split_once(' ').filter(|(code, _)| has_digit(code)) {
            Some((code, _)) if field == Field::Postcode => code,
            Some((_, city)) => city.trim_start(),
            None if (field == Field::Postcode) == has_digit(both) => both,
            None => "",
        }
    }

    /// Every field with a value that says something about the client, by its name.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, Cow<'a, str>)> {
        let of_client = Field::ALL.iter().filter(|field| {
            !matches!(
                field,
                Field::HouseNumber
                    | Field::PostcodeCity
                    | Field::Category
                    | Field::SupplierNumber
                    | Field::Archived
            )
        });
        let named = of_client.map(|field| (field.word(), self.text(*field)));
        named.filter(|(_, text)| !text.is_empty())
    }

    /// The value of a cell, without the apostrophe that our own export writes before what a spreadsheet would execute.
    pub fn cell(&self, at: usize) -> &'a str {
        let cell = self.record.cell(at);
        let bare = cell.trim_start_matches('\'');
        if self.is_defused && bare.len() < cell.len() && bare.starts_with(FORMULA) {
            cell.strip_prefix('\'').unwrap_or(cell)
        } else {
            cell
        }
    }

    /// The first value of a field, as it stands in its cell.
    pub fn value(&self, field: Field) -> &'a str {
        let mapping = self.mapping;
        let first = |places: &mut dyn Iterator<Item = usize>| {
            places
                .map(|at| self.cell(at))
                .find(|cell| !cell.is_empty())
                .unwrap_or_default()
        };
        let in_group = |group: Option<&Vec<(Field, usize)>>| {
            let parts = group.into_iter().flatten();
            let mut places = parts.filter(|(part, _)| *part == field).map(|(_, at)| *at);
            first(&mut places)
        };
        if field.is_of_address() {
            in_group(self.address.and_then(|at| mapping.addresses().get(at)))
        } else if OF_CONTACT.contains(&field) {
            in_group(mapping.people().first())
        } else {
            first(&mut mapping.places(field).iter().copied())
        }
    }
}
