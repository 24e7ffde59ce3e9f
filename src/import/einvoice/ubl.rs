//! Reads UBL 2.1 Invoice and `CreditNote` by the bindings of EN 16931.

use super::invoice::{
    Address, Adjustment, Amounts, Counting, EInvoice, EInvoiceLine, Party, Payment, TaxGroup,
    TaxName,
};
use super::syntax::Syntax;
use super::tree::{Element, iso_day};

/// What the two document types call the same things.
struct Names {
    type_code: &'static str,
    line: &'static str,
    quantity: &'static str,
}

const INVOICE: Names = Names {
    type_code: "InvoiceTypeCode",
    line: "InvoiceLine",
    quantity: "InvoicedQuantity",
};
const CREDIT_NOTE: Names = Names {
    type_code: "CreditNoteTypeCode",
    line: "CreditNoteLine",
    quantity: "CreditedQuantity",
};

/// Reads a document from its first element.
pub fn read(root: Element<'_>, syntax: Syntax) -> EInvoice {
    let names = if syntax == Syntax::UblCreditNote {
        CREDIT_NOTE
    } else {
        INVOICE
    };
    let day = |path: &[&'static str]| root.text(path).and_then(|text| iso_day(&text));
    let party = |name| root.at(&[name, "Party"]).map(party).unwrap_or_default();
    let currency = root.text(&["DocumentCurrencyCode"]);
    let tax_total = tax_total(root, currency.as_deref());
    EInvoice {
        syntax,
        profile_id: root.text(&["CustomizationID"]),
        process_id: root.text(&["ProfileID"]),
        type_code: root.text(&[names.type_code]),
        number: root.text(&["ID"]),
        issue_date: day(&["IssueDate"]),
        due_date: day(&["DueDate"]).or_else(|| day(&["PaymentMeans", "PaymentDueDate"])),
        buyer: party("AccountingCustomerParty"),
        seller: party("AccountingSupplierParty"),
        buyer_reference: root.text(&["BuyerReference"]),
        order_reference: root.text(&["OrderReference", "ID"]),
        preceding_invoices: root
            .all("BillingReference")
            .filter_map(|reference| reference.text(&["InvoiceDocumentReference", "ID"]))
            .collect(),
        delivery_date: day(&["Delivery", "ActualDeliveryDate"]),
        period: (
            day(&["InvoicePeriod", "StartDate"]),
            day(&["InvoicePeriod", "EndDate"]),
        ),
        payment: payment(root),
        totals: totals(root, tax_total),
        lines: root
            .all(names.line)
            .map(|line| read_line(line, &names))
            .collect(),
        adjustments: root.all("AllowanceCharge").map(adjustment).collect(),
        taxes: tax_total
            .into_iter()
            .flat_map(|total| total.all("TaxSubtotal"))
            .map(tax_group)
            .collect(),
        notes: root.all("Note").filter_map(Element::lines).collect(),
        supporting_documents: root
            .all("AdditionalDocumentReference")
            .filter(|document| {
                document
                    .at(&["Attachment", "EmbeddedDocumentBinaryObject"])
                    .is_some()
            })
            .count(),
        line_count: root.all(names.line).count(),
        currency,
    }
}

/// The tax total in the currency of the document; the other one is in the currency of accounting (BT-111).
fn tax_total<'a>(root: Element<'a>, currency: Option<&str>) -> Option<Element<'a>> {
    let mut totals = root.all("TaxTotal");
    totals.find(|total| {
        let stated = total
            .at(&["TaxAmount"])
            .and_then(|amount| amount.attribute("currencyID"));
        stated.is_none() || currency.is_none() || stated.as_deref() == currency
    })
}

fn totals(root: Element<'_>, tax_total: Option<Element<'_>>) -> Amounts {
    let total = |name| root.text(&["LegalMonetaryTotal", name]);
    Amounts {
        net: total("TaxExclusiveAmount"),
        tax: tax_total.and_then(|total| total.text(&["TaxAmount"])),
        gross: total("TaxInclusiveAmount"),
        prepaid: total("PrepaidAmount"),
        rounding: total("PayableRoundingAmount"),
        payable: total("PayableAmount"),
    }
}

fn party(party: Element<'_>) -> Party {
    let endpoint = party.at(&["EndpointID"]);
    let tax_id = |is_vat: bool| {
        let mut schemes = party.all("PartyTaxScheme").filter(move |scheme| {
            let id = scheme.text(&["TaxScheme", "ID"]);
            id.is_some_and(|id| id.eq_ignore_ascii_case("VAT")) == is_vat
        });
        schemes.find_map(|scheme| scheme.text(&["CompanyID"]))
    };
    Party {
        name: party
            .text(&["PartyLegalEntity", "RegistrationName"])
            .or_else(|| party.text(&["PartyName", "Name"])),
        ids: party
            .all("PartyIdentification")
            .filter_map(|identification| identification.text(&["ID"]))
            .collect(),
        contact: party.text(&["Contact", "Name"]),
        phone: party.text(&["Contact", "Telephone"]),
        contact_email: party.text(&["Contact", "ElectronicMail"]),
        endpoint: party.text(&["EndpointID"]),
        endpoint_scheme: endpoint.and_then(|endpoint| endpoint.attribute("schemeID")),
        address: party
            .at(&["PostalAddress"])
            .map(address)
            .unwrap_or_default(),
        vat: tax_id(true),
        tax_number: tax_id(false),
    }
}

