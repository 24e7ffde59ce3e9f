//! An e-invoice as a document, or the reason why it cannot be one.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::figures::Figures;
use super::invoice::{Address, EInvoice, Party};
use super::{Refusal, body, figures, kinds};
use crate::domain::document::account::Account;
use crate::domain::document::{DocumentNumber, Kind, Status};
use crate::domain::money::Currency;
use crate::domain::settings::payment::{checked_bic, checked_iban};
use crate::import::draft::{DocumentDraft, Origin, Source};
use crate::import::resource::Resource;
use crate::import::scalar::quoted;

/// So many characters of notes are kept; whoever lists documents reads them all.
const NOTE_LIMIT: usize = 100_000;

/// So many warnings are told about one file.
const WARNING_LIMIT: usize = 20;

/// A document that an e-invoice asks for.
#[derive(Debug, Clone)]
pub struct Claim {
    pub draft: DocumentDraft,
    /// Where it is to be paid to, if it names an IBAN.
    pub account: Option<Account>,
    /// What is odd about it and stays as it is.
    pub warnings: Vec<String>,
}

/// Makes a document of an e-invoice; `file` and `sha256` say where it came from.
pub fn claim(invoice: &EInvoice, file: &str, sha256: &str) -> Result<Claim, Refusal> {
    let kind = kinds::kind(invoice)?;
    let mut warnings = Vec::new();
    let number = number(invoice, &mut warnings)?;
    let date = invoice
        .issue_date
        .ok_or(Refusal::Missing("date of issue", "BT-2"))?;
    if invoice.buyer.name.is_none() {
        return Err(Refusal::Missing("name of the buyer", "BT-44"));
    }
    let currency = currency(invoice)?;
    let Figures { totals, paid } = figures::read(invoice, currency, &mut warnings)?;
    let body = body::read(invoice, currency, totals, &mut warnings)?;
    let note = note(invoice, &mut warnings);
    let resource = Resource::Document(kind);
    let draft = DocumentDraft {
        source: Source {
            id: sha256.to_owned(),
            origin: Origin {
                file: Arc::from(file),
                resource,
                position: 1,
            },
        },
        client_source_id: None,
        invoice_source_id: None,
        kind,
        number,
        title: String::new(),
        date,
        due_date: invoice.due_date,
        valid_until: None,
        currency,
        totals,
        address: printed(&invoice.buyer),
        intro: String::new(),
        note,
        extra: extra(invoice),
        body,
        status: status(kind, totals.gross == paid),
        paid,
        open: None,
        created: None,
    };
    let more = warnings.len().saturating_sub(WARNING_LIMIT);
    if more > 0 {
        warnings.truncate(WARNING_LIMIT);
        warnings.push(format!("and {more} more"));
    }
    Ok(Claim {
        draft,
        account: account(invoice),
        warnings,
    })
}

/// The number as given; one that could be taken for an id or a flag here gets a word in front.
fn number(invoice: &EInvoice, warnings: &mut Vec<String>) -> Result<DocumentNumber, Refusal> {
    let given = invoice.number.as_deref();
    let given = given.ok_or(Refusal::Missing("number", "BT-1"))?;
    if let Ok(number) = DocumentNumber::new(given) {
        return Ok(number);
    }
    let number = DocumentNumber::new(&format!("Nr. {given}")).map_err(|_error| {
        Refusal::Value(
            "number (BT-1)",
            quoted(given),
            "cannot be the number of a document",
        )
    })?;
    warnings.push(format!("its number {} becomes {number}", quoted(given)));
    Ok(number)
}

fn currency(invoice: &EInvoice) -> Result<Currency, Refusal> {
    let code = invoice.currency.as_deref();
    let code = code.ok_or(Refusal::Missing("currency", "BT-5"))?;
    Currency::new(code)
        .map_err(|_error| Refusal::Value("currency (BT-5)", quoted(code), "is no currency code"))
}

