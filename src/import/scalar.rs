//! The texts in which Billomat writes booleans, numbers, dates and languages.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::locale::Locale;
use crate::domain::money::Decimal;

/// How much of a foreign value is quoted in a message, in characters.
const QUOTE_LIMIT: usize = 60;

/// A text that does not say what it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

/// Reads `"1"`, `"0"`, `"true"`, `"false"`; nothing when empty.
pub fn flag(text: &str) -> Result<Option<bool>, Unreadable> {
    match text.trim() {
        "" => Ok(None),
        "1" | "true" => Ok(Some(true)),
        "0" | "false" => Ok(Some(false)),
        _ => Err(Unreadable),
    }
}

/// Reads a number with a dot and any decimals; nothing when empty.
pub fn decimal(text: &str) -> Result<Option<Decimal>, Unreadable> {
    match text.trim() {
        "" => Ok(None),
        number => Decimal::parse(number)
            .map(Some)
            .map_err(|_error| Unreadable),
    }
}

/// Reads the day of `2015-09-04` or `2015-09-04T10:00:00+02:00`; nothing when empty.
pub fn date(text: &str) -> Result<Option<Date>, Unreadable> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day: Date = text.parse().map_err(|_error| Unreadable)?;
    // Year 1 is what a program writes that has no date.
    if day.year() < 1900 {
        return Err(Unreadable);
    }
    Ok(Some(day))
}

/// Reads a time with its offset; nothing when empty.
pub fn instant(text: &str) -> Result<Option<Timestamp>, Unreadable> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_error| Unreadable),
    }
}

/// Reads `de`, `de_DE`, `en-GB`; nothing when empty.
pub fn locale(text: &str) -> Result<Option<Locale>, Unreadable> {
    let language = text.trim().split(['_', '-']).next().unwrap_or_default();
    match language.to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "de" => Ok(Some(Locale::De)),
        "en" => Ok(Some(Locale::En)),
        _ => Err(Unreadable),
    }
}

/// Turns `\r\n` and `\r` into `\n`.
pub fn with_plain_line_ends(text: String) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    }
}

/// Quotes the beginning of a foreign value for a message.
pub fn quoted(text: &str) -> String {
    let mut beginning: String = text.chars().take(QUOTE_LIMIT).collect();
    if beginning.len() < text.len() {
        beginning.push('…');
    }
    format!("`{beginning}`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil;

    #[test]
    fn numbers_have_a_dot_and_any_decimals() {
        for (text, digits, scale) in [("14.28", 1428, 2), (" 8.4252 ", 84252, 4), ("-17", -17, 0)] {
            assert_eq!(decimal(text), Ok(Some(Decimal { digits, scale })));
        }
        assert_eq!(decimal(""), Ok(None));
        for bad in ["1.234,56", "1e9", "NaN", "12 EUR"] {
            assert_eq!(decimal(bad), Err(Unreadable), "{bad}");
        }
    }

    #[test]
    fn a_date_may_carry_a_time() {
        let day = Ok(Some(civil::date(2015, 9, 4)));
        assert_eq!(date("2015-09-04"), day);
        assert_eq!(date("2015-09-04T23:59:00+02:00"), day);
        assert_eq!(date(" "), Ok(None));
        for bad in ["2026-02-30", "0001-01-01", "04.09.2015", "morgen"] {
            assert_eq!(date(bad), Err(Unreadable), "{bad}");
        }
    }

    #[test]
    fn only_german_and_english_are_spoken() {
        assert_eq!(locale("de_AT"), Ok(Some(Locale::De)));
        assert_eq!(locale("en"), Ok(Some(Locale::En)));
        assert_eq!(locale(""), Ok(None));
        assert_eq!(locale("fr_FR"), Err(Unreadable));
    }

    #[test]
    fn a_long_value_is_quoted_by_its_beginning() {
        assert_eq!(quoted("ä"), "`ä`");
        assert_eq!(quoted(&"ü".repeat(100)).chars().count(), QUOTE_LIMIT + 3);
    }
}