fn address(address: Element<'_>) -> Address {
    Address {
        line1: address.text(&["StreetName"]),
        line2: address.text(&["AdditionalStreetName"]),
        line3: address.text(&["AddressLine", "Line"]),
        postcode: address.text(&["PostalZone"]),
        city: address.text(&["CityName"]),
        region: address.text(&["CountrySubentity"]),
        country: address.text(&["Country", "IdentificationCode"]),
    }
}

fn payment(root: Element<'_>) -> Payment {
    let means = |path: &[&'static str]| root.all("PaymentMeans").find_map(|means| means.text(path));
    let account = "PayeeFinancialAccount";
    let accounts = root
        .all("PaymentMeans")
        .filter_map(|means| means.text(&[account, "ID"]));
    // The creditor's identifier stands among those of the payee or the seller, marked SEPA.
    let creditor_id = [
        root.at(&["PayeeParty"]),
        root.at(&["AccountingSupplierParty", "Party"]),
    ]
    .into_iter()
    .flatten()
    .flat_map(|party| party.all("PartyIdentification"))
    .filter_map(|identification| identification.at(&["ID"]))
    .find(|id| id.attribute("schemeID").as_deref() == Some("SEPA"))
    .and_then(|id| id.text(&[]));
    Payment {
        means_code: means(&["PaymentMeansCode"]),
        accounts: accounts.map(|account| account.replace(' ', "")).collect(),
        account_name: means(&[account, "Name"]),
        bic: means(&[account, "FinancialInstitutionBranch", "ID"]),
        remittance: means(&["PaymentID"]),
        mandate: means(&["PaymentMandate", "ID"]),
        creditor_id,
        terms: root
            .all("PaymentTerms")
            .flat_map(|terms| terms.all("Note"))
            .filter_map(Element::lines)
            .collect(),
    }
}

fn read_line(line: Element<'_>, names: &Names) -> EInvoiceLine {
    let quantity = line.at(&[names.quantity]);
    let price_quantity = line.text(&["Price", "BaseQuantity"]);
    let mut description: Vec<String> = line
        .all("Item")
        .flat_map(|item| item.all("Description"))
        .chain(line.all("Note"))
        .filter_map(Element::lines)
        .collect();
    describe_parts(line, &mut description);
    EInvoiceLine {
        name: line.text(&["Item", "Name"]),
        description,
        quantity: line.text(&[names.quantity]),
        unit: quantity.and_then(|quantity| quantity.attribute("unitCode")),
        price: line.text(&["Price", "PriceAmount"]),
        price_quantity,
        net: line.text(&["LineExtensionAmount"]),
        tax: line
            .at(&["Item", "ClassifiedTaxCategory"])
            .map(tax_name)
            .unwrap_or_default(),
        counting: Counting::Counted,
    }
}

/// Lines below a line (an extension of `XRechnung`) explain it: their amounts are in its own already.
fn describe_parts(line: Element<'_>, description: &mut Vec<String>) {
    for part in line
        .all("SubInvoiceLine")
        .chain(line.all("SubCreditNoteLine"))
    {
        let name = part.text(&["Item", "Name"]).unwrap_or_default();
        let amount = part.text(&["LineExtensionAmount"]).unwrap_or_default();
        description.push(format!("{name}: {amount}"));
        describe_parts(part, description);
    }
}

fn tax_name(category: Element<'_>) -> TaxName {
    TaxName {
        rate: category.text(&["Percent"]),
        scheme: category.text(&["TaxScheme", "ID"]),
    }
}

fn tax_group(group: Element<'_>) -> TaxGroup {
    let category = group.at(&["TaxCategory"]);
    TaxGroup {
        tax: category.map(tax_name).unwrap_or_default(),
        net: group.text(&["TaxableAmount"]),
        amount: group.text(&["TaxAmount"]),
        exemption: category.and_then(|category| category.text(&["TaxExemptionReason"])),
    }
}

fn adjustment(adjustment: Element<'_>) -> Adjustment {
    Adjustment {
        is_charge: matches!(
            adjustment.text(&["ChargeIndicator"]).as_deref(),
            Some("true" | "1")
        ),
        amount: adjustment.text(&["Amount"]),
        reason: adjustment.text(&["AllowanceChargeReason"]),
        tax: adjustment
            .at(&["TaxCategory"])
            .map(tax_name)
            .unwrap_or_default(),
    }
}
