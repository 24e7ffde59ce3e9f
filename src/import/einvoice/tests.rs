//! What e-invoices say and what becomes of it, on small fictional documents.

use proptest::prelude::*;

use super::*;
use crate::domain::document::{Kind, Status};
use crate::domain::wordset::Word;

const UBL: &str = include_str!("../../../tests/data/einvoice/xrechnung.xml");
const CREDIT_NOTE: &str = include_str!("../../../tests/data/einvoice/gutschrift.xml");
const CII: &str = include_str!("../../../tests/data/einvoice/factur-x.xml");

fn claimed(xml: &str) -> Claim {
    let invoice = read(xml.as_bytes()).unwrap();
    claim(&invoice, "a.xml", "00").unwrap()
}

fn refusal(xml: &str) -> String {
    let invoice = read(xml.as_bytes());
    let claim = invoice.and_then(|invoice| claim(&invoice, "a.xml", "00"));
    claim.unwrap_err().to_string()
}

fn extra<'a>(claim: &'a Claim, name: &str) -> Option<&'a str> {
    let pairs = claim.draft.extra.iter();
    let mut named = pairs.filter(|(known, _)| known == name);
    named.next().map(|(_, value)| value.as_str())
}

#[test]
fn an_xrechnung_becomes_an_invoice_whose_lines_add_up() {
    let claim = claimed(UBL);
    let draft = &claim.draft;
    assert_eq!(
        (draft.kind, draft.number.as_str()),
        (Kind::Invoice, "RE-2026-017")
    );
    assert_eq!(draft.date.to_string(), "2026-11-02");
    assert_eq!(draft.due_date.unwrap().to_string(), "2026-11-16");
    assert_eq!(
        (draft.totals.net, draft.totals.gross, draft.paid),
        (13_043, 15_156, 5_000)
    );
    assert_eq!(draft.status, Status::Open);
    let lines: Vec<_> = draft
        .body
        .lines
        .iter()
        .map(|line| {
            format!(
                "{} {} {} {} {}",
                line.quantity, line.unit, line.title, line.unit_price, line.net
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            "2 h Beratung 55.00 11000",
            "500  Handbuch 0.06086 3043",
            "1  Treuerabatt -10.00 -1000"
        ]
    );
    let taxes: Vec<_> = draft
        .body
        .taxes
        .iter()
        .map(|tax| format!("{} {} {} {}", tax.name, tax.rate, tax.net, tax.amount))
        .collect();
    assert_eq!(taxes, ["USt 19 10000 1900", "USt 7 3043 213"]);
    assert_eq!(
        draft.note,
        "Vielen Dank\nfür den Auftrag.\n\nZahlbar in 14 Tagen ohne Abzug."
    );
    assert_eq!(draft.address, "Beispiel AG\nMusterweg 1\n10115 Berlin\nDE");
    assert_eq!(extra(&claim, "iban"), Some("DE02120300000000202051"));
    assert_eq!(extra(&claim, "rounding"), Some("-0.06"));
    assert!(claim.warnings.is_empty(), "{:?}", claim.warnings);
}

#[test]
fn a_credit_note_and_a_correction_keep_what_they_are_about() {
    let credit = claimed(CREDIT_NOTE);
    assert_eq!(credit.draft.kind, Kind::CreditNote);
    assert_eq!(credit.draft.due_date.unwrap().to_string(), "2026-11-23");
    assert_eq!(extra(&credit, "preceding_invoice"), Some("RE-2026-017"));
    let correction = claimed(CII);
    assert_eq!(correction.draft.kind, Kind::Invoice);
    assert_eq!(extra(&correction, "type_code"), Some("384"));
    assert_eq!(extra(&correction, "preceding_invoice"), Some("RE-2026-011"));
    assert_eq!(
        correction.draft.body.lines[0].unit_price.to_string(),
        "100.00"
    );
}

#[test]
fn what_is_prepaid_in_full_is_paid() {
    let paid = UBL
        .replace(">50.00</cbc:PrepaidAmount>", ">151.56</cbc:PrepaidAmount>")
        .replace(">101.50<", ">-0.06<");
    let claim = claimed(&paid);
    assert_eq!(
        (claim.draft.status, claim.draft.paid),
        (Status::Paid, 15_156)
    );
    // MINIMUM has no prepaid amount, only what is left.
    let minimum = CII.replace(
        "<ram:DuePayableAmount>119.00",
        "<ram:DuePayableAmount>100.00",
    );
    assert_eq!(claimed(&minimum).draft.paid, 1_900);
}

#[test]
fn what_the_standard_demands_must_be_there() {
    for (from, to, reason) in [
        ("<cbc:ID>RE-2026-017</cbc:ID>", "", "BT-1"),
        ("2026-11-02+01:00", "2026-02-30", "BT-2"),
        (">380<", "><", "BT-3"),
        (">380<", ">999<", "type code (BT-3) is `999`"),
        (">EUR</cbc:Doc", ">XXQ</cbc:Doc", "currency (BT-5) is `XXQ`"),
        (
            "<cbc:RegistrationName>Beispiel AG</cbc:RegistrationName>",
            "",
            "",
        ),
        (">151.56<", ">161.56<", "BR-CO-15"),
        (">151.56<", ">1e2<", "BT-112"),
        (">110.00<", ">zehn<", "BT-131"),
    ] {
        let changed = UBL.replace(from, to);
        assert_ne!(changed, UBL, "{from}");
        if reason.is_empty() {
            // The name is then the trading name.
            assert!(claimed(&changed).draft.address.starts_with("Beispiel\n"));
        } else {
            let found = refusal(&changed);
            assert!(found.contains(reason), "{from}: {found}");
        }
    }
}

#[test]
fn a_number_that_reads_like_an_id_gets_a_word_in_front() {
    let claim = claimed(&UBL.replace("RE-2026-017</cbc:ID>", "#17</cbc:ID>"));
    assert_eq!(claim.draft.number.as_str(), "Nr. #17");
    assert_eq!(claim.warnings, ["its number `#17` becomes Nr. #17"]);
    let long = "9".repeat(101);
    assert!(
        refusal(&UBL.replace("RE-2026-017</cbc:ID>", &format!("{long}</cbc:ID>"))).contains("BT-1")
    );
}

#[test]
fn other_documents_are_refused_by_their_names() {
    for (xml, reason) in [
        ("<Invoice/>", "in no namespace"),
        (
            "<a:Order xmlns:a='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>",
            "`Order`",
        ),
        (
            "<CrossIndustryInvoice xmlns='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:1'/>",
            "another version of CII",
        ),
        ("<a><b></a>", "no well-formed XML"),
        ("<a>&x;</a>", "no well-formed XML"),
        ("<!DOCTYPE a><a/>", "document type"),
    ] {
        let found = refusal(xml);
        assert!(found.contains(reason), "{xml}: {found}");
    }
}

#[test]
fn a_price_that_cannot_be_read_is_told_and_an_amount_is_refused() {
    let claim = claimed(&UBL.replace(">55.00<", ">55,00<"));
    assert_eq!(
        claim.warnings,
        ["the price of line 1 is `55,00`, which is no number"]
    );
    assert_eq!(claim.draft.body.lines[0].net, 11_000);
    let (_, tail) = UBL.split_once("  <cac:InvoiceLine>").unwrap();
    let (line, _) = tail.split_once("  </cac:InvoiceLine>").unwrap();
    let line = format!("  <cac:InvoiceLine>{line}  </cac:InvoiceLine>");
    let line = line.replace(">55.00<", ">x<").repeat(30);
    let many = claimed(&UBL.replacen(
        "  <cac:InvoiceLine>",
        &format!("{line}  <cac:InvoiceLine>"),
        1,
    ));
    assert_eq!(many.warnings.len(), 21);
    assert_eq!(many.warnings.last().unwrap(), "and 11 more");
}

#[test]
fn elements_of_strangers_do_not_count() {
    let foreign = UBL.replace(
        "<cbc:ID>RE-2026-017</cbc:ID>",
        "<x:ID xmlns:x='urn:x'>FALSCH</x:ID><cbc:ID>RE-<!-- so -->2026<![CDATA[-017]]></cbc:ID>",
    );
    assert_eq!(claimed(&foreign).draft.number.as_str(), "RE-2026-017");
}

#[test]
fn every_syntax_has_a_name_of_its_own() {
    let names: std::collections::BTreeSet<_> =
        Syntax::ALL.iter().map(|syntax| syntax.word()).collect();
    assert_eq!(names.len(), Syntax::ALL.len());
    assert_eq!(identify(UBL.as_bytes()).unwrap().0, Syntax::UblInvoice);
    assert_eq!(identify(b"<a/>"), None);
}

proptest! {
    #[test]
    fn any_bytes_are_an_invoice_or_refused(bytes: Vec<u8>) {
        let invoice = read(&bytes);
        prop_assert!(invoice.is_err());
    }

    /// Whatever is cut out or written over: it is read or refused, and what is read has a number and a date.
    #[test]
    fn a_damaged_invoice_is_read_or_refused(place in 0_usize..7_000, length in 0_usize..60, filling in "[<>&\"a0 ]{0,8}") {
        for sample in [UBL, CII] {
            let mut bytes = sample.as_bytes().to_vec();
            let from = place.min(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.splice(from..to, filling.bytes());
            if let Ok(invoice) = read(&bytes) {
                let claim = claim(&invoice, "a.xml", "00");
                prop_assert!(claim.is_err() || invoice.number.is_some() && invoice.issue_date.is_some());
            }
        }
    }
}
