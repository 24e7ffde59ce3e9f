//! The flags of a document's content, the same for `add` and `edit`, and how a line is written.

use clap::Args;
use jiff::civil::Date;

use crate::admin::documents::Edit;
use crate::app;
use crate::cli::amount::Amount;
use crate::cli::values::Day;
use crate::domain::document::Line;
use crate::domain::money::{Currency, Decimal};

/// What a document says; totals follow from the lines where they are not given.
#[derive(Debug, Args)]
pub struct FigureArgs {
    /// Date of the document, such as 2026-11-02 [default: today]
    #[arg(long, value_name = "DATE")]
    date: Option<Day>,
    /// When it is to be paid
    #[arg(long, value_name = "DATE")]
    due: Option<Day>,
    /// Last day of an offer
    #[arg(long, value_name = "DATE")]
    valid_until: Option<Day>,
    /// Net total, such as 100.00
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    net: Option<Amount>,
    /// Gross total
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    gross: Option<Amount>,
    /// A line 'QUANTITY;UNIT;TITLE;PRICE;TAX', such as '2;Std.;Beratung;95.00;19'; may be given several times
    #[arg(long = "line", value_name = "LINE")]
    lines: Vec<String>,
    /// Title
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Recipient as printed, several lines
    #[arg(long, value_name = "TEXT")]
    address: Option<String>,
    /// Text above the lines
    #[arg(long, value_name = "TEXT")]
    intro: Option<String>,
    /// Text below the totals
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl FigureArgs {
    /// Whether no flag was given at all.
    pub fn is_empty(&self) -> bool {
        let texts = [&self.title, &self.address, &self.intro, &self.note];
        let days = [self.date, self.due, self.valid_until];
        let amounts = [&self.net, &self.gross];
        texts.iter().all(|text| text.is_none())
            && days.iter().all(Option::is_none)
            && amounts.iter().all(|amount| amount.is_none())
            && self.lines.is_empty()
    }

    /// Turns the flags into changes, in the document's currency.
    pub fn edit(&self, currency: Currency, today: Date) -> Result<Edit, app::Error> {
        let day = |day: Option<Day>| {
            let beyond = || {
                app::Error::invalid("a date is beyond the calendar")
                    .hint("write it like 2026-11-02")
            };
            day.map(|day| day.date(today).ok_or_else(beyond))
                .transpose()
        };
        let minor = |amount: &Option<Amount>| {
            let decimals = u8::try_from(currency.decimals()).unwrap_or(2);
            amount
                .as_ref()
                .map(|amount| amount.minor(decimals))
                .transpose()
                .map_err(unreadable)
        };
        let lines = self
            .lines
            .iter()
            .map(|text| line(text, currency))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Edit {
            date: day(self.date)?,
            due_date: day(self.due)?,
            valid_until: day(self.valid_until)?,
            title: self.title.clone(),
            address: self.address.clone(),
            intro: self.intro.clone(),
            note: self.note.clone(),
            net: minor(&self.net)?,
            gross: minor(&self.gross)?,
            lines: (!lines.is_empty()).then_some(lines),
            taxes: None,
        })
    }
}

fn unreadable(reason: String) -> app::Error {
    app::Error::invalid(reason).hint("amounts are written like 1234.56")
}

/// Reads `QUANTITY;UNIT;TITLE;PRICE[;TAX]`; the tax in percent.
fn line(text: &str, currency: Currency) -> Result<Line, app::Error> {
    let parts: Vec<_> = text.split(';').map(str::trim).collect();
    let invalid = |reason: String| {
        app::Error::invalid(format!("line `{text}`: {reason}"))
            .hint("write it like '2;Std.;Beratung;95.00;19': quantity, unit, title, price of one, tax in percent")
    };
    let (quantity, unit, title, price, rate) = match parts.as_slice() {
        [quantity, unit, title, price] => (quantity, unit, title, price, None),
        [quantity, unit, title, price, rate] => (quantity, unit, title, price, Some(rate)),
        _ => {
            return Err(invalid(format!(
                "{} parts instead of four or five",
                parts.len()
            )));
        }
    };
    let number = |text: &str| Decimal::parse(text).map_err(|error| invalid(error.to_string()));
    let (quantity, unit_price) = (number(quantity)?, number(price)?);
    let net = quantity
        .times_to_minor(unit_price, currency.decimals())
        .ok_or_else(|| invalid("quantity times price is too large".to_owned()))?;
    Ok(Line {
        title: (*title).to_owned(),
        description: String::new(),
        quantity,
        unit: (*unit).to_owned(),
        unit_price,
        tax_name: rate.map_or_else(String::new, |_rate| "USt".to_owned()),
        tax_rate: rate.map(|rate| number(rate)).transpose()?,
        net,
        is_optional: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_quantity_unit_title_price_and_tax() {
        let read = line("2.5; Std.; Beratung ;95.00;19", Currency::EUR).unwrap();
        assert_eq!(
            (read.title.as_str(), read.unit.as_str(), read.net),
            ("Beratung", "Std.", 23_750)
        );
        assert_eq!(read.tax_rate.unwrap().to_string(), "19");
        assert!(
            line("1;Stk.;ohne Steuer;10", Currency::EUR)
                .unwrap()
                .tax_rate
                .is_none()
        );
        for bad in [
            "",
            "1;2;3",
            "a;Std.;x;1;19",
            "1;Std.;x;1,00;19",
            "1;Std.;x;1;x",
            "1;2;3;4;5;6",
        ] {
            assert!(line(bad, Currency::EUR).is_err(), "{bad:?} passed");
        }
    }
}
