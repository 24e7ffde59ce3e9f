//! A TOML file as a person wrote it: every key with its line, so that a mistake can be pointed at.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Error;
use super::likeness::nearest;

/// One key of the file and what it says; tables are joined to dotted keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub key: &'static str,
    pub value: Value,
    place: String,
}

/// What a key says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    List(Vec<String>),
    Number(i64),
    /// What no key takes, by the name of its type.
    Other(&'static str),
}

impl Entry {
    /// A complaint about this key, with file and line.
    pub fn invalid(&self, reason: impl std::fmt::Display) -> Error {
        Error::invalid(format!("{}: {}: {reason}", self.place, self.key))
    }

    /// The text, or the list joined with commas; `form` says what the key takes otherwise.
    pub fn text(&self, form: &str) -> Result<String, Error> {
        match &self.value {
            Value::Text(text) => Ok(text.clone()),
            Value::List(list) if list.is_empty() => Ok("none".to_owned()),
            Value::List(list) => Ok(list.join(",")),
            Value::Number(_) => Err(self.no_text("a number", form)),
            Value::Other(found) => Err(self.no_text(found, form)),
        }
    }

    /// The number, which may stand in quotes; `form` says what the key takes.
    pub fn number(&self, form: &str) -> Result<i64, Error> {
        let text = match &self.value {
            Value::Number(number) => return Ok(*number),
            Value::Text(text) => text.as_str(),
            Value::List(_) | Value::Other(_) => "",
        };
        text.parse().map_err(|_error| {
            self.invalid("takes a number")
                .hint(format!("{} takes {form}", self.key))
        })
    }

    fn no_text(&self, found: &str, form: &str) -> Error {
        self.invalid(format!("takes text in quotes, not {found}"))
            .hint(format!("{} takes {form}", self.key))
    }
}

/// Reads all entries of a file; refuses what is no TOML, and a key that is not `known` with the nearest one.
pub fn entries(name: &str, text: &str, known: &[&'static str]) -> Result<Vec<Entry>, Error> {
    let reader = Reader { name, text, known };
    let table = DeTable::parse(text).map_err(|error| {
        Error::invalid(format!(
            "{}: {}",
            reader.place(error.span()),
            error.message()
        ))
        .hint("keys look like base-url = \"https://portal.example.com\"; texts stand in quotes")
    })?;
    let mut found = Vec::new();
    reader.collect("", table.get_ref(), &mut found)?;
    Ok(found)
}

struct Reader<'a> {
    name: &'a str,
    text: &'a str,
    known: &'a [&'static str],
}

impl Reader<'_> {
    fn collect(
        &self,
        prefix: &str,
        table: &DeTable<'_>,
        found: &mut Vec<Entry>,
    ) -> Result<(), Error> {
        let mut members: Vec<_> = table.iter().collect();
        members.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in members {
            let path = format!("{prefix}{}", key.get_ref());
            let place = self.place(Some(key.span()));
            match (
                self.known.iter().find(|known| **known == path),
                value.get_ref(),
            ) {
                (Some(known), _) => found.push(Entry {
                    key: known,
                    value: read(value),
                    place,
                }),
                (None, DeValue::Table(inner)) if self.is_group(&path) => {
                    self.collect(&format!("{path}."), inner, found)?;
                }
                (None, _) => return Err(self.unknown(&path, &place)),
            }
        }
        Ok(())
    }

    fn is_group(&self, path: &str) -> bool {
        self.known.iter().any(|known| {
            known
                .strip_prefix(path)
                .is_some_and(|rest| rest.starts_with('.'))
        })
    }

    fn unknown(&self, path: &str, place: &str) -> Error {
        let error = Error::invalid(format!("{place}: there is no setting {path}"));
        match nearest(path, self.known.iter().copied()) {
            Some(near) => error.hint(format!("did you mean {near}?")),
            None => error.hint(format!("the settings are {}", self.known.join(", "))),
        }
    }

    fn place(&self, span: Option<Range<usize>>) -> String {
        let start = span.map_or(0, |span| span.start);
        let before = self.text.bytes().take(start);
        let line = before.filter(|byte| *byte == b'\n').count() + 1;
        format!("{} line {line}", self.name)
    }
}

fn read(value: &Spanned<DeValue<'_>>) -> Value {
    match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Array(list) => {
            let texts: Option<Vec<_>> = list
                .iter()
                .map(|item| item.get_ref().as_str().map(ToOwned::to_owned))
                .collect();
            texts.map_or(
                Value::Other("a list of other things than texts"),
                Value::List,
            )
        }
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or(Value::Other("a number"), Value::Number),
        DeValue::Float(_) => Value::Other("a number"),
        DeValue::Boolean(_) => Value::Other("true or false"),
        DeValue::Datetime(_) => Value::Other("a date"),
        DeValue::Table(_) => Value::Other("a table"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 3] = ["share", "theme.primary", "theme.text"];

    fn complaint(text: &str) -> (String, String) {
        let error = entries("a.toml", text, &KNOWN).unwrap_err();
        (
            error.message().to_owned(),
            error.advice().unwrap_or_default().to_owned(),
        )
    }

    #[test]
    fn tables_and_dotted_keys_say_the_same() {
        let dotted = entries("a.toml", "theme.primary = 'x'\nshare = ['a', 'b']", &KNOWN).unwrap();
        let table = entries(
            "a.toml",
            "share = ['a', 'b']\n[theme]\nprimary = 'x'",
            &KNOWN,
        )
        .unwrap();
        let texts = |entries: &[Entry]| {
            let mut texts: Vec<_> = entries
                .iter()
                .map(|entry| (entry.key, entry.text("").unwrap()))
                .collect();
            texts.sort();
            texts
        };
        assert_eq!(texts(&dotted), texts(&table));
        assert_eq!(texts(&table)[0], ("share", "a,b".to_owned()));
    }

    #[test]
    fn an_unknown_key_is_told_with_its_line_and_the_nearest() {
        let (message, hint) = complaint("share = []\n\n[theme]\nprimry = 'x'\n");
        assert_eq!(message, "a.toml line 4: there is no setting theme.primry");
        assert_eq!(hint, "did you mean theme.primary?");
        let (message, hint) = complaint("[zzz]\nq = 1\n");
        assert_eq!(message, "a.toml line 1: there is no setting zzz");
        assert!(hint.contains("share, theme.primary"), "{hint}");
    }

    #[test]
    fn broken_toml_is_told_with_its_line() {
        let (message, _) = complaint("share = []\ntheme.primary = \n");
        assert!(message.starts_with("a.toml line 2: "), "{message}");
    }

    #[test]
    fn a_wrong_type_is_told_with_its_line() {
        let entries = entries("a.toml", "\nshare = 7\n", &KNOWN).unwrap();
        let error = entries[0].text("kinds").unwrap_err();
        assert_eq!(
            error.message(),
            "a.toml line 2: share: takes text in quotes, not a number"
        );
        assert_eq!(error.advice(), Some("share takes kinds"));
    }
}
