//! How the file of an e-invoice looks in tables and in JSON.

use std::borrow::Cow;

use serde::Serialize;

use crate::admin::imports::einvoices::{EInvoice, FileOutcome, Outcome, describe, profile_name};
use crate::cli::listing::{Column, Row};
use crate::domain::money::format_minor;
use crate::domain::wordset::Word;

/// The file of an e-invoice as scripts see it.
#[derive(Debug, Serialize)]
pub struct EInvoiceView {
    file: String,
    /// `accepted` or `rejected`.
    status: &'static str,
    outcome: &'static str,
    reason: Option<String>,
    hint: Option<String>,
    warnings: Vec<String>,
    sha256: String,
    changed: bool,
    kind: Option<&'static str>,
    number: Option<String>,
    client: Option<String>,
    new_client: bool,
    e_invoice: Option<String>,
    fields: Option<FieldsView>,
    #[serde(skip)]
    gross: String,
}

/// What an e-invoice says; null where it says nothing. Amounts are its decimal strings.
#[derive(Debug, Serialize)]
struct FieldsView {
    syntax: &'static str,
    profile: Option<&'static str>,
    profile_id: Option<String>,
    process_id: Option<String>,
    type_code: Option<String>,
    number: Option<String>,
    issue_date: Option<String>,
    due_date: Option<String>,
    currency: Option<String>,
    buyer_name: Option<String>,
    buyer_id: Option<String>,
    buyer_reference: Option<String>,
    buyer_email: Option<String>,
    buyer_contact: Option<String>,
    buyer_phone: Option<String>,
    buyer_endpoint: Option<String>,
    buyer_endpoint_scheme: Option<String>,
    buyer_address: AddressView,
    buyer_vat: Option<String>,
    seller_name: Option<String>,
    seller_vat: Option<String>,
    order_reference: Option<String>,
    preceding_invoice: Option<String>,
    iban: Option<String>,
    payment_accounts: Vec<String>,
    remittance: Option<String>,
    total_net: Option<String>,
    total_tax: Option<String>,
    total_gross: Option<String>,
    prepaid: Option<String>,
    payable: Option<String>,
    line_count: usize,
    notes: Vec<String>,
    supporting_documents: usize,
    #[serde(flatten)]
    container: Option<ContainerView>,
}

#[derive(Debug, Serialize)]
struct AddressView {
    line1: Option<String>,
    line2: Option<String>,
    line3: Option<String>,
    postcode: Option<String>,
    city: Option<String>,
    region: Option<String>,
    country: Option<String>,
}

/// What only a PDF has.
#[derive(Debug, Serialize)]
struct ContainerView {
    xml_name: String,
    xml_sha256: String,
    af_relationship: Option<String>,
    pdf_attachments: usize,
}

impl From<&FileOutcome> for EInvoiceView {
    fn from(outcome: &FileOutcome) -> Self {
        let stored = outcome.stored.as_ref();
        let invoice = outcome.invoice.as_ref();
        Self {
            file: outcome.file.clone(),
            status: if outcome.is_accepted() {
                "accepted"
            } else {
                "rejected"
            },
            outcome: outcome.outcome.word(),
            reason: outcome.reason.clone(),
            hint: outcome.hint.clone(),
            warnings: outcome.warnings.clone(),
            sha256: outcome.sha256.clone(),
            changed: outcome.outcome == Outcome::Added,
            kind: stored.map(|stored| stored.kind.word()),
            number: stored.map(|stored| stored.number.to_string()),
            client: outcome.client.as_ref().map(ToString::to_string),
            new_client: outcome.is_new_client,
            e_invoice: invoice
                .map(|invoice| describe(invoice.syntax, invoice.profile_id.as_deref())),
            fields: invoice.map(|invoice| FieldsView {
                container: container(outcome),
                ..FieldsView::from(invoice)
            }),
            gross: stored.map_or_else(String::new, |stored| {
                let amount = format_minor(stored.gross, stored.currency.decimals());
                format!("{amount} {}", stored.currency)
            }),
        }
    }
}

fn container(outcome: &FileOutcome) -> Option<ContainerView> {
    let embedded = outcome.embedded.as_ref()?;
    Some(ContainerView {
        xml_name: embedded.name.clone(),
        xml_sha256: embedded.sha256.clone(),
        af_relationship: embedded.relationship.clone(),
        pdf_attachments: embedded.attachments,
    })
}

impl From<&EInvoice> for FieldsView {
    fn from(invoice: &EInvoice) -> Self {
        let (buyer, address) = (&invoice.buyer, &invoice.buyer.address);
        let (payment, totals) = (&invoice.payment, &invoice.totals);
        let profile = invoice.profile_id.as_deref();
        Self {
            syntax: invoice.syntax.word(),
            profile: profile.map(|id| profile_name(invoice.syntax, id)),
            profile_id: invoice.profile_id.clone(),
            process_id: invoice.process_id.clone(),
            type_code: invoice.type_code.clone(),
            number: invoice.number.clone(),
            issue_date: invoice.issue_date.map(|day| day.to_string()),
            due_date: invoice.due_date.map(|day| day.to_string()),
            currency: invoice.currency.clone(),
            buyer_name: buyer.name.clone(),
            buyer_id: buyer.ids.first().cloned(),
            buyer_reference: invoice.buyer_reference.clone(),
            buyer_email: buyer.email().map(str::to_owned),
            buyer_contact: buyer.contact.clone(),
            buyer_phone: buyer.phone.clone(),
            buyer_endpoint: buyer.endpoint.clone(),
            buyer_endpoint_scheme: buyer.endpoint_scheme.clone(),
            buyer_address: AddressView {
                line1: address.line1.clone(),
                line2: address.line2.clone(),
                line3: address.line3.clone(),
                postcode: address.postcode.clone(),
                city: address.city.clone(),
                region: address.region.clone(),
                country: address.country.clone(),
            },
            buyer_vat: buyer.vat.clone(),
            seller_name: invoice.seller.name.clone(),
            seller_vat: invoice.seller.vat.clone(),
            order_reference: invoice.order_reference.clone(),
            preceding_invoice: invoice.preceding_invoices.first().cloned(),
            iban: payment.accounts.first().cloned(),
            payment_accounts: payment.accounts.clone(),
            remittance: payment.remittance.clone(),
            total_net: totals.net.clone(),
            total_tax: totals.tax.clone(),
            total_gross: totals.gross.clone(),
            prepaid: totals.prepaid.clone(),
            payable: totals.payable.clone(),
            line_count: invoice.line_count,
            notes: invoice.notes.clone(),
            supporting_documents: invoice.supporting_documents,
            container: None,
        }
    }
}

impl Row for EInvoiceView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("OUTCOME"),
        Column::whole("KIND"),
        Column::whole("NUMBER"),
        Column::whole("CLIENT"),
        Column::amount("GROSS"),
        Column::text("FILE"),
    ];
    const EMPTY: &'static str = "There is no file to import.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            self.outcome.into(),
            self.kind.unwrap_or_default().into(),
            self.number.as_deref().unwrap_or_default().into(),
            self.client.as_deref().unwrap_or_default().into(),
            self.gross.as_str().into(),
            self.file.as_str().into(),
        ]
    }
}
