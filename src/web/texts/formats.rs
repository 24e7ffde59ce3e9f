//! Amounts, dates and times as the pages write them: never broken over two lines, with a true minus.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Texts;
use crate::domain::locale::Locale;
use crate::domain::locale::amounts::{push_decimal, push_digits, push_money};
use crate::domain::locale::dates::{push_date, push_day, push_long_date, push_month, push_year};
use crate::domain::money::{Currency, Decimal, format_minor};

impl Texts {
    /// An amount with its currency: `1.234,56 €`.
    pub fn money(&self, minor: i64, currency: Currency) -> String {
        let mut out = String::with_capacity(16);
        push_money(&mut out, minor, currency, self.locale);
        unbroken(&out)
    }

    /// An amount as a banking program takes it: `1234,56`.
    pub fn plain_amount(&self, minor: i64, currency: Currency) -> String {
        let mut out = String::with_capacity(12);
        push_decimal(
            &mut out,
            &format_minor(minor, currency.decimals()),
            self.locale,
        );
        out
    }

    /// A date with the name of its month: `25. November 2026`.
    pub fn long_date(&self, date: Date) -> String {
        let mut out = String::with_capacity(20);
        push_long_date(&mut out, date, self.locale);
        unbroken(&out)
    }

    /// A date in a table: `25.11.2026`, `25 Nov 2026`.
    pub fn date(&self, date: Date) -> String {
        let mut out = String::with_capacity(12);
        match self.locale {
            Locale::De => push_date(&mut out, date, self.locale),
            Locale::En => {
                push_day(&mut out, date);
                out.push('\u{a0}');
                let month = crate::domain::locale::dates::month_name(date, self.locale);
                out.extend(month.chars().take(3));
                out.push('\u{a0}');
                push_year(&mut out, date);
            }
        }
        out
    }

    /// A date as `<time datetime>` wants it.
    pub fn iso_date(date: Date) -> String {
        let mut out = String::with_capacity(10);
        push_year(&mut out, date);
        out.push('-');
        push_month(&mut out, date);
        out.push('-');
        push_day(&mut out, date);
        out
    }

    /// A point in time with its zone: `25. November 2026, 14:05 Uhr (MEZ)`.
    pub fn moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let there = at.to_zoned_datetime(zone.clone());
        let mut out = self.long_date(there.date());
        out.push_str(", ");
        push_digits(&mut out, there.hour().unsigned_abs().into(), 2);
        out.push(':');
        push_digits(&mut out, there.minute().unsigned_abs().into(), 2);
        let abbreviation = zone.to_offset_info(at).abbreviation().to_owned();
        match (self.locale, abbreviation.as_str()) {
            (Locale::De, "CET") => out.push_str("\u{a0}Uhr (MEZ)"),
            (Locale::De, "CEST") => out.push_str("\u{a0}Uhr (MESZ)"),
            (Locale::De, other) => {
                out.push_str("\u{a0}Uhr (");
                out.push_str(other);
                out.push(')');
            }
            (Locale::En, other) => {
                out.push('\u{a0}');
                out.push_str(other);
            }
        }
        out
    }

    /// A quantity or rate, without zeros that say nothing: `2,5`.
    pub fn quantity(&self, number: Decimal) -> String {
        let plain = number.to_string();
        let text = if plain.contains('.') {
            plain.trim_end_matches('0').trim_end_matches('.')
        } else {
            &plain
        };
        self.decimal(text)
    }

    /// The price of one unit: at least the decimals of its currency, more where it has them.
    pub fn unit_price(&self, price: Decimal, currency: Currency) -> String {
        if let Some(minor) = price.to_minor_exact(currency.decimals()) {
            return self.money(minor, currency);
        }
        let code = match (currency.code(), self.locale) {
            ("EUR", _) => "€",
            (code, _) => code,
        };
        format!("{}\u{a0}{code}", self.quantity(price))
    }

    /// The size of a file: `84 KB`.
    pub fn size(&self, bytes: u64) -> String {
        const KIB: u64 = 1024;
        if bytes < KIB * KIB {
            return format!("{}\u{a0}KB", bytes.div_ceil(KIB).max(1));
        }
        let tenths = (bytes * 10).div_ceil(KIB * KIB);
        let digits = i64::try_from(tenths).unwrap_or(i64::MAX);
        format!("{}\u{a0}MB", self.decimal(&format_minor(digits, 1)))
    }

    fn decimal(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        push_decimal(&mut out, text, self.locale);
        unbroken(&out)
    }
}

/// Blanks that do not break, and a minus of a digit's width.
fn unbroken(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            ' ' => '\u{a0}',
            '-' => '\u{2212}',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn german() -> &'static Texts {
        Texts::of(Locale::De)
    }

    fn english() -> &'static Texts {
        Texts::of(Locale::En)
    }

    #[test]
    fn money_and_dates_are_never_broken_over_two_lines() {
        let day = date(2026, 11, 5);
        assert_eq!(
            german().money(-123_456, Currency::EUR),
            "\u{2212}1.234,56\u{a0}€"
        );
        assert_eq!(english().money(123_456, Currency::EUR), "€1,234.56");
        assert_eq!(german().long_date(day), "5.\u{a0}November\u{a0}2026");
        assert_eq!(german().date(day), "05.11.2026");
        assert_eq!(english().date(day), "05\u{a0}Nov\u{a0}2026");
        assert_eq!(Texts::iso_date(day), "2026-11-05");
    }

    #[test]
    fn times_name_their_zone() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let at: Timestamp = "2026-11-25T13:05:00Z".parse().unwrap();
        assert_eq!(
            german().moment(at, &zone),
            "25.\u{a0}November\u{a0}2026, 14:05\u{a0}Uhr (MEZ)"
        );
        assert_eq!(
            english().moment(at, &zone),
            "25\u{a0}November\u{a0}2026, 14:05\u{a0}CET"
        );
        assert_eq!(
            english().moment(at, &TimeZone::UTC),
            "25\u{a0}November\u{a0}2026, 13:05\u{a0}UTC"
        );
    }

    #[test]
    fn quantities_and_prices_keep_what_counts() {
        let number = |text: &str| Decimal::parse(text).unwrap();
        assert_eq!(german().quantity(number("2.50")), "2,5");
        assert_eq!(german().quantity(number("100")), "100");
        assert_eq!(
            german().unit_price(number("8.4"), Currency::EUR),
            "8,40\u{a0}€"
        );
        assert_eq!(
            german().unit_price(number("8.4255"), Currency::EUR),
            "8,4255\u{a0}€"
        );
        assert_eq!(german().size(1), "1\u{a0}KB");
        assert_eq!(german().size(1_500_000), "1,5\u{a0}MB");
    }
}
