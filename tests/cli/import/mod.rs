//! `import`: other programs' data.

mod clients;
mod csv;
mod documents;
mod einvoice;
mod files;
mod runs;

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::sandbox::Sandbox;

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

/// A portal, and the files `a.json` with a client and `b.json` with its open invoice that has no lines.
fn with_client_and_invoice() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    sandbox.write("a.json", clients(&[client(1, "KD-1")]));
    sandbox.write("b.json", invoices(&[invoice(1, 1, "OPEN")]));
    sandbox
}
