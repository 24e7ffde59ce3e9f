//! What goes where: JSON that is always JSON, a dry run that keeps nothing, and no drawing in a pipe.

use serde_json::Value;

use crate::sandbox::Sandbox;

/// Everything that lists something.
const LISTS: [&str; 10] = [
    "client list",
    "document list",
    "access list",
    "link list",
    "template list",
    "template placeholders",
    "audit list",
    "key list",
    "settings show",
    "config show",
];

/// Everything that shows one thing of [`portal`].
const SHEETS: [&str; 12] = [
    "status",
    "client show KD-1",
    "document show RE-1",
    "access show KD-1",
    "access explain KD-1",
    "access explain KD-1 RE-1",
    "link show 1",
    "settings show locale",
    "template show invoice-note",
    "audit verify",
    "config path",
    "note render --document RE-1 --template invoice-note",
];

/// Everything that changes something of [`portal`].
const CHANGES: [&str; 26] = [
    "client add KD-9 --name X",
    "client edit KD-1 --name Y",
    "client archive KD-1",
    "client delete KD-2 --yes",
    "document add invoice RE-9 --client KD-1 --date 2026-11-02 --net 1.00 --gross 1.00",
    "document edit RE-2 --title X",
    "document complete RE-2",
    "document status RE-1 paid",
    "document hide RE-1",
    "document delete RE-2 --yes",
    "access grant KD-2",
    "access grant --all",
    "access revoke KD-1",
    "access revoke --all --yes",
    "link create KD-1 --label x",
    "link url KD-1",
    "link edit 1 --label y",
    "link rotate 1",
    "link revoke 1",
    "password generate KD-1",
    "settings set locale en",
    "settings set default-access all",
    "settings reset company.phone",
    "settings apply s.toml",
    "template set invoice-note --file t.txt",
    "import billomat clients.json",
];

fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    sandbox.write("s.toml", "locale = \"en\"\n");
    sandbox.write("t.txt", "Guten Tag\n");
    let clients = r#"{"clients":{"client":{"id":"7","client_number":"KD-7","name":"Sieben"}}}"#;
    sandbox.write("clients.json", clients);
    let document = "--client KD-1 --date 2026-11-02 --net 1.00 --gross 1.00";
    for line in [
        "client add KD-1 --name A".to_owned(),
        "client add KD-2 --name B".to_owned(),
        "access grant KD-1".to_owned(),
        "settings set company.phone 1".to_owned(),
        format!("document add invoice RE-1 {document} --complete"),
        format!("document add invoice RE-2 {document}"),
    ] {
        sandbox.run(&line).succeeds();
    }
    sandbox
}

#[test]
fn every_list_is_an_array_of_typed_objects() {
    let (empty, full) = (Sandbox::with_portal(), portal());
    for line in LISTS {
        for sandbox in [&empty, &full] {
            let outcome = sandbox.run(&format!("{line} --json"));
            assert_eq!(outcome.stderr, "", "{line}");
            let list = outcome.json();
            for object in list.as_array().unwrap() {
                assert!(object["type"].is_string(), "{line}: {object}");
            }
        }
    }
    for line in ["client list", "document list", "access list", "link list"] {
        assert_eq!(empty.run(&format!("{line} --json")).succeeds(), "[]\n");
        assert_eq!(empty.run(&format!("{line} --jsonl")).succeeds(), "");
    }
}

#[test]
fn every_sheet_is_one_typed_object_with_names_in_snake_case() {
    let sandbox = portal();
    for line in SHEETS {
        let outcome = sandbox.run(&format!("{line} --json"));
        let shown = outcome.json();
        assert!(shown["type"].is_string(), "{line}: {shown}");
        for name in shown.as_object().unwrap().keys() {
            let is_snake = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(name.chars().all(is_snake), "{line}: {name}");
        }
    }
}

