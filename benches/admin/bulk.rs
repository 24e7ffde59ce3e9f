//! Whole processes on many clients: grant, revoke and links, against raw SQL and a bare pipeline.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use crate::pairs::{compare, process, timed};
use crate::portal::Portal;
use hmac::{Hmac, KeyInit, Mac};
use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;
use sha2::Sha256;

/// Compares everything that works on all clients.
pub fn run(clients: usize, rounds: usize) {
    let portal = Portal::with_clients(clients);
    grant(&portal, rounds);
    let granted = portal.copy("granted");
    process(portal.command(&granted).args(["access", "grant", "--all"]));
    revoke(&portal, &granted, rounds);
    links(&portal, &granted, rounds);
    notes(&portal, &granted, rounds);
}

fn grant(portal: &Portal, rounds: usize) {
    let ours = |_round| {
        let store = portal.copy("ours");
        process(portal.command(&store).args(["access", "grant", "--all"]))
    };
    let floor = |_round| {
        let store = Portal::open(&portal.copy("floor"));
        timed(|| {
            store
                .execute_batch(
                    "BEGIN IMMEDIATE;
                     INSERT INTO audit_client SELECT 2, id FROM client;
                     INSERT INTO access (client_id, state, since) SELECT id, 'granted', 1 FROM client;
                     INSERT INTO link (public_id, key_id, client_id, scope, is_standing, label, created_at)
                     SELECT random(), 1, id, 'client', 1, '', 1 FROM client;
                     INSERT INTO audit VALUES (2, 1, 'operator:x', 'access.grant', NULL, NULL, '{}', zeroblob(32));
                     UPDATE audit_head SET count = 2;
                     COMMIT;",
                )
                .unwrap();
        })
    };
    compare(
        "access grant --all, against raw SQL",
        rounds,
        (2.5, 1.3),
        ours,
        floor,
    );
}

fn revoke(portal: &Portal, granted: &Path, rounds: usize) {
    let ours = |_round| {
        let store = portal.copy_of(granted, "ours");
        process(
            portal
                .command(&store)
                .args(["access", "revoke", "--all", "--yes"]),
        )
    };
    let floor = |_round| {
        let store = Portal::open(&portal.copy_of(granted, "floor"));
        timed(|| {
            store
                .execute_batch(
                    "BEGIN IMMEDIATE;
                     INSERT INTO audit_client SELECT 3, client_id FROM access WHERE state = 'granted';
                     UPDATE access SET state = 'revoked', since = 2;
                     INSERT INTO audit VALUES (3, 1, 'operator:x', 'access.revoke', NULL, NULL, '{}', zeroblob(32));
                     UPDATE audit_head SET count = 3;
                     COMMIT;",
                )
                .unwrap();
        })
    };
    compare(
        "access revoke --all, against raw SQL",
        rounds,
        (2.5, 1.3),
        ours,
        floor,
    );
}

fn links(portal: &Portal, granted: &Path, rounds: usize) {
    let ours = |_round| {
        process(
            portal
                .command(granted)
                .args(["link", "url", "--all", "--jsonl"]),
        )
    };
    let floor = |_round| timed(|| pipeline(granted));
    compare(
        "link url --all --jsonl, against a pipeline",
        rounds,
        (2.0, 0.8),
        ours,
        floor,
    );
}

const NOTE: &str = "\
Dear [Client.name],

please find your client number [Client.client_number] in our books since [Date.dates].
We send our documents to [Client.email], or to [Client.street], [Client.zip] [Client.city].
You can view and print them at any time under this personal link:

    [Client.customerportal_url]

The link is meant for you alone; please do not pass it on.
With kind regards, [Company.name]
";

const THEIR_NOTE: &str = "\
Dear {{ name }},

please find your client number {{ number }} in our books since {{ date }}.
We send our documents to {{ email }}, or to {{ street }}, {{ zip }} {{ city }}.
You can view and print them at any time under this personal link:

    {{ link }}

