//! Reads CII D16B, ZUGFeRD 1.0 and Order-X by the bindings of EN 16931 and the names ZUGFeRD 1.0 had for them.

use jiff::civil::Date;

use super::invoice::{
    Address, Adjustment, Amounts, Counting, EInvoice, EInvoiceLine, Party, Payment, TaxGroup,
    TaxName,
};
use super::syntax::Syntax;
use super::tree::{Element, basic_day};

/// What ZUGFeRD 1.0 called otherwise.
struct Names {
    context: &'static str,
    head: &'static str,
    transaction: &'static str,
    agreement: &'static str,
    delivery: &'static str,
    settlement: &'static str,
    totals: &'static str,
    currency: &'static str,
    quantity: &'static str,
    line_agreement: &'static str,
    line_delivery: &'static str,
    line_settlement: &'static str,
    line_totals: &'static str,
    rate: &'static str,
    reference: &'static str,
}

const CII: Names = Names {
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

const ORDER_X: Names = Names {
    currency: "OrderCurrencyCode",
    quantity: "RequestedQuantity",
    ..CII
};

const ZUGFERD_1: Names = Names {
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
struct Parts<'a> {
    root: Element<'a>,
    names: Names,
}

impl<'a> Parts<'a> {
    fn text(&self, part: &'static str, path: &[&'static str]) -> Option<String> {
        self.part(part)?.text(path)
    }

    fn day(&self, part: &'static str, path: &[&'static str]) -> Option<Date> {
        day(self.part(part)?.at(path)?)
    }

    fn all(&self, part: &'static str, name: &'static str) -> impl Iterator<Item = Element<'a>> {
        self.part(part)
            .into_iter()
            .flat_map(move |part| part.all(name))
    }

    /// A part of the transaction, or of the document.
    fn part(&self, name: &'static str) -> Option<Element<'a>> {
        self.root
            .at(&[self.names.transaction, name])
            .or_else(|| self.root.at(&[name]))
    }
}

/// Reads a document from its first element.
pub fn read(root: Element<'_>, syntax: Syntax) -> EInvoice {
    let names = match syntax {
        Syntax::Zugferd1 => ZUGFERD_1,
        Syntax::OrderX => ORDER_X,
        Syntax::Cii | Syntax::UblInvoice | Syntax::UblCreditNote => CII,
    };
    let parts = Parts { root, names };
    let names = &parts.names;
    let party = |name| {
        let party = parts
            .part(names.agreement)
            .and_then(|part| part.at(&[name]));
        party.map(read_party).unwrap_or_default()
    };
    let currency = parts.text(names.settlement, &[names.currency]);
    let item = "IncludedSupplyChainTradeLineItem";
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
        buyer: party("BuyerTradeParty"),
        seller: party("SellerTradeParty"),
        buyer_reference: parts.text(names.agreement, &["BuyerReference"]),
        order_reference: parts.text(
            names.agreement,
            &["BuyerOrderReferencedDocument", names.reference],
        ),
        preceding_invoices: parts
            .all(names.settlement, "InvoiceReferencedDocument")
            .filter_map(|document| document.text(&[names.reference]))
            .collect(),
        delivery_date: parts.day(
            names.delivery,
            &["ActualDeliverySupplyChainEvent", "OccurrenceDateTime"],
        ),
        period: (period("StartDateTime"), period("EndDateTime")),
        payment: payment(&parts),
        totals: totals(&parts, currency.as_deref()),
        lines: parts
            .all(names.transaction, item)
            .map(|line| read_line(line, names))
            .collect(),
        adjustments: adjustments(&parts),
        taxes: parts
            .all(names.settlement, "ApplicableTradeTax")
            .map(|tax| tax_group(tax, names))
            .collect(),
        notes: parts
            .all(names.head, "IncludedNote")
            .flat_map(|note| note.all("Content"))
            .filter_map(Element::lines)
            .collect(),
        supporting_documents: parts
            .all(names.agreement, "AdditionalReferencedDocument")
            .filter(|document| document.at(&["AttachmentBinaryObject"]).is_some())
            .count(),
        line_count: parts.all(names.transaction, item).count(),
        currency,
    }
}

