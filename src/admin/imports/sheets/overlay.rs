//! What a row changes about a client that is known already, field by field.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::client::{ClientData, Contact};
use crate::domain::wordset::{Word, word_enum};
use crate::import::csv::{EXTRA, Field, RowDraft};

word_enum! {
    /// What becomes of clients that are known already.
    Update, "way to update" {
        /// They stay as they are.
        Never => "never",
        /// What is empty here is filled from the list.
        Fill => "fill",
        /// What the list has columns for becomes as the list says, empty cells included.
        Overwrite => "overwrite",
    }
}

/// The columns of the texts of a profile, in their order.
const TEXTS: [Field; 19] = [
    Field::Salutation,
    Field::FirstName,
    Field::LastName,
    Field::Street,
    Field::Postcode,
    Field::City,
    Field::Region,
    Field::Country,
    Field::Phone,
    Field::Fax,
    Field::Mobile,
    Field::Website,
    Field::TaxNumber,
    Field::VatId,
    Field::BankOwner,
    Field::BankName,
    Field::Iban,
    Field::Bic,
    Field::Note,
];

/// One field that a row says something else about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub field: String,
    pub old: String,
    pub new: String,
}

impl Update {
    fn takes(self, old: &str, new: &str) -> bool {
        match self {
            Self::Never => false,
            Self::Fill => old.is_empty() && !new.is_empty(),
            Self::Overwrite => old != new,
        }
    }
}

/// The client as it would be with what a row says.
pub fn overlay(
    data: &ClientData,
    draft: &RowDraft,
    covered: &BTreeSet<Field>,
    update: Update,
) -> ClientData {
    let mut wanted = data.clone();
    if update.takes(&data.name, &draft.name) {
        wanted.name.clone_from(&draft.name);
    }
    let address = |data: &Option<_>| data.as_ref().map_or(String::new(), ToString::to_string);
    let is_covered = covered.contains(&Field::Email);
    if is_covered && update.takes(&address(&data.email), &address(&draft.email)) {
        wanted.email.clone_from(&draft.email);
    }
    if update == Update::Overwrite {
        wanted.locale = draft.locale.unwrap_or(data.locale);
        wanted.kind = draft.kind.unwrap_or(data.kind);
    }
    let texts = wanted.profile.texts_mut().into_iter();
    for ((old, (_, new)), field) in texts.zip(draft.profile.texts()).zip(TEXTS) {
        // A title may be a form of address.
        let is_covered =
            covered.contains(&field) || (field == Field::Salutation && !new.is_empty());
        if is_covered && update.takes(old, new) {
            new.clone_into(old);
        }
    }
    let mut extra: BTreeMap<&str, &str> = pairs(&data.profile.extra);
    let new = pairs(&draft.profile.extra);
    for (field, name) in EXTRA {
        let (before, after) = (
            extra.get(name).copied().unwrap_or_default(),
            new.get(name).copied().unwrap_or_default(),
        );
        if !covered.contains(&field) || !update.takes(before, after) {
            continue;
        }
        if after.is_empty() {
            extra.remove(name);
        } else {
            extra.insert(name, after);
        }
    }
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    wanted.profile.extra = extra.into_iter().map(owned).collect();
    wanted
}

/// What differs between a client as it is and as it would be.
pub fn differences(here: &ClientData, there: &ClientData) -> Vec<Difference> {
    let address = |data: &ClientData| {
        data.email
            .as_ref()
            .map_or(String::new(), ToString::to_string)
    };
    let mut found = Vec::new();
    note(&mut found, "name", &here.name, &there.name);
    note(&mut found, "email", &address(here), &address(there));
    note(
        &mut found,
        "locale",
        here.locale.word(),
        there.locale.word(),
    );
    note(&mut found, "kind", here.kind.word(), there.kind.word());
    for ((name, old), (_, new)) in here.profile.texts().iter().zip(there.profile.texts()) {
        note(&mut found, name, old, new);
    }
    let (old, new) = (pairs(&here.profile.extra), pairs(&there.profile.extra));
    let names: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    for name in names {
        let text =
            |pairs: &BTreeMap<&str, &str>| pairs.get(name).copied().unwrap_or_default().to_owned();
        note(&mut found, name, &text(&old), &text(&new));
    }
    found
}

/// A person at a client as it would be, and what differs.
pub fn person(here: &Contact, there: &Contact, update: Update) -> (Contact, Vec<Difference>) {
    let mut wanted = here.clone();
    let mut found = Vec::new();
    let texts = [
        ("contact_name", &mut wanted.name, &there.name),
        (
            "contact_salutation",
            &mut wanted.salutation,
            &there.salutation,
        ),
        (
            "contact_first_name",
            &mut wanted.first_name,
            &there.first_name,
        ),
        ("contact_last_name", &mut wanted.last_name, &there.last_name),
        ("contact_email", &mut wanted.email, &there.email),
        ("contact_phone", &mut wanted.phone, &there.phone),
    ];
    for (name, old, new) in texts {
        if update.takes(old, new) {
            note(&mut found, name, old, new);
            old.clone_from(new);
        }
    }
    (wanted, found)
}

fn note(found: &mut Vec<Difference>, field: &str, old: &str, new: &str) {
    if old != new {
        found.push(Difference {
            field: field.to_owned(),
            old: old.to_owned(),
            new: new.to_owned(),
        });
    }
}

fn pairs(extra: &[(String, String)]) -> BTreeMap<&str, &str> {
    let pairs = extra.iter();
    pairs
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}
