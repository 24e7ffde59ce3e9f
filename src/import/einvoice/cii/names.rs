//! The parts of a CII document by their names, which ZUGFeRD 1.0 and Order-X have some of their own for.

use jiff::civil::Date;

use crate::import::einvoice::tree::{Element, basic_day};

/// What ZUGFeRD 1.0 called otherwise.
pub struct Names {
    pub context: &'static str,
    pub head: &'static str,
    pub transaction: &'static str,
    pub agreement: &'static str,
    pub delivery: &'static str,
    pub settlement: &'static str,
    pub totals: &'static str,
    pub currency: &'static str,
    pub quantity: &'static str,
    pub line_agreement: &'static str,
    pub line_delivery: &'static str,
    pub line_settlement: &'static str,
    pub line_totals: &'static str,
    pub rate: &'static str,
    pub reference: &'static str,
}

pub const CII: Names = Names {
    context: "ExchangedDocumentContext",
    head: "ExchangedDocument",
    transaction: "SupplyChainTradeTransaction",
    agreement: "ApplicableHeaderTradeAgreement",
    delivery: "ApplicableHeaderTradeDelivery",
    settlement: "ApplicableHeaderTradeSettlement",
    totals: "SpecifiedTradeSettlementHeaderMonetarySummation",
    currency: "InvoiceCurrencyCode",
    quantity: "BilledQuantity",
    line_agreement: "SpecifiedLineTradeAgreement",
    line_delivery: "SpecifiedLineTradeDelivery",
    line_settlement: "SpecifiedLineTradeSettlement",
    line_totals: "SpecifiedTradeSettlementLineMonetarySummation",
    rate: "RateApplicablePercent",
    reference: "IssuerAssignedID",
};

pub const ORDER_X: Names = Names {
    currency: "OrderCurrencyCode",
    quantity: "RequestedQuantity",
    ..CII
};

pub const ZUGFERD_1: Names = Names {
    context: "SpecifiedExchangedDocumentContext",
    head: "HeaderExchangedDocument",
    transaction: "SpecifiedSupplyChainTradeTransaction",
    agreement: "ApplicableSupplyChainTradeAgreement",
    delivery: "ApplicableSupplyChainTradeDelivery",
    settlement: "ApplicableSupplyChainTradeSettlement",
    totals: "SpecifiedTradeSettlementMonetarySummation",
    line_agreement: "SpecifiedSupplyChainTradeAgreement",
    line_delivery: "SpecifiedSupplyChainTradeDelivery",
    line_settlement: "SpecifiedSupplyChainTradeSettlement",
    line_totals: "SpecifiedTradeSettlementMonetarySummation",
    rate: "ApplicablePercent",
    reference: "ID",
    ..CII
};

/// The parts of a document; a part that is absent is an empty one.
pub struct Parts<'a> {
    pub root: Element<'a>,
    pub names: Names,
}

impl<'a> Parts<'a> {
    /// A text in a part.
    pub fn text(&self, part: &'static str, path: &[&'static str]) -> Option<String> {
        self.part(part)?.text(path)
    }

    /// A day in a part.
    pub fn day(&self, part: &'static str, path: &[&'static str]) -> Option<Date> {
        day(self.part(part)?.at(path)?)
    }

    /// The elements of one name in a part.
    pub fn all(&self, part: &'static str, name: &'static str) -> impl Iterator<Item = Element<'a>> {
        self.part(part)
            .into_iter()
            .flat_map(move |part| part.all(name))
    }

    /// A part of the transaction, or of the document.
    pub fn part(&self, name: &'static str) -> Option<Element<'a>> {
        self.root
            .at(&[self.names.transaction, name])
            .or_else(|| self.root.at(&[name]))
    }
}

/// The day in an element such as `IssueDateTime`; `DateTimeString` is what EN 16931 writes.
pub fn day(element: Element<'_>) -> Option<Date> {
    let text = element
        .text(&["DateTimeString"])
        .or_else(|| element.text(&["DateTime"]))
        .or_else(|| element.text(&["DateString"]))?;
    basic_day(&text)
}
