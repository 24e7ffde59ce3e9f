//! What settings take, checked: words, colours, expiries, texts of a certain shape.

use super::key::Key;
use super::payment::{checked_bic, checked_iban};
use crate::domain::address::EmailAddress;
use crate::domain::colour::Colour;
use crate::domain::link::Expiry;
use crate::domain::wordset::Word;

/// Reads a word of a closed list.
pub fn word<W: Word>(value: &str) -> Result<W, String> {
    W::parse(value).map_err(|error| error.to_string())
}

/// Reads a colour.
pub fn colour(value: &str) -> Result<Colour, String> {
    Colour::new(value).map_err(|error| error.to_string())
}

/// Reads when links end.
pub fn expiry(value: &str) -> Result<Expiry, String> {
    Expiry::parse(value).map_err(|error| error.to_string())
}

/// Reads when links to a whole client end, which know no due date.
pub fn client_expiry(value: &str) -> Result<Expiry, String> {
    let expiry = expiry(value)?;
    if matches!(expiry, Expiry::AfterDue(_)) {
        return Err(format!(
            "`{value}` needs a document; a client link takes 365d or never"
        ));
    }
    Ok(expiry)
}

/// Checks a text that some settings take in one shape only.
#[expect(clippy::wildcard_enum_match_arm, reason = "other texts are free")]
pub fn checked_text(key: Key, value: &str) -> Result<String, String> {
    if value.is_empty() {
        return Err("the value is empty; `settings reset` removes one".to_owned());
    }
    if value.contains('\0') {
        return Err("the value holds a NUL character".to_owned());
    }
    match key {
        Key::PaymentIban => checked_iban(value),
        Key::PaymentBic => checked_bic(value),
        Key::CompanyEmail => EmailAddress::new(value)
            .map(|address| address.to_string())
            .map_err(|e| e.to_string()),
        Key::CompanyWebsite | Key::CompanyImprintUrl | Key::CompanyPrivacyUrl => {
            let is_web = value.starts_with("https://") || value.starts_with("http://");
            let is_plain = !value.chars().any(|c| c.is_whitespace() || c.is_control());
            if is_web && is_plain {
                Ok(value.to_owned())
            } else {
                Err(format!("`{value}` is no web address"))
            }
        }
        _ => Ok(value.to_owned()),
    }
}
