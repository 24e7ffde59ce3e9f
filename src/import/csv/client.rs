//! A row as a client, or why it is none.

use super::dialect::Dialect;
use super::field::Field;
use super::row::Row;
use crate::domain::address::EmailAddress;
use crate::domain::client::{ClientKind, ClientNumber, Contact, Profile};
use crate::domain::locale::Locale;
use crate::domain::name::checked_line;
use crate::domain::settings::payment::checked_iban;
use crate::domain::wordset::Word;
use crate::import::scalar::quoted;

/// Between several values in one cell, Google writes this.
const BETWEEN_VALUES: &str = " ::: ";

/// No value of a client is longer, in bytes.
const LONGEST_VALUE: usize = 64 * 1024;

/// What is kept beside the fields of a client, under the names that placeholders have for it.
pub const EXTRA: [(Field, &str); 9] = [
    (Field::Email, "email_as_given"),
    (Field::Title, "title"),
    (Field::NameAddition, "name_addition"),
    (Field::AddressAddition, "address_addition"),
    (Field::BuyerReference, "buyer_reference"),
    (Field::PaymentDays, "due_days"),
    (Field::Discount, "reduction"),
    (Field::CashDiscountPercent, "discount_rate"),
    (Field::CashDiscountDays, "discount_days"),
];

/// A client as a row describes it. Texts are as they stand in the file, without blanks at their ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowDraft {
    /// Nothing: it has none yet.
    pub number: Option<ClientNumber>,
    pub name: String,
    pub email: Option<EmailAddress>,
    pub locale: Option<Locale>,
    pub kind: Option<ClientKind>,
    pub is_archived: Option<bool>,
    pub profile: Profile,
    pub people: Vec<Contact>,
    /// What is unclean: field and text.
    pub warnings: Vec<(&'static str, String)>,
}

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    Client(Box<RowDraft>),
    /// Somebody the operator buys from.
    Supplier,
    /// Nothing that can be a client, and why.
    Refused(String),
}

