//! How fast a client list comes in, as a ratio to the `sqlite3` shell's `.import` into a table with the same constraints.
//!
//! `cargo bench --bench csv -- [CLIENTS] [ROUNDS]`; 200,000 clients, 5 rounds, without arguments.

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
#[expect(dead_code, reason = "other benches copy stores")]
mod copies;
#[path = "admin/pairs.rs"]
#[expect(dead_code, reason = "shared with another bench")]
mod pairs;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use copies::command;

/// The columns of the list, with the constraints that clients have.
const TABLE: &str = "CREATE TABLE listed (number TEXT NOT NULL COLLATE NOCASE UNIQUE, name TEXT NOT NULL, \
    email TEXT, street TEXT NOT NULL, zip TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL, \
    phone TEXT NOT NULL, vat_number TEXT NOT NULL, note TEXT NOT NULL) STRICT;";

fn main() {
    // Cargo adds a flag of its own.
    let words = std::env::args().skip(1);
    let mut numbers = words.filter_map(|word| word.parse::<usize>().ok());
    let clients = numbers.next().unwrap_or(200_000);
    let rounds = numbers.next().unwrap_or(5);
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("clients.csv");
    write_list(&list, clients);
    println!("{clients} clients");
    pairs::compare(
        "import csv, against .import of the sqlite3 shell",
        rounds,
        (2.0, 1.0),
        |_| {
            let store = portal(folder.path());
            pairs::process(command(&store).args(["import", "csv", "-q"]).arg(&list))
        },
        |_| {
            let store = folder.path().join("floor.db");
            std::fs::remove_file(&store).ok();
            let import = format!(".import --csv --skip 1 '{}' listed", list.display());
            let mut shell = Command::new("sqlite3");
            shell
                .arg(&store)
                .arg("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            pairs::process(shell.args([TABLE, &import]))
        },
    );
}

fn write_list(path: &Path, clients: usize) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    writeln!(
        file,
        "Kundennummer,Firma,E-Mail,Straße,PLZ,Ort,Land,Telefon,USt-IdNr.,Notiz"
    )
    .unwrap();
    for i in 1..=clients {
        writeln!(
            file,
            "KD-{i:07},\"Beispiel {i} GmbH & Co. KG\",kunde{i}@beispiel.example,Hauptstraße {i},{:05},Musterstadt,DE,\
             +49 221 {i},DE{i:09},Stammkunde seit 2011",
            i % 100_000
        )
        .unwrap();
    }
    file.flush().unwrap();
}

/// A fresh portal.
fn portal(folder: &Path) -> PathBuf {
    let home = folder.join("ours");
    std::fs::remove_dir_all(&home).ok();
    std::fs::create_dir(&home).unwrap();
    let store = home.join("portal.db");
    let mut init = command(&store);
    init.args(["init", "--no-input", "--company", "Muster GmbH", "-q"]);
    init.args(["--base-url", "https://portal.example"]);
    assert!(init.status().unwrap().success());
    store
}
