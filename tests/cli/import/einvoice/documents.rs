//! What an e-invoice becomes, and what happens when it comes again.

use super::{CII, CREDIT_NOTE, UBL, import, pdf, with_clients};

#[test]
fn an_xml_becomes_a_completed_invoice() {
    let sandbox = with_clients();
    sandbox.write("xrechnung.xml", UBL);
    sandbox
        .run("import einvoice xrechnung.xml")
        .is(snapbox::str![[r#"
added	invoice	RE-2026-017	KD-1001	151.56 EUR	xrechnung.xml
--- stderr
1 added, 0 unchanged.
--- exit 0

"#]]);
    sandbox
        .run("document show RE-2026-017")
        .is(snapbox::str![[r#"
number          invoice RE-2026-017
client          KD-1001  Beispiel AG
status          overdue
seen by client  no, it fails at "access is granted": never
date            2026-11-02
due             2026-11-16
address         Beispiel AG, Musterweg 1, 10115 Berlin, DE
line            2 h Beratung at 55.00: 110.00 EUR
line            500  Handbuch at 0.06086: 30.43 EUR
line            1  Treuerabatt at -10.00: -10.00 EUR
net             130.43 EUR
tax             USt 19 % on 100.00 EUR: 19.00 EUR
tax             USt 7 % on 30.43 EUR: 2.13 EUR
gross           151.56 EUR
open            101.56 EUR
note            Vielen Dank\nfür den Auftrag.\n\nZahlbar in 14 Tagen ohne Abzug.
e-invoice       UBL, XRechnung 3.0
file            #1  xrechnung.xml  e-invoice, application/xml, 5525 bytes
sha256          6e5f1829e74067eaf4d3bd2673d49e9e72eb22466f35116aaae37e5ae02bbc69
completed       2026-11-23T09:00:00Z
paid to         DE02120300000000202051  Muster GmbH
--- exit 0

"#]]);
}

#[test]
fn a_pdf_brings_its_xml_and_both_are_kept_byte_for_byte() {
    let sandbox = with_clients();
    let bytes = pdf(&[("aaa.xml", "<a/>"), ("factur-x.xml", CII), ("b.csv", "x")]);
    sandbox.write("RE-2026-018.pdf", &bytes);
    let (files, code) = import(&sandbox, "RE-2026-018.pdf");
    assert_eq!(code, 0);
    assert_eq!(files[0]["fields"]["xml_name"], "factur-x.xml");
    assert_eq!(files[0]["fields"]["pdf_attachments"], 3);
    assert_eq!(files[0]["e_invoice"], "CII, ZUGFeRD 2.x EN 16931");
    sandbox
        .run("document show RE-2026-018 --save files")
        .succeeds();
    assert_eq!(
        std::fs::read(sandbox.path("files/RE-2026-018.pdf")).unwrap(),
        bytes
    );
    assert_eq!(
        std::fs::read(sandbox.path("files/factur-x.xml")).unwrap(),
        CII.as_bytes()
    );
    let shown = sandbox.run("document show RE-2026-018 --json").json();
    assert_eq!(shown["attachments"][0]["role"], "document");
    assert_eq!(shown["attachments"][1]["role"], "e-invoice");
    assert_eq!(shown["e_invoice"]["syntax"], "cii");
    assert_eq!(shown["extra"]["preceding_invoice"], "RE-2026-011");
    // It is paid to its own account, whatever the settings say.
    assert_eq!(shown["account"]["iban"], "DE02120300000000202051");
    // Nothing of it can be changed any more.
    sandbox.run("document edit RE-2026-018 --title X").fails(4);
}

#[test]
fn the_same_file_changes_nothing_and_other_content_is_a_conflict() {
    let sandbox = with_clients();
    sandbox.write("a.xml", UBL);
    sandbox.write("copy.xml", UBL);
    sandbox.write("b.xml", UBL.replace("Beratung", "Planung"));
    let (first, _) = import(&sandbox, "a.xml");
    assert_eq!(
        (&first[0]["outcome"], &first[0]["changed"]),
        (&"added".into(), &true.into())
    );
    let (again, code) = import(&sandbox, "a.xml copy.xml");
    assert_eq!(code, 0);
    assert!(
        again
            .iter()
            .all(|file| file["outcome"] == "unchanged" && file["status"] == "accepted")
    );
    let (other, code) = import(&sandbox, "b.xml");
    assert_eq!(
        (code, &other[0]["outcome"], &other[0]["status"]),
        (5, &"conflict".into(), &"rejected".into())
    );
    let reason = other[0]["reason"].as_str().unwrap();
    for file in [&first[0], &other[0]] {
        assert!(
            reason.contains(file["sha256"].as_str().unwrap()),
            "{reason}"
        );
    }
    sandbox.run("import einvoice a.xml b.xml").fails(5);
}

#[test]
fn a_dry_run_keeps_nothing_and_foresees_conflicts() {
    let sandbox = with_clients();
    sandbox.write("a.xml", UBL);
    sandbox.write("b.xml", UBL.replace("Beratung", "Planung"));
    let outcome = sandbox.run("import einvoice a.xml b.xml --dry-run");
    let stderr = outcome.fails(5);
    assert!(
        stderr.contains("only one of them can be imported"),
        "{stderr}"
    );
    sandbox.run("document show RE-2026-017").fails(3);
}

#[test]
fn credit_notes_and_orders_are_their_kinds() {
    let sandbox = with_clients();
    sandbox.write("gutschrift.xml", CREDIT_NOTE);
    sandbox.run("import einvoice gutschrift.xml").succeeds();
    let shown = sandbox
        .run("document show credit-note:GS-2026-003 --json")
        .json();
    assert_eq!(
        (&shown["total_gross"], &shown["status"]),
        (&1190.into(), &"open".into())
    );
    let order = CII
        .replace(
            "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
            "urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100",
        )
        .replace(
            "rsm:CrossIndustryInvoice",
            "rsm:SCRDMCCBDACIOMessageStructure",
        )
        .replace("urn:cen.eu:en16931:2017", "urn:order-x.eu:1p0:basic")
        .replace("InvoiceCurrencyCode", "OrderCurrencyCode");
    sandbox.write("order.xml", order.replace(">384<", ">220<"));
    let (files, code) = import(&sandbox, "order.xml");
    assert_eq!((code, &files[0]["kind"]), (0, &"confirmation".into()));
    assert_eq!(files[0]["e_invoice"], "CII, Order-X BASIC");
    sandbox.write("change.xml", order.replace(">384<", ">230<"));
    let stderr = sandbox.run("import einvoice change.xml").fails(6);
    assert!(stderr.contains("an Order-X order change"), "{stderr}");
}

#[test]
fn the_trail_tells_of_the_import() {
    let sandbox = with_clients();
    sandbox.write("a.xml", UBL);
    sandbox.run("import einvoice a.xml").succeeds();
    sandbox.run("import einvoice a.xml").succeeds();
    let events = sandbox.run("audit list --jsonl").succeeds();
    assert_eq!(events.matches("import.einvoice").count(), 1, "{events}");
    sandbox.run("audit verify").succeeds();
}
