//! `import billomat`: other programs' data.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::{Value, json};

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

/// Every row of every table, as text.
fn dump(sandbox: &Sandbox) -> Vec<String> {
    let store = Connection::open(sandbox.store()).unwrap();
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
    let mut statement = store.prepare(names).unwrap();
    let tables: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut rows = Vec::new();
    for table in tables {
        let mut statement = store.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = statement.column_count();
        let mut found = statement.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let cells: Vec<_> = (0..width).map(|at| row.get_ref(at).unwrap()).collect();
            rows.push(format!("{table} {cells:?}"));
        }
    }
    rows
}

fn count(sandbox: &Sandbox, sql: &str) -> i64 {
    let store = Connection::open(sandbox.store()).unwrap();
    store.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn client(id: u32, number: &str) -> Value {
    json!({ "id": id.to_string(), "client_number": number, "name": format!("Client {id}"), "locale": "de_DE" })
}

fn clients(list: &[Value]) -> String {
    json!({ "clients": { "client": list } }).to_string()
}

fn invoice(id: u32, client: u32, status: &str) -> Value {
    json!({
        "id": id.to_string(), "client_id": client.to_string(), "invoice_number": format!("RE-{id}"),
        "date": "2026-11-02", "due_date": "2026-11-16", "status": status, "total_net": "100.00",
        "total_gross": "119.00", "currency_code": "EUR",
        "taxes": { "tax": { "name": "MwSt", "rate": "19", "amount": "19.00", "amount_net": "100.00" } },
    })
}

fn invoices(list: &[Value]) -> String {
    json!({ "invoices": { "invoice": list } }).to_string()
}

fn item(id: u32, invoice: u32, position: u32) -> Value {
    json!({
        "id": id.to_string(), "invoice_id": invoice.to_string(), "position": position.to_string(), "quantity": "1",
        "unit_price": "50.00", "title": format!("Line {id}"), "total_net": "50.00",
    })
}

fn report(sandbox: &Sandbox, line: &str) -> (Value, i32) {
    let outcome = sandbox.run(&format!("{line} --json"));
    (serde_json::from_str(&outcome.stdout).unwrap(), outcome.code)
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
fn clients_come_in_with_access_where_the_portal_was_open() {
    let sandbox = Sandbox::with_portal();
    let (mut open, mut shut) = (client(1, "KD-1"), client(2, "KD-2"));
    open["enable_customerportal"] = "1".into();
    open["customerportal_url"] = "https://old.example/autologin?hash=abc".into();
    shut["enable_customerportal"] = "0".into();
    sandbox.write("clients.json", clients(&[open, shut]));
    sandbox.run("import billomat clients.json").succeeds();
    let list = sandbox.run("client list --json").json();
    assert_eq!(list[0]["access"]["state"], "granted");
    assert_eq!(list[1]["access"]["state"], "never");
    assert_eq!(
        count(&sandbox, "SELECT count(*) FROM link WHERE is_standing"),
        1
    );
    let kept = "SELECT count(*) FROM client WHERE extra LIKE '%old.example%'";
    assert_eq!(count(&sandbox, kept), 1);
}

#[test]
fn no_access_gives_nobody_access() {
    let sandbox = Sandbox::with_portal();
    let mut open = client(1, "KD-1");
    open["enable_customerportal"] = "1".into();
    sandbox.write("clients.json", clients(&[open]));
    sandbox
        .run("import billomat clients.json --no-access")
        .succeeds();
    assert_eq!(count(&sandbox, "SELECT count(*) FROM access"), 0);
}

#[test]
fn a_revoked_client_stays_out_when_it_is_imported_again() {
    let sandbox = Sandbox::with_portal();
    let mut open = client(1, "KD-1");
    open["enable_customerportal"] = "1".into();
    sandbox.write("clients.json", clients(std::slice::from_ref(&open)));
    sandbox.run("import billomat clients.json").succeeds();
    let store = Connection::open(sandbox.store()).unwrap();
    store
        .execute("UPDATE access SET state = 'revoked'", [])
        .unwrap();
    open["name"] = "Another name".into();
    sandbox.write("clients.json", clients(&[open]));
    let (found, code) = report(&sandbox, "import billomat clients.json");
    assert_eq!((&found["clients"]["changed"], code), (&json!(1), 0));
    assert_eq!(
        count(
            &sandbox,
            "SELECT count(*) FROM access WHERE state = 'granted'"
        ),
        0
    );
}

#[test]
fn a_client_of_the_same_number_is_adopted_only_when_asked() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("client add KD-1 --name Here").succeeds();
    sandbox.write("clients.json", clients(&[client(1, "KD-1")]));
    let stderr = sandbox.run("import billomat clients.json").fails(8);
    assert!(stderr.contains("--adopt"), "{stderr}");
    sandbox
        .run("import billomat clients.json --adopt")
        .succeeds();
    let list = sandbox.run("client list --json").json();
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!(list[0]["name"], "Client 1");
    let (again, code) = report(&sandbox, "import billomat clients.json");
    assert_eq!((&again["changed"], code), (&json!(false), 0));
}

#[test]
fn lines_of_another_file_join_their_document_before_it_is_completed() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("a.json", clients(&[client(1, "KD-1")]));
    sandbox.write("b.json", invoices(&[invoice(1, 1, "OPEN")]));
    let items = json!({ "invoice-items": { "invoice-item": [item(1, 1, 1), item(2, 1, 2)] } });
    sandbox.write("c.json", items.to_string());
    sandbox
        .run("import billomat a.json b.json c.json")
        .succeeds();
    assert_eq!(
        count(
            &sandbox,
            "SELECT count(*) FROM document WHERE status = 'open'"
        ),
        1
    );
    assert_eq!(count(&sandbox, "SELECT count(*) FROM document_line"), 2);
    let before = dump(&sandbox);
    let (again, code) = report(&sandbox, "import billomat c.json b.json a.json");
    assert_eq!((&again["changed"], code), (&json!(false), 0));
    assert_eq!(dump(&sandbox), before);
}

