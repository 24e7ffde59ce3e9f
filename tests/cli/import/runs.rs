//! All or nothing, nothing at all, and stopped half-way.

use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};

use super::{client, clients, count, dump, invoice, invoices, report};
use crate::sandbox::Sandbox;

#[test]
fn atomic_undoes_a_file_with_a_refused_record_and_keeps_the_others() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("good.json", clients(&[client(1, "KD-1")]));
    sandbox.write(
        "twins.json",
        clients(&[client(2, "KD-2"), client(3, "KD-2")]),
    );
    for dry in ["--dry-run", ""] {
        let (found, code) = report(
            &sandbox,
            &format!("import billomat good.json twins.json --atomic {dry}"),
        );
        assert_eq!(code, 8);
        assert_eq!(found["files"][0]["status"], "read");
        assert_eq!(found["files"][1]["status"], "undone");
        assert_eq!(
            found["clients"],
            json!({ "added": 1, "changed": 0, "unchanged": 0, "skipped": 0, "refused": 1 })
        );
    }
    assert_eq!(count(&sandbox, "SELECT count(*) FROM client"), 1);
    assert_eq!(count(&sandbox, "SELECT count(*) FROM origin"), 1);
}

#[test]
fn a_dry_run_counts_the_same_and_keeps_nothing() {
    let sandbox = Sandbox::with_portal();
    let mut open = client(1, "KD-1");
    open["enable_customerportal"] = "1".into();
    sandbox.write("a.json", clients(&[open, client(2, "KD-1")]));
    sandbox.write(
        "b.json",
        invoices(&[invoice(1, 1, "PAID"), invoice(2, 9, "OPEN")]),
    );
    let before = dump(&sandbox);
    let (mut dry, code) = report(&sandbox, "import billomat a.json b.json --dry-run");
    assert_eq!(code, 8);
    assert_eq!(dump(&sandbox), before);
    let (real, _) = report(&sandbox, "import billomat a.json b.json");
    dry["dry_run"] = false.into();
    assert_eq!(dry, real);
}

#[test]
fn an_interrupted_import_leaves_whole_batches_and_the_next_one_does_the_rest() {
    const CLIENTS: u32 = 20_000;
    let sandbox = Sandbox::with_portal();
    let all: Vec<Value> = (1..=CLIENTS)
        .map(|id| client(id, &format!("KD-{id}")))
        .collect();
    sandbox.write("clients.json", clients(&all));
    let mut command = sandbox.command();
    let mut child = command
        .args(["import", "billomat", "clients.json"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let begun = (0..2_000).any(|_| {
        std::thread::sleep(Duration::from_millis(5));
        count(&sandbox, "SELECT count(*) FROM client") > 0
    });
    assert!(begun, "nothing was imported within ten seconds");
    let id = child.id().to_string();
    let sent = std::process::Command::new("kill")
        .args(["-INT", &id])
        .status()
        .unwrap();
    assert!(sent.success());
    assert!(
        !child.wait().unwrap().success(),
        "it was quicker than the interruption"
    );
    let half = count(&sandbox, "SELECT count(*) FROM client");
    assert!(half > 0 && half < i64::from(CLIENTS), "{half}");
    assert_eq!(count(&sandbox, "SELECT count(*) FROM origin"), half);
    let batches =
        "SELECT sum(json_extract(facts, '$.added')) FROM audit WHERE action = 'import.billomat'";
    assert_eq!(count(&sandbox, batches), half);

    let (rest, code) = report(&sandbox, "import billomat clients.json");
    assert_eq!(code, 0);
    assert_eq!(rest["clients"]["unchanged"], half);
    assert_eq!(rest["clients"]["added"], i64::from(CLIENTS) - half);
}
