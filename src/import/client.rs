//! Clients of Billomat in our terms.

use std::mem::take;
use std::str::FromStr;

use iso_currency::Country;

use super::draft::{ClientDraft, Draft, Source};
use super::record::{ClientRecord, Draftable, PropertyRecord, keep_extra};
use super::reporter::{Refused, Reporter};
use super::resource::Resource;
use super::scalar::{self, quoted, with_plain_line_ends};
use crate::domain::address::EmailAddress;
use crate::domain::client::{ClientData, ClientKind, ClientNumber, Profile};
use crate::domain::locale::Locale;
use crate::domain::name::{LINE_LIMIT, checked_line};
use crate::domain::settings::payment::checked_iban;

impl Draftable for ClientRecord {
    fn into_draft(
        mut self,
        _resource: Resource,
        source: Source,
        reporter: &mut Reporter<'_>,
    ) -> Result<Draft, Refused> {
        if !self.plan.is_empty() {
            return Err(reporter.skip("account"));
        }
        let number = self.client_number(&source.id, reporter);
        let name = self.client_name(&number, reporter);
        let email = self.checked_email(reporter);
        let locale = self.known_locale(reporter);
        let portal = reporter.flag("enable_customerportal", &self.portal);
        let is_archived = reporter.flag("archived", &self.archived).unwrap_or(false);
        let created = reporter.instant("created", &self.created);
        let data = ClientData {
            number,
            name,
            email,
            locale: locale.unwrap_or(Locale::De),
            // Billomat does not say who is a consumer.
            kind: ClientKind::Business,
            profile: self.into_profile(reporter),
        };
        Ok(Draft::Client(Box::new(ClientDraft {
            source,
            data,
            has_locale: locale.is_some(),
            portal,
            is_archived,
            created,
        })))
    }
}

impl ClientRecord {
    fn client_number(&mut self, id: &str, reporter: &mut Reporter<'_>) -> ClientNumber {
        let mut given = take(&mut self.client_number);
        if given.trim().is_empty() && !self.number.trim().is_empty() {
            given = joined_number(&self.number_pre, &self.number, &self.number_length);
        }
        if let Ok(number) = ClientNumber::new(&given) {
            return number;
        }
        let fallback = format!("B-{id}");
        let reason = if given.trim().is_empty() {
            format!("it has no client number; it becomes {fallback}")
        } else {
            let reason = format!(
                "{} cannot be a client number; it becomes {fallback}",
                quoted(&given)
            );
            self.keep("client_number_as_given", given);
            reason
        };
        reporter.warn("client_number", reason);
        // The id was checked: short and without control characters.
        ClientNumber::from_store(fallback)
    }

    fn client_name(&mut self, number: &ClientNumber, reporter: &mut Reporter<'_>) -> String {
        let given = with_plain_line_ends(take(&mut self.name));
        if let Ok(name) = checked_line(&given, "name") {
            return name;
        }
        let person = format!("{} {}", self.first_name, self.last_name);
        match checked_line(&person, "name") {
            Ok(name) if given.trim().is_empty() => name,
            _ if given.trim().is_empty() => {
                reporter.warn("name", format!("it has no name; it is called {number}"));
                number.to_string()
            }
            _ => {
                reporter.warn("name", "the name is too long or holds NUL; it is shortened");
                given
                    .chars()
                    .filter(|c| *c != '\0')
                    .take(LINE_LIMIT)
                    .collect()
            }
        }
    }

    fn checked_email(&mut self, reporter: &mut Reporter<'_>) -> Option<EmailAddress> {
        let given = take(&mut self.email);
        if given.trim().is_empty() {
            return None;
        }
        let email = EmailAddress::new(&given).ok();
        if email.is_none() {
            reporter.warn(
                "email",
                format!(
                    "{} is no e-mail address; it is kept as a note, no mail goes there",
                    quoted(&given)
                ),
            );
            self.keep("email_as_given", given);
        }
        email
    }

    fn known_locale(&mut self, reporter: &mut Reporter<'_>) -> Option<Locale> {
        let given = take(&mut self.locale);
        scalar::locale(&given).unwrap_or_else(|_unreadable| {
            reporter.warn(
                "locale",
                format!(
                    "{} is not spoken here; the portal's own language is used",
                    quoted(&given)
                ),
            );
            self.keep("locale_as_given", given);
            None
        })
    }

    fn keep(&mut self, name: &str, value: String) {
        keep_extra(
            &mut self.extra,
            name.to_owned(),
            with_plain_line_ends(value),
        );
    }

    fn into_profile(mut self, reporter: &mut Reporter<'_>) -> Profile {
        let country = self.country.trim();
        if !country.is_empty() && Country::from_str(&country.to_ascii_uppercase()).is_err() {
            reporter.warn(
                "country_code",
                format!(
                    "{} is no country code; it is kept as given",
                    quoted(country)
                ),
            );
        }
        let iban = self.iban.trim();
        if !iban.is_empty() && checked_iban(iban).is_err() {
            reporter.warn(
                "bank_iban",
                format!("{} is no IBAN; it is kept as given", quoted(iban)),
            );
        }
        let url = take(&mut self.portal_url);
        self.keep("billomat_customerportal_url", url);
        for property in take(&mut self.properties) {
            self.keep_property(property);
        }
        Profile {
            salutation: self.salutation,
            first_name: self.first_name,
            last_name: self.last_name,
            street: with_plain_line_ends(self.street),
            zip: self.zip,
            city: self.city,
            state: self.state,
            country: self.country,
            phone: self.phone,
            fax: self.fax,
            mobile: self.mobile,
            website: self.website,
            tax_number: self.tax_number,
            vat_number: self.vat_number,
            bank_owner: self.bank_owner,
            bank_name: self.bank_name,
            iban: self.iban,
            bic: self.bic,
            note: with_plain_line_ends(self.note),
            extra: self.extra,
        }
    }

    /// Keeps a custom attribute under the name of its placeholder, such as `property7804`.
    fn keep_property(&mut self, property: PropertyRecord) {
        if !property.property_id.is_empty() {
            let name = format!("property{}", property.property_id);
            self.keep(&name, property.value);
        }
    }
}

/// Joins prefix and number, filled up with zeros to the length that the account asks for.
pub fn joined_number(prefix: &str, number: &str, length: &str) -> String {
    let width = length.trim().parse::<usize>().unwrap_or(0).min(20);
    format!("{}{:0>width$}", prefix.trim(), number.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_filled_up_to_its_length() {
        assert_eq!(joined_number("RE", "7", "3"), "RE007");
        assert_eq!(joined_number("", "1234", "3"), "1234");
        assert_eq!(joined_number("KD", "1", "many"), "KD1");
    }
}
