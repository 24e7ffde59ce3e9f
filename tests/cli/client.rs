//! `client`: adding, editing, finding, archiving and deleting.

use serde_json::json;

use crate::sandbox::Sandbox;

fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    let add = "client add KD-1001 --name 'Beispiel AG' --email info@beispiel.example --city Köln";
    sandbox.run(add).succeeds();
    sandbox
}

#[test]
fn an_added_client_is_shown_with_everything() {
    let sandbox = portal();
    sandbox.run("client show kd-1001").is(snapbox::str![[r#"
number      KD-1001
name        Beispiel AG
e-mail      info@beispiel.example
language    de
kind        business
access      never, login by link
documents   0 completed
last visit  never
city        Köln
--- exit 0

"#]]);
}

#[test]
fn json_holds_what_scripts_count_on() {
    let sandbox = portal();
    let list = sandbox.run("client list --json").json();
    let access = json!({ "state": "never", "since": null, "until": null, "login": "link" });
    let expected = json!([{
        "type": "client", "id": 1, "number": "KD-1001", "name": "Beispiel AG",
        "email": "info@beispiel.example", "locale": "de", "kind": "business", "archived": false,
        "access": access, "changed": false,
    }]);
    assert_eq!(list, expected);
    let shown = sandbox.run("client show '#1' --json").json();
    assert_eq!(shown["profile"], json!({ "city": "Köln" }));
    assert_eq!(shown["created_at"], "2026-11-23T09:00:00Z");
}

#[test]
fn a_number_is_taken_once_in_any_case() {
    let sandbox = portal();
    let error = sandbox.run("client add kd-1001 --name Anders").fails(5);
    assert!(error.contains("client KD-1001 exists already"), "{error}");
    assert!(error.contains("--ensure"), "{error}");
}

#[test]
fn ensuring_adds_updates_or_leaves_alone() {
    let sandbox = portal();
    let ensure = |name: &str| {
        let line = format!("client add KD-2 --name '{name}' --ensure --json");
        sandbox.run(&line).json()["changed"].clone()
    };
    assert_eq!(ensure("Probe"), true);
    assert_eq!(ensure("Probe"), false);
    assert_eq!(ensure("Probe & Söhne"), true);
    assert_eq!(
        sandbox.run("client show KD-2 --json").json()["name"],
        "Probe & Söhne"
    );
}

#[test]
fn ensuring_keeps_what_was_not_said() {
    let sandbox = portal();
    sandbox
        .run("client add KD-2 --name Erika --email e@m.example --kind consumer --locale en --city Köln")
        .succeeds();
    let before = sandbox.run("client show KD-2 --json").json();
    let same = sandbox.run("client add KD-2 --name Erika --ensure");
    assert_eq!(same.stderr, "Unchanged.\n");
    let renamed = sandbox.run("client add kd-2 --name 'Erika Muster' --ensure");
    assert_eq!(renamed.stderr, "Changed.\n");
    renamed.succeeds();
    let after = sandbox.run("client show KD-2 --json").json();
    assert_eq!(after["name"], "Erika Muster");
    for field in ["number", "email", "kind", "locale", "profile"] {
        assert_eq!(after[field], before[field], "{field}");
    }
    let added = sandbox.run("client add KD-3 --name Neu --ensure");
    assert_eq!(added.stderr, "Added.\n");
}

#[test]
fn an_edit_changes_only_what_was_said() {
    let sandbox = portal();
    let edited = sandbox
        .run("client edit KD-1001 --number KD-2001 --phone 0221-1 --city '' --json")
        .json();
    assert_eq!(edited["number"], "KD-2001");
    assert_eq!(edited["email"], "info@beispiel.example");
    let profile = &sandbox.run("client show KD-2001 --json").json()["profile"];
    assert_eq!(*profile, json!({ "phone": "0221-1" }));
    let again = sandbox.run("client edit KD-2001 --phone 0221-1");
    assert_eq!(again.stderr, "Unchanged.\n");
    assert_eq!(again.code, 0);
    sandbox.run("client show KD-1001").fails(3);
}

#[test]
fn an_edit_without_flags_or_onto_another_client_is_refused() {
    let sandbox = portal();
    sandbox.run("client edit KD-1001").fails(2);
    sandbox.run("client add KD-2 --name Probe").succeeds();
    let error = sandbox.run("client edit KD-2 --number kd-1001").fails(5);
    assert!(error.contains("another client has the number"), "{error}");
}

#[test]
fn values_that_cannot_be_right_are_refused() {
    let sandbox = portal();
    for flags in [
        "--email 'kein @'",
        "--iban DE02120300000000202052",
        "--bic X",
        "--name ''",
    ] {
        let line = format!("client add KD-3 {flags}");
        let line = if flags.starts_with("--name") {
            line
        } else {
            line + " --name X"
        };
        sandbox.run(&line).fails(6);
    }
    sandbox.run("client add KD-3 --name X --locale fr").fails(2);
    sandbox.run("client add '#3' --name X").fails(6);
    sandbox.run("client add '' --name X").fails(6);
    let long = format!("client add KD-3 --name {}", "x".repeat(10_001));
    sandbox.run(&long).fails(6);
}

#[test]
fn an_unknown_client_gets_the_nearest() {
    let error = portal().run("client show KD-1010").fails(3);
    assert!(error.contains("there is no client KD-1010"), "{error}");
    assert!(error.contains("did you mean KD-1001?"), "{error}");
}

#[test]
fn a_list_can_be_searched() {
    let sandbox = portal();
    sandbox
        .run("client add KD-2 --name 'Probe & Söhne'")
        .succeeds();
    let found = |flags: &str| {
        let list = sandbox.run(&format!("client list {flags} --json")).json();
        let list = list.as_array().unwrap().clone();
        list.iter()
            .map(|one| one["number"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(found("--search beispiel"), ["KD-1001"]);
    assert_eq!(found("--search PROBE"), ["KD-2"]);
    assert_eq!(found("--search nichts"), Vec::<String>::new());
    assert_eq!(found(""), ["KD-1001", "KD-2"]);
    let piped = sandbox.run("client list").succeeds();
    assert!(
        piped.starts_with("KD-1001\tBeispiel AG\tinfo@beispiel.example\tde\t"),
        "{piped}"
    );
}

#[test]
fn an_archived_client_is_kept_out_of_lists_and_out_of_the_portal() {
    let sandbox = portal();
    sandbox.run("access grant KD-1001").succeeds();
    sandbox.run("client archive KD-1001").succeeds();
    let again = sandbox.run("client archive KD-1001");
    assert_eq!(again.stderr, "Unchanged.\n");
    assert_eq!(again.code, 0);
    assert_eq!(sandbox.run("client list --json").json(), json!([]));
    let archived = sandbox.run("client list --archived --json").json();
    assert_eq!(archived[0]["archived"], true);
    let explained = sandbox.run("access explain KD-1001 --json").json();
    assert_eq!(explained["decided_by"], "the client is not archived");
    sandbox.run("client archive KD-1001 --undo").succeeds();
    assert_eq!(
        sandbox.run("access explain KD-1001 --json").json()["allowed"],
        true
    );
}

#[test]
fn deleting_asks_first() {
    let sandbox = portal();
    let error = sandbox.run("client delete KD-1001").fails(2);
    assert!(error.contains("Delete KD-1001 (Beispiel AG)"), "{error}");
    sandbox.run("client delete KD-1001 --dry-run").succeeds();
    sandbox.run("client show KD-1001").succeeds();
    let deleted = sandbox.run("client delete KD-1001 --yes --json").json();
    assert_eq!(deleted, json!({ "number": "KD-1001", "changed": true }));
    sandbox.run("client show KD-1001").fails(3);
}

#[test]
fn a_strangers_name_does_not_command_the_terminal() {
    let sandbox = Sandbox::with_portal();
    let name = "Böse\u{1b}[2J\u{202e}GmbH";
    let added = sandbox
        .run(&format!("client add KD-1 --name '{name}'"))
        .succeeds();
    let listed = sandbox.run("client list").succeeds();
    let shown = sandbox.run("client show KD-1").succeeds();
    for text in [added, listed, shown] {
        assert!(text.contains("Böse\\x1b[2J\\u{202e}GmbH"), "{text:?}");
    }
    let json = sandbox.run("client show KD-1 --json").json();
    assert_eq!(json["name"], name);
}

#[test]
fn a_deleted_client_leaves_nothing_of_its_visits_behind() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("client add KD-1 --name Anna").succeeds();
    sandbox.run("access grant KD-1").succeeds();
    sandbox.run("password invite KD-1").succeeds();
    let draft =
        "document add offer AN-1 --client KD-1 --date 2026-11-02 --net 1 --gross 1 --currency EUR";
    sandbox.run(draft).succeeds();
    sandbox.sql(
        "INSERT INTO session (digest, client_id, link_id, link_public_id, is_restricted, address, agent, created_at, \
         seen_at, ends_at) VALUES (x'00', 1, 1, 1, 0, '192.0.2.1', '', 1, 1, 2);
         INSERT INTO visit VALUES (1, 1, 'page', 1, 1, 1);
         INSERT INTO login_failure (name, client_id, count, last_at) VALUES (x'01', 1, 3, 1);
         INSERT INTO comment (document_id, author, text, is_public, created_at) VALUES (1, 'client', 'x', 1, 1);
         INSERT INTO inbox (kind, client_id, document_id, comment_id, session_id, subject, text, created_at) \
             VALUES ('comment', 1, 1, 1, 1, '', 'x', 1), ('contact', 1, NULL, NULL, 1, 'x', 'x', 1);
         INSERT INTO inbox_reply (inbox_id, text, created_at) VALUES (2, 'x', 1)",
    );
    sandbox.run("client delete KD-1 --yes").succeeds();
    let connection = rusqlite::Connection::open(sandbox.store()).unwrap();
    for table in [
        "session",
        "visit",
        "login_failure",
        "invitation",
        "comment",
        "inbox",
        "inbox_reply",
        "link",
    ] {
        let sql = format!("SELECT count(*) FROM {table}");
        let rows: i64 = connection.query_row(&sql, [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table}");
    }
    sandbox.run("doctor").succeeds();
}

#[test]
fn access_past_its_last_day_is_listed_as_ended() {
    let mut sandbox = Sandbox::with_portal();
    for number in ["KD-1001", "KD-1002", "KD-1003"] {
        sandbox
            .run(&format!("client add {number} --name X"))
            .succeeds();
    }
    sandbox
        .run("access grant KD-1001 --until 2026-12-31")
        .succeeds();
    sandbox.run("access grant KD-1002").succeeds();
    sandbox.set("PORTALCTL_NOW", "2027-01-01T09:00:00Z");
    let states = |filter: &str| {
        let list = sandbox.run(&format!("access list {filter} --json")).json();
        let entries = list.as_array().unwrap().iter();
        let words = entries.map(|entry| {
            [&entry["client"], &entry["state"]].map(|w| w.as_str().unwrap().to_owned())
        });
        words.collect::<Vec<_>>()
    };
    assert_eq!(states("--state ended"), [["KD-1001", "ended"]]);
    assert_eq!(states("--state granted"), [["KD-1002", "granted"]]);
    assert_eq!(states("").len(), 3);
    let list = sandbox.run("access list --state ended").succeeds();
    assert!(
        list.contains("ended") && list.contains("2026-12-31"),
        "{list}"
    );
    let shown = sandbox.run("client show KD-1001").succeeds();
    assert!(shown.contains("ended, last day 2026-12-31"), "{shown}");
    let client = sandbox.run("client show KD-1001 --json").json();
    assert_eq!(client["access"]["state"], "ended");
    let revoked = sandbox.run("access revoke KD-1001 --json").json();
    assert_eq!(revoked[0]["state"], "revoked", "whatever its last day is");
    let again = sandbox.run("access grant KD-1001 --json").json();
    assert_eq!(again[0]["state"], "granted");
}
