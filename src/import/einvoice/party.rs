//! A buyer as a client.

use super::invoice::Party;
use crate::domain::address::EmailAddress;
use crate::domain::client::{ClientData, ClientKind, ClientNumber, Profile};
use crate::domain::locale::Locale;
use crate::domain::name::checked_line;

/// The client that a buyer would be; what an e-invoice does not say stays open.
pub fn client_data(buyer: &Party, number: ClientNumber, locale: Locale) -> Option<ClientData> {
    let address = &buyer.address;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let streets = [&address.line1, &address.line2, &address.line3];
    let streets: Vec<&str> = streets.into_iter().flatten().map(String::as_str).collect();
    let contact = buyer.contact.iter();
    Some(ClientData {
        number,
        name: checked_line(buyer.name.as_deref()?, "name").ok()?,
        email: buyer.address_for_mail(),
        locale,
        // Only businesses and authorities are sent e-invoices by law.
        kind: ClientKind::Business,
        profile: Profile {
            street: streets.join(", "),
            zip: text(&address.postcode),
            city: text(&address.city),
            state: text(&address.region),
            country: text(&address.country),
            phone: text(&buyer.phone),
            vat_number: text(&buyer.vat),
            tax_number: text(&buyer.tax_number),
            extra: contact
                .map(|contact| ("contact".to_owned(), contact.clone()))
                .collect(),
            ..Profile::default()
        },
    })
}

impl Party {
    /// The e-mail address, if it can be one.
    pub fn address_for_mail(&self) -> Option<EmailAddress> {
        let text = self.email()?;
        let is_uri = text
            .get(..7)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
        let address = if is_uri { text.get(7..)? } else { text };
        EmailAddress::new(address).ok()
    }

    /// The identifiers that can be the number of a client, the preferred one first.
    pub fn numbers(&self) -> impl Iterator<Item = ClientNumber> {
        self.ids.iter().filter_map(|id| ClientNumber::new(id).ok())
    }

    /// The VAT number as it is compared.
    pub fn plain_vat(&self) -> Option<String> {
        plain_vat(self.vat.as_deref()?)
    }
}

/// A VAT number as it is compared: upper case, letters and digits only; nothing when there are none.
pub fn plain_vat(vat: &str) -> Option<String> {
    let plain: String = vat.chars().filter(char::is_ascii_alphanumeric).collect();
    Some(plain.to_ascii_uppercase()).filter(|vat| !vat.is_empty())
}
