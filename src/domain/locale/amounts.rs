//! Amounts and numbers as each language writes them, appended without allocating.

use super::Locale;
use crate::domain::money::Currency;

/// Appends `number` with at least `width` digits.
pub fn push_digits(out: &mut String, number: u64, width: u32) {
    let mut power = 10_u64.saturating_pow(width.saturating_sub(1));
    while number / power >= 10 {
        power *= 10;
    }
    while power > 0 {
        let digit = u8::try_from(number / power % 10).unwrap_or_default();
        out.push(char::from(b'0' + digit));
        power /= 10;
    }
}

/// Appends minor units without a currency: `1.234,56` or `1,234.56`.
pub fn push_amount(out: &mut String, minor: i64, currency: Currency, locale: Locale) {
    if minor < 0 {
        out.push('-');
    }
    push_magnitude(out, minor.unsigned_abs(), currency.decimals(), locale);
}

/// Appends minor units with their currency: `1.234,56 €` or `€1,234.56`.
pub fn push_money(out: &mut String, minor: i64, currency: Currency, locale: Locale) {
    let symbol = symbol(currency);
    match locale {
        Locale::De => {
            push_amount(out, minor, currency, locale);
            out.push(' ');
            out.push_str(symbol.unwrap_or(currency.code()));
        }
        Locale::En => {
            if minor < 0 {
                out.push('-');
            }
            out.push_str(symbol.unwrap_or(currency.code()));
            if symbol.is_none() {
                out.push(' ');
            }
            push_magnitude(out, minor.unsigned_abs(), currency.decimals(), locale);
        }
    }
}

/// Appends a decimal number as the source wrote it, `2.5`, with the language's own mark.
pub fn push_decimal(out: &mut String, text: &str, locale: Locale) {
    let is_number = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    match text.split_once('.') {
        Some((whole, fraction)) if is_number && locale == Locale::De => {
            out.push_str(whole);
            out.push(',');
            out.push_str(fraction);
        }
        _ => out.push_str(text),
    }
}

fn push_magnitude(out: &mut String, magnitude: u64, decimals: u32, locale: Locale) {
    let (group, point) = match locale {
        Locale::De => ('.', ','),
        Locale::En => (',', '.'),
    };
    let scale = 10_u64.saturating_pow(decimals);
    push_grouped(out, magnitude / scale, group);
    if decimals > 0 {
        out.push(point);
        push_digits(out, magnitude % scale, decimals);
    }
}

fn push_grouped(out: &mut String, number: u64, group: char) {
    let mut power = 1;
    while number / power >= 1000 {
        power *= 1000;
    }
    push_digits(out, number / power, 1);
    while power > 1 {
        power /= 1000;
        out.push(group);
        push_digits(out, number / power % 1000, 3);
    }
}

/// The symbols that readers take for one currency; `kr` or a second `$` would leave open which is meant.
fn symbol(currency: Currency) -> Option<&'static str> {
    match currency.code() {
        "EUR" => Some("€"),
        "GBP" => Some("£"),
        "USD" => Some("$"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::money::Decimal;

    fn money(minor: i64, code: &str, locale: Locale) -> String {
        let mut out = String::new();
        push_money(&mut out, minor, Currency::new(code).unwrap(), locale);
        out
    }

    #[test]
    fn money_is_written_as_each_language_writes_it() {
        let table = [
            (123_456, "EUR", "1.234,56 €", "€1,234.56"),
            (5, "EUR", "0,05 €", "€0.05"),
            (-123_456_789, "GBP", "-1.234.567,89 £", "-£1,234,567.89"),
            (100_000, "CHF", "1.000,00 CHF", "CHF 1,000.00"),
            (1_234_567, "JPY", "1.234.567 JPY", "JPY 1,234,567"),
            (1_234_567, "KWD", "1.234,567 KWD", "KWD 1,234.567"),
            (100, "USD", "1,00 $", "$1.00"),
            (100, "CAD", "1,00 CAD", "CAD 1.00"),
        ];
        for (minor, code, german, english) in table {
            assert_eq!(money(minor, code, Locale::De), german);
            assert_eq!(money(minor, code, Locale::En), english);
        }
    }

    #[test]
    fn the_largest_amount_fits() {
        assert_eq!(
            money(i64::MIN, "EUR", Locale::En),
            "-€92,233,720,368,547,758.08"
        );
        let mut out = String::new();
        push_digits(&mut out, u64::MAX, 1);
        assert_eq!(out, u64::MAX.to_string());
    }

    #[test]
    fn decimals_take_the_mark_of_the_language() {
        let written = |text, locale| {
            let mut out = String::new();
            push_decimal(&mut out, text, locale);
            out
        };
        assert_eq!(written("2.5", Locale::De), "2,5");
        assert_eq!(written("2.5", Locale::En), "2.5");
        assert_eq!(written("n.v.", Locale::De), "n.v.");
    }

    proptest! {
        #[test]
        fn an_amount_without_its_marks_is_the_number(minor in i64::MIN + 1..i64::MAX) {
            let mut out = String::new();
            push_amount(&mut out, minor, Currency::EUR, Locale::En);
            let read = Decimal::parse(&out.replace(',', "")).ok();
            prop_assert_eq!(read.and_then(|read| read.to_minor_exact(2)), Some(minor));
        }
    }
}
