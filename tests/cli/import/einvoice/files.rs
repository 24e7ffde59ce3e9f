//! Where the bytes come from: files, folders, pipes, and every encoding.

use super::{CII, CREDIT_NOTE, UBL, import, pdf, with_clients};

#[test]
fn folders_are_read_whole_and_only_for_xml_and_pdf() {
    let sandbox = with_clients();
    std::fs::create_dir_all(sandbox.path("in/deep")).unwrap();
    sandbox.write("in/b.XML", UBL);
    sandbox.write("in/deep/a.pdf", pdf(&[("ZUGFeRD-invoice.xml", CII)]));
    sandbox.write("in/note.txt", "no invoice");
    let (files, code) = import(&sandbox, "in");
    let names: Vec<_> = files
        .iter()
        .map(|file| file["file"].as_str().unwrap())
        .collect();
    assert_eq!((names, code), (vec!["in/b.XML", "in/deep/a.pdf"], 0));
    let outcome = sandbox.run("import einvoice in");
    assert!(
        outcome
            .stderr
            .contains("1 file ending in .txt: passed over"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn standard_input_may_be_either() {
    let sandbox = with_clients();
    for bytes in [UBL.as_bytes().to_vec(), pdf(&[("factur-x.xml", CII)])] {
        let stdout = sandbox
            .with_stdin(bytes, "import einvoice - --jsonl")
            .succeeds();
        assert!(
            stdout.contains(r#""file":"-","status":"accepted""#),
            "{stdout}"
        );
    }
    let shown = sandbox.run("document show RE-2026-018 --json").json();
    assert_eq!(shown["attachments"][0]["name"], "e-invoice.pdf");
}

#[test]
fn the_content_decides_and_not_the_name() {
    let sandbox = with_clients();
    sandbox.write("rechnung.dat", UBL);
    sandbox.write("zugferd.xml", pdf(&[("factur-x.xml", CII)]));
    sandbox.write("gutschrift.pdf", CREDIT_NOTE);
    let (files, code) = import(&sandbox, "rechnung.dat zugferd.xml gutschrift.pdf");
    assert_eq!(code, 0, "{files:?}");
}

#[test]
fn every_encoding_says_the_same() {
    let sandbox = with_clients();
    let declared =
        |encoding: &str| CII.replace("encoding='UTF-8'", &format!("encoding='{encoding}'"));
    let utf16: Vec<u8> = std::iter::once(0xfeff)
        .chain(declared("UTF-16").encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    let latin1: Vec<u8> = declared("ISO-8859-1")
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let marked = [b"\xef\xbb\xbf".as_slice(), CII.as_bytes()].concat();
    for bytes in [utf16, latin1, marked] {
        sandbox.write("a.xml", bytes);
        let (files, code) = import(&sandbox, "a.xml --dry-run");
        assert_eq!(code, 0, "{files:?}");
        assert_eq!(files[0]["fields"]["buyer_name"], "Probe & Söhne");
    }
}

#[test]
fn one_bad_file_keeps_no_other_from_coming_in() {
    let sandbox = with_clients();
    sandbox.write("a.xml", UBL);
    sandbox.write("b.xml", "<a/>");
    sandbox.write("c.xml", CII);
    let (files, code) = import(&sandbox, "a.xml b.xml c.xml");
    let outcomes: Vec<_> = files
        .iter()
        .map(|file| file["outcome"].as_str().unwrap())
        .collect();
    assert_eq!((outcomes, code), (vec!["added", "unreadable", "added"], 8));
    sandbox.run("import einvoice missing.xml").fails(3);
    std::fs::create_dir(sandbox.path("empty")).unwrap();
    sandbox.run("import einvoice empty").fails(6);
}

#[test]
fn help_shows_the_way() {
    let sandbox = with_clients();
    let help = sandbox.run("import --help").succeeds();
    assert!(
        help.contains("portalctl import einvoice rechnungen/"),
        "{help}"
    );
    let help = sandbox.run("import einvoice --help").succeeds();
    assert!(help.contains("--create-clients"), "{help}");
    // The command that reads PDFs is nobody's business.
    assert!(!sandbox.run("--help").succeeds().contains("read-pdf"));
}