#[test]
fn a_document_stays_a_draft_while_one_of_its_lines_is_refused() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("a.json", clients(&[client(1, "KD-1")]));
    sandbox.write("b.json", invoices(&[invoice(1, 1, "OPEN")]));
    let mut bad = item(2, 1, 2);
    bad["total_net"] = "many".into();
    let items = |second: &Value| {
        json!({ "invoice-items": { "invoice-item": [item(1, 1, 1), second] } }).to_string()
    };
    sandbox.write("c.json", items(&bad));
    let (first, code) = report(&sandbox, "import billomat a.json b.json c.json");
    assert_eq!((&first["kept_drafts"], code), (&json!(1), 8));
    sandbox.write("c.json", items(&item(2, 1, 2)));
    sandbox
        .run("import billomat a.json b.json c.json")
        .succeeds();
    assert_eq!(
        count(
            &sandbox,
            "SELECT count(*) FROM document WHERE status = 'open'"
        ),
        1
    );
    assert_eq!(count(&sandbox, "SELECT count(*) FROM document_line"), 2);
}

#[test]
fn a_document_stays_a_draft_while_the_file_of_its_lines_breaks_off() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("a.json", clients(&[client(1, "KD-1")]));
    sandbox.write("b.json", invoices(&[invoice(1, 1, "OPEN")]));
    let items = json!({ "invoice-items": { "invoice-item": [item(1, 1, 1), item(2, 1, 2)] } });
    let items = items.to_string();
    sandbox.write("c.json", items.split_at(items.len() - 20).0);
    for flag in ["", "--atomic"] {
        let (found, code) = report(
            &sandbox,
            &format!("import billomat a.json b.json c.json {flag}"),
        );
        assert_eq!((&found["kept_drafts"], code), (&json!(1), 8), "{flag}");
    }
    sandbox.write("c.json", items);
    sandbox
        .run("import billomat a.json b.json c.json --atomic")
        .succeeds();
    assert_eq!(count(&sandbox, "SELECT count(*) FROM document_line"), 2);
    assert_eq!(
        count(
            &sandbox,
            "SELECT count(*) FROM document WHERE status = 'open'"
        ),
        1
    );
}

#[test]
fn a_completed_document_moves_its_status_and_nothing_else() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("a.json", clients(&[client(1, "KD-1")]));
    sandbox.write("b.json", invoices(&[invoice(1, 1, "OPEN")]));
    sandbox.run("import billomat a.json b.json").succeeds();
    let mut paid = invoice(1, 1, "PAID");
    paid["paid_amount"] = "119.00".into();
    sandbox.write("b.json", invoices(std::slice::from_ref(&paid)));
    let (found, code) = report(&sandbox, "import billomat b.json");
    assert_eq!((&found["invoices"]["changed"], code), (&json!(1), 0));
    assert_eq!(
        count(&sandbox, "SELECT paid FROM document WHERE status = 'paid'"),
        11_900
    );

    paid["total_gross"] = "120.00".into();
    sandbox.write("b.json", invoices(&[paid]));
    let stderr = sandbox.run("import billomat b.json").fails(8);
    assert!(
        stderr.contains("its gross total is 119.00 EUR here and 120.00 EUR in the file"),
        "{stderr}"
    );
    assert_eq!(count(&sandbox, "SELECT total_gross FROM document"), 11_900);
}

