//! `audit`: the trail of every change.

use serde_json::json;

use crate::sandbox::Sandbox;

fn portal_with_two_clients() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    sandbox
        .run("client add KD-1 --name 'Beispiel AG'")
        .succeeds();
    sandbox.run("client add KD-2 --name Probe").succeeds();
    sandbox
}

/// Runs SQL on the store as somebody does who has a SQLite shell.
fn tamper(sandbox: &Sandbox, sql: &str) {
    let store = sandbox.path(".local/share/portalctl/portal.db");
    let connection = rusqlite::Connection::open(store).unwrap();
    connection
        .execute_batch(
            "DROP TRIGGER audit_update; DROP TRIGGER audit_delete; DROP TRIGGER audit_insert",
        )
        .unwrap();
    connection.execute_batch(sql).unwrap();
}

#[test]
fn the_trail_is_listed_oldest_first() {
    let sandbox = portal_with_two_clients();
    sandbox
        .run("audit list --format '{id} {at} {action} {client}'")
        .is(snapbox::str![[r#"
1 2026-11-23T09:00:00Z portal.init 
2 2026-11-23T09:00:00Z client.add KD-1
3 2026-11-23T09:00:00Z client.add KD-2
--- exit 0

"#]]);
}

#[test]
fn facts_are_an_object_in_json() {
    let sandbox = portal_with_two_clients();
    let events = sandbox.run("audit list --client kd-2 --json").json();
    assert_eq!(events.as_array().unwrap().len(), 1);
    let event = &events[0];
    assert_eq!(event["facts"], json!({ "number": "KD-2" }));
    assert_eq!(event["client"], "KD-2");
    assert_eq!(event["actor"], "operator:unknown");
    assert_eq!(event["type"], "event");
}

#[test]
fn the_list_is_narrowed_by_deed_time_and_count() {
    let mut sandbox = portal_with_two_clients();
    let count = |sandbox: &Sandbox, flags: &str| {
        let events = sandbox.run(&format!("audit list --json {flags}")).json();
        events.as_array().unwrap().len()
    };
    assert_eq!(count(&sandbox, "--action client"), 2);
    assert_eq!(count(&sandbox, "--action client.add --last 1"), 1);
    assert_eq!(count(&sandbox, "--action client.edit"), 0);
    assert_eq!(count(&sandbox, "--since 2026-11-24"), 0);
    assert_eq!(count(&sandbox, "--since today"), 3);
    sandbox.set("PORTALCTL_NOW", "2026-11-30T10:00:00Z");
    assert_eq!(count(&sandbox, "--since 7d"), 0);
    assert_eq!(count(&sandbox, "--since 8d"), 3);
    let stderr = sandbox.run("audit list --since 2026-02-30").fails(2);
    assert!(stderr.contains("2026-02 has 28 days"), "{stderr}");
    sandbox.run("audit list --action 'a b'").fails(2);
    sandbox.run("audit list --client KD-9").fails(3);
}

#[test]
fn a_deleted_client_is_shown_by_its_id() {
    let sandbox = portal_with_two_clients();
    sandbox.run("client delete KD-1 --yes").succeeds();
    let listed = sandbox
        .run("audit list --format '{action} {client}'")
        .succeeds();
    assert!(listed.contains("client.add #1\n"), "{listed}");
}

#[test]
fn an_actor_cannot_speak_to_the_terminal() {
    let mut sandbox = Sandbox::with_portal();
    sandbox.set("USER", "a\u{1b}[2J\u{202e}b");
    sandbox.run("client add KD-1 --name Probe").succeeds();
    let listed = sandbox.run("audit list").succeeds();
    assert!(listed.contains("operator:a\\x1b[2J"), "{listed}");
    assert!(!listed.contains(['\u{1b}', '\u{202e}']), "{listed}");
}

#[test]
fn an_untouched_trail_is_trusted() {
    let sandbox = portal_with_two_clients();
    let report = sandbox.run("audit verify --json").json();
    assert_eq!(report["ok"], true);
    assert_eq!(report["events"], 3);
    assert_eq!(report["seal"], "genuine");
    assert_eq!(report["problems"], json!([]));
}

#[test]
fn a_changed_event_is_named() {
    let sandbox = portal_with_two_clients();
    tamper(
        &sandbox,
        "UPDATE audit SET actor = 'operator:nobody' WHERE id = 2",
    );
    let outcome = sandbox.run("audit verify");
    assert!(outcome.stdout.contains("not to be trusted"), "{outcome:?}");
    let stderr = outcome.fails(9);
    assert!(
        stderr.contains("event 2: its hash does not fit"),
        "{stderr}"
    );
}

#[test]
fn a_tail_that_was_cut_off_is_found_by_the_seal() {
    let sandbox = portal_with_two_clients();
    tamper(
        &sandbox,
        "DELETE FROM audit WHERE id = 3; \
         UPDATE audit_head SET count = 2, hash = (SELECT hash FROM audit WHERE id = 2)",
    );
    let stderr = sandbox.run("audit verify").fails(9);
    assert!(stderr.contains("the seal over the end"), "{stderr}");
}

#[test]
fn without_the_key_the_trail_is_checked_and_said_to_be_unsealed() {
    let sandbox = portal_with_two_clients();
    std::fs::remove_file(sandbox.path(".local/share/portalctl/portal.key")).unwrap();
    let outcome = sandbox.run("audit verify");
    assert!(outcome.stderr.contains("Not sealed"), "{outcome:?}");
    assert!(outcome.succeeds().contains("not checked"));
}

#[test]
fn the_trail_survives_that_the_key_file_was_away() {
    let sandbox = portal_with_two_clients();
    let key = sandbox.path(".local/share/portalctl/portal.key");
    std::fs::rename(&key, sandbox.path("away")).unwrap();
    sandbox.run("client edit KD-1 --phone 123").succeeds();
    std::fs::rename(sandbox.path("away"), &key).unwrap();
    sandbox.run("client edit KD-1 --phone 456").succeeds();
    sandbox.run("audit verify").succeeds();
}
