//! `status` and `doctor`, and stores to which something happened.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::sandbox::Sandbox;

/// A user without rights of its own.
const NOBODY: u32 = 65_534;

fn store(sandbox: &Sandbox) -> PathBuf {
    sandbox.path(".local/share/portalctl/portal.db")
}

fn key_file(sandbox: &Sandbox) -> PathBuf {
    sandbox.path(".local/share/portalctl/portal.key")
}

/// A portal with clients, all of it in the file itself and nothing in its log.
fn settled() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    sandbox.run("settings set default-access all").succeeds();
    for number in 0..20 {
        sandbox
            .run(&format!("client add KD-{number} --name Beispiel"))
            .succeeds();
    }
    change(&sandbox, "SELECT 1");
    sandbox
}

/// Changes the store behind the program's back, and moves its log into the file.
fn change(sandbox: &Sandbox, sql: &str) {
    let connection = rusqlite::Connection::open(store(sandbox)).unwrap();
    connection.execute_batch(sql).unwrap_or_default();
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_row| Ok(()))
        .unwrap();
}

/// The checks that are not ok, by name, and the exit code.
fn diagnosis(sandbox: &Sandbox) -> (Vec<Value>, i32) {
    let outcome = sandbox.run("doctor --json");
    assert!(!outcome.stderr.contains("panicked"), "{outcome:#?}");
    let checks: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let mut checks = checks.as_array().unwrap().clone();
    checks.retain(|check| check["state"] != "ok" && check["name"] != "backup");
    (checks, outcome.code)
}

#[track_caller]
fn finds(sandbox: &Sandbox, name: &str, message: &str, fix: &str) {
    let (checks, code) = diagnosis(sandbox);
    let check = checks.iter().find(|check| check["name"] == name);
    assert!(check.is_some(), "{name} is not in {checks:#?}");
    let check = check.unwrap();
    let text = |field: &str| check[field].as_str().unwrap_or_default().to_owned();
    assert!(text("message").contains(message), "{check:#?}");
    assert!(text("fix").contains(fix), "{check:#?}");
    let expected = if check["state"] == "problem" { 9 } else { 0 };
    assert_eq!(code, expected, "{checks:#?}");
}

#[test]
fn a_fresh_portal_is_well() {
    let sandbox = settled();
    assert_eq!(diagnosis(&sandbox), (Vec::new(), 0));
}

#[test]
fn status_counts_what_is_there() {
    let sandbox = settled();
    sandbox.run("client add KD-X --name X").succeeds();
    sandbox.run("client archive KD-X").succeeds();
    let status = sandbox.run("status --json").json();
    assert_eq!(status["company"], "Muster GmbH");
    assert_eq!(
        status["clients"],
        serde_json::json!({"total": 21, "with_access": 20, "archived": 1})
    );
    assert_eq!(status["links"]["active"], 20);
    assert_eq!(status["drafts"], 0);
    assert_eq!(status["last_backup"], Value::Null);
    assert_eq!(
        status.pointer("/problems/0/fix").unwrap(),
        "portalctl backup create FILE"
    );
}

