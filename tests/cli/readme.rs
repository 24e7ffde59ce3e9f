//! The README, run as written: every `sh` block in order, in one shell and an empty home.

use std::process::{Command, Stdio};

use crate::sandbox::Sandbox;

/// What Billomat answers when it is asked for clients and invoices; fictional.
const CLIENTS: &str = r#"{"clients":{"client":{"id":"7","client_number":"KD-7","name":"Musterkunde KG",
    "email":"post@musterkunde.example","enable_customerportal":"1"},"@page":"1","@per_page":"100","@total":"1"}}"#;
const INVOICES: &str = r#"{"invoices":{"invoice":{"id":"70","client_id":"7","invoice_number":"RE-7","number":"7",
    "date":"2026-11-02","due_date":"2026-11-16","status":"OPEN","currency_code":"EUR","total_net":"100",
    "total_gross":"119","open_amount":"119","paid_amount":"0"},"@page":"1","@per_page":"100","@total":"1"}}"#;

/// What another program exports; fictional.
const LIST: &str = "Kd-Nr.;Firma;Straße;PLZ;Ort;Kunde seit\n0815;Bäckerei Größ;Ährenweg 3;01067;Musterstadt;2019\n\
    ;Probe KG;;;Überlingen;\n";

/// The `sh` blocks that a stranger types after the program is installed.
fn blocks(readme: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut rest = readme;
    while let Some((_, after)) = rest.split_once("```sh\n") {
        let (block, tail) = after.split_once("```").unwrap();
        blocks.push(block.to_owned());
        rest = tail;
    }
    blocks
}

fn readme() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap()
}

#[test]
fn every_command_of_the_readme_works() {
    let sandbox = Sandbox::new();
    sandbox.write("rechnung.pdf", include_bytes!("../data/rechnung.pdf"));
    sandbox.write(
        "kunden.csv",
        "KD-1001;einkauf@beispiel.example\nKD-1002;buero@probe.example\n",
    );
    sandbox.write("kundenliste.csv", LIST);
    std::fs::create_dir(sandbox.path("antworten")).unwrap();
    sandbox.write("antworten/clients.json", CLIENTS);
    sandbox.write("antworten/invoices.json", INVOICES);
    std::fs::create_dir(sandbox.path("rechnungen")).unwrap();
    sandbox.write(
        "rechnungen/re-2026-018.xml",
        include_bytes!("../data/einvoice/factur-x.xml"),
    );
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_portalctl"))
        .parent()
        .unwrap();
    let blocks: Vec<_> = blocks(&readme())
        .into_iter()
        .filter(|block| !block.starts_with("cargo "))
        .collect();
    assert!(
        blocks.len() > 15,
        "the README lost its blocks: {}",
        blocks.len()
    );
    for block in blocks {
        let mut shell = Command::new("bash");
        shell
            .args(["-euo", "pipefail", "-c", &block])
            .stdin(Stdio::null());
        shell
            .env_clear()
            .env("HOME", sandbox.path(""))
            .env("LC_ALL", "C.UTF-8")
            .env("USER", "anna");
        shell
            .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
            .current_dir(sandbox.path(""));
        let output = shell.output().unwrap();
        let (text, complaint) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        assert!(output.status.success(), "{block}\n{text}\n{complaint}");
    }
}

#[test]
fn the_readme_lists_every_exit_code() {
    let help = Sandbox::new().run("help exit-codes").succeeds();
    let readme = readme();
    for line in help
        .lines()
        .filter(|line| line.trim_start().starts_with(|c: char| c.is_ascii_digit()))
    {
        let code = line.split_whitespace().next().unwrap();
        assert!(
            readme.contains(&format!("| {code} |")),
            "the README does not list exit code {code}"
        );
    }
}
