//! Files at documents, and documents read from JSON with their files.

use std::os::unix::fs::PermissionsExt;

use crate::document::{PDF, add, with_client};

const XML: &str = "<?xml version=\"1.0\"?><ubl:Invoice xmlns:ubl=\"urn:x\"/>";

#[test]
fn json_brings_lines_taxes_and_files() {
    let sandbox = with_client();
    sandbox.write("rechnung.xml", XML);
    let json = r#"[{"kind": "invoice", "number": "RE-9", "client": "KD-1001", "date": "2026-11-02",
        "due_date": "2026-12-16", "complete": true, "total_net": 76000,
        "lines": [{"quantity": 8, "unit": "Std.", "title": "Beratung", "unit_price": "95.00",
                   "tax_rate": "19"}],
        "taxes": [{"name": "USt", "rate": 19, "net": "760.00", "amount": "144.40"}],
        "attachments": ["rechnung.pdf", {"file": "rechnung.xml", "role": "e-invoice"}]}]"#;
    let added = sandbox.with_stdin(json, "document add - --json").json();
    assert_eq!(added[0]["total_gross"], 90_440);
    assert_eq!(added[0]["attachments"][1]["role"], "e-invoice");
    assert_eq!(added[0]["status"], "open");
    let again = sandbox.with_stdin(json, "document add --json-file - --ensure --json");
    assert_eq!(again.json()[0]["changed"], false);
}

#[test]
fn one_bad_document_of_many_is_refused_alone_or_undoes_all() {
    let sandbox = with_client();
    let document = |number: &str, gross: &str| {
        format!(
            r#"{{"kind":"invoice","number":"{number}","client":"KD-1001","date":"2026-11-02",
                "net":"1","gross":{gross}}}"#
        )
    };
    let three = [
        document("R1", "\"1\""),
        document("R2", "1.5"),
        document("R3", "100"),
    ]
    .join("\n");
    let outcome = sandbox.with_stdin(&three, "document add - --atomic");
    assert!(outcome.fails(6).contains("nothing was changed"));
    assert_eq!(
        sandbox
            .run("document list --json")
            .json()
            .as_array()
            .unwrap()
            .len(),
        0
    );
    let error = sandbox.with_stdin(&three, "document add -").fails(8);
    assert!(error.contains("document 2: not a document"), "{error}");
    assert_eq!(
        sandbox
            .run("document list --json")
            .json()
            .as_array()
            .unwrap()
            .len(),
        2
    );
    for (json, reason) in [
        ("{\"kind\":", "the JSON cannot be read"),
        ("", "there is no document"),
        ("{\"knid\": 1}", "unknown field `knid`"),
        (&"[".repeat(100_000), "recursion limit"),
    ] {
        let error = sandbox.with_stdin(json, "document add -").fails(6);
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn only_pdf_and_xml_are_attached_whatever_their_name() {
    let sandbox = with_client();
    add(&sandbox, "invoice RE-1 --net 1 --gross 1");
    sandbox.write("html.pdf", "<!DOCTYPE html><html></html>");
    sandbox.write("empty.pdf", "");
    sandbox.write(
        "large.pdf",
        format!("{PDF}{}", "x".repeat(20 * 1024 * 1024)),
    );
    for (file, reason) in [
        ("html.pdf", "html.pdf is text/html, not a PDF or XML file"),
        ("empty.pdf", "empty.pdf is empty"),
        ("large.pdf", "larger than 20 MiB"),
    ] {
        let error = sandbox
            .run(&format!("document attach RE-1 {file}"))
            .fails(6);
        assert!(error.contains(reason), "{error}");
    }
    sandbox.run("document attach RE-1 missing.pdf").fails(3);
    sandbox.write("data.bin", XML);
    let attached = sandbox
        .run("document attach RE-1 rechnung.pdf data.bin --json")
        .json();
    assert_eq!(attached["attachments"][1]["media_type"], "application/xml");
    let again = sandbox
        .run("document attach RE-1 rechnung.pdf --json")
        .json();
    assert_eq!(again["changed"], false);
    let left = sandbox.run("document detach RE-1 data.bin --json").json();
    assert_eq!(left["attachments"].as_array().unwrap().len(), 1);
    sandbox.run("document detach RE-1 data.bin").fails(3);
}

#[test]
fn files_come_back_byte_for_byte_and_replace_nothing() {
    let sandbox = with_client();
    add(
        &sandbox,
        "invoice RE-1 --net 1 --gross 1 --attach rechnung.pdf",
    );
    sandbox.run("document show RE-1 --save out").succeeds();
    let path = sandbox.path("out/rechnung.pdf");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), PDF);
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    sandbox.run("document show RE-1 --save out").fails(5);
}
