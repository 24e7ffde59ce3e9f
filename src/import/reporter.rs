//! Reads the fields of one record and reports what is unclean about them.

use std::fmt::Display;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::draft::Origin;
use super::scalar::{self, Unreadable, quoted};
use super::session::{Problem, Severity, Sink, Skipped};
use crate::domain::money::{Currency, Decimal};

/// The record cannot become a draft; the reason was reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// Reports problems of one record.
pub struct Reporter<'a> {
    origin: &'a Origin,
    id: &'a str,
    sink: &'a mut dyn Sink,
}

impl<'a> Reporter<'a> {
    /// Reports for the record with `id`, which may be empty, found at `origin`.
    pub fn new(origin: &'a Origin, id: &'a str, sink: &'a mut dyn Sink) -> Self {
        Self { origin, id, sink }
    }

    /// Says that a value is unclean and what is done about it.
    pub fn warn(&mut self, field: &'static str, text: impl Into<String>) {
        self.report(field, text.into(), Severity::Warning);
    }

    /// Says why the record cannot become a draft.
    pub fn refuse(&mut self, field: &'static str, text: impl Into<String>) -> Refused {
        self.report(field, text.into(), Severity::Refused);
        Refused
    }

    /// Counts the record among what is not ours.
    pub fn skip(&mut self, resource: &str) -> Refused {
        self.sink.skipped(Skipped {
            file: Arc::clone(&self.origin.file),
            resource: resource.to_owned(),
            count: 1,
        });
        Refused
    }

    fn report(&mut self, field: &'static str, text: String, severity: Severity) {
        let resource = self.origin.resource;
        let record = if self.id.is_empty() {
            format!("{resource} at position {}", self.origin.position)
        } else {
            format!("{resource} {}", self.id)
        };
        self.sink.problem(Problem {
            file: Arc::clone(&self.origin.file),
            record,
            resource: Some(resource),
            field,
            text,
            severity,
        });
    }

    /// The value, or nothing and a warning.
    fn or_warn<T>(
        &mut self,
        field: &'static str,
        text: &str,
        noun: impl Display,
        value: Result<Option<T>, Unreadable>,
    ) -> Option<T> {
        value.unwrap_or_else(|Unreadable| {
            self.warn(
                field,
                format!("{} is no {noun}; it is left out", quoted(text)),
            );
            None
        })
    }

    /// Reads a boolean.
    pub fn flag(&mut self, field: &'static str, text: &str) -> Option<bool> {
        self.or_warn(field, text, "0 or 1", scalar::flag(text))
    }

    /// Reads a number that may be left out.
    pub fn decimal(&mut self, field: &'static str, text: &str) -> Option<Decimal> {
        self.or_warn(field, text, "number", scalar::decimal(text))
    }

    /// Reads a date.
    pub fn date(&mut self, field: &'static str, text: &str) -> Option<Date> {
        self.or_warn(field, text, "date", scalar::date(text))
    }

    /// Reads a time.
    pub fn instant(&mut self, field: &'static str, text: &str) -> Option<Timestamp> {
        self.or_warn(field, text, "time", scalar::instant(text))
    }

    /// Reads a currency; nothing when empty or unknown.
    pub fn currency(&mut self, field: &'static str, text: &str) -> Option<Currency> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let currency = Currency::new(text).ok();
        if currency.is_none() {
            self.warn(
                field,
                format!("{} is no currency; EUR is assumed", quoted(text)),
            );
        }
        currency
    }

    /// Reads an amount that must not be guessed, in minor units, rounded commercially; nothing when empty.
    pub fn amount(
        &mut self,
        field: &'static str,
        text: &str,
        currency: Currency,
    ) -> Result<Option<i64>, Refused> {
        let Ok(amount) = scalar::decimal(text) else {
            return Err(self.refuse(field, format!("{} is no amount", quoted(text))));
        };
        let Some(amount) = amount else {
            return Ok(None);
        };
        match amount.to_minor_rounded(currency.decimals()) {
            Some(minor) => Ok(Some(minor)),
            None => Err(self.refuse(field, format!("{} is too large an amount", quoted(text)))),
        }
    }

    /// The id of what the record belongs to.
    pub fn parent(&mut self, text: String) -> Result<String, Refused> {
        if text.trim().is_empty() {
            return Err(self.refuse("parent", "it does not say what it belongs to"));
        }
        Ok(text)
    }
}
