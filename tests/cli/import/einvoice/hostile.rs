//! Bombs, loops and lies: refused with a reason, and the next file is read as if nothing had been.

use std::fmt::Write;

use lopdf::{Document, Object, dictionary};

use super::{CII, attach, finished, import, pdf, text, with_clients};
use crate::import::dump;

#[test]
fn hostile_xml_is_refused_with_its_reason() {
    let sandbox = with_clients();
    sandbox.write("bait.txt", "BAIT-4711");
    let wrapped = |prolog: &str, number: &str| {
        let xml = CII.split_once("?>").unwrap().1;
        format!("{prolog}{}", xml.replace("RE-2026-018", number))
    };
    let entity = "<!DOCTYPE a [<!ENTITY x SYSTEM 'bait.txt'>]>";
    let many = "<a b='c'/>".repeat(1_000_001);
    let mut attributes = String::new();
    for number in 0..5_000 {
        write!(attributes, " a{number}=''").unwrap();
    }
    let mut namespaces = String::new();
    for number in 0..60 {
        write!(namespaces, " xmlns:n{number}='urn:{number}'").unwrap();
    }
    let deep = format!("<a{namespaces}>").repeat(90);
    for (xml, reason) in [
        (wrapped(entity, "&x;"), "document type"),
        (
            wrapped("<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'>", "1"),
            "document type",
        ),
        (wrapped("", "&unknown;"), "no well-formed XML"),
        (wrapped("", "&#0;"), "no well-formed XML"),
        ("<a>".repeat(1_000_000), "nested deeper"),
        (format!("<a>{many}</a>"), "more elements"),
        (format!("<a{attributes}/>"), "attributes at one element"),
        (
            format!("{deep}{}", "<b xmlns='y'/>".repeat(100_000)),
            "more namespaces",
        ),
        (
            format!("<a>{}</a>", "=".repeat(2_000_000)),
            "more attributes",
        ),
        (CII.split_at(3_000).0.to_owned(), "no well-formed XML"),
        (format!("{CII}<a/>"), "no well-formed XML"),
        (" \n ".to_owned(), "it is"),
    ] {
        sandbox.write("a.xml", &xml);
        let outcome = sandbox.run("import einvoice a.xml --create-clients");
        let (stdout, stderr) = (outcome.stdout.clone(), outcome.fails(6));
        assert!(stderr.contains(reason), "{reason}: {stderr}");
        assert!(!format!("{stdout}{stderr}").contains("BAIT"), "{stderr}");
    }
}

#[test]
fn too_large_a_file_is_refused_before_it_is_read() {
    let sandbox = with_clients();
    sandbox.write("a.xml", vec![b' '; 21 * 1024 * 1024]);
    let stderr = sandbox.run("import einvoice a.xml").fails(6);
    assert!(stderr.contains("larger than 20 MiB"), "{stderr}");
}

/// Name trees that end nowhere, and one that is a hundred thousand deep.
fn looping_pdfs() -> Vec<(&'static str, Vec<u8>)> {
    let mut own_child = Document::with_version("1.7");
    let tree = own_child.new_object_id();
    let node = dictionary! { "Kids" => vec![tree.into(), tree.into()] };
    own_child.objects.insert(tree, node.into());
    let own_child = finished(own_child, dictionary! { "EmbeddedFiles" => tree });
    let mut deep = Document::with_version("1.7");
    let mut node = deep.add_object(dictionary! { "Names" => Vec::<Object>::new() });
    for _ in 0..20_000 {
        node = deep.add_object(dictionary! { "Kids" => vec![node.into()] });
    }
    let deep = finished(deep, dictionary! { "EmbeddedFiles" => node });
    let mut reference = Document::with_version("1.7");
    let (one, two) = (reference.new_object_id(), reference.new_object_id());
    reference.objects.insert(one, two.into());
    reference.objects.insert(two, one.into());
    let reference = finished(reference, dictionary! { "EmbeddedFiles" => one });
    vec![
        ("without attachments", own_child),
        ("without attachments", deep),
        ("without attachments", reference),
    ]
}

#[test]
fn hostile_pdfs_are_refused_with_their_reason_and_the_next_is_read() {
    let sandbox = with_clients();
    let mut bomb = Document::with_version("1.7");
    let zeros = vec![b' '; 40 * 1024 * 1024];
    let file = attach(&mut bomb, "factur-x.xml", &zeros);
    let bomb = finished(
        bomb,
        dictionary! { "EmbeddedFiles" => dictionary! { "Names" => vec![text("a"), file.into()] } },
    );
    let good = pdf(&[("factur-x.xml", CII)]);
    let mut cases = vec![
        ("cannot be unpacked", bomb),
        (
            "document type",
            pdf(&[("factur-x.xml", "<!DOCTYPE a><a/>")]),
        ),
        ("it is empty", pdf(&[("xrechnung.xml", "")])),
        (
            "without an e-invoice; attached are only: a.csv",
            pdf(&[("a.csv", "1")]),
        ),
        ("without attachments", pdf(&[])),
        ("no readable PDF", b"%PDF-1.7\n".to_vec()),
        ("it is", good.split_at(good.len() / 3).0.to_vec()),
        ("application/zip", b"PK\x03\x04 %PDF-1.7".to_vec()),
    ];
    cases.extend(looping_pdfs());
    let mut line = String::new();
    for (number, (_, bytes)) in cases.iter().enumerate() {
        let name = format!("{number}.pdf");
        sandbox.write(&name, bytes);
        write!(line, "{name} ").unwrap();
    }
    sandbox.write("good.pdf", &good);
    let before = dump(&sandbox);
    let (files, code) = import(&sandbox, &format!("{line} good.pdf --dry-run"));
    assert_eq!(code, 8);
    for (file, (reason, _)) in files.iter().zip(&cases) {
        assert_eq!(file["status"], "rejected", "{file}");
        assert!(file["reason"].as_str().unwrap().contains(reason), "{file}");
    }
    assert_eq!(files.last().unwrap()["status"], "accepted");
    assert_eq!(dump(&sandbox), before);
}

#[test]
fn what_strangers_write_reaches_no_terminal_as_it_is() {
    let sandbox = with_clients();
    sandbox.write("a.pdf", pdf(&[("x\u{1b}[2J.csv", "1")]));
    sandbox.write("b.xml", "<a\u{9b}31m/>");
    for file in ["a.pdf", "b.xml"] {
        let outcome = sandbox.run(&format!("import einvoice {file}"));
        assert!(
            !outcome.text().contains(['\u{1b}', '\u{9b}']),
            "{outcome:?}"
        );
        outcome.fails(6);
    }
}

#[test]
fn the_reader_of_pdfs_answers_nonsense_with_an_end() {
    let sandbox = with_clients();
    for bytes in [b"".as_slice(), b"\xff\xff\xff\xff", b"\0\0\0\x09short"] {
        let outcome = sandbox.with_stdin(bytes, "read-pdf");
        assert!(outcome.stdout.is_empty(), "{outcome:?}");
    }
}