The link is meant for you alone; please do not pass it on.
With kind regards, {{ sender }}
";

/// What minijinja prints into a note.
#[derive(Serialize)]
struct Values<'a> {
    name: &'a str,
    number: &'a str,
    date: &'a str,
    email: &'a str,
    street: &'a str,
    zip: &'a str,
    city: &'a str,
    link: &'a str,
    sender: &'a str,
}

fn notes(portal: &Portal, granted: &Path, rounds: usize) {
    let file = granted.with_extension("txt");
    std::fs::write(&file, NOTE).unwrap();
    let ours = |_round| {
        let mut command = portal.command(granted);
        process(
            command
                .args(["note", "render", "--all", "--jsonl", "--file"])
                .arg(&file),
        )
    };
    let floor = |_round| timed(|| pipeline_of_notes(granted));
    compare(
        "note render --all --jsonl, against a pipeline",
        rounds,
        (2.0, 0.8),
        ours,
        floor,
    );
}

/// Scan, sign, render with minijinja, write: a note with a signed link per client.
fn pipeline_of_notes(store: &Path) {
    let connection = Portal::open(store);
    let mut scan = connection
        .prepare("SELECT id, name, number, email, street, zip, city FROM client")
        .unwrap();
    let mut rows = scan.query([]).unwrap();
    let key = Hmac::<Sha256>::new_from_slice(&[7; 32]).unwrap();
    let mut environment = Environment::new();
    environment.add_template("note", THEIR_NOTE).unwrap();
    let template = environment.get_template("note").unwrap();
    let mut out =
        BufWriter::with_capacity(1 << 20, File::create(store.with_extension("out")).unwrap());
    let mut link = String::new();
    while let Some(row) = rows.next().unwrap() {
        sign(&key, row.get(0).unwrap(), &mut link);
        let text = |column: usize| row.get_ref(column).unwrap().as_str().unwrap();
        let values = Values {
            name: text(1),
            number: text(2),
            date: "2026-11-23",
            email: text(3),
            street: text(4),
            zip: text(5),
            city: text(6),
            link: &link,
            sender: "Muster GmbH",
        };
        template
            .render_captured_to(Serde(&values), &mut out)
            .unwrap();
    }
    out.flush().unwrap();
}

/// Writes a signed link as short as they come.
fn sign(key: &Hmac<Sha256>, id: i64, link: &mut String) {
    let mut mac = key.clone();
    mac.update(b"client\0");
    mac.update(&id.to_be_bytes());
    link.clear();
    write!(link, "https://portal.example.com/c/{id}/").unwrap();
    data_encoding::BASE64URL_NOPAD.encode_append(&mac.finalize().into_bytes(), link);
}

/// Scan, sign, write: what any program has to do that hands out a signed link per client.
fn pipeline(store: &Path) {
    let connection = Portal::open(store);
    let mut scan = connection
        .prepare("SELECT id, name, email FROM client")
        .unwrap();
    let mut rows = scan.query([]).unwrap();
    let key = Hmac::<Sha256>::new_from_slice(&[7; 32]).unwrap();
    let mut out =
        BufWriter::with_capacity(1 << 20, File::create(store.with_extension("out")).unwrap());
    let mut link = String::new();
    while let Some(row) = rows.next().unwrap() {
        let id: i64 = row.get(0).unwrap();
        let mail = row.get_ref(2).unwrap().as_str().unwrap();
        let mut mac = key.clone();
        mac.update(b"client\0");
        mac.update(&id.to_be_bytes());
        link.clear();
        write!(link, "https://portal.example/c/{id}/").unwrap();
        data_encoding::BASE64URL_NOPAD.encode_append(&mac.finalize().into_bytes(), &mut link);
        writeln!(out, "{mail},{link}").unwrap();
    }
    out.flush().unwrap();
}
