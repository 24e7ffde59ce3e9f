//! Lines and taxes of documents, and whether they add up.

use std::mem::take;

use super::draft::{Draft, ItemDraft, LineDraft, Source};
use super::record::{Draftable, ItemRecord, TaxRecord};
use super::reporter::{Refused, Reporter};
use super::resource::Resource;
use super::scalar::{self, quoted, with_plain_line_ends};
use crate::domain::document::{Line, Tax, Totals};
use crate::domain::money::{Currency, Decimal, divide_rounded, format_minor};

const ZERO: Decimal = Decimal {
    digits: 0,
    scale: 0,
};
const ONE: Decimal = Decimal {
    digits: 1,
    scale: 0,
};

impl Draftable for ItemRecord {
    fn into_draft(
        mut self,
        resource: Resource,
        source: Source,
        reporter: &mut Reporter<'_>,
    ) -> Result<Draft, Refused> {
        let Resource::Item(parent_kind) = resource else {
            return Err(reporter.refuse("", "it is no line"));
        };
        Ok(Draft::Item(Box::new(ItemDraft {
            source,
            parent_kind,
            parent_source_id: reporter.parent(take(&mut self.parent_id))?,
            position: self.position_in_document(),
            line: self.into_line_draft(reporter)?,
        })))
    }
}

impl ItemRecord {
    fn position_in_document(&self) -> u32 {
        self.position.trim().parse().unwrap_or(0)
    }

    fn into_line_draft(self, reporter: &mut Reporter<'_>) -> Result<LineDraft, Refused> {
        let Ok(net) = scalar::decimal(&self.total_net) else {
            let text = format!("{} is no amount", quoted(&self.total_net));
            return Err(reporter.refuse("total_net", text));
        };
        Ok(LineDraft {
            quantity: reporter.decimal("quantity", &self.quantity).unwrap_or(ONE),
            unit_price: reporter
                .decimal("unit_price", &self.unit_price)
                .unwrap_or(ZERO),
            tax_rate: reporter.decimal("tax_rate", &self.tax_rate),
            is_optional: reporter.flag("optional", &self.optional).unwrap_or(false),
            net,
            title: with_plain_line_ends(self.title),
            description: with_plain_line_ends(self.description),
            unit: self.unit,
            tax_name: self.tax_name,
        })
    }
}

/// The lines of a document in their order.
pub fn lines_of(
    mut items: Vec<ItemRecord>,
    currency: Currency,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<Line>, Refused> {
    items.sort_by_cached_key(ItemRecord::position_in_document);
    items
        .into_iter()
        .map(|item| {
            let line = item.into_line_draft(reporter)?.into_line(currency);
            line.ok_or_else(|| reporter.refuse("total_net", "the amount of a line is too large"))
        })
        .collect()
}

/// The taxes of a document; a base that is not given follows from rate and amount.
pub fn taxes_of(
    taxes: Vec<TaxRecord>,
    currency: Currency,
    reporter: &mut Reporter<'_>,
) -> Result<Vec<Tax>, Refused> {
    let mut read = |tax: TaxRecord| {
        let rate = reporter.decimal("rate", &tax.rate).unwrap_or(ZERO);
        let amount = reporter
            .amount("amount", &tax.amount, currency)?
            .unwrap_or(0);
        let net = reporter.amount("amount_net", &tax.net, currency)?;
        Ok(Tax {
            net: net.unwrap_or_else(|| base_of(amount, rate)),
            name: tax.name,
            rate,
            amount,
        })
    };
    taxes.into_iter().map(&mut read).collect()
}

/// What a tax of `rate` percent is on.
fn base_of(amount: i64, rate: Decimal) -> i64 {
    if rate.digits == 0 {
        return 0;
    }
    let dividend = i128::from(amount) * 100 * 10_i128.pow(rate.scale.min(12));
    let base = divide_rounded(dividend, i128::from(rate.digits).abs());
    i64::try_from(base * i128::from(rate.digits.signum())).unwrap_or(0)
}

/// Warns when lines and taxes do not add up to the totals, by more than a cent for each that was rounded.
pub fn warn_of_differences(
    lines: &[Line],
    taxes: &[Tax],
    totals: Totals,
    currency: Currency,
    reporter: &mut Reporter<'_>,
) {
    let sum = |amounts: &mut dyn Iterator<Item = i64>| amounts.fold(0_i64, i64::saturating_add);
    let differs = |given: i64, sum: i64, rounded: usize| {
        given.abs_diff(sum) > u64::try_from(rounded).unwrap_or(u64::MAX)
    };
    let money = |amount| format_minor(amount, currency.decimals());
    let counted = || lines.iter().filter(|line| !line.is_optional);
    let net = sum(&mut counted().map(|line| line.net));
    if !lines.is_empty() && differs(totals.net, net, lines.len()) {
        let (given, sum) = (money(totals.net), money(net));
        reporter.warn("total_net", format!("the net total is {given} but the lines add up to {sum} {currency}; a discount may explain it"));
    }
    let gross = totals
        .net
        .saturating_add(sum(&mut taxes.iter().map(|tax| tax.amount)));
    if !taxes.is_empty() && differs(totals.gross, gross, taxes.len()) {
        let (given, sum) = (money(totals.gross), money(gross));
        reporter.warn(
            "total_gross",
            format!("the gross total is {given} but net and taxes add up to {sum} {currency}"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_base_of_a_tax_follows_from_its_rate() {
        let rate = |digits, scale| Decimal { digits, scale };
        assert_eq!(base_of(1900, rate(190, 1)), 10000);
        assert_eq!(base_of(-850, rate(10, 0)), -8500);
        assert_eq!(base_of(100, ZERO), 0);
    }
}
