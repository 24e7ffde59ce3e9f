//! Amounts, lines and taxes as flags and JSON say them.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};

use crate::app;
use crate::cli::amount::Amount;
use crate::domain::document::{Line, Tax};
use crate::domain::money::{Currency, Decimal};

/// Money whose currency is said elsewhere: `119.00`, or in JSON also a whole number of cents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Money {
    Major(Amount),
    Minor(i64),
}

impl Money {
    /// Returns it in minor units.
    pub fn minor(&self, currency: Currency) -> Result<i64, app::Error> {
        match self {
            Self::Minor(minor) => Ok(*minor),
            Self::Major(amount) => {
                let decimals = u8::try_from(currency.decimals()).unwrap_or(2);
                let minor = amount.minor(decimals);
                minor.map_err(|reason| {
                    app::Error::invalid(format!("{currency}: {reason}")).hint(
                        "write an amount like 1234.56; --currency CODE names another currency",
                    )
                })
            }
        }
    }
}

impl FromStr for Money {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        text.parse().map(Self::Major)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MoneyVisitor;

        impl Visitor<'_> for MoneyVisitor {
            type Value = Money;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an amount as text (\"119.00\") or a whole number of cents (11900)")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Money, E> {
                let quoted = |reason| E::custom(format!("`{text}`: {reason}"));
                text.parse().map_err(quoted)
            }

            fn visit_i64<E: de::Error>(self, minor: i64) -> Result<Money, E> {
                Ok(Money::Minor(minor))
            }

            fn visit_u64<E: de::Error>(self, minor: u64) -> Result<Money, E> {
                let minor = i64::try_from(minor);
                minor.map(Money::Minor).map_err(E::custom)
            }
        }

        deserializer.deserialize_any(MoneyVisitor)
    }
}

/// A quantity, a price of one or a percentage, with as many decimals as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(pub Decimal);

impl FromStr for Number {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        // Amounts know best how a misspelt number should be written.
        text.parse::<Amount>()?;
        Decimal::parse(text)
            .map(Self)
            .map_err(|error| error.to_string())
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(
            untagged,
            expecting = "a number such as 1.5, or the same as text: \"1.5\""
        )]
        enum Written {
            Text(String),
            Number(serde_json::Number),
        }
        let text = match Written::deserialize(deserializer)? {
            Written::Text(text) => text,
            Written::Number(number) => number.to_string(),
        };
        let quoted = |reason| de::Error::custom(format!("`{text}`: {reason}"));
        text.parse().map_err(quoted)
    }
}

/// A line of a document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineSpec {
    quantity: Number,
    #[serde(default)]
    unit: String,
    title: String,
    #[serde(default)]
    description: String,
    unit_price: Number,
    #[serde(default)]
    tax_name: String,
    tax_rate: Option<Number>,
    net: Option<Money>,
    #[serde(default)]
    optional: bool,
}

impl FromStr for LineSpec {
    type Err = String;

    /// Reads `QUANTITY;UNIT;TITLE;UNIT_PRICE;TAX_RATE`; only the title may hold semicolons itself.
    fn from_str(text: &str) -> Result<Self, String> {
        let shape = || "write a line as 'QUANTITY;UNIT;TITLE;UNIT_PRICE;TAX_RATE'".to_owned();
        let (quantity, rest) = text.split_once(';').ok_or_else(shape)?;
        let (unit, rest) = rest.split_once(';').ok_or_else(shape)?;
        let (rest, rate) = rest.rsplit_once(';').ok_or_else(shape)?;
        let (title, price) = rest.rsplit_once(';').ok_or_else(shape)?;
        if title.trim().is_empty() {
            return Err(format!("the title is empty; {}", shape()));
        }
        let within = |what: &str, text: &str| {
            let number: Result<Number, String> = text.trim().parse();
            number.map_err(|reason| format!("{what} `{}`: {reason}", text.trim()))
        };
        Ok(Self {
            quantity: within("quantity", quantity)?,
            unit: unit.trim().to_owned(),
            title: title.trim().to_owned(),
            description: String::new(),
            unit_price: within("unit price", price)?,
            tax_name: String::new(),
            tax_rate: match rate.trim().trim_end_matches('%').trim() {
                "" => None,
                rate => Some(within("tax rate", rate)?),
            },
            net: None,
            optional: false,
        })
    }
}

