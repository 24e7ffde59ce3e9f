//! Documents as JSON on standard input: one object, an array, or one object per line.

use std::io::Read;
use std::path::PathBuf;

use serde::Deserialize;

use super::attach::read_files;
use crate::admin::documents::{Edit, NewDocument};
use crate::app;
use crate::domain::document::{DocumentNumber, Kind, Line, Tax};
use crate::domain::money::{Currency, Decimal};
use crate::domain::wordset::Word;

/// Amounts are whole minor units of `currency`; quantities, prices and rates are texts such as "2.5".
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenDocument {
    kind: String,
    number: String,
    client: String,
    date: Option<jiff::civil::Date>,
    due_date: Option<jiff::civil::Date>,
    valid_until: Option<jiff::civil::Date>,
    currency: Option<String>,
    total_net: Option<i64>,
    total_gross: Option<i64>,
    title: Option<String>,
    address: Option<String>,
    intro: Option<String>,
    note: Option<String>,
    #[serde(default)]
    lines: Vec<WrittenLine>,
    #[serde(default)]
    taxes: Vec<WrittenTax>,
    /// Paths of files.
    #[serde(default)]
    attachments: Vec<PathBuf>,
    #[serde(default)]
    complete: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLine {
    title: String,
    #[serde(default)]
    description: String,
    #[serde(default = "one")]
    quantity: String,
    #[serde(default)]
    unit: String,
    unit_price: String,
    #[serde(default)]
    tax_name: String,
    tax_rate: Option<String>,
    net: Option<i64>,
    #[serde(default)]
    optional: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTax {
    #[serde(default)]
    name: String,
    rate: String,
    net: i64,
    amount: i64,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    Many(Vec<serde_json::Value>),
    One(serde_json::Value),
}

fn one() -> String {
    "1".to_owned()
}

/// Calls `each` with every document of a stream, and its place counted from 1.
pub fn for_each(
    input: impl Read,
    mut each: impl FnMut(usize, Result<NewDocument, app::Error>) -> Result<(), app::Error>,
) -> Result<(), app::Error> {
    let mut place = 0;
    for part in serde_json::Deserializer::from_reader(std::io::BufReader::new(input))
        .into_iter::<OneOrMany>()
    {
        let part = part.map_err(|error| {
            app::Error::invalid("standard input is not JSON")
                .cause(error)
                .hint("portalctl document add --help shows an example")
        })?;
        let values = match part {
            OneOrMany::Many(values) => values,
            OneOrMany::One(value) => vec![value],
        };
        for value in values {
            place += 1;
            each(place, read(value))?;
        }
    }
    Ok(())
}

fn read(value: serde_json::Value) -> Result<NewDocument, app::Error> {
    let written: WrittenDocument = serde_json::from_value(value).map_err(|error| {
        app::Error::invalid(error.to_string())
            .hint("portalctl document add --help shows an example")
    })?;
    written.into_new()
}

impl WrittenDocument {
    fn into_new(self) -> Result<NewDocument, app::Error> {
        let invalid = |error: &dyn std::fmt::Display| {
            app::Error::invalid(format!("{}: {error}", self.number))
                .hint("correct it and send it again")
        };
        let currency = Currency::new(self.currency.as_deref().unwrap_or("EUR"))
            .map_err(|error| invalid(&error))?;
        let lines = self
            .lines
            .iter()
            .map(|line| line.read(currency))
            .collect::<Result<Vec<_>, _>>();
        let taxes = self
            .taxes
            .iter()
            .map(WrittenTax::read)
            .collect::<Result<Vec<_>, _>>();
        let (lines, taxes) = (
            lines.map_err(|error| invalid(&error))?,
            taxes.map_err(|error| invalid(&error))?,
        );
        Ok(NewDocument {
            kind: Kind::parse(&self.kind).map_err(|error| invalid(&error))?,
            number: DocumentNumber::new(&self.number).map_err(|error| invalid(&error))?,
            client: self.client.clone(),
            date: self.date,
            currency,
            files: read_files(&self.attachments, None)?,
            is_complete: self.complete,
            edit: Edit {
                date: self.date,
                due_date: self.due_date,
                valid_until: self.valid_until,
                title: self.title,
                address: self.address,
                intro: self.intro,
                note: self.note,
                net: self.total_net,
                gross: self.total_gross,
                lines: (!lines.is_empty()).then_some(lines),
                taxes: (!taxes.is_empty()).then_some(taxes),
            },
        })
    }
}

impl WrittenLine {
    fn read(&self, currency: Currency) -> Result<Line, String> {
        let number = |text: &str| Decimal::parse(text).map_err(|error| error.to_string());
        let (quantity, unit_price) = (number(&self.quantity)?, number(&self.unit_price)?);
        let product = || quantity.times_to_minor(unit_price, currency.decimals());
        Ok(Line {
            title: self.title.clone(),
            description: self.description.clone(),
            quantity,
            unit: self.unit.clone(),
            unit_price,
            tax_name: self.tax_name.clone(),
            tax_rate: self.tax_rate.as_deref().map(number).transpose()?,
            net: self
                .net
                .or_else(product)
                .ok_or("quantity times price is too large")?,
            is_optional: self.optional,
        })
    }
}

impl WrittenTax {
    fn read(&self) -> Result<Tax, String> {
        let rate = Decimal::parse(&self.rate).map_err(|error| error.to_string())?;
        Ok(Tax {
            name: self.name.clone(),
            rate,
            net: self.net,
            amount: self.amount,
        })
    }
}
