//! Files of every shape, and what is no answer at all.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::{client, clients, count, dump, invoice, invoices, report};
use crate::sandbox::{Sandbox, skip};

/// The recorded answers, beside the repository or where `PORTALCTL_TEST_DATA` says.
fn recorded() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let base = std::env::var_os("PORTALCTL_TEST_DATA").map_or_else(beside, PathBuf::from);
    let folder = base.join("billomat");
    if folder.is_dir() {
        return Some(folder);
    }
    skip(&format!(
        "there are no recorded answers at {}",
        folder.display()
    ));
    None
}

fn sample(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/billomat")
        .join(name)
}

#[test]
fn every_recorded_file_is_reported_and_the_second_import_changes_nothing() {
    let Some(folder) = recorded() else {
        return;
    };
    let sandbox = Sandbox::with_portal();
    let line = format!("import billomat '{}'", folder.display());
    let (first, code) = report(&sandbox, &line);
    assert_eq!(first["files"].as_array().unwrap().len(), 47);
    assert_eq!(first["clients"]["added"], 1);
    assert_eq!(first["invoices"]["added"], 2);
    assert_eq!(first["offers"]["added"], 1);
    // Answers about clients and documents that nobody recorded.
    assert_eq!(code, 8);
    let problems = first["problems"].as_array().unwrap();
    let refused = problems
        .iter()
        .filter(|problem| problem["severity"] == "refused");
    for problem in refused {
        assert!(
            problem["message"]
                .as_str()
                .unwrap()
                .ends_with("is not here"),
            "{problem}"
        );
    }
    let errors = first["files"].as_array().unwrap().iter();
    assert_eq!(
        errors
            .filter(|file| file["status"] == "error-answer")
            .count(),
        2
    );

    let before = dump(&sandbox);
    let (second, _) = report(&sandbox, &line);
    assert_eq!(second["changed"], false);
    assert_eq!(dump(&sandbox), before);
    sandbox.run("client show KD1").succeeds();
}

#[test]
fn fictional_samples_of_every_shape_come_in() {
    let sandbox = Sandbox::with_portal();
    for (name, code) in [
        ("clients-list-two.json", 0),
        ("concatenated.jsonl", 0),
        ("contacts-list-single.json", 0),
        ("invoices-list.xml", 0),
        ("offers-list.json", 0),
        ("entities.xml", 6),
        ("latin1.xml", 6),
        ("webhooks.ndjson", 6),
    ] {
        let outcome = sandbox.run(&format!("import billomat '{}'", sample(name).display()));
        assert_eq!(outcome.code, code, "{name}: {}", outcome.stderr);
    }
}

#[test]
fn standard_input_is_read_once_and_in_its_order() {
    let sandbox = Sandbox::with_portal();
    let both = format!(
        "{}\n{}",
        clients(&[client(1, "KD-1")]),
        invoices(&[invoice(1, 1, "OPEN")])
    );
    let found = sandbox.with_stdin(both, "import billomat - --json").json();
    assert_eq!(found["files"][0]["file"], "standard input");
    assert_eq!(found["clients"]["added"], 1);
    assert_eq!(found["invoices"]["added"], 1);
    assert_eq!(
        count(
            &sandbox,
            "SELECT count(*) FROM document WHERE status = 'open'"
        ),
        1
    );
}

#[test]
fn jsonl_gives_one_object_per_file() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("a.json", clients(&[client(1, "KD-1")]));
    sandbox.write(
        "b.json",
        json!({ "articles": { "article": { "id": "1" } } }).to_string(),
    );
    let stdout = sandbox
        .run("import billomat a.json b.json --jsonl")
        .succeeds();
    let lines: Vec<Value> = stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["added"], 1);
    assert_eq!(lines[1]["status"], "nothing-of-ours");
    assert_eq!(lines[1]["others"], json!({ "articles": 1 }));
}

#[test]
fn what_is_no_answer_is_refused_by_its_place() {
    let sandbox = Sandbox::with_portal();
    let whole = clients(&[client(1, "KD-1"), client(2, "KD-2")]);
    sandbox.write("text.json", "hello");
    sandbox.write("deep.json", "[".repeat(20_000_000));
    sandbox.write("half.json", whole.split_at(whole.len() - 20).0);
    sandbox.write("clients.txt", clients(&[client(3, "KD-3")]));
    sandbox.run("import billomat text.json").fails(6);
    sandbox.run("import billomat missing.json").fails(3);
    let stderr = sandbox.run("import billomat deep.json").fails(6);
    assert!(stderr.contains("deep.json"), "{stderr}");
    // What came before the break stands.
    let (found, code) = report(&sandbox, "import billomat half.json");
    assert_eq!(
        (&found["files"][0]["status"], code),
        (&json!("broken-off"), 8)
    );
    assert_eq!(found["clients"]["added"], 1);
    // A file that is named is read whatever its ending.
    sandbox.run("import billomat clients.txt").succeeds();
    sandbox.run("import billomat --atomic half.json").fails(6);
}