#[test]
fn comments_and_payments_come_once() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("a.json", clients(&[client(1, "KD-1")]));
    sandbox.write("b.json", invoices(&[invoice(1, 1, "OPEN")]));
    let comments = json!({ "invoice-comments": { "invoice-comment": [
        { "id": "1", "invoice_id": "1", "comment": "Hello\u{1b}[2J", "actionkey": "COMMENT", "public": "1", "by_client": "1" },
        { "id": "2", "invoice_id": "1", "comment": "Status", "actionkey": "STATUS", "public": "0", "by_client": "0" },
        { "id": "3", "invoice_id": "1", "comment": "Yes", "actionkey": "COMMENT", "public": "1", "by_client": "0" },
    ] } });
    sandbox.write("c.json", comments.to_string());
    let payment = |id: &str| json!({ "id": id, "invoice_id": "1", "date": "2026-11-10", "amount": "20.5", "type": "BANK_TRANSFER" });
    let payments =
        json!({ "invoice-payments": { "invoice-payment": [payment("1"), payment("2")] } });
    sandbox.write("d.json", payments.to_string());
    for _ in 0..2 {
        sandbox
            .run("import billomat a.json b.json c.json d.json")
            .succeeds();
        assert_eq!(count(&sandbox, "SELECT paid FROM document"), 4_100);
        assert_eq!(
            count(
                &sandbox,
                "SELECT count(*) FROM payment WHERE method = 'bank-transfer'"
            ),
            2
        );
        for author in ["client", "system", "operator"] {
            let sql = format!("SELECT count(*) FROM comment WHERE author = '{author}'");
            assert_eq!(count(&sandbox, &sql), 1, "{author}");
        }
    }
}

#[test]
fn a_colour_that_cannot_be_read_is_left_as_it_is() {
    let sandbox = Sandbox::with_portal();
    let settings = json!({ "settings": { "bgcolor": "E6EFC2", "color1": "99CC00", "color3": "" } });
    sandbox.write("settings.json", settings.to_string());
    let outcome = sandbox.run("import billomat settings.json");
    assert!(
        outcome.stderr.contains("theme.primary is left as it is"),
        "{}",
        outcome.stderr
    );
    outcome.succeeds();
    let background =
        "SELECT count(*) FROM setting WHERE key = 'theme.background' AND lower(value) = '#e6efc2'";
    assert_eq!(count(&sandbox, background), 1);
    assert_eq!(
        count(
            &sandbox,
            "SELECT count(*) FROM setting WHERE key = 'theme.primary'"
        ),
        0
    );
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

#[test]
fn a_stranger_cannot_reach_the_terminal_raw() {
    let sandbox = Sandbox::with_portal();
    let mut evil = client(1, "KD-1");
    evil["email"] = "\u{1b}]0;gotcha\u{7}\u{202e}x".into();
    sandbox.write("clients.json", clients(&[evil]));
    let outcome = sandbox.run("import billomat clients.json");
    let is_raw = |c: char| matches!(c, '\u{1b}' | '\u{7}' | '\u{202e}');
    assert!(!outcome.stderr.contains(is_raw), "{:?}", outcome.stderr);
    outcome.succeeds();
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

#[test]
fn a_deleted_client_does_not_hand_its_documents_to_the_next_one() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("a.json", clients(&[client(1, "KD-1")]));
    sandbox.run("import billomat a.json").succeeds();
    sandbox.run("client delete KD-1 --yes").succeeds();
    // The row of the deleted client is used again.
    sandbox.run("client add KD-9 --name Another").succeeds();
    sandbox.write("b.json", invoices(&[invoice(1, 1, "OPEN")]));
    let stderr = sandbox.run("import billomat b.json").fails(8);
    assert!(stderr.contains("its client 1 is not here"), "{stderr}");
    assert_eq!(count(&sandbox, "SELECT count(*) FROM document"), 0);
}