#[test]
fn status_fits_one_screen() {
    Sandbox::with_portal().run("status").is(snapbox::str![[r#"
company      Muster GmbH
address      https://portal.example
login        by link
presetting   none
clients      0, 0 with access, 0 archived
links        0 active, 0 of them end within 7 days
visitors     0 in the portal
inbox        nothing waits
mail         not set up
store        [HOME]/.local/share/portalctl/portal.db, 320 KiB, schema 7
keys         1 active key, new links use 1
last backup  none

warning  backup       there is none yet
                      help: portalctl backup create FILE
--- exit 0

"#]]);
}

#[test]
fn without_a_portal_both_say_how_to_set_one_up() {
    let sandbox = Sandbox::new();
    for line in ["status", "doctor"] {
        let error = sandbox.run(line).fails(3);
        assert!(error.contains("portalctl init"), "{error}");
    }
}

#[test]
fn a_file_that_is_no_store_is_refused() {
    for (content, message) in [
        ("hello ".repeat(50).into_bytes(), "it is no SQLite database"),
        (b"SQLite".to_vec(), "shorter than a database"),
        (Vec::new(), "shorter than a database"),
    ] {
        let sandbox = Sandbox::with_portal();
        fs::write(store(&sandbox), &content).unwrap();
        finds(&sandbox, "store", message, "portalctl backup restore");
        let error = sandbox.run("client list").fails(9);
        assert!(error.contains(message), "{error}");
        assert_eq!(fs::read(store(&sandbox)).unwrap(), content);
    }
}

#[test]
fn a_store_that_was_cut_short_is_damaged() {
    let sandbox = settled();
    let whole = fs::read(store(&sandbox)).unwrap();
    for length in [1_000, 20_000, whole.len() - 5_000] {
        let start: Vec<u8> = whole.iter().copied().take(length).collect();
        fs::write(store(&sandbox), start).unwrap();
        let (checks, code) = diagnosis(&sandbox);
        assert_eq!(code, 9, "{length}: {checks:#?}");
    }
}

#[test]
fn flipped_bytes_never_panic_and_never_pass_for_a_bug() {
    let sandbox = settled();
    let whole = fs::read(store(&sandbox)).unwrap();
    for step in 1..60 {
        let at = whole.len() / 60 * step + step * 37 % 4_096;
        let mut broken = whole.clone();
        for byte in broken.iter_mut().skip(at).take(24) {
            *byte ^= 0xa5;
        }
        fs::write(store(&sandbox), broken).unwrap();
        for suffix in ["-wal", "-shm"] {
            fs::remove_file(store(&sandbox).with_extension(format!("db{suffix}"))).ok();
        }
        for line in ["client list", "doctor", "settings show", "status"] {
            let outcome = sandbox.run(line);
            assert!(
                [0, 9].contains(&outcome.code),
                "byte {at}, {line}: {outcome:#?}"
            );
        }
    }
}

#[test]
fn a_newer_schema_is_refused_with_what_helps() {
    let sandbox = settled();
    change(&sandbox, "PRAGMA user_version = 99");
    finds(
        &sandbox,
        "store",
        "a newer portalctl wrote this store",
        "install that version",
    );
    sandbox.run("client list").fails(9);
}

#[test]
fn keys_that_are_missing_foreign_or_exposed_are_told() {
    let sandbox = settled();
    let key = key_file(&sandbox);
    fs::set_permissions(&key, Permissions::from_mode(0o640)).unwrap();
    finds(
        &sandbox,
        "keys",
        "open to other users (mode 0640)",
        "chmod 600",
    );
    let other = Sandbox::with_portal();
    fs::write(&key, fs::read(key_file(&other)).unwrap()).unwrap();
    fs::set_permissions(&key, Permissions::from_mode(0o600)).unwrap();
    finds(&sandbox, "keys", "belongs to another portal", "key file");
    fs::remove_file(&key).unwrap();
    finds(&sandbox, "keys", "there is no key file", "backup restore");
    sandbox.run("client list").succeeds();
}

#[test]
fn files_that_others_can_read_are_told_with_the_command_that_closes_them() {
    let sandbox = settled();
    fs::set_permissions(store(&sandbox), Permissions::from_mode(0o644)).unwrap();
    finds(&sandbox, "modes", "other users can read", "chmod 600 ");
    let folder = sandbox.path(".local/share/portalctl");
    for file in fs::read_dir(&folder).unwrap() {
        fs::set_permissions(file.unwrap().path(), Permissions::from_mode(0o600)).unwrap();
    }
    fs::set_permissions(&folder, Permissions::from_mode(0o777)).unwrap();
    finds(&sandbox, "folder", "write into", "chmod 700 ");
}

#[test]
fn a_changed_trail_is_told() {
    let sandbox = settled();
    change(
        &sandbox,
        "DROP TRIGGER audit_update; UPDATE audit SET actor = 'operator:eve' WHERE id = 3",
    );
    finds(&sandbox, "audit", "event 3", "portalctl audit verify");
}

#[test]
fn a_changed_file_is_told() {
    let sandbox = settled();
    change(&sandbox, "INSERT INTO blob VALUES ('00ff', x'61')");
    finds(
        &sandbox,
        "attachments",
        "1 of 1 files were changed",
        "backup restore",
    );
}

#[test]
fn a_clock_that_went_back_is_told() {
    let mut sandbox = settled();
    sandbox.set("PORTALCTL_NOW", "2026-11-22T09:00:00Z");
    finds(
        &sandbox,
        "clock",
        "the last event was at 2026-11-23T09:00:00Z",
        "timedatectl",
    );
}

#[test]
fn clients_without_a_way_in_are_told() {
    let sandbox = settled();
    sandbox.run("settings set login-mode password").succeeds();
    finds(
        &sandbox,
        "entrances",
        "20 clients have access but no password",
        "password generate KD-0",
    );
    sandbox.run("settings reset base-url").succeeds();
    finds(&sandbox, "base-url", "no address", "settings set base-url");
}

#[test]
fn settings_that_contradict_each_other_are_told() {
    let sandbox = settled();
    change(&sandbox, "INSERT INTO setting VALUES ('allow', 'pay')");
    finds(&sandbox, "settings", "payment.iban", "settings show");
}

fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

/// Runs the program as somebody whom file permissions stop, as they do not stop root.
fn run_unprivileged(sandbox: &Sandbox, line: &str) -> (String, String, i32) {
    let mut command = sandbox.command();
    command.args(shlex::split(line).unwrap());
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code().unwrap(),
    )
}

/// Gives a folder away to the user of [`run_unprivileged`].
fn give_away(path: &Path) {
    if !is_root() {
        return;
    }
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            give_away(&entry.unwrap().path());
        }
    }
    chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
}

#[test]
fn a_store_that_cannot_be_written_can_still_be_read() {
    for has_log in [false, true] {
        let sandbox = settled();
        let folder = sandbox.path(".local/share/portalctl");
        if has_log {
            sandbox.run("client add KD-NEW --name Neu").succeeds();
        } else {
            for suffix in ["-wal", "-shm"] {
                fs::remove_file(store(&sandbox).with_extension(format!("db{suffix}"))).ok();
            }
        }
        for file in fs::read_dir(&folder).unwrap() {
            fs::set_permissions(file.unwrap().path(), Permissions::from_mode(0o400)).unwrap();
        }
        give_away(&sandbox.path("."));
        fs::set_permissions(&folder, Permissions::from_mode(0o500)).unwrap();

        let (list, error, code) = run_unprivileged(&sandbox, "client list");
        assert_eq!(code, 0, "{error}");
        assert!(list.contains("KD-19"), "{list}");
        assert_eq!(list.contains("KD-NEW"), has_log, "{list}");
        let (_, error, code) = run_unprivileged(&sandbox, "client add KD-X --name X");
        assert_eq!(code, 4, "{error}");
        assert!(
            error.contains("cannot be written") && error.contains("hint: "),
            "{error}"
        );
        let (checks, error, code) = run_unprivileged(&sandbox, "doctor");
        assert_eq!(code, 0, "{error}");
        assert!(checks.contains("can be read but not written"), "{checks}");
        // Or the home could not be removed.
        fs::set_permissions(&folder, Permissions::from_mode(0o700)).unwrap();
    }
}
