//! The programs whose lists are recognised, and what they mean by names that others use otherwise.

use super::field::Field;
use super::names::fold;
use crate::domain::wordset::word_enum;

word_enum! {
    /// The program a list comes from.
    Dialect, "program" {
        Datev => "DATEV",
        LexwareOffice => "Lexware Office",
        SevDesk => "sevDesk",
        Sage => "Sage",
        Outlook => "Outlook",
        Google => "Google Contacts",
        Thunderbird => "Thunderbird",
        Billomat => "Billomat",
        Portalctl => "portalctl",
        Plain => "plain list",
    }
}

/// Names that together give a program away, folded; `|` separates spellings.
const SIGNS: [(Dialect, &[&str]); 12] = [
    (
        Dialect::Datev,
        &[
            "konto",
            "nameadressatentypunternehmen|nameadressattypunternehmen",
        ],
    ),
    (
        Dialect::Portalctl,
        &[
            "number",
            "name",
            "email",
            "locale",
            "kind",
            "archived",
            "access",
            "createdat",
        ],
    ),
    (Dialect::Google, &["email1value|phone1value|givenname"]),
    (Dialect::Thunderbird, &["primaryemail|primaereemailadresse"]),
    (
        Dialect::Outlook,
        &[
            "strassegeschaeftlich|businessstreet|emailtyp|emailtype",
            "vorname|firstname",
        ],
    ),
    (
        Dialect::SevDesk,
        &[
            "kundennr",
            "organisation",
            "kategorie|namenszusatz|leitwegidleitwegsnummer",
        ],
    ),
    (
        Dialect::LexwareOffice,
        &[
            "kundennummer",
            "lieferantennummer",
            "firmenname|ansprechpartner1|umsatzsteuerid",
        ],
    ),
    (
        Dialect::Billomat,
        &["clientnumber", "bankiban|bankswift|vatnumber|countrycode"],
    ),
    (Dialect::Sage, &["debitorennummer|debitornr|kto", "name1"]),
    (Dialect::Sage, &["matchcode", "name1"]),
    (Dialect::Sage, &["debitor", "name1"]),
    (Dialect::Sage, &["kundennummer", "name1", "name2"]),
];

/// What a program means by a name that others use otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    Means(Field),
    /// Nothing of ours.
    Nothing,
}

impl Dialect {
    /// Recognises the program by the names of the columns.
    pub fn of(header: &[String]) -> Self {
        let names: Vec<String> = header.iter().map(|name| fold(name)).collect();
        let has = |sign: &&str| {
            sign.split('|')
                .any(|one| names.iter().any(|name| name == one))
        };
        let known = SIGNS.iter().find(|(_, signs)| signs.iter().all(has));
        known.map_or(Self::Plain, |(dialect, _)| *dialect)
    }

    /// What the program alone means by a name.
    pub fn meaning(self, folded: &str) -> Option<Own> {
        match (self, folded) {
            (Self::Datev, "konto") | (Self::Sage, "kto" | "ktonr" | "konto") => {
                Some(Own::Means(Field::Number))
            }
            (Self::Datev, "versandzusatz") => Some(Own::Means(Field::AddressAddition)),
            (Self::LexwareOffice, "kontakt") => Some(Own::Means(Field::Name)),
            // The number under which the supplier knows the company; where someone is, not where post goes.
            (Self::Datev, "kundennummer") | (Self::Outlook, "ort" | "location") => {
                Some(Own::Nothing)
            }
            (Self::Datev, remark) if remark.starts_with("bemerkung") => Some(Own::Nothing),
            _ => None,
        }
    }

    /// Whether an account of this number is a supplier's: the first digit of a personal account is 7 or higher.
    pub fn is_supplier(self, number: &str) -> bool {
        self == Self::Datev
            && number.len() >= 5
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && number.starts_with(['7', '8', '9'])
    }
}

/// The first columns of a DATEV file, in the order its format lays down; for files that leave the names out.
pub const DATEV_COLUMNS: [&str; 47] = [
    "Konto",
    "Name (Adressatentyp Unternehmen)",
    "Unternehmensgegenstand",
    "Name (Adressatentyp natürl. Person)",
    "Vorname (Adressatentyp natürl. Person)",
    "Name (Adressatentyp keine Angabe)",
    "Adressatentyp",
    "Kurzbezeichnung",
    "EU-Land",
    "EU-USt-IdNr.",
    "Anrede",
    "Titel/Akad. Grad",
    "Adelstitel",
    "Namensvorsatz",
    "Adressart",
    "Straße",
    "Postfach",
    "Postleitzahl",
    "Ort",
    "Land",
    "Versandzusatz",
    "Adresszusatz",
    "Abweichende Anrede",
    "Abw. Zustellbezeichnung 1",
    "Abw. Zustellbezeichnung 2",
    "Kennz. Korrespondenzadresse",
    "Adresse Gültig von",
    "Adresse Gültig bis",
    "Telefon",
    "Bemerkung (Telefon)",
    "Telefon Geschäftsleitung",
    "Bemerkung (Telefon GL)",
    "E-Mail",
    "Bemerkung (E-Mail)",
    "Internet",
    "Bemerkung (Internet)",
    "Fax",
    "Bemerkung (Fax)",
    "Sonstige",
    "Bemerkung (Sonstige)",
    "Bankleitzahl 1",
    "Bankbezeichnung 1",
    "Bankkonto-Nummer 1",
    "Länderkennzeichen 1",
    "IBAN 1",
    "Leerfeld 1",
    "SWIFT-Code 1",
];
