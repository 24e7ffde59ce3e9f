//! Exports: CSV no spreadsheet executes, JSON Lines, and everything about one client.

use std::io::Read;
use std::os::unix::fs::PermissionsExt;

use serde_json::Value;

use crate::sandbox::Sandbox;

const PDF: &str = "%PDF-1.7\n%%EOF\n";

fn with_documents() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    for line in [
        "client add KD-1001 --name '=HYPERLINK(\"x\")' --phone '+49 40 1' --email a@b.example",
        "client add KD-1002 --name 'Probe, \"Söhne\"'",
    ] {
        sandbox.run(line).succeeds();
    }
    sandbox.write("rechnung.pdf", PDF);
    for line in [
        "document add invoice RE-1 --client KD-1001 --date 2026-11-02 --line '1;Stk.;X;-10;19' \
         --title=-1+1 --attach rechnung.pdf --complete",
        "document add invoice RE-2 --client KD-1002 --date 2026-11-02 --net 1 --gross 1",
        "access grant KD-1001",
    ] {
        sandbox.run(line).succeeds();
    }
    sandbox
}

#[test]
fn csv_defuses_formulas_and_never_touches_numbers() {
    let sandbox = with_documents();
    let clients = sandbox.run("export clients").succeeds();
    assert!(clients.starts_with("number,name,email,"), "{clients}");
    assert!(clients.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{clients}");
    assert!(clients.contains(",'+49 40 1,"), "{clients}");
    assert!(clients.contains("\"Probe, \"\"Söhne\"\"\""), "{clients}");
    assert_eq!(clients.lines().count(), 3);
    let documents = sandbox.run("export documents").succeeds();
    assert!(documents.contains(",'-1+1,"), "{documents}");
    assert!(documents.contains(",-1000,-1190,"), "{documents}");
    let raw = sandbox.run("export clients --raw").succeeds();
    assert!(raw.contains("\"=HYPERLINK(\"\"x\"\")\""), "{raw}");
}

#[test]
fn json_lines_carry_the_hashes() {
    let sandbox = with_documents();
    let lines = sandbox.run("export documents --jsonl").succeeds();
    let rows: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let invoice = rows.iter().find(|row| row["number"] == "RE-1").unwrap();
    let shown = sandbox.run("document show RE-1 --json").json();
    assert_eq!(invoice["fingerprint"], shown["fingerprint"]);
    assert_eq!(invoice["fingerprint"].as_str().unwrap().len(), 64);
    assert_eq!(
        invoice["attachments"][0]["sha256"],
        shown["attachments"][0]["sha256"]
    );
    let before = invoice["fingerprint"].clone();
    sandbox.run("document status RE-1 paid").succeeds();
    let moved = sandbox.run("document show RE-1 --json").json();
    assert_eq!(moved["fingerprint"], before);
}

#[test]
fn a_file_is_private_and_not_replaced_unasked() {
    let sandbox = with_documents();
    sandbox.run("export clients --output k.csv").succeeds();
    let path = sandbox.path("k.csv");
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    std::fs::write(&path, "mine").unwrap();
    assert_ne!(sandbox.run("export clients --output k.csv").code, 0);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    sandbox
        .run("export clients --output k.csv --yes")
        .succeeds();
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .starts_with("number,")
    );
}

#[test]
fn one_client_is_a_zip_without_tokens() {
    let sandbox = with_documents();
    let exported = sandbox
        .run("export client KD-1001 --output k.zip --json")
        .json();
    assert_eq!(exported["documents"], 1);
    let path = sandbox.path("k.zip");
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    let mut text = |name: &str| {
        let mut text = String::new();
        let mut file = archive.by_name(name).unwrap();
        file.read_to_string(&mut text).unwrap();
        text
    };
    assert_eq!(text("attachments/invoice RE-1/rechnung.pdf"), PDF);
    let documents: Value = serde_json::from_str(&text("documents.json")).unwrap();
    assert_eq!(documents[0]["lines"][0]["net"], -1_000);
    assert_eq!(
        documents[0]["files"][0],
        "attachments/invoice RE-1/rechnung.pdf"
    );
    assert!(text("client.json").contains("HYPERLINK"));
    assert!(text("access.json").contains("granted"));
    assert!(text("audit.json").contains("document.add"));
    let url = sandbox.run("link url KD-1001").succeeds();
    let token = url.trim().rsplit('/').next().unwrap().to_owned();
    let links = text("links.json");
    assert!(links.contains("\"scope\": \"client\""), "{links}");
    assert!(
        !links.contains(&token) && !links.contains("public_id"),
        "{links}"
    );
    assert!(!text("documents.json").contains("RE-2"));
}