/// The first account that is an IBAN; others are kept as words.
fn account(invoice: &EInvoice) -> Option<Account> {
    let payment = &invoice.payment;
    let mut accounts = payment.accounts.iter();
    let iban = accounts.find_map(|account| checked_iban(account).ok())?;
    let bic = payment.bic.as_deref().and_then(|bic| checked_bic(bic).ok());
    let holder = payment.account_name.as_ref();
    Some(Account {
        iban,
        bic: bic.unwrap_or_default(),
        holder: holder.or(invoice.seller.name.as_ref())?.clone(),
    })
}

/// What is prepaid in full is paid.
fn status(kind: Kind, is_settled: bool) -> Status {
    if kind.is_payable() && is_settled {
        Status::Paid
    } else {
        Status::completed(kind)
    }
}

/// The recipient, line by line.
fn printed(party: &Party) -> String {
    let Address {
        line1,
        line2,
        line3,
        postcode,
        city,
        region,
        country,
    } = &party.address;
    let town: Vec<&str> = [postcode, city]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let town = Some(town.join(" ")).filter(|town| !town.is_empty());
    [&party.name, line1, line2, line3, &town, region, country]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The notes for people: without their subject codes, and with why no tax is due. What is too long is cut.
fn note(invoice: &EInvoice, warnings: &mut Vec<String>) -> String {
    let notes = invoice.notes.iter().map(|note| without_subject(note));
    let exemptions = invoice
        .taxes
        .iter()
        .filter_map(|group| group.exemption.as_deref());
    let terms = invoice.payment.terms.iter().map(String::as_str);
    let mut seen = BTreeSet::new();
    let paragraphs: Vec<&str> = notes
        .chain(exemptions)
        .chain(terms)
        .filter(|paragraph| !paragraph.is_empty() && seen.insert(*paragraph))
        .collect();
    let mut note = paragraphs.join("\n\n");
    if let Some((place, _)) = note.char_indices().nth(NOTE_LIMIT) {
        note.truncate(place);
        warnings.push(format!(
            "its notes are cut after {NOTE_LIMIT} characters; the XML holds them whole"
        ));
    }
    note
}

/// Drops a leading `#AAI#`, and a note that is nothing but such a code.
fn without_subject(note: &str) -> &str {
    let is_code = |code: &str| code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    if is_code(note) {
        return "";
    }
    let parts = note.strip_prefix('#').and_then(|rest| rest.split_once('#'));
    match parts {
        Some((code, rest)) if is_code(code) => rest.trim_start(),
        Some(_) | None => note,
    }
}

/// What a document has no field for, by names of our own.
fn extra(invoice: &EInvoice) -> Vec<(String, String)> {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    let list = |list: &[String]| Some(list.join(", ")).filter(|text| !text.is_empty());
    let payment = &invoice.payment;
    let pairs = [
        ("type_code", invoice.type_code.clone()),
        ("preceding_invoice", list(&invoice.preceding_invoices)),
        ("buyer_reference", invoice.buyer_reference.clone()),
        ("order_reference", invoice.order_reference.clone()),
        ("delivery_date", day(invoice.delivery_date)),
        ("period_start", day(invoice.period.0)),
        ("period_end", day(invoice.period.1)),
        ("seller_name", invoice.seller.name.clone()),
        ("seller_vat_number", invoice.seller.vat.clone()),
        ("payment_means", payment.means_code.clone()),
        ("iban", payment.accounts.first().cloned()),
        (
            "further_accounts",
            list(payment.accounts.get(1..).unwrap_or_default()),
        ),
        ("bic", payment.bic.clone()),
        ("account_holder", payment.account_name.clone()),
        ("remittance", payment.remittance.clone()),
        ("mandate", payment.mandate.clone()),
        ("creditor_id", payment.creditor_id.clone()),
        ("prepaid", invoice.totals.prepaid.clone()),
        ("rounding", invoice.totals.rounding.clone()),
        ("payable", invoice.totals.payable.clone()),
    ];
    pairs
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subject_codes_are_not_for_people() {
        assert_eq!(without_subject("#AAI#Danke"), "Danke");
        assert_eq!(without_subject("REG"), "");
        assert_eq!(without_subject("#1 of 2"), "#1 of 2");
        assert_eq!(without_subject("#hash# tag"), "#hash# tag");
    }
}