impl LineSpec {
    /// Returns the line with what it comes to.
    pub fn line(&self, currency: Currency) -> Result<Line, app::Error> {
        let (quantity, price) = (self.quantity.0, self.unit_price.0);
        let net = match &self.net {
            Some(net) => net.minor(currency)?,
            None => quantity
                .times_to_minor(price, currency.decimals())
                .ok_or_else(|| {
                    let line = format!("the line {quantity} × {price} is too large an amount");
                    app::Error::invalid(line)
                })?,
        };
        Ok(Line {
            title: self.title.clone(),
            description: self.description.clone(),
            quantity,
            unit: self.unit.clone(),
            unit_price: price,
            tax_name: self.tax_name.clone(),
            tax_rate: self.tax_rate.map(|rate| rate.0),
            net,
            is_optional: self.optional,
        })
    }
}

/// A tax of a document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxSpec {
    #[serde(default)]
    name: String,
    rate: Number,
    net: Money,
    amount: Money,
}

impl FromStr for TaxSpec {
    type Err = String;

    /// Reads `RATE;BASE;AMOUNT` or `RATE;BASE;AMOUNT;NAME`.
    fn from_str(text: &str) -> Result<Self, String> {
        let parts: Vec<&str> = text.splitn(4, ';').map(str::trim).collect();
        let (rate, net, amount, name) = match parts.as_slice() {
            [rate, net, amount] => (rate, net, amount, ""),
            [rate, net, amount, name] => (rate, net, amount, *name),
            _ => return Err("write a tax as 'RATE;BASE;AMOUNT', such as '19;100.00;19.00'".into()),
        };
        Ok(Self {
            name: name.to_owned(),
            rate: rate.trim_end_matches('%').trim().parse()?,
            net: net.parse()?,
            amount: amount.parse()?,
        })
    }
}

impl TaxSpec {
    /// Returns the tax in the document's currency.
    pub fn tax(&self, currency: Currency) -> Result<Tax, app::Error> {
        Ok(Tax {
            name: self.name.clone(),
            rate: self.rate.0,
            net: self.net.minor(currency)?,
            amount: self.amount.minor(currency)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_read_from_both_ends() {
        let spec: LineSpec = "1.5;Std.;Design; rough;95.00;19 %".parse().unwrap();
        let line = spec.line(Currency::EUR).unwrap();
        assert_eq!((line.title.as_str(), line.net), ("Design; rough", 14_250));
        assert_eq!(line.tax_rate.unwrap().to_string(), "19");
        let free: LineSpec = "1;;Gift;10;".parse().unwrap();
        assert_eq!(free.line(Currency::EUR).unwrap().tax_rate, None);
    }

    #[test]
    fn a_broken_line_says_what_is_wrong() {
        for (text, reason) in [
            ("8;Std.;Design;95.00", "write a line as"),
            ("8;Std.;;95.00;19", "the title is empty"),
            (
                "8;Std.;Design;1.234,56;19",
                "unit price `1.234,56`: write 1234.56",
            ),
            ("1e9;Std.;Design;1;19", "quantity `1e9`"),
            ("8;Std.;Design;1;NaN", "tax rate `NaN`"),
        ] {
            let refused = text.parse::<LineSpec>().unwrap_err();
            assert!(refused.contains(reason), "{text}: {refused}");
        }
    }

    #[test]
    fn json_takes_text_and_cents_but_no_floats() {
        let money = |text| serde_json::from_str::<Money>(text);
        assert_eq!(money("11900").unwrap(), Money::Minor(11_900));
        assert_eq!(
            money("\"119.00\"").unwrap().minor(Currency::EUR).unwrap(),
            11_900
        );
        assert!(money("119.0").is_err());
        assert!(money("\"1.234,56\"").is_err());
        assert!(money("99999999999999999999").is_err());
        let number: Number = serde_json::from_str("1.5").unwrap();
        assert_eq!(number.0.to_string(), "1.5");
        assert!(serde_json::from_str::<Number>("1e300").is_err());
    }

    proptest! {
        #[test]
        fn anything_can_be_tried(text in any::<String>()) {
            let line = text.parse::<LineSpec>();
            prop_assert!(line.is_err() || text.matches(';').count() >= 4);
            let tax = text.parse::<TaxSpec>();
            prop_assert!(tax.is_err() || text.contains(';'));
        }
    }
}
