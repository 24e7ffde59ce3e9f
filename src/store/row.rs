//! Columns to domain types, in the order they are selected; names table, column and row when one is corrupt.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::types::{FromSql, ValueRef};
use rusqlite::{Row, Statement, ToSql};

use super::Error;
use crate::domain::money::{Currency, Decimal};
use crate::domain::wordset::{Word, WordSet};

/// Reads the columns of a row one after the other; the first is the row's id.
pub struct Columns<'r> {
    row: &'r Row<'r>,
    table: &'static str,
    at: usize,
}

impl<'r> Columns<'r> {
    /// Starts at the first column.
    pub fn new(row: &'r Row<'r>, table: &'static str) -> Self {
        Self { row, table, at: 0 }
    }

    /// The next column as a plain value.
    pub fn value<T: FromSql>(&mut self) -> Result<T, Error> {
        let at = self.at;
        self.at += 1;
        self.row.get(at).map_err(|error| self.corrupt(at, &error))
    }

    /// The next column as borrowed text.
    pub fn text(&mut self) -> Result<&'r str, Error> {
        let at = self.at;
        self.at += 1;
        let value = self
            .row
            .get_ref(at)
            .map_err(|error| self.corrupt(at, &error))?;
        value.as_str().map_err(|error| self.corrupt(at, &error))
    }

    /// The next column as text that may be absent.
    pub fn optional_text(&mut self) -> Result<Option<&'r str>, Error> {
        let at = self.at;
        self.at += 1;
        let value = self
            .row
            .get_ref(at)
            .map_err(|error| self.corrupt(at, &error))?;
        if value == ValueRef::Null {
            return Ok(None);
        }
        let text = value.as_str().map_err(|error| self.corrupt(at, &error));
        text.map(Some)
    }

    /// The next column through a checking function.
    pub fn parsed<T, E: std::fmt::Display>(
        &mut self,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<T, Error> {
        let text = self.text()?;
        parse(text).map_err(|error| self.corrupt(self.at - 1, &error))
    }

    /// The next column through a checking function, when it is there.
    pub fn optional<T, E: std::fmt::Display>(
        &mut self,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Option<T>, Error> {
        let text = self.optional_text()?;
        text.map(parse)
            .transpose()
            .map_err(|error| self.corrupt(self.at - 1, &error))
    }

    /// The next column as a word.
    pub fn word<W: Word>(&mut self) -> Result<W, Error> {
        self.parsed(W::parse)
    }

    /// The next column as a set of words that may be absent.
    pub fn optional_set<W: Word>(&mut self) -> Result<Option<WordSet<W>>, Error> {
        self.optional(|text| WordSet::parse_change(text, WordSet::EMPTY))
    }

    /// The next column as an instant.
    pub fn instant(&mut self) -> Result<Timestamp, Error> {
        let seconds: i64 = self.value()?;
        Timestamp::from_second(seconds).map_err(|error| self.corrupt(self.at - 1, &error))
    }

    /// The next column as an instant that may be absent.
    pub fn optional_instant(&mut self) -> Result<Option<Timestamp>, Error> {
        let seconds: Option<i64> = self.value()?;
        seconds
            .map(Timestamp::from_second)
            .transpose()
            .map_err(|error| self.corrupt(self.at - 1, &error))
    }

    /// The next column as a date.
    pub fn date(&mut self) -> Result<Date, Error> {
        self.parsed(str::parse::<Date>)
    }

    /// The next column as a date that may be absent.
    pub fn optional_date(&mut self) -> Result<Option<Date>, Error> {
        self.optional(str::parse::<Date>)
    }

    /// The next column as a currency.
    pub fn currency(&mut self) -> Result<Currency, Error> {
        self.parsed(Currency::new)
    }

    /// The next column as a decimal number.
    pub fn decimal(&mut self) -> Result<Decimal, Error> {
        self.parsed(Decimal::parse)
    }

    /// The next column as a JSON object of texts; absent means empty.
    pub fn pairs(&mut self) -> Result<Vec<(String, String)>, Error> {
        let Some(text) = self.optional_text()? else {
            return Ok(Vec::new());
        };
        let map: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(text).map_err(|error| self.corrupt(self.at - 1, &error))?;
        let plain = |value: serde_json::Value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), ToOwned::to_owned)
        };
        Ok(map
            .into_iter()
            .map(|(key, value)| (key, plain(value)))
            .collect())
    }

    fn corrupt(&self, at: usize, error: &impl std::fmt::Display) -> Error {
        Error::Corrupt {
            table: self.table,
            column: self.row.as_ref().column_name(at).unwrap_or("?").to_owned(),
            row: self.row.get(0).unwrap_or(0),
            reason: error.to_string(),
        }
    }
}

/// Writes pairs as a JSON object; nothing for no pairs. A name that comes twice keeps its last value.
pub fn pairs_json<K: AsRef<str>>(pairs: &[(K, String)]) -> Option<String> {
    if pairs.is_empty() {
        return None;
    }
    let map: serde_json::Map<String, serde_json::Value> = pairs
        .iter()
        .map(|(key, value)| (key.as_ref().to_owned(), value.as_str().into()))
        .collect();
    Some(serde_json::Value::Object(map).to_string())
}

/// Binds a named parameter; for statements with too many of them for one `named_params!`.
pub fn bind(statement: &mut Statement<'_>, name: &str, value: impl ToSql) -> Result<(), Error> {
    let unknown = || rusqlite::Error::InvalidParameterName(name.to_owned());
    let index = statement.parameter_index(name)?.ok_or_else(unknown)?;
    Ok(statement.raw_bind_parameter(index, value)?)
}
