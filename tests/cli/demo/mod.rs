//! `demo`: a portal to try everything on.

mod served;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use rusqlite::Connection;
use serde_json::Value;

use crate::sandbox::Sandbox;

/// Every kind there is.
const KINDS: [&str; 7] = [
    "confirmation",
    "credit-note",
    "delivery-note",
    "invoice",
    "letter",
    "offer",
    "reminder",
];

/// A home with the demo in it, which every later command finds.
fn demo() -> (Sandbox, Value) {
    let mut sandbox = Sandbox::new();
    let said = sandbox.run("demo --folder portal --json").json();
    sandbox.set("PORTALCTL_STORE", sandbox.path("portal/portal.db"));
    (sandbox, said)
}

fn entrance<'a>(said: &'a Value, number: &str) -> &'a Value {
    let clients = said["clients"].as_array().unwrap();
    let found = clients.iter().find(|client| client["number"] == number);
    found.unwrap()
}

#[test]
fn it_prints_one_client_per_case_and_what_to_try_next() {
    let text = Sandbox::new().run("demo").text();
    // The password is another one every time.
    let text: Vec<_> = text
        .lines()
        .map(|line| match line.split_once("buero@probe.example  ") {
            Some((before, _)) => format!("{before}buero@probe.example  [PASSWORD]"),
            None => line.to_owned(),
        })
        .collect();
    snapbox::assert_data_eq!(
        text.join("\n"),
        snapbox::str![[r#"
A portal with 6 clients and 24 documents is at [HOME]/portalctl-demo/portal.db

KD-1001  Beispiel AG            secret link
         http://127.0.0.1:8080/l/[TOKEN]
KD-1002  Probe & Söhne GmbH     password
         http://127.0.0.1:8080/login
         buero@probe.example  [PASSWORD]
KD-1003  Alte Mühle KG          access revoked
         http://127.0.0.1:8080/l/[TOKEN]
KD-1004  Smith & Partners Ltd   access over
         http://127.0.0.1:8080/l/[TOKEN]
KD-1005  Erika Musterfrau       consumer, secret link
         http://127.0.0.1:8080/l/[TOKEN]
KD-1006  Neukunde eG            never granted

A link to RE-2026-002 only:
         http://127.0.0.1:8080/l/[TOKEN]

Try next:
  export PORTALCTL_STORE=[HOME]/portalctl-demo/portal.db
  portalctl status
  portalctl inbox list
  portalctl document list --overdue
  portalctl decision show '#1' --verify
  portalctl note render --client KD-1001 --template access
  portalctl access explain KD-1003
  portalctl link list --client KD-1001
--- exit 0
"#]]
    );
}

#[test]
fn every_line_it_says_to_try_works() {
    let sandbox = Sandbox::new();
    let said = sandbox.run("demo --folder 'a portal'").succeeds();
    let (_, lines) = said.split_once("Try next:\n").unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_portalctl")).parent().unwrap();
    let mut shell = Command::new("bash");
    shell
        .args(["-euo", "pipefail", "-c", lines])
        .env_clear()
        .env("HOME", sandbox.path(""))
        .env("LC_ALL", "C.UTF-8")
        .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
        .current_dir(sandbox.path(""));
    let output = shell.output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{lines}\n{complaint}");
}

#[test]
fn documents_of_every_kind_have_a_pdf() {
    let (sandbox, said) = demo();
    let list = sandbox.run("document list --json").json();
    let documents = list.as_array().unwrap();
    assert!(documents.len() >= 20, "{}", documents.len());
    assert_eq!(said["documents"], documents.len());
    let kinds: BTreeSet<_> = documents
        .iter()
        .map(|document| document["kind"].as_str().unwrap())
        .collect();
    assert_eq!(Vec::from_iter(kinds), KINDS);
    for document in documents {
        let files = document["attachments"].as_array().unwrap();
        assert!(
            files
                .iter()
                .any(|file| file["media_type"] == "application/pdf"),
            "{document}"
        );
    }
    let store = Connection::open(sandbox.path("portal/portal.db")).unwrap();
    let broken: u64 = store
        .query_row(
            "SELECT count(*) FROM blob WHERE substr(bytes, 1, 5) <> CAST('%PDF-' AS BLOB)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(broken, 0);
}

#[test]
fn each_client_shows_its_case() {
    let (sandbox, said) = demo();
    let enters = |number: &str| {
        let explained = sandbox.run(&format!("access explain {number} --json"));
        explained.json()["allowed"] == true
    };
    for (number, case, may_enter, has_link) in [
        ("KD-1001", "secret link", true, true),
        ("KD-1002", "password", true, true),
        ("KD-1003", "access revoked", false, true),
        ("KD-1004", "access over", false, true),
        ("KD-1005", "consumer, secret link", true, true),
        ("KD-1006", "never granted", false, false),
    ] {
        let shown = entrance(&said, number);
        assert_eq!(shown["case"], case, "{number}");
        // A link that opens nothing any more is shown, too: its page says whom to ask.
        assert_eq!(shown["url"].is_string(), has_link, "{number}");
        assert_eq!(enters(number), may_enter, "{number}");
    }
    let consumer = sandbox.run("client show KD-1005 --json").json();
    assert_eq!(consumer["kind"], "consumer");
    let url = entrance(&said, "KD-1001")["url"].as_str().unwrap();
    assert_eq!(
        sandbox.run("link url KD-1001").succeeds(),
        format!("{url}\n")
    );
}

#[test]
fn the_document_link_opens_that_document_only() {
    let (sandbox, said) = demo();
    let url = said["document_url"].as_str().unwrap();
    let link = sandbox.with_stdin(url, "link identify - --json").json();
    assert_eq!(
        link["documents"],
        serde_json::json!([said["document_number"]])
    );
    let id = format!("'#{}'", link["id"]);
    let allowed = |document: &str| {
        let question = format!("access explain KD-1001 {document} --link {id} --json");
        sandbox.run(&question).json()["allowed"] == true
    };
    assert!(allowed(said["document_number"].as_str().unwrap()));
    assert!(!allowed("RE-2026-003"));
}

#[test]
fn the_store_is_sound_and_complete() {
    let (sandbox, _) = demo();
    sandbox.run("doctor").succeeds();
    sandbox.run("audit verify").succeeds();
    let notes: Vec<_> = KINDS.iter().map(|kind| format!("{kind}-note")).collect();
    let documents = sandbox.run("document list --client KD-1001 --json").json();
    let mut rendered = BTreeSet::new();
    for document in documents.as_array().unwrap() {
        let (kind, number) = (&document["kind"], document["number"].as_str().unwrap());
        if document["status"] == "draft" {
            continue;
        }
        let template = format!("{}-note", kind.as_str().unwrap());
        let line = format!("note render --document {number} --template {template}");
        let note = sandbox.run(&line).succeeds();
        assert!(note.contains("http://127.0.0.1:8080/l/"), "{line}\n{note}");
        rendered.insert(template);
    }
    assert_eq!(Vec::from_iter(rendered), notes);
}

#[test]
fn a_portal_that_is_there_already_is_left_alone() {
    let (sandbox, _) = demo();
    let read = |name: &str| std::fs::read(sandbox.path(PathBuf::from("portal").join(name)));
    let before = (read("portal.db").unwrap(), read("portal.key").unwrap());
    let error = sandbox.run("demo --folder portal").fails(5);
    assert!(error.contains("there is a store at"), "{error}");
    assert_eq!(
        (read("portal.db").unwrap(), read("portal.key").unwrap()),
        before
    );
}

#[test]
fn nothing_is_written_outside_its_folder() {
    let sandbox = Sandbox::new();
    sandbox.run("demo").succeeds();
    let entries = std::fs::read_dir(sandbox.path(".")).unwrap();
    let names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["portalctl-demo"]);
}

#[test]
fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let (sandbox, _) = demo();
    for (name, mode) in [
        ("portal", 0o700),
        ("portal/portal.db", 0o600),
        ("portal/portal.key", 0o600),
    ] {
        let metadata = std::fs::metadata(sandbox.path(name)).unwrap();
        assert_eq!(metadata.permissions().mode() & 0o777, mode, "{name}");
    }
}
