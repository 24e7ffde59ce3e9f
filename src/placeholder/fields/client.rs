//! `[Client.…]`: the business partner.

use std::borrow::Cow;

use super::{Field, Read, Value, extra};
use crate::domain::client::{Client, Profile};
use crate::placeholder::context::{Context, PortalField};

/// Sorted by name.
pub static FIELDS: &[Field] = &[
    more(
        "bank_account_number",
        "account number before the IBAN",
        |c| further(c, "bank_account_number"),
    ),
    row("bank_account_owner", "holder of the bank account", |p| {
        &p.bank_owner
    }),
    row("bank_iban", "IBAN", |p| &p.iban),
    row("bank_name", "name of the bank", |p| &p.bank_name),
    more("bank_number", "bank code before the BIC", |c| {
        further(c, "bank_number")
    }),
    row("bank_swift", "BIC", |p| &p.bic),
    row("city", "town", |p| &p.city),
    more("client_number", "the client's whole number", |c| {
        Value::text(c.number().as_str())
    }),
    row("country", "country, a code where it is known", |p| {
        &p.country
    }),
    portal(
        "customerportal_invitation_url",
        "page where the client chooses a password, once; only where it is being invited",
        PortalField::InvitationUrl,
    ),
    portal(
        "customerportal_password",
        "fresh first password; only where one is being issued",
        PortalField::Password,
    ),
    portal(
        "customerportal_url",
        "the client's link to the portal",
        PortalField::ClientUrl,
    ),
    portal(
        "customerportal_username",
        "user name for the portal",
        PortalField::Username,
    ),
    more(
        "discount_days",
        "days within which a cash discount is granted",
        |c| decimal(c, "discount_days"),
    ),
    more("discount_rate", "cash discount in percent", |c| {
        decimal(c, "discount_rate")
    }),
    more("due_days", "days until an invoice is due", |c| {
        decimal(c, "due_days")
    }),
    more("email", "e-mail address", |c| Value::text(client_email(c))),
    row("fax", "fax number", |p| &p.fax),
    row("first_name", "first name", |p| &p.first_name),
    row("last_name", "last name", |p| &p.last_name),
    row("mobile", "mobile number", |p| &p.mobile),
    more("name", "name of the company or person", |c| {
        Value::text(&c.data.name)
    }),
    row("note", "note on the client", |p| &p.note),
    more(
        "number",
        "the digits that the client's number ends with",
        |c| Value::text(split_number(c).1),
    ),
    more(
        "number_pre",
        "what stands before the digits of the client's number",
        |c| Value::text(split_number(c).0),
    ),
    more(
        "offer_validity_days",
        "days for which an offer stands",
        |c| decimal(c, "offer_validity_days"),
    ),
    row("phone", "telephone number", |p| &p.phone),
    Field::of_context("postal_address", "name and address, several lines", |c| {
        Value::Text(Cow::Owned(postal_address(c)))
    }),
    more("price_group", "price group", |c| decimal(c, "price_group")),
    more("reminder_due_days", "days until a reminder is due", |c| {
        decimal(c, "reminder_due_days")
    }),
    row("salutation", "form of address", |p| &p.salutation),
    more("sepa_mandate", "SEPA mandate reference", |c| {
        further(c, "sepa_mandate")
    }),
    more("sepa_mandate_date", "date of the SEPA mandate", |c| {
        Value::date_or_text(extra(&c.data.profile.extra, "sepa_mandate_date"))
    }),
    row("state", "state or region", |p| &p.state),
    row("street", "street and house number", |p| &p.street),
    more(
        "tax_free",
        "`true` if no tax is charged, else `false`",
        |c| Value::text(tax_free(c)),
    ),
    row("tax_number", "tax number", |p| &p.tax_number),
    row("vat_number", "VAT number", |p| &p.vat_number),
    row("www", "website", |p| &p.website),
    row("zip", "postal code", |p| &p.zip),
];