impl Row<'_> {
    /// What the row is.
    pub fn content(&self) -> Content {
        if self.record.is_torn {
            let reason = "there is text between a closing quote and the next cell; write quotes within quoted text twice";
            return Content::Refused(reason.to_owned());
        }
        let (cells, columns) = (self.record.used(), self.mapping.columns.len());
        if cells > columns {
            return Content::Refused(format!(
                "it has {cells} cells, but there are {columns} columns; a text with the delimiter in it needs quotes"
            ));
        }
        if self.is_supplier() {
            return Content::Supplier;
        }
        match self.draft() {
            Ok(draft) => Content::Client(Box::new(draft)),
            Err(reason) => Content::Refused(reason),
        }
    }

    /// How many cells it lacks, where rows are expected to be whole.
    pub fn missing_cells(&self) -> usize {
        match self.mapping.dialect {
            // DATEV's own files end after the last value.
            Dialect::Datev => 0,
            Dialect::LexwareOffice
            | Dialect::SevDesk
            | Dialect::Sage
            | Dialect::Outlook
            | Dialect::Google
            | Dialect::Thunderbird
            | Dialect::Billomat
            | Dialect::Portalctl
            | Dialect::Plain => self.mapping.columns.len().saturating_sub(self.record.len()),
        }
    }

    fn is_supplier(&self) -> bool {
        let number = self.value(Field::Number);
        let category = self.value(Field::Category).to_lowercase();
        if matches!(
            category.as_str(),
            "lieferant" | "kreditor" | "supplier" | "vendor"
        ) {
            return true;
        }
        let is_supplier_only = number.is_empty()
            && category.is_empty()
            && !self.value(Field::SupplierNumber).is_empty();
        is_supplier_only || self.mapping.dialect.is_supplier(number)
    }

    fn draft(&self) -> Result<RowDraft, String> {
        let number = match self.value(Field::Number) {
            "" => None,
            given => Some(ClientNumber::new(given).map_err(|error| error.to_string())?),
        };
        let name = self.name()?;
        let mut warnings = Vec::new();
        let mut profile = self.profile();
        let email = self.email(&mut profile, &mut warnings);
        self.warn(&profile, &mut warnings);
        let too_long = profile.named().find(|(_, text)| text.len() > LONGEST_VALUE);
        if let Some((_, text)) = too_long {
            return Err(format!("a value is too long: {}", quoted(text)));
        }
        Ok(RowDraft {
            number,
            name,
            email,
            locale: self.locale(&mut warnings),
            kind: self.kind(),
            is_archived: self.archived(),
            people: self.people(),
            profile,
            warnings,
        })
    }

    /// Company, else person, else whatever tells who it is.
    fn name(&self) -> Result<String, String> {
        let person = format!(
            "{} {}",
            self.value(Field::FirstName),
            self.value(Field::LastName)
        );
        let names = [
            self.value(Field::Company),
            person.trim(),
            self.value(Field::Name),
            self.value(Field::ContactName),
            self.value(Field::Email),
            self.value(Field::Number),
        ];
        let name = names.into_iter().find(|name| !name.is_empty());
        let name = name.ok_or("it has neither name nor e-mail nor number")?;
        checked_line(name, "name").map_err(|error| error.to_string())
    }

    fn email(
        &self,
        profile: &mut Profile,
        warnings: &mut Vec<(&'static str, String)>,
    ) -> Option<EmailAddress> {
        let given = self.value(Field::Email);
        let first = given.split(BETWEEN_VALUES).next().unwrap_or_default();
        let plain = first.trim_start_matches('*').trim();
        let email = EmailAddress::new(plain).ok();
        if email.is_none() && !given.is_empty() {
            let text = format!(
                "{} is no e-mail address; it is kept as a note, no mail goes there",
                quoted(given)
            );
            warnings.push((Field::Email.word(), text));
        }
        if email.as_ref().is_none_or(|email| email.as_str() != given) && !given.is_empty() {
            let kept = ("email_as_given".to_owned(), given.to_owned());
            profile.extra.push(kept);
        }
        email
    }

    fn warn(&self, profile: &Profile, warnings: &mut Vec<(&'static str, String)>) {
        let iban = profile.iban.as_str();
        if !iban.is_empty() && checked_iban(iban).is_err() {
            let text = format!("{} is no IBAN; it is kept as given", quoted(iban));
            warnings.push((Field::Iban.word(), text));
        }
        let missing = self.missing_cells();
        if missing > 0 {
            let text = format!("it ends {missing} cells early; they are taken as empty");
            warnings.push(("", text));
        }
    }

    fn locale(&self, warnings: &mut Vec<(&'static str, String)>) -> Option<Locale> {
        let given = self.value(Field::Language);
        let language: String = given.chars().take_while(|c| c.is_alphabetic()).collect();
        match language.to_lowercase().as_str() {
            "" => None,
            "de" | "deu" | "ger" | "german" | "deutsch" => Some(Locale::De),
            "en" | "eng" | "english" | "englisch" => Some(Locale::En),
            _ => {
                let text = format!(
                    "{} is not spoken here; the portal's own language is used",
                    quoted(given)
                );
                warnings.push((Field::Language.word(), text));
                None
            }
        }
    }

    fn kind(&self) -> Option<ClientKind> {
        match self.value(Field::Kind).to_lowercase().as_str() {
            "business" | "firma" | "company" | "unternehmen" | "geschäftskunde" | "b2b" => {
                Some(ClientKind::Business)
            }
            "consumer" | "privat" | "privatkunde" | "privatperson" | "verbraucher" | "b2c" => {
                Some(ClientKind::Consumer)
            }
            _ => None,
        }
    }

    fn archived(&self) -> Option<bool> {
        match self.value(Field::Archived).to_lowercase().as_str() {
            "true" | "1" | "ja" | "yes" => Some(true),
            "false" | "0" | "nein" | "no" => Some(false),
            _ => None,
        }
    }

    fn profile(&self) -> Profile {
        let text = |field| self.text(field).into_owned();
        let extra = EXTRA.iter().filter(|(field, _)| *field != Field::Email);
        let extra = extra.map(|(field, name)| (*name, text(*field)));
        let extra = extra.filter(|(_, value)| !value.is_empty());
        Profile {
            salutation: text(Field::Salutation),
            first_name: text(Field::FirstName),
            last_name: text(Field::LastName),
            street: text(Field::Street),
            zip: text(Field::Postcode),
            city: text(Field::City),
            state: text(Field::Region),
            country: text(Field::Country),
            phone: text(Field::Phone),
            fax: text(Field::Fax),
            mobile: text(Field::Mobile),
            website: text(Field::Website),
            tax_number: text(Field::TaxNumber),
            vat_number: text(Field::VatId),
            bank_owner: text(Field::BankOwner),
            bank_name: text(Field::BankName),
            iban: text(Field::Iban),
            bic: text(Field::Bic),
            note: text(Field::Note),
            extra: extra
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        }
    }

    fn people(&self) -> Vec<Contact> {
        let people = (1..).zip(self.mapping.people());
        let people = people.map(|(number, parts)| {
            let text = |field| {
                let place = parts.iter().find(|(part, _)| *part == field);
                place.map_or("", |(_, at)| self.cell(*at)).to_owned()
            };
            let (first_name, last_name) =
                (text(Field::ContactFirstName), text(Field::ContactLastName));
            let name = match text(Field::ContactName) {
                name if name.is_empty() => format!("{first_name} {last_name}").trim().to_owned(),
                name => name,
            };
            Contact {
                label: String::new(),
                name,
                salutation: text(Field::ContactSalutation),
                first_name,
                last_name,
                email: text(Field::ContactEmail),
                phone: text(Field::ContactPhone),
                source_id: format!("csv-{number}"),
            }
        });
        people
            .filter(|person| {
                let known = [&person.name, &person.email, &person.phone];
                known.into_iter().any(|text| !text.is_empty())
            })
            .collect()
    }
}
