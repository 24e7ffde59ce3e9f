//! The shared set of real and crafted e-invoices, judged by its own checker.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::import::dump;
use crate::sandbox::{Sandbox, skip};

/// The shared e-invoices and their checker, beside the repository or where `PORTALCTL_TEST_DATA` says.
fn shared() -> Option<(PathBuf, PathBuf)> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let data = std::env::var_os("PORTALCTL_TEST_DATA").map_or_else(beside, PathBuf::from);
    let (folder, checker) = (data.join("einvoice"), data.join("../tools/check_import.py"));
    if folder.is_dir() && checker.is_file() {
        return Some((folder, checker));
    }
    skip(&format!("there are no e-invoices at {}", folder.display()));
    None
}

#[test]
fn every_shared_e_invoice_is_read_as_its_oracle_says() {
    let Some((folder, checker)) = shared() else {
        return;
    };
    let sandbox = Sandbox::with_portal();
    let before = dump(&sandbox);
    let mut command = sandbox.command();
    command.args([
        "import",
        "einvoice",
        "--dry-run",
        "--create-clients",
        "--jsonl",
    ]);
    let output = command
        .args(["docs", "crafted"])
        .current_dir(&folder)
        .output()
        .unwrap();
    assert_eq!(dump(&sandbox), before);
    let bait = std::fs::read_to_string(folder.join("crafted/xxe-canary.txt")).unwrap();
    let said = [output.stdout.clone(), output.stderr].concat();
    assert!(!String::from_utf8_lossy(&said).contains(bait.trim()));
    let found = sandbox.write("found.jsonl", output.stdout);
    let verdict = Command::new("python3")
        .arg(checker)
        .arg(folder.join("oracle.jsonl"))
        .arg(found)
        .arg("--strict-extra")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&verdict.stdout);
    assert!(verdict.status.success(), "{text}");
    assert!(text.contains("PASS: 212/212 files answered"), "{text}");
}

#[test]
fn what_was_imported_keeps_the_figures_and_the_bytes_of_its_file() {
    let Some((folder, _)) = shared() else {
        return;
    };
    let sandbox = Sandbox::with_portal();
    let line = format!(
        "import einvoice '{}' --create-clients --jsonl",
        folder.join("docs").display()
    );
    let outcome = sandbox.run(&line);
    assert_eq!(outcome.code, 8, "{}", outcome.stderr);
    let files: Vec<Value> = outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let added: Vec<&Value> = files
        .iter()
        .filter(|file| file["outcome"] == "added")
        .collect();
    assert!(added.len() > 70, "{}", added.len());
    for file in added.iter().step_by(7) {
        let (kind, number) = (
            file["kind"].as_str().unwrap(),
            file["number"].as_str().unwrap(),
        );
        let shown = sandbox
            .run(&format!("document show '{kind}:{number}' --json"))
            .json();
        let digests = shown["attachments"].as_array().unwrap().iter();
        assert!(
            digests.clone().any(|kept| kept["sha256"] == file["sha256"]),
            "{file}"
        );
        assert_eq!(
            shown["e_invoice"]["profile_id"],
            file["fields"]["profile_id"]
        );
        let gross = shown["total_gross"].as_i64().unwrap();
        // An order need not say what it comes to.
        let Some(given) = file["fields"]["total_gross"].as_str() else {
            continue;
        };
        let digits: String = given.chars().filter(|c| *c != '.').collect();
        let scale = given.split_once('.').map_or(0, |(_, cents)| cents.len());
        let factor = 10_i64.pow(u32::try_from(2 - scale).unwrap());
        assert_eq!(gross, digits.parse::<i64>().unwrap() * factor, "{file}");
    }
    let again: Vec<Value> = sandbox
        .run(&line)
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(again.iter().all(|file| file["changed"] == false));
}
