//! Lines and taxes of a document, and the check that they add up.

use crate::domain::money::{Currency, Decimal, format_minor};

/// One line of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub title: String,
    pub description: String,
    pub quantity: Decimal,
    pub unit: String,
    /// Price of one unit, in the currency's major unit, with as many decimals as given.
    pub unit_price: Decimal,
    pub tax_name: String,
    /// Percent, such as 19.
    pub tax_rate: Option<Decimal>,
    /// Net total in minor units.
    pub net: i64,
    /// An option that is not in the total.
    pub is_optional: bool,
}

/// One tax of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tax {
    pub name: String,
    /// Percent.
    pub rate: Decimal,
    /// What the tax is on, in minor units.
    pub net: i64,
    /// The tax in minor units.
    pub amount: i64,
}

/// Totals in minor units of the document's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    pub net: i64,
    pub gross: i64,
}

/// Totals that do not follow from lines and taxes; amounts are shown in the currency's major unit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{what} is {given} {currency} but {source_name} add up to {sum} {currency}; the difference is {difference} {currency}"
)]
pub struct Mismatch {
    /// `the net total`, `the tax on 19 %` or `the gross total`.
    pub what: String,
    /// What was added up.
    pub source_name: &'static str,
    pub given: String,
    pub sum: String,
    pub difference: String,
    pub currency: Currency,
}

/// What the lines add up to, in minor units; options do not count.
pub fn net_of(lines: &[Line]) -> i64 {
    let counted = lines.iter().filter(|line| !line.is_optional);
    counted.fold(0_i64, |sum, line| sum.saturating_add(line.net))
}

/// The taxes that follow from the lines: one per name and rate, rounded once.
pub fn taxes_of(lines: &[Line]) -> Vec<Tax> {
    let mut taxes: Vec<Tax> = Vec::new();
    for line in lines.iter().filter(|line| !line.is_optional) {
        let Some(rate) = line.tax_rate else { continue };
        let known = taxes
            .iter_mut()
            .find(|tax| tax.rate == rate && tax.name == line.tax_name);
        match known {
            Some(tax) => tax.net = tax.net.saturating_add(line.net),
            None => taxes.push(Tax {
                name: line.tax_name.clone(),
                rate,
                net: line.net,
                amount: 0,
            }),
        }
    }
    for tax in &mut taxes {
        tax.amount = amount_of(tax.net, tax.rate);
    }
    taxes
}

/// So many percent of an amount, rounded to minor units.
fn amount_of(net: i64, rate: Decimal) -> i64 {
    let exact = i128::from(net) * i128::from(rate.digits);
    let divisor = 100 * 10_i128.pow(rate.scale);
    i64::try_from(crate::domain::money::divide_rounded(exact, divisor)).unwrap_or(i64::MAX)
}

/// Checks to the cent: the lines against the net total, taxes against the lines, net plus taxes against gross.
///
/// A part that is absent (no lines, no taxes) is not checked; a tax may be a cent off per line of its rate,
/// because both rounding per line and per rate are allowed.
pub fn check_totals(
    lines: &[Line],
    taxes: &[Tax],
    totals: Totals,
    currency: Currency,
) -> Result<(), Mismatch> {
    let counted = || lines.iter().filter(|line| !line.is_optional);
    let mismatch = |what: String, source_name, given: i64, sum: i64| {
        let money = |amount| format_minor(amount, currency.decimals());
        let difference = money(given.saturating_sub(sum));
        Mismatch {
            what,
            source_name,
            given: money(given),
            sum: money(sum),
            difference,
            currency,
        }
    };
    if !lines.is_empty() {
        let sum = net_of(lines);
        if sum != totals.net {
            return Err(mismatch(
                "the net total".to_owned(),
                "the lines",
                totals.net,
                sum,
            ));
        }
    }
    for tax in taxes {
        let expected = amount_of(tax.net, tax.rate);
        let slack = u64::try_from(counted().count().max(1)).unwrap_or(u64::MAX);
        if tax.amount.abs_diff(expected) > slack {
            return Err(mismatch(
                format!("the tax of {} %", tax.rate),
                "its base and rate",
                tax.amount,
                expected,
            ));
        }
    }
    if !taxes.is_empty() {
        let sum = taxes
            .iter()
            .fold(totals.net, |sum, tax| sum.saturating_add(tax.amount));
        if sum != totals.gross {
            return Err(mismatch(
                "the gross total".to_owned(),
                "net and taxes",
                totals.gross,
                sum,
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(net: i64) -> Line {
        let one = Decimal {
            digits: 1,
            scale: 0,
        };
        Line {
            title: "x".to_owned(),
            description: String::new(),
            quantity: one,
            unit: String::new(),
            unit_price: Decimal {
                digits: net,
                scale: 2,
            },
            tax_name: String::new(),
            tax_rate: None,
            net,
            is_optional: false,
        }
    }

    fn tax(net: i64, amount: i64) -> Tax {
        Tax {
            name: "USt".to_owned(),
            rate: Decimal {
                digits: 19,
                scale: 0,
            },
            net,
            amount,
        }
    }

    #[test]
    fn a_cent_of_difference_is_named() {
        let totals = Totals {
            net: 10001,
            gross: 11900,
        };
        let error = check_totals(&[line(10000)], &[], totals, Currency::EUR).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the net total is 100.01 EUR but the lines add up to 100.00 EUR; the difference is 0.01 EUR"
        );
    }

    #[test]
    fn gross_is_net_plus_taxes() {
        let totals = Totals {
            net: 10000,
            gross: 11900,
        };
        assert!(check_totals(&[line(10000)], &[tax(10000, 1900)], totals, Currency::EUR).is_ok());
        assert!(check_totals(&[], &[tax(10000, 1800)], totals, Currency::EUR).is_err());
        assert!(check_totals(&[], &[tax(10000, 1901)], totals, Currency::EUR).is_err());
    }

    #[test]
    fn taxes_follow_from_the_lines_and_are_rounded_once() {
        let at_rate = |net, digits| Line {
            tax_rate: Some(Decimal { digits, scale: 0 }),
            ..line(net)
        };
        let lines = [at_rate(33, 19), at_rate(33, 19), at_rate(100, 7), line(50)];
        let taxes = taxes_of(&lines);
        let figures: Vec<_> = taxes.iter().map(|tax| (tax.net, tax.amount)).collect();
        assert_eq!(figures, [(66, 13), (100, 7)]);
        assert_eq!(net_of(&lines), 216);
    }

    #[test]
    fn an_optional_line_does_not_count() {
        let mut option = line(5000);
        option.is_optional = true;
        assert!(
            check_totals(
                &[line(10000), option],
                &[],
                Totals {
                    net: 10000,
                    gross: 10000
                },
                Currency::EUR
            )
            .is_ok()
        );
    }
}