#[test]
fn a_dry_run_of_any_change_keeps_nothing_and_the_run_does_what_it_said() {
    for line in CHANGES {
        let sandbox = portal();
        let before = dump(&sandbox);
        let dry = sandbox.run(&format!("{line} --dry-run"));
        assert_eq!(dry.code, 0, "{line}: {dry:#?}");
        assert_eq!(dump(&sandbox), before, "{line}");
        let told = dry.stderr.matches("Dry run: ").count();
        assert_eq!(
            told,
            usize::from(line != "link url KD-1"),
            "{line}: {dry:#?}"
        );
        sandbox.run(line).succeeds();
        let is_asking = line.starts_with("link url");
        assert_eq!(dump(&sandbox) == before, is_asking, "{line}");
    }
}

#[test]
fn a_dry_run_writes_no_file_and_no_demo() {
    let sandbox = portal();
    for line in [
        "export clients --output out",
        "export documents --output out",
        "export client KD-1 --output out",
        "link qr KD-1 --output out.svg",
        "demo --folder out",
        "backup create out",
    ] {
        let dry = sandbox.run(&format!("{line} --dry-run"));
        assert!(
            dry.stderr.to_lowercase().contains("dry run"),
            "{line}: {dry:#?}"
        );
        dry.succeeds();
        let left = std::fs::read_dir(sandbox.path(""))
            .unwrap()
            .filter(|entry| {
                let name = entry.as_ref().unwrap().file_name();
                name.to_string_lossy().starts_with("out")
            });
        assert_eq!(left.count(), 0, "{line}");
    }
}

#[test]
fn a_dry_run_says_so_once_and_only_about_a_change() {
    let sandbox = portal();
    let dry = sandbox.run("access revoke --all --dry-run");
    assert_eq!(dry.stderr, "Dry run: nothing was kept.\n");
    let unchanged = sandbox.run("access grant KD-1 --dry-run");
    assert_eq!(unchanged.stderr, "Unchanged.\n");
    assert_eq!(sandbox.run("client list --dry-run").stderr, "");
    let json = sandbox.run("client add KD-9 --name X --dry-run --json");
    assert_eq!(json.stderr, "");
    let granted = sandbox.run("access grant KD-2 --dry-run");
    assert_eq!(
        granted.stderr,
        "Granted.\nA new link has no address before it is kept.\nDry run: nothing was kept.\n"
    );
}

/// Everything the store holds, as SQL.
fn dump(sandbox: &Sandbox) -> String {
    let shell = std::process::Command::new("sqlite3")
        .arg(sandbox.store())
        .arg(".dump")
        .output()
        .unwrap();
    assert!(shell.status.success(), "{shell:?}");
    String::from_utf8_lossy(&shell.stdout).into_owned()
}

#[test]
fn quiet_says_nothing_beside_the_result() {
    let sandbox = portal();
    for line in CHANGES {
        let outcome = sandbox.run(&format!("{line} --dry-run --quiet"));
        assert_eq!(outcome.stderr, "", "{line}");
    }
}

#[test]
fn progress_draws_nothing_into_a_pipe() {
    let sandbox = Sandbox::with_portal();
    let clients: Vec<Value> = (1..=12_000)
        .map(|id| {
            serde_json::json!({
                "id": id.to_string(), "client_number": format!("KD-{id}"), "name": "X",
            })
        })
        .collect();
    let answer = serde_json::json!({ "clients": { "client": clients } });
    sandbox.write("clients.json", answer.to_string());
    let outcome = sandbox.run("import billomat clients.json");
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    let is_drawing = |c: char| c == '\r' || c == '\u{1b}';
    assert!(!outcome.stderr.contains(is_drawing), "{}", outcome.stderr);
    assert!(outcome.stderr.lines().count() < 10, "{}", outcome.stderr);
}

#[test]
fn an_empty_answer_to_a_filter_is_no_empty_portal() {
    let sandbox = portal();
    for line in [
        "client list --archived",
        "client list --search nobody",
        "document list --overdue",
        "document list --kind letter",
        "document list --from 2030-01-01",
        "access list --state revoked",
        "link list --state revoked",
    ] {
        let outcome = sandbox.run(line);
        assert_eq!(
            outcome.stderr, "Nothing matches what was asked for.\n",
            "{line}"
        );
        assert_eq!(outcome.succeeds(), "");
    }
    let none = Sandbox::with_portal().run("document list");
    assert!(none.stderr.contains("portalctl document add"), "{none:#?}");
}
