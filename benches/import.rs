//! How fast an import is, as a ratio to `serde_json`'s parse plus the same raw inserts.
//!
//! `cargo bench --bench import -- [RECORDS] [ROUNDS]`; 200,000 clients and as many invoices, 5 rounds, without arguments.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed bench shall say where"
)]
#![expect(
    clippy::float_arithmetic,
    clippy::print_stdout,
    reason = "a bench measures and prints"
)]

#[path = "admin/copies.rs"]
mod copies;
#[path = "admin/pairs.rs"]
#[expect(dead_code, reason = "shared with another bench")]
mod pairs;

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use copies::{command, fresh};
use rusqlite::{Connection, Statement, named_params};
use serde_json::Value;

fn main() {
    // Cargo adds a flag of its own.
    let words = std::env::args().skip(1);
    let mut numbers = words.filter_map(|word| word.parse::<usize>().ok());
    let records = numbers.next().unwrap_or(200_000);
    let rounds = numbers.next().unwrap_or(5);
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    write_clients(&data.join("clients.json"), records);
    write_invoices(&data.join("invoices.json"), records);
    let original = folder.path().join("portal.db");
    let mut init = command(&original);
    init.args(["init", "--no-input", "--company", "Muster GmbH", "-q"]);
    init.args(["--base-url", "https://portal.example"]);
    assert!(init.status().unwrap().success());
    println!("{records} clients and {records} invoices");
    pairs::compare(
        "import billomat",
        rounds,
        (4.0, 2.0),
        |_| {
            let store = fresh(&original, "ours");
            let mut import = command(&store);
            pairs::process(import.args(["import", "billomat", "-q"]).arg(&data))
        },
        |_| {
            let store = fresh(&original, "floor");
            pairs::timed(|| insert_raw(&store, &data))
        },
    );
}

fn write_clients(path: &Path, count: usize) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    write!(file, r#"{{"clients":{{"client":["#).unwrap();
    for i in 1..=count {
        let comma = if i == 1 { "" } else { "," };
        write!(
            file,
            r#"{comma}{{"id":"{i}","created":"2024-02-23T09:52:05+01:00","updated":"","archived":"0","client_number":"KD{i:07}","number":"{i}","number_pre":"KD","number_length":"7","name":"Beispiel {i} GmbH","salutation":"Frau","first_name":"Erika","last_name":"Mustermann","street":"Musterweg {i}","zip":"53111","city":"Bonn","state":"","country_code":"DE","address":"Beispiel {i} GmbH\nMusterweg {i}\n53111 Bonn","phone":"+49 228 {i}","fax":"","mobile":"","email":"kunde{i}@example.com","www":"www.example.com","tax_number":"","vat_number":"","bank_account_owner":"","bank_name":"","bank_swift":"","bank_iban":"","currency_code":"EUR","enable_customerportal":"0","locale":"de_DE","tax_rule":"COUNTRY","net_gross":"NET","due_days":"14","note":"Notiz {i}","revenue_gross":"119.00","revenue_net":"100.00"}}"#
        )
        .unwrap();
    }
    write!(
        file,
        r#"],"@page":"1","@per_page":"{count}","@total":"{count}"}}}}"#
    )
    .unwrap();
}

fn write_invoices(path: &Path, count: usize) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    write!(file, r#"{{"invoices":{{"invoice":["#).unwrap();
    for i in 1..=count {
        let comma = if i == 1 { "" } else { "," };
        write!(
            file,
            r#"{comma}{{"id":"{i}","client_id":"{i}","created":"2026-02-23T09:52:05+01:00","invoice_number":"RE{i:07}","number":"{i}","number_pre":"RE","number_length":"7","title":"Rechnung","date":"2026-02-23","supply_date":"2026-02-20","due_date":"2026-03-09","due_days":"14","address":"Beispiel {i} GmbH\nMusterweg {i}\n53111 Bonn","status":"OPEN","label":"","intro":"Unsere Leistungen im Februar:","note":"Vielen Dank.\n[Client.customerportal_url]","total_net":"100.00","total_gross":"119.00","net_gross":"NET","currency_code":"EUR","quote":"1","paid_amount":"0","open_amount":"119.00","taxes":{{"tax":{{"name":"MwSt","rate":"19","amount":"19.00","amount_net":"100.00"}}}},"invoice-items":{{"invoice-item":{{"id":"{i}","invoice_id":"{i}","position":"1","unit":"h","quantity":"2","unit_price":"50.00","tax_name":"MwSt","tax_rate":"19","title":"Beratung","description":"Vor Ort","total_net":"100.00","total_gross":"119.00"}}}}}}"#
        )
        .unwrap();
    }
    write!(
        file,
        r#"],"@page":"1","@per_page":"{count}","@total":"{count}"}}}}"#
    )
    .unwrap();
}

/// Parses both files with `serde_json` and inserts the same rows, in one durable transaction.
fn insert_raw(store: &Path, data: &Path) {
    let connection = Connection::open(store).unwrap();
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
             PRAGMA cache_size = -65536; BEGIN IMMEDIATE;",
        )
        .unwrap();
    let mut origin = connection
        .prepare("INSERT INTO origin (source, resource, source_id, row_id, digest) VALUES ('billomat', ?1, ?2, ?3, ?4)")
        .unwrap();
    let clients = parsed(&data.join("clients.json"));
    insert_clients(&connection, &mut origin, &clients);
    drop(clients);
    let invoices = parsed(&data.join("invoices.json"));
    insert_invoices(&connection, &mut origin, &invoices);
    drop(invoices);
    connection.execute_batch("COMMIT").unwrap();
}

