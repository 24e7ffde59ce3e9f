//! Amounts as whole minor units of a currency; no floating point anywhere.

use iso_currency::Currency as Iso;

/// An ISO 4217 currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(Iso);

/// Why a text is no amount or currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidMoney {
    /// Not an ISO 4217 code.
    #[error("`{0}` is no currency code; it reads like EUR")]
    Currency(String),
    /// Not digits with an optional dot.
    #[error("`{0}` is no amount; write it like 1234.56")]
    Shape(String),
    /// Does not fit 64 bits.
    #[error("`{0}` is too large an amount")]
    TooLarge(String),
}

impl Currency {
    /// The euro, the default of new portals.
    pub const EUR: Self = Self(Iso::EUR);

    /// Reads an ISO 4217 code such as `EUR`, in either case.
    pub fn new(code: &str) -> Result<Self, InvalidMoney> {
        Iso::from_code(&code.trim().to_ascii_uppercase())
            .map(Self)
            .ok_or_else(|| InvalidMoney::Currency(code.to_owned()))
    }

    /// The three-letter code.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// The English name, such as `Euro`.
    pub fn name(self) -> String {
        self.0.name().to_owned()
    }

    /// How many decimals the minor unit has: 2 for EUR, 0 for JPY.
    pub fn decimals(self) -> u32 {
        self.0.exponent().map_or(2, u32::from)
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.code())
    }
}

/// Writes minor units with a dot, `-12.50`; the form of CSV files and terminals.
pub fn format_minor(amount: i64, decimals: u32) -> String {
    let scale = 10_u64.pow(decimals);
    let (sign, magnitude) = (if amount < 0 { "-" } else { "" }, amount.unsigned_abs());
    if decimals == 0 {
        return format!("{sign}{magnitude}");
    }
    let width = usize::try_from(decimals).unwrap_or(2);
    format!("{sign}{}.{:0width$}", magnitude / scale, magnitude % scale)
}

/// A decimal number as written: `digits / 10^scale`, up to 12 decimals; for quantities, prices and rates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    /// All digits without the dot, signed.
    pub digits: i64,
    /// How many of them stand behind the dot.
    pub scale: u32,
}

impl Decimal {
    /// Reads `12`, `-0.5`, `8.4252`; refuses exponents, commas, blanks and more than 12 decimals.
    pub fn parse(text: &str) -> Result<Self, InvalidMoney> {
        let shape = || InvalidMoney::Shape(text.to_owned());
        let (negative, plain) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
        let digits_only = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let missing = whole.is_empty() || (plain.contains('.') && fraction.is_empty());
        if missing || !digits_only(whole) || !digits_only(fraction) {
            return Err(shape());
        }
        let fraction = if fraction.len() > 12 {
            fraction.trim_end_matches('0')
        } else {
            fraction
        };
        let scale = u32::try_from(fraction.len())
            .ok()
            .filter(|scale| *scale <= 12)
            .ok_or_else(shape)?;
        let magnitude: i64 = format!("{whole}{fraction}")
            .parse()
            .map_err(|_error: std::num::ParseIntError| InvalidMoney::TooLarge(text.to_owned()))?;
        Ok(Self {
            digits: if negative { -magnitude } else { magnitude },
            scale,
        })
    }

    /// Returns whole minor units when nothing is lost and it fits.
    pub fn to_minor_exact(self, decimals: u32) -> Option<i64> {
        if self.scale <= decimals {
            return self
                .digits
                .checked_mul(10_i64.checked_pow(decimals - self.scale)?);
        }
        let divisor = 10_i64.checked_pow(self.scale - decimals)?;
        (self.digits % divisor == 0).then_some(self.digits / divisor)
    }

    /// Returns minor units rounded half away from zero (commercial rounding), when it fits.
    pub fn to_minor_rounded(self, decimals: u32) -> Option<i64> {
        if self.scale <= decimals {
            return self.to_minor_exact(decimals);
        }
        let divisor = i128::from(10_i64.checked_pow(self.scale - decimals)?);
        i64::try_from(divide_rounded(i128::from(self.digits), divisor)).ok()
    }

    /// Returns the product with another decimal, rounded to minor units; quantity times unit price.
    pub fn times_to_minor(self, other: Self, decimals: u32) -> Option<i64> {
        let digits = i128::from(self.digits).checked_mul(i128::from(other.digits))?;
        let scale = self.scale + other.scale;
        if scale <= decimals {
            let factor = i128::from(10_i64.checked_pow(decimals - scale)?);
            return i64::try_from(digits.checked_mul(factor)?).ok();
        }
        let divisor = 10_i128.checked_pow(scale - decimals)?;
        i64::try_from(divide_rounded(digits, divisor)).ok()
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&format_minor(self.digits, self.scale))
    }
}

/// Divides with commercial rounding: half away from zero.
pub fn divide_rounded(dividend: i128, divisor: i128) -> i128 {
    let half = divisor / 2;
    if dividend >= 0 {
        (dividend + half) / divisor
    } else {
        (dividend - half) / divisor
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse_minor(text: &str, decimals: u32) -> Option<i64> {
        Decimal::parse(text).ok()?.to_minor_exact(decimals)
    }

    #[test]
    fn only_plain_amounts_are_read() {
        assert_eq!(parse_minor("119.00", 2), Some(11900));
        assert_eq!(parse_minor("-0.5", 2), Some(-50));
        assert_eq!(parse_minor("12", 0), Some(12));
        assert_eq!(parse_minor("1.000", 2), Some(100));
        for bad in [
            "1.234,56",
            "1e9",
            "NaN",
            "",
            "-",
            ".",
            "1.",
            ".5",
            " 1",
            "+1",
            "1.005",
            "٣",
            "9999999999999999999",
        ] {
            assert!(parse_minor(bad, 2).is_none(), "{bad:?} passed");
        }
    }

    #[test]
    fn quantity_times_price_is_rounded_commercially() {
        let price = Decimal::parse("8.425").unwrap();
        assert_eq!(
            Decimal::parse("1").unwrap().times_to_minor(price, 2),
            Some(843)
        );
        assert_eq!(
            Decimal::parse("-1").unwrap().times_to_minor(price, 2),
            Some(-843)
        );
        assert_eq!(
            Decimal::parse("3").unwrap().times_to_minor(price, 2),
            Some(2528)
        );
    }

    proptest! {
        #[test]
        fn minor_units_survive_the_round_trip(amount in i64::MIN + 1..i64::MAX, decimals in 0_u32..4) {
            prop_assert_eq!(parse_minor(&format_minor(amount, decimals), decimals), Some(amount));
        }

        #[test]
        fn any_text_is_an_amount_or_an_error(text in ".*") {
            if let Some(amount) = parse_minor(&text, 2) {
                prop_assert!(text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-'), "{} gave {}", text, amount);
            }
        }
    }
}