/// The day in an element such as `IssueDateTime`; `DateTimeString` is what EN 16931 writes.
fn day(element: Element<'_>) -> Option<Date> {
    let text = element
        .text(&["DateTimeString"])
        .or_else(|| element.text(&["DateTime"]))
        .or_else(|| element.text(&["DateString"]))?;
    basic_day(&text)
}

fn totals(parts: &Parts<'_>, currency: Option<&str>) -> Amounts {
    let totals = parts
        .part(parts.names.settlement)
        .and_then(|part| part.at(&[parts.names.totals]));
    let total = |name| in_currency(totals?, name, currency);
    Amounts {
        net: total("TaxBasisTotalAmount"),
        tax: total("TaxTotalAmount"),
        gross: total("GrandTotalAmount"),
        prepaid: total("TotalPrepaidAmount"),
        rounding: total("RoundingAmount"),
        payable: total("DuePayableAmount"),
    }
}

/// The amount in the currency of the document, where one is given in another currency too (BT-110, BT-111).
fn in_currency(totals: Element<'_>, name: &'static str, currency: Option<&str>) -> Option<String> {
    let mut amounts = totals.all(name).filter(|amount| {
        let stated = amount.attribute("currencyID");
        stated.is_none() || currency.is_none() || stated.as_deref() == currency
    });
    amounts.find_map(|amount| amount.text(&[]))
}

fn read_party(party: Element<'_>) -> Party {
    let tax_id = |scheme: &str| {
        let mut ids = party
            .all("SpecifiedTaxRegistration")
            .flat_map(|registration| registration.all("ID"));
        ids.find(|id| id.attribute("schemeID").as_deref() == Some(scheme))
            .and_then(|id| id.text(&[]))
    };
    let contact = party.at(&["DefinedTradeContact"]);
    let of_contact = |path: &[&'static str]| contact.and_then(|contact| contact.text(path));
    let endpoint = party.at(&["URIUniversalCommunication", "URIID"]);
    let ids = party.all("ID").chain(party.all("GlobalID"));
    Party {
        name: party.text(&["Name"]),
        ids: ids.filter_map(|id| id.text(&[])).collect(),
        contact: of_contact(&["PersonName"]).or_else(|| of_contact(&["DepartmentName"])),
        phone: of_contact(&["TelephoneUniversalCommunication", "CompleteNumber"]),
        contact_email: of_contact(&["EmailURIUniversalCommunication", "URIID"]),
        endpoint: endpoint.and_then(|endpoint| endpoint.text(&[])),
        endpoint_scheme: endpoint.and_then(|endpoint| endpoint.attribute("schemeID")),
        address: party
            .at(&["PostalTradeAddress"])
            .map(address)
            .unwrap_or_default(),
        vat: tax_id("VA"),
        tax_number: tax_id("FC"),
    }
}

fn address(address: Element<'_>) -> Address {
    Address {
        line1: address.text(&["LineOne"]),
        line2: address.text(&["LineTwo"]),
        line3: address.text(&["LineThree"]),
        postcode: address.text(&["PostcodeCode"]),
        city: address.text(&["CityName"]),
        region: address.text(&["CountrySubDivisionName"]),
        country: address.text(&["CountryID"]),
    }
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

fn read_line(line: Element<'_>, names: &Names) -> EInvoiceLine {
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

fn tax_group(tax: Element<'_>, names: &Names) -> TaxGroup {
    TaxGroup {
        tax: tax_name(tax, names),
        net: tax.text(&["BasisAmount"]),
        amount: tax.text(&["CalculatedAmount"]),
        exemption: tax.text(&["ExemptionReason"]),
    }
}

/// Allowances and charges, and the freight that has an element of its own.
fn adjustments(parts: &Parts<'_>) -> Vec<Adjustment> {
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
