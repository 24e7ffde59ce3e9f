//! Texts in the JSON of a document that may be null, each checked like the flag of its name.

use serde::Deserialize;
use serde::de::{self, Deserializer};

use super::fields::currency;
use crate::domain::money::Currency;

/// Reads a text that may be null through its `FromStr`.
pub fn text<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: std::str::FromStr<Err: std::fmt::Display>,
{
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| {
        text.parse()
            .map_err(|reason| de::Error::custom(naming(&text, reason)))
    })
    .transpose()
}

/// The reason together with the text it is about, where it does not say that itself.
fn naming(text: &str, reason: impl std::fmt::Display) -> String {
    let reason = reason.to_string();
    if reason.contains(text) {
        reason
    } else {
        format!("`{text}`: {reason}")
    }
}

/// Reads the code of a currency that may be null.
pub fn currency_text<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Currency>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| currency(&text).map_err(de::Error::custom))
        .transpose()
}