fn parsed(path: &Path) -> Value {
    serde_json::from_reader(BufReader::with_capacity(
        64 * 1024,
        File::open(path).unwrap(),
    ))
    .unwrap()
}

fn text<'a>(record: &'a Value, name: &str) -> &'a str {
    record[name].as_str().unwrap_or_default()
}

fn cents(record: &Value, name: &str) -> i64 {
    text(record, name).replace('.', "").parse().unwrap()
}

fn insert_clients(connection: &Connection, origin: &mut Statement<'_>, clients: &Value) {
    let mut insert = connection
        .prepare(
            "INSERT INTO client (number, name, email, locale, kind, salutation, first_name, last_name, street, zip, \
             city, state, country, phone, fax, mobile, website, tax_number, vat_number, bank_owner, bank_name, iban, \
             bic, note, extra, created_at, updated_at) VALUES (:number, :name, :email, 'de', 'business', :salutation, \
             :first_name, :last_name, :street, :zip, :city, :state, :country, :phone, :fax, :mobile, :website, \
             :tax_number, :vat_number, :owner, :bank, :iban, :bic, :note, NULL, 1, 1)",
        )
        .unwrap();
    for record in clients["clients"]["client"].as_array().unwrap() {
        insert
            .execute(named_params! {
                ":number": text(record, "client_number"), ":name": text(record, "name"),
                ":email": text(record, "email"), ":salutation": text(record, "salutation"),
                ":first_name": text(record, "first_name"), ":last_name": text(record, "last_name"),
                ":street": text(record, "street"), ":zip": text(record, "zip"), ":city": text(record, "city"),
                ":state": text(record, "state"), ":country": text(record, "country_code"),
                ":phone": text(record, "phone"), ":fax": text(record, "fax"), ":mobile": text(record, "mobile"),
                ":website": text(record, "www"), ":tax_number": text(record, "tax_number"),
                ":vat_number": text(record, "vat_number"), ":owner": text(record, "bank_account_owner"),
                ":bank": text(record, "bank_name"), ":iban": text(record, "bank_iban"),
                ":bic": text(record, "bank_swift"), ":note": text(record, "note"),
            })
            .unwrap();
        let row = connection.last_insert_rowid();
        origin
            .execute(("client", text(record, "id"), row, [0_u8; 32]))
            .unwrap();
    }
}

fn insert_invoices(connection: &Connection, origin: &mut Statement<'_>, invoices: &Value) {
    let prepare = |sql: &str| connection.prepare(sql).unwrap();
    let mut insert = prepare(
        "INSERT INTO document (kind, number, client_id, title, date, due_date, currency, total_net, total_gross, \
         address, intro, note, extra, status, created_at, updated_at) VALUES ('invoice', :number, :client, :title, \
         :date, :due, :currency, :net, :gross, :address, :intro, :note, :extra, 'draft', 1, 1)",
    );
    let mut line = prepare(
        "INSERT INTO document_line (document_id, position, title, description, quantity, unit, unit_price, tax_name, \
         tax_rate, net, is_optional) VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)",
    );
    let mut tax = prepare(
        "INSERT INTO document_tax (document_id, position, name, rate, net, amount) VALUES (?1, 1, ?2, ?3, ?4, ?5)",
    );
    let mut complete = prepare(
        "UPDATE document SET status = 'open', completed_at = 1, updated_at = 1 WHERE id = ?1",
    );
    for record in invoices["invoices"]["invoice"].as_array().unwrap() {
        insert
            .execute(named_params! {
                ":number": text(record, "invoice_number"), ":client": text(record, "client_id").parse::<i64>().unwrap(),
                ":title": text(record, "title"), ":date": text(record, "date"), ":due": text(record, "due_date"),
                ":currency": text(record, "currency_code"), ":net": cents(record, "total_net"),
                ":gross": cents(record, "total_gross"), ":address": text(record, "address"),
                ":intro": text(record, "intro"), ":note": text(record, "note"),
                ":extra": format!(r#"{{"supply_date":"{}"}}"#, text(record, "supply_date")),
            })
            .unwrap();
        let row = connection.last_insert_rowid();
        let item = &record["invoice-items"]["invoice-item"];
        line.execute((
            row,
            text(item, "title"),
            text(item, "description"),
            text(item, "quantity"),
            text(item, "unit"),
            text(item, "unit_price"),
            text(item, "tax_name"),
            text(item, "tax_rate"),
            cents(item, "total_net"),
        ))
        .unwrap();
        let given = &record["taxes"]["tax"];
        tax.execute((
            row,
            text(given, "name"),
            text(given, "rate"),
            cents(given, "amount_net"),
            cents(given, "amount"),
        ))
        .unwrap();
        complete.execute([row]).unwrap();
        origin
            .execute(("invoice", text(record, "id"), row, [0_u8; 32]))
            .unwrap();
    }
}
