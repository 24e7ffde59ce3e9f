//! Input that nobody should send: every command answers with a message, an exit code and an unchanged store.

use std::os::unix::fs::PermissionsExt;

use crate::sandbox::Sandbox;

/// A portal with a client and a document, to aim at.
fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    sandbox
        .run("client add KD-1001 --name 'Beispiel AG' --email info@beispiel.example")
        .succeeds();
    let invoice = "document add invoice RE-1 --client KD-1001 --date 2026-11-02 --due 2026-11-16 --net 100.00 \
                   --gross 119.00 --currency EUR --complete";
    sandbox.run(invoice).succeeds();
    sandbox.run("access grant KD-1001").succeeds();
    sandbox
}

fn dump(sandbox: &Sandbox) -> String {
    let output = std::process::Command::new("sqlite3")
        .arg(sandbox.store())
        .arg(".dump")
        .output()
        .unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[expect(clippy::too_many_lines, reason = "one table")]
fn nonsense_is_refused_with_its_exit_code_and_changes_nothing() {
    let sandbox = portal();
    let before = dump(&sandbox);
    let mut complaints = Vec::new();
    for (code, line) in [
        (3, "client show KD-1002"),
        (3, "client show '#99'"),
        (3, "document show RE-2"),
        (3, "link show '#99'"),
        (3, "access grant KD-9999"),
        (3, "access explain KD-1001 RE-99"),
        (3, "template show invoice-not"),
        (6, "client add '' --name X"),
        (6, "client add '#1' --name X"),
        (6, "client add KD-2 --name ''"),
        (6, "client add KD-2 --name X --email not-an-address"),
        (2, "client add KD-2 --name X --locale fr"),
        (6, "client add KD-2 --name X --iban DE00120300000000202051"),
        (5, "client add kd-1001 --name X"),
        (
            2,
            "document add bill RE-2 --client KD-1001 --date 2026-11-02",
        ),
        (
            2,
            "document add invoice RE-2 --client KD-1001 --date 2026-02-30 --net 1 --gross 1 --currency EUR",
        ),
        (
            5,
            "document add invoice re-1 --client KD-1001 --date 2026-11-02 --net 1 --gross 1 --currency EUR",
        ),
        (4, "document edit RE-1 --title X"),
        (4, "document delete RE-1 --yes"),
        (4, "document status RE-1 won"),
        (4, "client delete KD-1001 --yes"),
        (2, "settings set colour red"),
        (6, "settings set theme.primary '#12345g'"),
        (6, "settings set theme.text '#ffffff'"),
        (6, "settings set base-url http://portal.example"),
        (6, "settings set payment.iban DE00120300000000202051"),
        (6, "settings set allow +pay"),
        (6, "settings set share invoice,bill"),
        (2, "access grant"),
        (2, "access grant KD-1001 --until 2026-02-30"),
        (2, "link create KD-1001 --expires tomorrow-ish"),
        (2, "link create KD-1001 --max-uses 0"),
        (2, "link create KD-1001 --max-uses -1"),
        (2, "link identify https://portal.example/l/xyz"),
        (2, "note render --document RE-1"),
        (3, "note render --document RE-1 --file missing.txt"),
        (3, "import billomat missing-folder"),
        (3, "backup verify missing.backup"),
        (2, "completions tcsh"),
        (2, "client list --format '{nonsense}'"),
    ] {
        let outcome = sandbox.run(line);
        let is_right = outcome.code == code
            && outcome.stderr.starts_with("error: ")
            && outcome.stderr.contains("hint: ")
            && outcome.stdout.is_empty();
        if !is_right {
            complaints.push(format!(
                "expected {code} and a hint: portalctl {line}\n{}",
                outcome.text()
            ));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(dump(&sandbox), before);
}

#[test]
fn amounts_are_never_guessed() {
    let sandbox = portal();
    for amount in [
        "1.234,56",
        "1e9",
        "NaN",
        "inf",
        "1,5",
        "--5",
        "0x10",
        "١٢",
        "99999999999999999999",
        "1.005",
        "",
    ] {
        let line =
            "document add invoice RE-3 --client KD-1001 --date 2026-11-02 --currency EUR --gross 1";
        let mut arguments = shlex::split(line).unwrap();
        arguments.push(format!("--net={amount}"));
        let outcome = sandbox.run_args(&arguments);
        assert!(
            matches!(outcome.code, 2 | 6),
            "{amount:?}: {}",
            outcome.text()
        );
    }
    sandbox.run("document show RE-3").fails(3);
}

#[test]
fn strangers_text_never_reaches_the_terminal_raw() {
    let sandbox = portal();
    let evil = "E\u{1b}]0;pwned\u{7}\u{1b}[2J\rX\u{9b}31m\u{202e}\u{2066}\u{200b}\u{8}";
    sandbox
        .run_args(&["client", "add", "KD-6", "--name", evil])
        .succeeds();
    sandbox
        .run_args(&["client", "edit", "KD-1001", "--name", evil])
        .succeeds();
    for line in [
        "client list",
        "client show KD-6",
        "client show KD-1001",
        "access list",
        "access show KD-6",
        "access explain KD-1001 RE-1",
        "link list",
        "document list",
        "document show RE-1",
        "audit list",
        "status",
    ] {
        let outcome = sandbox.run(line);
        let text = outcome.text();
        let raw = text.chars().find(|c| {
            let is_control = c.is_control() && !matches!(c, '\n' | '\t');
            is_control || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}')
        });
        assert_eq!(raw, None, "portalctl {line}\n{text}");
        assert_eq!(outcome.code, 0, "portalctl {line}\n{text}");
    }
    let unknown = ["client", "show", "X\u{9b}31m\u{202e}\u{7f}", "--json"];
    let error = sandbox.run_args(&unknown).fails(3);
    assert!(
        error.contains("X\\u009b31m\\u202e\\u007f") && error.is_ascii(),
        "{error}"
    );
}

#[test]
fn long_and_empty_names_are_data_or_an_error() {
    let sandbox = portal();
    sandbox
        .run_args(&["client", "add", "KD-7", "--name", &"ä".repeat(10_000)])
        .succeeds();
    sandbox
        .run_args(&["client", "add", "KD-8", "--name", &"ä".repeat(10_001)])
        .fails(6);
    sandbox
        .run_args(&["client", "add", &"K".repeat(101), "--name", "X"])
        .fails(6);
    let list = sandbox.run("client list").succeeds();
    assert!(list.contains("KD-7"));
}

#[test]
fn damaged_and_foreign_stores_are_named_and_left_alone() {
    let sandbox = portal();
    let whole = std::fs::read(sandbox.store()).unwrap();
    let cases: [(&str, Vec<u8>); 4] = [
        (
            "text",
            b"this is no database, it is a letter to my landlord, and it is long enough to be one."
                .to_vec(),
        ),
        ("empty", Vec::new()),
        ("short", whole[..50].to_vec()),
        ("foreign", [&whole[..68], b"XXXX", &whole[72..]].concat()),
    ];
    for (name, bytes) in cases {
        let path = sandbox.write(&format!("{name}.db"), &bytes);
        let outcome = sandbox.run(&format!("--store {} client list", path.display()));
        assert_eq!(outcome.code, 9, "{name}: {}", outcome.text());
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name} was changed");
    }
    let newer = sandbox.write("newer.db", &whole);
    let store = rusqlite::Connection::open(&newer).unwrap();
    store.pragma_update(None, "user_version", 99).unwrap();
    drop(store);
    let outcome = sandbox.run(&format!("--store {} client list", newer.display()));
    assert_eq!(outcome.code, 9, "{}", outcome.text());
    assert!(
        outcome.stderr.contains("newer portalctl"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn a_missing_foreign_or_open_key_file_is_said_and_never_replaced() {
    let sandbox = portal();
    let key = sandbox.store().with_file_name("portal.key");
    let kept = std::fs::read(&key).unwrap();
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(
        sandbox
            .run("link url KD-1001")
            .fails(4)
            .contains("chmod 600")
    );
    std::fs::remove_file(&key).unwrap();
    sandbox.run("link url KD-1001").fails(9);
    sandbox.run("access grant KD-1001").fails(9);
    assert!(!key.exists(), "a new key was made silently");
    sandbox.run("client list").succeeds();
    let other = Sandbox::with_portal();
    std::fs::copy(other.store().with_file_name("portal.key"), &key).unwrap();
    sandbox.run("link url KD-1001").fails(9);
    std::fs::write(&key, kept).unwrap();
    sandbox.run("link url KD-1001").succeeds();
}

#[test]
fn errors_are_json_where_json_was_asked_for() {
    let sandbox = portal();
    for line in [
        "client show KD-9 --json",
        "client show --json",
        "access grant KD-9 --jsonl",
        "--json nonsense",
    ] {
        let stderr = sandbox.run(line).stderr;
        let error: serde_json::Value =
            serde_json::from_str(stderr.lines().last().unwrap()).unwrap();
        assert!(
            error["error"]["message"].is_string() && error["error"]["exit"].is_number(),
            "{line}: {stderr}"
        );
    }
}

#[test]
fn a_prompt_without_a_terminal_names_its_flag() {
    let sandbox = portal();
    sandbox.run("client add KD-5 --name X").succeeds();
    for (line, flag) in [
        ("client add KD-4", "--name"),
        ("client delete KD-5", "--yes"),
        ("access revoke --all", "--yes"),
        ("password set KD-1001", "--password-stdin"),
    ] {
        let complaint = sandbox.run(line).fails(2);
        assert!(complaint.contains(flag), "portalctl {line}\n{complaint}");
    }
}

#[test]
fn a_folder_is_no_file_and_a_missing_folder_is_named() {
    let sandbox = portal();
    std::fs::create_dir(sandbox.path("folder")).unwrap();
    for line in [
        "settings apply folder",
        "document attach RE-1 folder",
        "document add --json-file folder",
        "import csv folder",
    ] {
        let error = sandbox.run(line).fails(6);
        assert!(
            error.contains("folder is a folder, not a file"),
            "{line}: {error}"
        );
    }
    for line in [
        "link qr '#1' --output nowhere/x.svg",
        "backup create nowhere/x.backup",
        "export clients --output nowhere/x.csv",
    ] {
        let error = sandbox.run(line).fails(3);
        assert!(
            error.contains("there is no folder nowhere\n"),
            "{line}: {error}"
        );
    }
}

#[test]
fn an_empty_name_is_visible_in_the_error() {
    let sandbox = portal();
    for (line, noun) in [
        ("client show ''", "client"),
        ("document show ' '", "document"),
        ("link show ''", "link"),
    ] {
        let error = sandbox.run(line).fails(3);
        assert!(
            error.starts_with(&format!("error: there is no {noun} ''\n")),
            "{error}"
        );
    }
}
