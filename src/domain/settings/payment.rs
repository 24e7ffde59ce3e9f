//! Where clients pay to.

use iban::{Iban, IbanLike};

/// The account; empty means not set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Payment {
    /// Without blanks, check digits verified (ISO 13616).
    pub iban: String,
    pub bic: String,
    pub holder: String,
    /// Template of the remittance text.
    pub reference: String,
}

impl Payment {
    /// Whether a client could pay with this.
    pub fn is_complete(&self) -> bool {
        !self.iban.is_empty() && !self.holder.is_empty()
    }
}

/// Checks an IBAN with its check digits; returns it without blanks.
pub fn checked_iban(text: &str) -> Result<String, String> {
    text.parse::<Iban>()
        .map(|iban| iban.electronic_str().to_owned())
        .map_err(|_error| {
            format!("`{text}` is no IBAN: its length, country or check digits are wrong")
        })
}

/// Checks the shape of a BIC (ISO 9362): 8 or 11 letters and digits, bank and country first.
pub fn checked_bic(text: &str) -> Result<String, String> {
    let bic = text.trim().to_ascii_uppercase();
    let letters = bic.bytes().take(6).all(|byte| byte.is_ascii_alphabetic());
    if matches!(bic.len(), 8 | 11)
        && letters
        && bic.bytes().all(|byte| byte.is_ascii_alphanumeric())
    {
        Ok(bic)
    } else {
        Err(format!("`{text}` is no BIC; it reads like BYLADEM1001"))
    }
}
