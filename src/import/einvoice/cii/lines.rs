//! Lines, taxes, allowances and charges of a CII document.

use super::names::{Names, Parts};
use crate::import::einvoice::invoice::{Adjustment, Counting, EInvoiceLine, TaxGroup, TaxName};
use crate::import::einvoice::tree::Element;

/// Reads a line.
pub fn read_line(line: Element<'_>, names: &Names) -> EInvoiceLine {
    let settlement = line.at(&[names.line_settlement]);
    let price = line.at(&[names.line_agreement, "NetPriceProductTradePrice"]);
    let quantity = line.at(&[names.line_delivery, names.quantity]);
    let notes = line
        .all("AssociatedDocumentLineDocument")
        .flat_map(|document| document.all("IncludedNote"))
        .flat_map(|note| note.all("Content"));
    let descriptions = line
        .all("SpecifiedTradeProduct")
        .flat_map(|product| product.all("Description"));
    let told = line.text(&["AssociatedDocumentLineDocument", "LineStatusReasonCode"]);
    EInvoiceLine {
        name: line.text(&["SpecifiedTradeProduct", "Name"]),
        description: descriptions
            .chain(notes)
            .filter_map(Element::lines)
            .collect(),
        quantity: quantity.and_then(|quantity| quantity.text(&[])),
        unit: quantity.and_then(|quantity| quantity.attribute("unitCode")),
        price: price.and_then(|price| price.text(&["ChargeAmount"])),
        price_quantity: price.and_then(|price| price.text(&["BasisQuantity"])),
        net: settlement.and_then(|part| part.text(&[names.line_totals, "LineTotalAmount"])),
        tax: settlement
            .and_then(|part| part.at(&["ApplicableTradeTax"]))
            .map(|tax| tax_name(tax, names))
            .unwrap_or_default(),
        counting: match told.as_deref() {
            Some("GROUP" | "INFORMATION") => Counting::Told,
            Some(_) | None => Counting::Counted,
        },
    }
}

fn tax_name(tax: Element<'_>, names: &Names) -> TaxName {
    TaxName {
        rate: tax
            .text(&[names.rate])
            .or_else(|| tax.text(&["RateApplicablePercent"])),
        scheme: tax.text(&["TypeCode"]),
    }
}

/// Reads a tax of the document.
pub fn tax_group(tax: Element<'_>, names: &Names) -> TaxGroup {
    TaxGroup {
        tax: tax_name(tax, names),
        net: tax.text(&["BasisAmount"]),
        amount: tax.text(&["CalculatedAmount"]),
        exemption: tax.text(&["ExemptionReason"]),
    }
}

/// Allowances and charges, and the freight that has an element of its own.
pub fn adjustments(parts: &Parts<'_>) -> Vec<Adjustment> {
    let (settlement, names) = (parts.names.settlement, &parts.names);
    let read = |element: Element<'_>, is_charge, amount, reason| Adjustment {
        is_charge,
        amount: element.text(&[amount]),
        reason: element.text(&[reason]),
        tax: element
            .at(&["CategoryTradeTax"])
            .or_else(|| element.at(&["AppliedTradeTax"]))
            .map(|tax| tax_name(tax, names))
            .unwrap_or_default(),
    };
    let adjustments = parts
        .all(settlement, "SpecifiedTradeAllowanceCharge")
        .map(|element| {
            let indicator = element
                .text(&["ChargeIndicator", "Indicator"])
                .or_else(|| element.text(&["ChargeIndicator"]));
            let is_charge = matches!(indicator.as_deref(), Some("true" | "1"));
            read(element, is_charge, "ActualAmount", "Reason")
        });
    let freight = parts.all(settlement, "SpecifiedLogisticsServiceCharge");
    let freight = freight.map(|element| read(element, true, "AppliedAmount", "Description"));
    adjustments.chain(freight).collect()
}