#[test]
fn what_a_client_did_in_the_portal_is_in_its_zip() {
    let sandbox = Sandbox::with_demo();
    sandbox
        .run("export client KD-1001 --output k.zip")
        .succeeds();
    let file = std::fs::File::open(sandbox.path("k.zip")).unwrap();
    let mut archive = zip::ZipArchive::new(file).unwrap();
    let mut list =
        |name: &str| -> Value { serde_json::from_reader(archive.by_name(name).unwrap()).unwrap() };
    let sessions = list("sessions.json");
    assert_eq!(sessions.as_array().unwrap().len(), 4);
    assert_eq!(sessions[0]["visits"][0]["document"], "invoice:RE-2026-002");
    assert!(!sessions.to_string().contains("digest"), "{sessions}");
    let messages = list("messages.json");
    assert_eq!(messages.as_array().unwrap().len(), 7);
    let answered = messages
        .as_array()
        .unwrap()
        .iter()
        .find(|message| message["replies"][0].is_object());
    assert_eq!(answered.unwrap()["subject"], "Neue Ansprechpartnerin");
    let decisions = list("decisions.json");
    assert_eq!(
        (&decisions[1]["outcome"], &decisions[1]["document"]),
        (&"accepted".into(), &"offer:AN-2026-002".into())
    );
    let documents = list("documents.json");
    let invoice = documents
        .as_array()
        .unwrap()
        .iter()
        .find(|document| document["number"] == "RE-2026-002");
    assert_eq!(invoice.unwrap()["payments"][0]["amount"], 53_788);
}

/// What lies in the home.
fn names(sandbox: &Sandbox) -> Vec<std::ffi::OsString> {
    let entries = std::fs::read_dir(sandbox.path("")).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

#[test]
fn an_export_takes_the_place_of_files_alone() {
    let sandbox = with_documents();
    let fifo = sandbox.path("fifo");
    let made = std::process::Command::new("mkfifo").arg(&fifo).status();
    assert!(made.unwrap().success());
    let reader = std::thread::spawn({
        let fifo = fifo.clone();
        move || std::fs::read_to_string(fifo).unwrap()
    });
    sandbox.run("export clients --output fifo --yes").succeeds();
    assert!(reader.join().unwrap().contains("KD-1001"));
    assert!(!std::fs::symlink_metadata(&fifo).unwrap().is_file());
    let file = sandbox.write("file.csv", "before");
    std::os::unix::fs::symlink(&file, sandbox.path("link.csv")).unwrap();
    sandbox
        .run("export clients --output link.csv --yes")
        .succeeds();
    assert!(std::fs::read_to_string(file).unwrap().contains("KD-1001"));
    assert!(sandbox.path("link.csv").is_symlink());
}

#[test]
fn a_failed_zip_leaves_nothing_behind() {
    let sandbox = with_documents();
    let before = names(&sandbox);
    sandbox.run("export client KD-9 --output k.zip").fails(3);
    assert_eq!(names(&sandbox), before);
    sandbox.write("k.zip", "mine");
    assert_ne!(sandbox.run("export client KD-1001 --output k.zip").code, 0);
    assert_eq!(
        std::fs::read_to_string(sandbox.path("k.zip")).unwrap(),
        "mine"
    );
    sandbox
        .run("export client KD-1001 --output k.zip --yes")
        .succeeds();
}

#[test]
fn a_reader_that_stops_early_is_no_failure() {
    let sandbox = Sandbox::with_portal();
    let name = "x".repeat(1000);
    let clients: Vec<Value> = (1..=300)
        .map(|id| serde_json::json!({ "id": id.to_string(), "client_number": format!("K{id}"), "name": name }))
        .collect();
    let answer = serde_json::json!({ "clients": { "client": clients } });
    sandbox.write("clients.json", answer.to_string());
    sandbox.run("import billomat clients.json").succeeds();
    for form in ["--raw", "--jsonl"] {
        let export = sandbox.unread(&format!("export clients {form}"));
        assert_eq!((export.code, export.stderr.as_str()), (0, ""), "{form}");
    }
}

#[test]
fn a_terminal_obeys_nothing_of_what_is_exported() {
    let sandbox = Sandbox::with_portal();
    let arguments = ["client", "add", "K1", "--name", "rot\u{1b}[2J\u{202e}"];
    sandbox.run_args(&arguments).succeeds();
    for form in ["--raw", "--jsonl"] {
        let mut command = sandbox.command();
        command.args(["export", "clients", form]);
        let mut session = rexpect::session::spawn_command(command, Some(20_000)).unwrap();
        let seen = session.exp_eof().unwrap();
        assert!(seen.contains("K1"), "{seen}");
        assert!(!seen.contains(['\u{1b}', '\u{202e}']), "{seen:?}");
    }
}

#[test]
fn an_export_that_fails_leaves_the_one_before_it() {
    let sandbox = Sandbox::with_portal();
    let note = "x".repeat(5000);
    for number in 1..=20 {
        let line = format!("client add K{number} --name A --note {note}");
        sandbox.run(&line).succeeds();
    }
    sandbox.write("x.csv", "the one before");
    let before = names(&sandbox);
    let mut command = std::process::Command::new("bash");
    command
        .args([
            "-c",
            "trap '' XFSZ; ulimit -f 60; \"$0\" export clients --output x.csv --yes",
            env!("CARGO_BIN_EXE_portalctl"),
        ])
        .env("PORTALCTL_STORE", sandbox.store())
        .current_dir(sandbox.path(""));
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(7), "{output:?}");
    let kept = std::fs::read_to_string(sandbox.path("x.csv")).unwrap();
    assert_eq!(kept, "the one before");
    assert_eq!(names(&sandbox), before);
    sandbox
        .run("export clients --output x.csv --yes")
        .succeeds();
    let replaced = std::fs::read_to_string(sandbox.path("x.csv")).unwrap();
    assert_eq!(replaced.lines().count(), 21);
}
