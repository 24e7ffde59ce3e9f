//! Reads CII D16B, ZUGFeRD 1.0 and Order-X by the bindings of EN 16931 and the names ZUGFeRD 1.0 had for them.

mod lines;
mod names;
mod party;

use super::invoice::{Amounts, EInvoice, Payment};
use super::syntax::Syntax;
use super::tree::Element;
use lines::{adjustments, read_line, tax_group};
use names::{CII, ORDER_X, Parts, ZUGFERD_1, day};
use party::read_party;

/// Reads a document from its first element.
pub fn read(root: Element<'_>, syntax: Syntax) -> EInvoice {
    let names = match syntax {
        Syntax::Zugferd1 => ZUGFERD_1,
        Syntax::OrderX => ORDER_X,
        Syntax::Cii | Syntax::UblInvoice | Syntax::UblCreditNote => CII,
    };
    let parts = Parts { root, names };
    let names = &parts.names;
    let partner = |name| {
        let agreement = parts.part(names.agreement);
        let found = agreement.and_then(|agreement| agreement.at(&[name]));
        found.map(read_party).unwrap_or_default()
    };
    let currency = parts.text(names.settlement, &[names.currency]);
    let items = parts.all(names.transaction, "IncludedSupplyChainTradeLineItem");
    let lines: Vec<_> = items.map(|line| read_line(line, names)).collect();
    let period = |end| parts.day(names.settlement, &["BillingSpecifiedPeriod", end]);
    EInvoice {
        syntax,
        profile_id: parts.text(
            names.context,
            &["GuidelineSpecifiedDocumentContextParameter", "ID"],
        ),
        process_id: parts.text(
            names.context,
            &["BusinessProcessSpecifiedDocumentContextParameter", "ID"],
        ),
        type_code: parts.text(names.head, &["TypeCode"]),
        number: parts.text(names.head, &["ID"]),
        issue_date: parts.day(names.head, &["IssueDateTime"]),
        due_date: parts
            .all(names.settlement, "SpecifiedTradePaymentTerms")
            .find_map(|terms| terms.at(&["DueDateDateTime"]))
            .and_then(day),
        buyer: partner("BuyerTradeParty"),
        seller: partner("SellerTradeParty"),
        buyer_reference: parts.text(names.agreement, &["BuyerReference"]),
        order_reference: parts.text(
            names.agreement,
            &["BuyerOrderReferencedDocument", names.reference],
        ),
        preceding_invoices: preceding_invoices(&parts),
        delivery_date: parts.day(
            names.delivery,
            &["ActualDeliverySupplyChainEvent", "OccurrenceDateTime"],
        ),
        period: (period("StartDateTime"), period("EndDateTime")),
        payment: payment(&parts),
        totals: totals(&parts, currency.as_deref()),
        line_count: lines.len(),
        lines,
        adjustments: adjustments(&parts),
        taxes: parts
            .all(names.settlement, "ApplicableTradeTax")
            .map(|tax| tax_group(tax, names))
            .collect(),
        notes: notes(&parts),
        supporting_documents: supporting_documents(&parts),
        currency,
    }
}

fn preceding_invoices(parts: &Parts<'_>) -> Vec<String> {
    let references = parts.all(parts.names.settlement, "InvoiceReferencedDocument");
    references
        .filter_map(|document| document.text(&[parts.names.reference]))
        .collect()
}

fn supporting_documents(parts: &Parts<'_>) -> usize {
    parts
        .all(parts.names.agreement, "AdditionalReferencedDocument")
        .filter(|document| document.at(&["AttachmentBinaryObject"]).is_some())
        .count()
}

fn notes(parts: &Parts<'_>) -> Vec<String> {
    parts
        .all(parts.names.head, "IncludedNote")
        .flat_map(|note| note.all("Content"))
        .filter_map(Element::lines)
        .collect()
}

fn totals(parts: &Parts<'_>, currency: Option<&str>) -> Amounts {
    let totals = parts
        .part(parts.names.settlement)
        .and_then(|part| part.at(&[parts.names.totals]));
    let stated = |name| in_currency(totals?, name, currency);
    let total = |name| stated(name).or_else(|| totals?.text(&[name]));
    Amounts {
        net: total("TaxBasisTotalAmount"),
        // The other one is in the currency of accounting (BT-111).
        tax: stated("TaxTotalAmount"),
        gross: total("GrandTotalAmount"),
        prepaid: total("TotalPrepaidAmount"),
        rounding: total("RoundingAmount"),
        payable: total("DuePayableAmount"),
    }
}

/// The amount in the currency of the document, or without one.
fn in_currency(totals: Element<'_>, name: &'static str, currency: Option<&str>) -> Option<String> {
    let mut amounts = totals.all(name).filter(|amount| {
        let stated = amount.attribute("currencyID");
        stated.is_none() || currency.is_none() || stated.as_deref() == currency
    });
    amounts.find_map(|amount| amount.text(&[]))
}

fn payment(parts: &Parts<'_>) -> Payment {
    let settlement = parts.names.settlement;
    let all_means = || parts.all(settlement, "SpecifiedTradeSettlementPaymentMeans");
    let means = |path: &[&'static str]| all_means().find_map(|means| means.text(path));
    let account = "PayeePartyCreditorFinancialAccount";
    let accounts = all_means()
        .flat_map(|means| means.all(account))
        .filter_map(|account| {
            account
                .text(&["IBANID"])
                .or_else(|| account.text(&["ProprietaryID"]))
        });
    let terms = || parts.all(settlement, "SpecifiedTradePaymentTerms");
    Payment {
        means_code: means(&["TypeCode"]),
        accounts: accounts.map(|account| account.replace(' ', "")).collect(),
        account_name: means(&[account, "AccountName"]),
        bic: means(&["PayeeSpecifiedCreditorFinancialInstitution", "BICID"]),
        remittance: parts.text(settlement, &["PaymentReference"]),
        mandate: terms().find_map(|terms| terms.text(&["DirectDebitMandateID"])),
        creditor_id: parts.text(settlement, &["CreditorReferenceID"]),
        terms: terms()
            .flat_map(|terms| terms.all("Description"))
            .filter_map(Element::lines)
            .collect(),
    }
}