/// Stands for `property` and any number behind it.
pub static PROPERTY: Field = Field {
    name: "property1",
    meaning: "custom attribute, by its number",
    read: Read::Property,
};

/// The custom attribute that `name` means, such as `property12`.
pub fn property(name: &str) -> Option<&'static Field> {
    let digits = name.strip_prefix("property")?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(&PROPERTY)
}

/// Splits a number such as `RE-2026-017` into `RE-2026-` and `017`.
pub fn split_digits(number: &str) -> (&str, &str) {
    let prefix = number.trim_end_matches(|c: char| c.is_ascii_digit());
    number
        .split_at_checked(prefix.len())
        .unwrap_or((number, ""))
}

const fn row(name: &'static str, meaning: &'static str, read: fn(&Profile) -> &String) -> Field {
    Field::new(name, meaning, Read::Profile(read))
}

const fn more(
    name: &'static str,
    meaning: &'static str,
    read: for<'a> fn(&'a Client) -> Value<'a>,
) -> Field {
    Field::new(name, meaning, Read::Client(read))
}

const fn portal(name: &'static str, meaning: &'static str, field: PortalField) -> Field {
    Field::new(name, meaning, Read::Portal(field))
}

/// The client's e-mail address, empty where it is unknown.
pub fn client_email(client: &Client) -> &str {
    client
        .data
        .email
        .as_ref()
        .map_or("", |email| email.as_str())
}

fn further<'a>(client: &'a Client, name: &str) -> Value<'a> {
    Value::text(extra(&client.data.profile.extra, name))
}

fn decimal<'a>(client: &'a Client, name: &str) -> Value<'a> {
    Value::Decimal(extra(&client.data.profile.extra, name))
}

fn split_number(client: &Client) -> (&str, &str) {
    split_digits(client.number().as_str())
}

fn tax_free(client: &Client) -> &'static str {
    let profile = &client.data.profile.extra;
    let is_free = extra(profile, "tax_free") == "true" || extra(profile, "tax_rule") == "NO_TAX";
    if is_free { "true" } else { "false" }
}

/// The recipient line by line; empty lines are left out, Anglo-Saxon countries put the code last.
fn postal_address(context: &Context<'_>) -> String {
    let client = context.client;
    let profile = &client.data.profile;
    let name = &client.data.name;
    let town = match profile.country.as_str() {
        "GB" | "IE" | "US" | "CA" | "AU" | "NZ" => {
            joined(&[&profile.city, &profile.state, &profile.zip])
        }
        _ => joined(&[&profile.zip, &profile.city]),
    };
    // A VAT number starts with its country, and post within one country does not name it.
    let own = &context.settings.company.vat_number;
    let country = if own.starts_with(&profile.country) {
        ""
    } else {
        &profile.country
    };
    [name, &*person(client), &profile.street, &town, country]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The person at a company; nothing where the client's name is the person's already.
fn person(client: &Client) -> String {
    let Profile {
        salutation,
        first_name,
        last_name,
        ..
    } = &client.data.profile;
    let name = &client.data.name;
    if name.contains(first_name) && name.contains(last_name) {
        return String::new();
    }
    joined(&[salutation, first_name, last_name])
}

fn joined(words: &[&String]) -> String {
    words
        .iter()
        .filter(|word| !word.is_empty())
        .map(|word| word.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_split_before_its_last_digits() {
        assert_eq!(split_digits("RE-2026-017"), ("RE-2026-", "017"));
        assert_eq!(split_digits("17"), ("", "17"));
        assert_eq!(split_digits("ABC"), ("ABC", ""));
        assert_eq!(split_digits("Größe7"), ("Größe", "7"));
    }

    #[test]
    fn a_property_has_a_number() {
        assert!(property("property12").is_some());
        for bad in ["property", "property1x", "properties"] {
            assert!(property(bad).is_none(), "{bad}");
        }
    }
}
