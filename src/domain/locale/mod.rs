//! The languages that the portal and all templates speak.

pub mod amounts;
pub mod dates;

use super::wordset::word_enum;

word_enum! {
    /// A language with its formats of dates and amounts.
    Locale, "locale" {
        De => "de",
        En => "en",
    }
}
