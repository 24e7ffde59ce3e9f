//! A long list: how soon its first line comes, and that memory does not grow with it, against the sqlite3 shell.

use std::process::Command;

use rusqlite::Connection;

use crate::pairs::{compare, first_line};
use crate::portal::Portal;

const CLIENTS: usize = 1_000;

/// Compares a list of documents with a tenth of it, so that flat memory can be seen.
pub fn run(documents: usize, rounds: usize) {
    for count in [documents / 10, documents] {
        let portal = Portal::with_clients(CLIENTS);
        let store = portal.original();
        add_documents(&store, count);
        compare(
            &format!("document list --jsonl, first of {count}"),
            rounds,
            (2.0, 1.2),
            |_round| first_line(portal.command(&store).args(["document", "list", "--jsonl"])),
            |_round| {
                let sql = "SELECT document.*, client.number FROM document JOIN client ON client.id = client_id";
                first_line(Command::new("sqlite3").arg(&store).arg(sql))
            },
        );
    }
}

/// Adds open invoices, two hundred a day, the way an import would leave them.
fn add_documents(store: &std::path::Path, count: usize) {
    let store = Connection::open(store).unwrap();
    store
        .execute_batch(&format!(
            "PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN;
             WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
             INSERT INTO document (kind, number, client_id, status, title, date, due_date, currency, total_net,
                 total_gross, address, intro, note, completed_at, created_at, updated_at)
             SELECT 'invoice', printf('RE-%07d', i), i % {CLIENTS} + 1, 'open', 'Invoice ' || i,
                 date('2024-01-01', (i / 200) || ' days'), date('2024-01-15', (i / 200) || ' days'), 'EUR', 10000, 11900,
                 'Client' || char(10) || 'Road ' || i, 'Text above', 'Text below', 0, 0, 0 FROM n;
             COMMIT; PRAGMA wal_checkpoint(TRUNCATE);"
        ))
        .unwrap();
}
