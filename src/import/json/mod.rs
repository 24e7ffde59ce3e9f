//! Reads JSON answers of any size: envelopes, arrays of them, several after each other, JSON Lines.

mod fields;
mod ignored;
mod members;

use std::fmt;
use std::io::BufRead;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use super::envelope::EXPECTED;
use super::error::ReadError;
use super::resource::{Name, named};
use super::scalar::quoted;
use super::session::{Session, Severity};
use ignored::{Counted, Ignored, Texts};
use members::{Members, Shape};

/// How many unknown keys a message quotes.
const QUOTED_KEYS: usize = 5;

/// Lets a visitor answer to every value that is neither a list nor an object in the same way.
macro_rules! visit_scalars {
    (|$visitor:ident, $text:ident| $body:expr) => {
        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
            let ($visitor, $text) = (self, text);
            $body
        }

        fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
            self.visit_str(if value { "1" } else { "0" })
        }

        fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
            self.visit_str(&value.to_string())
        }

        fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
            self.visit_str(&value.to_string())
        }

        fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
            self.visit_str(&value.to_string())
        }

        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            self.visit_str("")
        }
    };
}
use visit_scalars;

/// Reads all documents of the stream; `lines` were passed over before.
pub fn read(input: impl BufRead, lines: usize, session: &mut Session<'_>) -> Result<(), ReadError> {
    let mut json = serde_json::Deserializer::from_reader(input);
    while json.end().is_err() {
        session.budget.renew();
        if let Err(error) = (Top { session }).deserialize(&mut json) {
            return Err(read_error(error, lines, session));
        }
    }
    Ok(())
}

fn read_error(error: serde_json::Error, lines: usize, session: &Session<'_>) -> ReadError {
    let file = std::sync::Arc::clone(&session.file);
    if session.is_stopped {
        return ReadError::Stopped { file };
    }
    if error.classify() == Category::Io {
        let source = error.into();
        return ReadError::Io { file, source };
    }
    let (line, column) = (error.line(), error.column());
    let full = error.to_string();
    let place = format!(" at line {line} column {column}");
    let reason = full.strip_suffix(&place).unwrap_or(&full).to_owned();
    ReadError::Json {
        file,
        line: line + lines,
        column,
        reason,
    }
}

/// A whole document of the stream, or an element of an array of them.
struct Top<'s, 'a> {
    session: &'s mut Session<'a>,
}

impl<'de> DeserializeSeed<'de> for Top<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let session = self.session;
        while list.next_element_seed(Top { session })?.is_some() {
            session.budget.renew();
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let session = self.session;
        let mut strangers = Vec::new();
        let mut is_envelope = false;
        while let Some(key) = map.next_key::<String>()? {
            if read_entry(&key, &mut map, session)? {
                is_envelope = true;
            } else if strangers.len() < QUOTED_KEYS {
                strangers.push(quoted(&key));
            }
        }
        report_strangers(&strangers, is_envelope, session);
        Ok(())
    }

    visit_scalars!(|top, text| {
        let text = format!("{} is no answer; expected {EXPECTED}", quoted(text));
        top.session.report_file(text, Severity::Refused);
        Ok(())
    });
}

/// Reads the value of one key of an envelope; says whether the key is known.
fn read_entry<'de, A: MapAccess<'de>>(
    key: &str,
    map: &mut A,
    session: &mut Session<'_>,
) -> Result<bool, A::Error> {
    let (resource, shape) = match named(key) {
        Name::Record(resource) => (resource, Shape::Records),
        Name::List(resource) => (resource, Shape::List),
        Name::Foreign { list, is_list } => {
            let budget = &session.budget;
            let count = map.next_value_seed(Counted { is_list, budget })?;
            session.skip(list, count);
            return Ok(true);
        }
        Name::Errors => {
            let mut texts = Vec::new();
            map.next_value_seed(Texts(&mut texts))?;
            session.error_answer(texts.join("; "));
            return Ok(true);
        }
        name @ (Name::Attribute | Name::Unknown) => {
            map.next_value_seed(Ignored(&session.budget))?;
            return Ok(name == Name::Attribute);
        }
    };
    if session.wants(resource) {
        map.next_value_seed(Members {
            session,
            resource,
            shape,
        })?;
    } else {
        map.next_value_seed(Ignored(&session.budget))?;
    }
    Ok(true)
}

fn report_strangers(strangers: &[String], is_envelope: bool, session: &mut Session<'_>) {
    let names = strangers.join(", ");
    if is_envelope && !strangers.is_empty() {
        let text = format!("unknown names beside the answer, left out: {names}");
        session.report_file(text, Severity::Warning);
    } else if !is_envelope {
        let found = if names.is_empty() {
            "an empty object".to_owned()
        } else {
            format!("an object with {names}")
        };
        let text = format!("found {found}, which does not say what it is; expected {EXPECTED}");
        session.report_file(text, Severity::Refused);
    }
}
