//! Amounts as people type them: `119.00`, exact, without a float.

use std::fmt;
use std::str::FromStr;

/// A decimal number whose currency is not known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    negative: bool,
    whole: String,
    fraction: String,
}

impl Amount {
    /// Returns it in minor units of a currency with so many decimals.
    pub fn minor(&self, decimals: u8) -> Result<i64, String> {
        let room = usize::from(decimals);
        let significant = self.fraction.trim_end_matches('0');
        if significant.len() > room {
            return Err(match decimals {
                0 => format!("`{self}`: this currency has no decimals"),
                _ => format!("`{self}`: this currency has {decimals} decimals"),
            });
        }
        let digits = format!("{}{significant:0<room$}", self.whole);
        let value: Option<i64> = digits.parse().ok();
        let value = value.ok_or_else(|| format!("`{self}` is more than the store can hold"))?;
        Ok(if self.negative { -value } else { value })
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        let dot = if self.fraction.is_empty() { "" } else { "." };
        write!(f, "{sign}{}{dot}{}", self.whole, self.fraction)
    }
}

impl FromStr for Amount {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let complete = !whole.is_empty() && digits.contains('.') != fraction.is_empty();
        if !(complete && plain(whole) && plain(fraction)) {
            return Err(complaint(text));
        }
        Ok(Self {
            negative,
            whole: whole.to_owned(),
            fraction: fraction.to_owned(),
        })
    }
}

/// Names the right spelling of what was meant, where that is clear.
fn complaint(text: &str) -> String {
    match respell(text) {
        Some(right) => format!("write {right}: a dot before the cents, nothing between thousands"),
        None => "write a plain number with a dot before the cents, such as 1234.56".into(),
    }
}

/// Takes the last separator for the decimal one and drops the others.
fn respell(text: &str) -> Option<String> {
    let known = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ' | '_' | '-');
    if !text.chars().all(known) || text.matches('-').count() > usize::from(text.starts_with('-')) {
        return None;
    }
    let kept = |part: &str| -> String {
        let digits = part.chars().filter(|c| c.is_ascii_digit() || *c == '-');
        digits.collect()
    };
    let (whole, fraction) = match text.rsplit_once([',', '.']) {
        Some((whole, fraction)) => (kept(whole), kept(fraction)),
        None => (kept(text), String::new()),
    };
    let right = match (whole.trim_start_matches('-'), fraction.as_str()) {
        ("", _) => return None,
        (_, "") => whole,
        (_, fraction) => format!("{whole}.{fraction}"),
    };
    Some(right).filter(|right| right != text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn minor(text: &str, decimals: u8) -> Result<i64, String> {
        text.parse::<Amount>()?.minor(decimals)
    }

    #[test]
    fn amounts_are_exact() {
        for (text, decimals, value) in [
            ("119.00", 2, 11_900),
            ("119", 2, 11_900),
            ("0.5", 2, 50),
            ("-7.25", 2, -725),
            ("100", 0, 100),
            ("1.500", 2, 150),
            ("1.234", 3, 1_234),
            ("92233720368547758.07", 2, i64::MAX),
        ] {
            assert_eq!(minor(text, decimals), Ok(value), "{text}");
        }
    }

    #[test]
    fn what_is_no_plain_number_is_refused_with_the_right_spelling() {
        for (text, right) in [
            ("1.234,56", "write 1234.56:"),
            ("1,234.56", "write 1234.56:"),
            ("119,00", "write 119.00:"),
            ("1'234.50", "write 1234.50:"),
            ("-1.234,56", "write -1234.56:"),
            ("1e9", "such as 1234.56"),
            ("NaN", "such as 1234.56"),
            ("inf", "such as 1234.56"),
            ("", "such as 1234.56"),
            (".5", "such as 1234.56"),
            ("5.", "write 5:"),
            ("--5", "such as 1234.56"),
            ("5 EUR", "such as 1234.56"),
            ("+5", "such as 1234.56"),
            ("١٢", "such as 1234.56"),
        ] {
            let reason = text.parse::<Amount>().unwrap_err();
            assert!(reason.contains(right), "{text}: {reason}");
        }
    }

    #[test]
    fn more_decimals_than_the_currency_has_are_refused() {
        assert!(minor("1.234", 2).is_err());
        assert!(minor("1.5", 0).is_err());
        assert!(minor("92233720368547758.08", 2).is_err());
    }

    proptest! {
        #[test]
        fn only_digits_a_dot_and_a_sign_are_accepted(text in any::<String>()) {
            let plain = |c: char| c.is_ascii_digit() || c == '.' || c == '-';
            prop_assert!(text.parse::<Amount>().is_err() || text.chars().all(plain));
        }

        #[test]
        fn the_right_spelling_is_accepted(text in "-?[0-9]{1,3}([.,'][0-9]{3}){0,2}[.,][0-9]{2}") {
            if let Some(right) = respell(&text) {
                prop_assert!(right.parse::<Amount>().is_ok(), "{} -> {}", text, right);
            }
        }

        #[test]
        fn minor_units_come_back(value in any::<i32>()) {
            let (sign, absolute) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
            let text = format!("{sign}{}.{:02}", absolute / 100, absolute % 100);
            prop_assert_eq!(minor(&text, 2), Ok(i64::from(value)));
        }
    }
}
