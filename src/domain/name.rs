//! The names people give to things: client numbers, document numbers, labels.

use std::fmt;

/// Longest number of a client or document, in characters.
pub const NUMBER_LIMIT: usize = 100;
/// Longest single-line text such as a client's name, in characters.
pub const LINE_LIMIT: usize = 10_000;

/// Why a text cannot be a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidName {
    /// Nothing but blanks.
    #[error("the {0} is empty")]
    Empty(&'static str),
    /// More characters than allowed.
    #[error("the {noun} is longer than {limit} characters")]
    TooLong {
        /// What is being named.
        noun: &'static str,
        /// The limit in characters.
        limit: usize,
    },
    /// A character that no number may hold, such as a control character or `#` in front.
    #[error("the {noun} `{text}` holds a character that is not allowed there")]
    Character {
        /// What is being named.
        noun: &'static str,
        /// The text as given.
        text: String,
    },
}

macro_rules! number {
    ($(#[$meta:meta])* $name:ident, $noun:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Checks and trims a number; refuses control characters and a leading `#`, `-` or `@`.
            pub fn new(text: &str) -> Result<Self, InvalidName> {
                checked_number(text, $noun).map(Self)
            }

            /// Takes a number as the store gave it, already checked when it was written.
            pub fn from_store(text: String) -> Self {
                Self(text)
            }

            /// The number as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

number! {
    /// A client's number such as `KD-1001`; unique, its case does not matter.
    ClientNumber, "client number"
}
number! {
    /// A document's number such as `RE-2026-017`; unique per kind.
    DocumentNumber, "document number"
}

fn checked_number(text: &str, noun: &'static str) -> Result<String, InvalidName> {
    let text = text.trim();
    if text.is_empty() {
        return Err(InvalidName::Empty(noun));
    }
    if text.chars().count() > NUMBER_LIMIT {
        return Err(InvalidName::TooLong {
            noun,
            limit: NUMBER_LIMIT,
        });
    }
    if text.starts_with(['#', '-', '@']) || text.chars().any(|c| c.is_control() || is_invisible(c))
    {
        return Err(InvalidName::Character {
            noun,
            text: text.to_owned(),
        });
    }
    Ok(text.to_owned())
}

/// Characters that take no room or turn the reading direction, so that two numbers look the same.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

/// Checks a free single-line text: not empty, no NUL, not longer than [`LINE_LIMIT`].
///
/// Other control characters are kept as data; whoever shows the text makes them harmless.
pub fn checked_line(text: &str, noun: &'static str) -> Result<String, InvalidName> {
    let text = text.trim();
    if text.is_empty() {
        return Err(InvalidName::Empty(noun));
    }
    if text.contains('\0') {
        return Err(InvalidName::Character {
            noun,
            text: text.replace('\0', "\u{2400}"),
        });
    }
    if text.chars().count() > LINE_LIMIT {
        return Err(InvalidName::TooLong {
            noun,
            limit: LINE_LIMIT,
        });
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_trimmed_and_plain() {
        assert_eq!(ClientNumber::new(" KD-1 ").unwrap().as_str(), "KD-1");
        for bad in [
            "",
            "  ",
            "#12",
            "-rf",
            "a\u{202e}b",
            "a\nb",
            &"x".repeat(101),
        ] {
            assert!(DocumentNumber::new(bad).is_err(), "{bad:?} passed");
        }
    }

    #[test]
    fn a_line_may_hold_escape_codes_but_no_nul() {
        assert!(checked_line("Anna \u{1b}[2J", "name").is_ok());
        assert!(checked_line("a\0b", "name").is_err());
    }
}
