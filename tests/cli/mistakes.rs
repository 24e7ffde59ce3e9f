//! Mistakes in what describes a document: the error quotes the value and says what was meant.

use crate::document::{add, with_client};

#[test]
fn an_amount_that_the_currency_cannot_hold_is_named() {
    let sandbox = with_client();
    let line = "document add invoice RE-9 --client KD-1001 --date 2026-11-02 --net 100";
    for (rest, reason) in [
        (
            "--gross 119.005",
            "EUR: `119.005`: this currency has 2 decimals",
        ),
        (
            "--gross 119.5 --currency JPY",
            "JPY: `119.5`: this currency has no decimals",
        ),
        (
            "--gross 99999999999999999999",
            "`99999999999999999999` is more than the store can hold",
        ),
    ] {
        let error = sandbox.run(&format!("{line} {rest}")).fails(6);
        assert!(error.contains(reason), "{error}");
        assert!(error.contains("hint: "), "{error}");
    }
}

#[test]
fn mistakes_in_json_quote_the_value_and_no_name_of_ours() {
    let sandbox = with_client();
    for (json, reason) in [
        (
            r#"{"date":"2026-02-30"}"#,
            "`2026-02-30`: 2026-02 has 28 days",
        ),
        ("null", "expected an object with the fields of a document"),
    ] {
        let error = sandbox.with_stdin(json, "document add -").fails(6);
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn a_flood_of_json_is_refused_in_little_memory() {
    let sandbox = with_client();
    let mut flood = vec![b' '; 64 * 1024 * 1024];
    flood.extend_from_slice(b"{}");
    let error = sandbox.with_stdin(flood, "document add -").fails(6);
    assert!(error.contains("the JSON is larger than 64 MiB"), "{error}");
}

#[test]
fn the_beginning_of_a_pdf_is_told_from_a_pdf() {
    let sandbox = with_client();
    add(&sandbox, "invoice RE-1 --net 1 --gross 1");
    sandbox.write("torn.pdf", "%PDF");
    let error = sandbox.run("document attach RE-1 torn.pdf").fails(6);
    assert!(error.contains("torn.pdf is cut short"), "{error}");
}

#[test]
fn json_may_begin_with_a_mark() {
    let sandbox = with_client();
    let json = "\u{feff}{\"kind\":\"letter\",\"number\":\"B-1\",\"client\":\"KD-1001\",\"date\":\"2026-11-02\"}";
    sandbox.with_stdin(json, "document add -").succeeds();
}

#[test]
fn text_in_an_old_encoding_is_told_how_to_become_new() {
    let sandbox = with_client();
    sandbox.write("alt.toml", b"[company]\nname = \"M\xfcller\"\n");
    let from_file = sandbox.run("settings apply alt.toml").fails(6);
    let from_pipe = sandbox.with_stdin(b"\xfc", "settings apply -").fails(6);
    for (error, name) in [(from_file, "alt.toml"), (from_pipe, "standard input")] {
        assert!(
            error.starts_with(&format!(
                "error: {name} is not UTF-8 text\nhint: convert it: iconv"
            )),
            "{error}"
        );
    }
}
