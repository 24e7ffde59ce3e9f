//! Clients, their access, and the colours of the portal.

use rusqlite::Connection;
use serde_json::json;

use super::{client, clients, count, invoice, invoices, report};
use crate::sandbox::Sandbox;

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
