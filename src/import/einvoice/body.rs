//! Lines, allowances, charges and taxes as the lines and taxes of a document.

use super::Refusal;
use super::figures::{decimal, minor};
use super::invoice::{Adjustment, Counting, EInvoice, EInvoiceLine, TaxName};
use super::units;
use crate::domain::document::{Body, Line, Tax, Totals, line::net_of};
use crate::domain::money::{Currency, Decimal, format_minor};
use crate::import::LineDraft;
use crate::import::scalar::quoted;

const ONE: Decimal = Decimal {
    digits: 1,
    scale: 0,
};
const ZERO: Decimal = Decimal {
    digits: 0,
    scale: 0,
};

/// Reads lines and taxes; allowances and charges on the whole become lines, so that all add up to the net total.
pub fn read(
    invoice: &EInvoice,
    currency: Currency,
    totals: Totals,
    warnings: &mut Vec<String>,
) -> Result<Body, Refusal> {
    let value_added = value_added_tax(invoice);
    let mut lines = Vec::with_capacity(invoice.lines.len() + invoice.adjustments.len());
    for (line, position) in invoice.lines.iter().zip(1_usize..) {
        lines.push(read_line(
            line,
            position,
            (currency, value_added),
            warnings,
        )?);
    }
    // A profile without lines may have allowances nevertheless; alone they would mean nothing.
    if !lines.is_empty() {
        for adjustment in &invoice.adjustments {
            lines.extend(read_adjustment(adjustment, (currency, value_added))?);
        }
        let sum = net_of(&lines);
        if sum != totals.net {
            let money = |amount| format_minor(amount, currency.decimals());
            warnings.push(format!(
                "its net total is {} {currency}, but its lines add up to {}",
                money(totals.net),
                money(sum)
            ));
        }
    }
    let taxes = invoice.taxes.iter().map(|group| {
        Ok(Tax {
            name: name_of(&group.tax, value_added),
            rate: rate_of(&group.tax).unwrap_or(ZERO),
            net: amount_of(group.net.as_deref(), currency, "tax base (BT-116)")?,
            amount: amount_of(group.amount.as_deref(), currency, "tax amount (BT-117)")?,
        })
    });
    let taxes = taxes.collect::<Result<_, Refusal>>()?;
    Ok(Body { lines, taxes })
}

fn amount_of(text: Option<&str>, currency: Currency, term: &'static str) -> Result<i64, Refusal> {
    text.map_or(Ok(0), |text| minor(text, currency, term))
}

fn read_line(
    line: &EInvoiceLine,
    position: usize,
    (currency, value_added): (Currency, &str),
    warnings: &mut Vec<String>,
) -> Result<Line, Refusal> {
    let unreadable = |reason| {
        let given = line.net.as_deref().unwrap_or_default();
        Refusal::Value("net amount of a line (BT-131)", quoted(given), reason)
    };
    // The net amount is what counts; the others only explain it.
    let mut number = |text: &Option<String>, what, absent| match text.as_deref() {
        None => absent,
        Some(text) => decimal(text).unwrap_or_else(|| {
            let given = quoted(text);
            warnings.push(format!(
                "the {what} of line {position} is {given}, which is no number"
            ));
            absent
        }),
    };
    let price = number(&line.price, "price", ZERO);
    let pieces = number(&line.price_quantity, "price quantity", ONE);
    let quantity = number(&line.quantity, "quantity", ONE);
    let net = line.net.as_deref().map(|net| decimal(net).ok_or(()));
    let draft = LineDraft {
        title: line.name.clone().unwrap_or_else(|| position.to_string()),
        description: line.description.join("\n"),
        quantity: shortened(quantity),
        unit: line.unit.as_deref().map(units::sign).unwrap_or_default(),
        unit_price: shortened_to(per_piece(price, pieces), currency.decimals()),
        tax_name: name_of(&line.tax, value_added),
        tax_rate: rate_of(&line.tax),
        net: net.transpose().map_err(|()| unreadable("is no amount"))?,
        is_optional: line.counting == Counting::Told,
    };
    draft
        .into_line(currency)
        .ok_or_else(|| unreadable("is too large"))
}

/// An allowance or charge as a line of one piece; nothing when it comes to nothing.
fn read_adjustment(
    adjustment: &Adjustment,
    (currency, value_added): (Currency, &str),
) -> Result<Option<Line>, Refusal> {
    let term = "allowance or charge (BT-92, BT-99)";
    let amount = amount_of(adjustment.amount.as_deref(), currency, term)?;
    let net = if adjustment.is_charge {
        amount
    } else {
        -amount
    };
    let title = match (&adjustment.reason, adjustment.is_charge) {
        (Some(reason), _) => reason.clone(),
        (None, true) => "+".to_owned(),
        (None, false) => "−".to_owned(),
    };
    Ok((net != 0).then(|| Line {
        title,
        description: String::new(),
        quantity: ONE,
        unit: String::new(),
        unit_price: Decimal {
            digits: net,
            scale: currency.decimals(),
        },
        tax_name: name_of(&adjustment.tax, value_added),
        tax_rate: rate_of(&adjustment.tax),
        net,
        is_optional: false,
    }))
}

/// What value added tax is called where the seller is.
fn value_added_tax(invoice: &EInvoice) -> &'static str {
    match invoice.seller.address.country.as_deref() {
        Some("DE" | "AT") => "USt",
        Some("CH" | "LI") => "MWST",
        Some("FR" | "BE" | "LU") => "TVA",
        Some(_) | None => "VAT",
    }
}

fn name_of(tax: &TaxName, value_added: &str) -> String {
    match tax.scheme.as_deref() {
        None | Some("VAT" | "VA") => value_added.to_owned(),
        Some(other) => other.to_owned(),
    }
}

fn rate_of(tax: &TaxName) -> Option<Decimal> {
    decimal(tax.rate.as_deref()?).map(shortened)
}

/// A rate is written `19`, whether it came as `19.00` or `19`.
fn shortened(number: Decimal) -> Decimal {
    shortened_to(number, 0)
}

/// Drops zeros behind the dot, down to so many decimals.
fn shortened_to(mut number: Decimal, decimals: u32) -> Decimal {
    while number.scale > decimals && number.digits % 10 == 0 {
        number.digits /= 10;
        number.scale -= 1;
    }
    number
}

/// The price of one piece, with up to four more decimals than the price of several.
fn per_piece(price: Decimal, pieces: Decimal) -> Decimal {
    let pieces = shortened(pieces);
    if pieces.digits <= 0 || pieces == ONE {
        return price;
    }
    let scale = (price.scale + 4).min(12);
    let exponent = scale.saturating_sub(price.scale) + pieces.scale;
    let exact = 10_i128
        .checked_pow(exponent)
        .and_then(|factor| i128::from(price.digits).checked_mul(factor));
    let divided =
        exact.map(|exact| crate::domain::money::divide_rounded(exact, i128::from(pieces.digits)));
    let digits = divided.and_then(|digits| i64::try_from(digits).ok());
    digits.map_or(price, |digits| shortened(Decimal { digits, scale }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_for_several_pieces_is_divided() {
        let number = |text| decimal(text).unwrap();
        for (price, pieces, each) in [
            ("100.00", "1", "100.00"),
            ("100.00", "1.0000", "100.00"),
            ("12.50", "1000", "0.0125"),
            ("10.00", "3", "3.333333"),
            ("10.00", "0", "10.00"),
            ("1", "0.5", "2"),
        ] {
            let found = per_piece(number(price), number(pieces));
            assert_eq!(found.to_string(), each, "{price} for {pieces}");
        }
    }
}
