//! `--format '{number}\t{url}'`: one line per result, made from its JSON fields.

use std::io::{self, Write};
use std::str::FromStr;

use serde_json::{Map, Value};

use super::sanitize::sanitize;
use crate::app;

/// A parsed line format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Literal(String),
    Field(String),
}

impl FromStr for Template {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut literal = String::new();
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            match c {
                '\\' => literal.push(unescape(rest.next())?),
                '{' | '}' if rest.next_if_eq(&c).is_some() => literal.push(c),
                '{' => {
                    pieces.push(Piece::Literal(std::mem::take(&mut literal)));
                    pieces.push(Piece::Field(field_name(&mut rest)?));
                }
                '}' => return Err("a '}' closes no field; write }} for a brace".into()),
                c => literal.push(c),
            }
        }
        pieces.push(Piece::Literal(literal));
        pieces.retain(|piece| *piece != Piece::Literal(String::new()));
        Ok(Self { pieces })
    }
}

/// Reads up to the closing brace.
fn field_name(rest: &mut impl Iterator<Item = char>) -> Result<String, String> {
    let mut name = String::new();
    for c in rest {
        match c {
            '}' if !name.is_empty() => return Ok(name),
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '.' => name.push(c),
            _ => break,
        }
    }
    Err("a '{' opens a field, as in {number}; write {{ for a brace".into())
}

fn unescape(c: Option<char>) -> Result<char, String> {
    match c {
        Some('t') => Ok('\t'),
        Some('n') => Ok('\n'),
        Some('\\') => Ok('\\'),
        Some(c) => Err(format!("\\{c} is no escape; there are \\t, \\n and \\\\")),
        None => Err("a \\ stands at the end; write \\\\ for a backslash".into()),
    }
}

impl Template {
    /// Refuses a format that names a field the result does not have.
    pub fn check(&self, fields: &Map<String, Value>) -> Result<(), app::Error> {
        for piece in &self.pieces {
            if let Piece::Field(name) = piece
                && find(fields, name).is_none()
            {
                let valid: Vec<&str> = fields.keys().map(String::as_str).collect();
                let mistake = app::Error::usage(format!("--format: there is no field '{name}'"));
                return Err(mistake.hint(format!("the fields are {}", valid.join(", "))));
            }
        }
        Ok(())
    }

    /// Writes one line; a field that is null or missing is empty.
    pub fn write(&self, fields: &Map<String, Value>, out: &mut dyn Write) -> io::Result<()> {
        for piece in &self.pieces {
            match piece {
                Piece::Literal(text) => out.write_all(text.as_bytes())?,
                Piece::Field(name) => {
                    let value = find(fields, name).map(text_of).unwrap_or_default();
                    out.write_all(sanitize(&value).as_bytes())?;
                }
            }
        }
        out.write_all(b"\n")
    }
}

/// Finds a field, also one of a nested object as in `access.state`.
fn find<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    match name.split_once('.') {
        None => fields.get(name),
        Some((outer, inner)) => match fields.get(outer)? {
            Value::Object(fields) => find(fields, inner),
            Value::Null => Some(&Value::Null),
            Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => None,
        },
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text_of).collect::<Vec<_>>().join(","),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fields() -> Map<String, Value> {
        let value = json!({
            "number": "KD-1001",
            "name": "Probe\u{1b}[2J",
            "until": null,
            "share": ["invoice", "offer"],
            "access": { "state": "granted" },
        });
        value.as_object().unwrap().clone()
    }

    fn fill(format: &str) -> String {
        let mut line = Vec::new();
        let template: Template = format.parse().unwrap();
        template.check(&fields()).unwrap();
        template.write(&fields(), &mut line).unwrap();
        String::from_utf8(line).unwrap()
    }

    #[test]
    fn fields_escapes_and_braces_are_filled_in() {
        for (format, line) in [
            ("{number}\\t{share}", "KD-1001\tinvoice,offer\n"),
            ("{{{number}}}", "{KD-1001}\n"),
            ("{access.state}|{until}", "granted|\n"),
            ("a\\\\b\\nc", "a\\b\nc\n"),
            ("{name}", "Probe\\x1b[2J\n"),
            ("", "\n"),
        ] {
            assert_eq!(fill(format), line, "{format}");
        }
    }

    #[test]
    fn an_unknown_field_names_the_valid_ones() {
        let template: Template = "{nmber}".parse().unwrap();
        let error = template.check(&fields()).unwrap_err();
        assert_eq!(error.kind(), app::Kind::Usage);
        assert_eq!(error.to_string(), "--format: there is no field 'nmber'");
        assert_eq!(
            error.advice(),
            Some("the fields are access, name, number, share, until")
        );
    }

    #[test]
    fn a_broken_format_is_refused() {
        for format in ["{number", "{}", "number}", "\\x", "end\\", "{a}{b"] {
            assert!(format.parse::<Template>().is_err(), "{format}");
        }
    }
}
