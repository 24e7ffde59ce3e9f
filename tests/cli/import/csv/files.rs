//! Whole files: the recorded ones with their oracle, and what is no list at all.

use std::path::PathBuf;

use serde_json::Value;

use crate::import::{count, dump};
use crate::sandbox::{Sandbox, skip};

/// The recorded lists, beside the repository or where `PORTALCTL_TEST_DATA` says.
fn recorded() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let base = std::env::var_os("PORTALCTL_TEST_DATA").map_or_else(beside, PathBuf::from);
    let folder = base.join("csv");
    if folder.join("oracle.jsonl").is_file() {
        return Some(folder);
    }
    skip(&format!(
        "there are no recorded lists at {}",
        folder.display()
    ));
    None
}

#[test]
fn every_recorded_list_is_answered_as_the_oracle_says() {
    let Some(folder) = recorded() else {
        return;
    };
    let oracle = std::fs::read_to_string(folder.join("oracle.jsonl")).unwrap();
    for line in oracle.lines() {
        let expected: Value = serde_json::from_str(line).unwrap();
        let file = folder.join(expected["file"].as_str().unwrap());
        let sandbox = Sandbox::with_portal();
        let outcome = sandbox.run(&format!(
            "import csv --dry-run --jsonl '{}'",
            file.display()
        ));
        let answer: Value = serde_json::from_str(&outcome.stdout).unwrap();
        assert_eq!(answer["file"], file.display().to_string());
        let status = if expected["expect"] == "reject" {
            "rejected"
        } else {
            "accepted"
        };
        assert_eq!(answer["status"], status, "{answer}");
        if status == "accepted" {
            compare(&answer, &expected);
        }
        assert_eq!(count(&sandbox, "SELECT count(*) FROM client"), 0);
    }
}

fn compare(answer: &Value, expected: &Value) {
    let plain = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(answer["rows"], expected["rows"]);
    let contacts = expected["contacts"].as_array().unwrap().iter();
    let wanted: Vec<&Value> = contacts
        .filter(|contact| contact["optional"].is_null())
        .collect();
    let found = answer["contacts"].as_array().unwrap();
    assert_eq!(found.len(), wanted.len(), "{answer}");
    for (found, wanted) in found.iter().zip(wanted) {
        for (key, value) in wanted.as_object().unwrap() {
            assert_eq!(plain(&found[key]), plain(value), "{key} in {found}");
        }
    }
}

#[test]
fn what_is_no_list_is_refused_and_changes_nothing() {
    let sandbox = Sandbox::with_portal();
    let before = dump(&sandbox);
    let many = "1;A\n".repeat(30_000);
    let late_quote = format!("Kd-Nr.;Firma\n{many}2;\"B\n");
    for (content, reason) in [
        (&b"PK\x03\x04\x14\0"[..], "an Excel workbook"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"<html><table>", "a web page or XML"),
        (b"", "it is empty"),
        (b"\xef\xbb\xbf\r\n", "it is empty"),
        (b"Kd-Nr.;Firma\n1;A\n2;B\0\n", "line 3: there is a NUL"),
        (
            b"Kd-Nr.;Firma\n1;\"A\n2;B\n",
            "line 2: a quote is opened here",
        ),
        (late_quote.as_bytes(), "line 30002: a quote is opened here"),
        ("Kd-Nr.;Firma\n1;ä\n2;".as_bytes(), ""),
        (b"Kd-Nr.;Firma\n", "there is no row below"),
    ] {
        if reason.is_empty() {
            let broken = [content, b"\xff\n"].concat();
            sandbox.write("x.csv", broken);
            let stderr = sandbox.run("import csv x.csv --encoding utf-8").fails(6);
            assert!(stderr.contains("line 3: there are bytes"), "{stderr}");
            continue;
        }
        sandbox.write("x.csv", content);
        let stderr = sandbox.run("import csv x.csv").fails(6);
        assert!(
            stderr.contains(reason) && stderr.contains("hint: "),
            "{stderr}"
        );
        let stderr = sandbox.with_stdin(content, "import csv -").fails(6);
        assert!(stderr.contains("standard input: "), "{stderr}");
    }
    assert_eq!(dump(&sandbox), before);
    sandbox.run("import csv missing.csv").fails(3);
    std::fs::create_dir(sandbox.path("folder")).unwrap();
    assert_ne!(sandbox.run("import csv folder").code, 0);
}

#[test]
fn an_endless_line_fills_no_memory() {
    let sandbox = Sandbox::with_portal();
    let file = std::fs::File::create(sandbox.path("x.csv")).unwrap();
    // Holes in a file cost nothing and read as NUL, so the line is made of text at its beginning.
    file.set_len(1 << 30).unwrap();
    std::io::Write::write_all(&mut &file, &vec![b'x'; 4 << 20]).unwrap();
    let line = format!(
        "ulimit -v 524288; exec {} import csv x.csv",
        env!("CARGO_BIN_EXE_portalctl")
    );
    let mut shell = std::process::Command::new("bash");
    let output = shell
        .args(["-c", &line])
        .env("HOME", sandbox.path(""))
        .current_dir(sandbox.path(""))
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(6), "{stderr}");
    assert!(
        stderr.contains("line 1: the row that begins here is longer than"),
        "{stderr}"
    );
}

#[test]
fn a_list_comes_through_a_pipe() {
    let sandbox = Sandbox::with_portal();
    let report = sandbox
        .with_stdin("Firma,Ort\nBeispiel AG,Köln\n", "import csv - --json")
        .json();
    assert_eq!(report["files"][0]["file"], "standard input");
    assert_eq!(report["clients"]["added"], 1);
}

#[test]
fn long_lists_come_in_batches_and_whole() {
    use std::fmt::Write;

    let sandbox = Sandbox::with_portal();
    let mut list = "Kundennummer;Firma\n".to_owned();
    for number in 1..=45_000 {
        writeln!(list, "{number};Firma {number}").unwrap();
    }
    sandbox.write("lang.csv", &list);
    sandbox.run("import csv lang.csv -q").succeeds();
    assert_eq!(count(&sandbox, "SELECT count(*) FROM client"), 45_000);
    let added = "SELECT sum(json_extract(facts, '$.added')) FROM audit WHERE action = 'import.csv'";
    assert_eq!(count(&sandbox, added), 45_000);
    sandbox.run("audit verify").succeeds();
}
