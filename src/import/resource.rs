//! The resources of Billomat by the names of their envelopes, and the order they have to arrive in.

use std::fmt;

use crate::domain::document::Kind;
use crate::domain::wordset::{Word, WordSet, word_enum};

/// A resource that becomes a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    Settings,
    Client,
    Contact,
    Document(Kind),
    Item(Kind),
    Comment(Kind),
    Payment(Kind),
}

word_enum! {
    /// When a resource is read, so that what it belongs to is already there.
    Stage, "stage of an import" {
        Settings => "settings",
        Clients => "clients",
        Contacts => "contacts",
        Documents => "documents",
        /// After the others: a reminder may name its client only through its invoice.
        Reminders => "reminders",
        Items => "items",
        Comments => "comments",
        Payments => "payments",
    }
}

/// A set of stages.
pub type Stages = WordSet<Stage>;

/// Which part of a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selection {
    /// What becomes drafts; the rest is held back.
    pub stages: Stages,
    /// The file was read before, so what is not ours was already reported.
    pub is_repeat: bool,
}

#[cfg(test)]
impl Selection {
    /// Everything, in the order of the file.
    pub fn all() -> Self {
        Self {
            stages: Stages::all(),
            is_repeat: false,
        }
    }
}

impl Resource {
    /// When the resource is read.
    pub fn stage(self) -> Stage {
        match self {
            Self::Settings => Stage::Settings,
            Self::Client => Stage::Clients,
            Self::Contact => Stage::Contacts,
            Self::Document(Kind::Reminder) => Stage::Reminders,
            Self::Document(_) => Stage::Documents,
            Self::Item(_) => Stage::Items,
            Self::Comment(_) => Stage::Comments,
            Self::Payment(_) => Stage::Payments,
        }
    }

    /// Reads the name of a single record, such as `credit-note-item`.
    fn of_record(word: &str) -> Option<Self> {
        match word {
            "client" => return Some(Self::Client),
            "contact" => return Some(Self::Contact),
            "settings" => return Some(Self::Settings),
            _ => {}
        }
        if let Ok(kind) = Kind::parse(word) {
            return Some(Self::Document(kind));
        }
        let (parent, part) = word.rsplit_once('-')?;
        let kind = Kind::parse(parent).ok()?;
        match part {
            "item" => Some(Self::Item(kind)),
            "comment" => Some(Self::Comment(kind)),
            "payment" => Some(Self::Payment(kind)),
            _ => None,
        }
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings => f.write_str("settings"),
            Self::Client => f.write_str("client"),
            Self::Contact => f.write_str("contact"),
            Self::Document(kind) => write!(f, "{kind}"),
            Self::Item(kind) => write!(f, "{kind}-item"),
            Self::Comment(kind) => write!(f, "{kind}-comment"),
            Self::Payment(kind) => write!(f, "{kind}-payment"),
        }
    }
}

/// What the key of an envelope says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// One record, or an array of them.
    Record(Resource),
    /// A list that holds its records under their own key.
    List(Resource),
    /// Billomat's, but nothing a portal has; by the name of its list.
    Foreign {
        list: String,
        is_list: bool,
    },
    /// The answer to a request that failed.
    Errors,
    /// About the list, such as `@page`.
    Attribute,
    Unknown,
}

/// Reads the key of an envelope.
pub fn named(word: &str) -> Name {
    if word.starts_with('@') {
        return Name::Attribute;
    }
    if matches!(word, "errors" | "error") {
        return Name::Errors;
    }
    if let Some(resource) = Resource::of_record(word) {
        return Name::Record(resource);
    }
    let listed = word.strip_suffix('s').and_then(Resource::of_record);
    listed.map_or_else(|| named_foreign(word), Name::List)
}

/// Record and list of what Billomat keeps beside clients and documents.
const FOREIGN: [(&str, &str); 20] = [
    ("activity", "activity-feed"),
    ("article", "articles"),
    ("country", "countries"),
    ("currency", "currencies"),
    ("email-template", "email-templates"),
    ("free-text", "free-texts"),
    ("inbox-document", "inbox-documents"),
    ("incoming", "incomings"),
    ("incoming-comment", "incoming-comments"),
    ("incoming-payment", "incoming-payments"),
    ("pdf", "pdfs"),
    ("recurring", "recurrings"),
    ("recurring-item", "recurring-items"),
    ("reminder-text", "reminder-texts"),
    ("role", "roles"),
    ("supplier", "suppliers"),
    ("tax", "taxes"),
    ("template", "templates"),
    ("unit", "units"),
    ("user", "users"),
];

fn named_foreign(word: &str) -> Name {
    let found = FOREIGN
        .iter()
        .find(|(record, list)| word == *record || word == *list);
    if let Some((_, list)) = found {
        return Name::Foreign {
            list: (*list).to_owned(),
            is_list: word == *list,
        };
    }
    if ["-tag", "-property-value"]
        .iter()
        .any(|end| word.ends_with(end))
    {
        return Name::Foreign {
            list: format!("{word}s"),
            is_list: false,
        };
    }
    if let Some(owner) = word.strip_suffix("-property") {
        return Name::Foreign {
            list: format!("{owner}-properties"),
            is_list: false,
        };
    }
    let is_list = ["-tags", "-property-values", "-properties"]
        .iter()
        .any(|end| word.ends_with(end));
    if is_list {
        return Name::Foreign {
            list: word.to_owned(),
            is_list: true,
        };
    }
    Name::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn envelope_keys_name_records_and_lists() {
        assert_eq!(named("client"), Name::Record(Resource::Client));
        assert_eq!(named("clients"), Name::List(Resource::Client));
        assert_eq!(named("settings"), Name::Record(Resource::Settings));
        assert_eq!(
            named("credit-notes"),
            Name::List(Resource::Document(Kind::CreditNote))
        );
        assert_eq!(
            named("delivery-note-items"),
            Name::List(Resource::Item(Kind::DeliveryNote))
        );
        assert_eq!(
            named("invoice-payment"),
            Name::Record(Resource::Payment(Kind::Invoice))
        );
        assert_eq!(named("errors"), Name::Errors);
        assert_eq!(named("@total"), Name::Attribute);
        for unknown in ["", "s", "id", "client-item", "invoice-", "-item"] {
            assert_eq!(named(unknown), Name::Unknown, "{unknown:?}");
        }
    }

    #[test]
    fn what_is_not_ours_is_named_by_its_list() {
        for (word, name, list_given) in [
            ("tax", "taxes", false),
            ("taxes", "taxes", true),
            ("client-tag", "client-tags", false),
            ("client-property", "client-properties", false),
            ("activity-feed", "activity-feed", true),
            ("inbox-documents", "inbox-documents", true),
        ] {
            let expected = Name::Foreign {
                list: name.to_owned(),
                is_list: list_given,
            };
            assert_eq!(named(word), expected);
        }
    }

    #[test]
    fn reminders_come_after_the_invoices_they_name() {
        let stage = |kind| Resource::Document(kind).stage();
        assert!(stage(Kind::Invoice) < stage(Kind::Reminder));
        assert!(Resource::Client.stage() < Resource::Contact.stage());
        assert!(stage(Kind::Reminder) < Resource::Item(Kind::Reminder).stage());
    }
}
