//! The amounts of an e-invoice in minor units, and whether they agree.

use super::Refusal;
use super::invoice::{Amounts, EInvoice};
use super::syntax::Syntax;
use crate::domain::document::Totals;
use crate::domain::money::{Currency, Decimal, format_minor};
use crate::import::scalar::quoted;

/// The totals of a document in minor units.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    pub totals: Totals,
    pub paid: i64,
}

/// Reads a number of XML Schema: a sign, digits, a dot; decimals that find no room are cut.
pub fn decimal(text: &str) -> Option<Decimal> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !is_plain(whole) || !is_plain(fraction) {
        return None;
    }
    let whole = if whole.is_empty() { "0" } else { whole };
    let most = fraction.len().min(12);
    (0..=most).rev().find_map(|decimals| {
        let dot = if decimals == 0 { "" } else { "." };
        let fraction = fraction.get(..decimals)?;
        Decimal::parse(&format!("{sign}{whole}{dot}{fraction}")).ok()
    })
}

/// An amount in minor units, rounded where it has more decimals than its currency.
pub fn minor(text: &str, currency: Currency, term: &'static str) -> Result<i64, Refusal> {
    decimal(text)
        .and_then(|amount| amount.to_minor_rounded(currency.decimals()))
        .ok_or_else(|| Refusal::Value(term, quoted(text), "is no amount"))
}

/// Reads the totals; refuses those that contradict each other (BR-CO-15) and warns of what rounding cannot explain.
pub fn read(
    invoice: &EInvoice,
    currency: Currency,
    warnings: &mut Vec<String>,
) -> Result<Figures, Refusal> {
    let Amounts {
        net,
        tax,
        gross,
        prepaid,
        rounding,
        payable,
    } = &invoice.totals;
    let read = |text: &Option<String>, term| {
        text.as_deref()
            .map(|text| minor(text, currency, term))
            .transpose()
    };
    let net = read(net, "net total (BT-109)")?;
    let tax = read(tax, "tax total (BT-110)")?;
    let gross = read(gross, "gross total (BT-112)")?;
    let prepaid = read(prepaid, "prepaid amount (BT-113)")?;
    let rounding = read(rounding, "rounding amount (BT-114)")?.unwrap_or(0);
    let payable = read(payable, "payable amount (BT-115)")?;
    let money = |amount| format_minor(amount, currency.decimals());
    let due = payable.map(|payable| payable.saturating_sub(rounding));
    let gross = match (gross, net, due) {
        (Some(gross), _, _) => gross,
        // An order need not say what it comes to with taxes.
        (None, Some(net), _) if tax.is_some() || invoice.syntax == Syntax::OrderX => {
            net.saturating_add(tax.unwrap_or(0))
        }
        (None, _, Some(due)) => due.saturating_add(prepaid.unwrap_or(0)),
        (None, _, None) => return Err(Refusal::Missing("gross total", "BT-112")),
    };
    if let (Some(net), Some(tax)) = (net, tax) {
        let sum = net.saturating_add(tax);
        let slack = u64::try_from(invoice.taxes.len()).unwrap_or(0) + 1;
        if sum.abs_diff(gross) > slack {
            return Err(Refusal::Figures(format!(
                "the gross total is {} but net and taxes add up to {} {currency} (BR-CO-15)",
                money(gross),
                money(sum)
            )));
        }
    }
    let paid = prepaid.unwrap_or_else(|| due.map_or(0, |due| gross.saturating_sub(due)));
    let left = gross.saturating_sub(paid);
    if let Some(due) = due.filter(|due| *due != left) {
        warnings.push(format!(
            "it asks for {} {currency}, but {} are left of its gross total",
            money(due),
            money(left)
        ));
    }
    let net = net.unwrap_or_else(|| gross.saturating_sub(tax.unwrap_or(0)));
    Ok(Figures {
        totals: Totals { net, gross },
        paid,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_those_of_xml_schema() {
        for (text, number) in [
            ("119.00", Some("119.00")),
            ("+5", Some("5")),
            (".5", Some("0.5")),
            ("-.25", Some("-0.25")),
            ("7.", Some("7")),
            ("0.12345678901234567", Some("0.123456789012")),
            ("1234567890.123456789012", Some("1234567890.123456789")),
            ("99999999999999999999", None),
            ("1,5", None),
            ("1e3", None),
            ("--1", None),
            (".", None),
            ("", None),
            ("1.2.3", None),
        ] {
            let found = decimal(text).map(|number| number.to_string());
            assert_eq!(found.as_deref(), number, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_number_or_none(text in "[-+.0-9eé]{0,24}") {
            if let Some(number) = decimal(&text) {
                prop_assert!(number.scale <= 12);
            }
        }
    }
}
