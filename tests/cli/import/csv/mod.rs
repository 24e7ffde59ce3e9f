//! `import csv`: client lists of other programs.

mod clients;
mod files;
mod layouts;

use std::path::PathBuf;

use crate::sandbox::Sandbox;

fn sample(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/csv")
        .join(name)
}

/// Imports a text as `liste.csv` and returns the report as JSON.
fn import(sandbox: &Sandbox, text: impl AsRef<[u8]>, flags: &str) -> serde_json::Value {
    sandbox.write("liste.csv", text);
    sandbox
        .run(&format!("import csv liste.csv --json {flags}"))
        .json()
}

fn client(sandbox: &Sandbox, number: &str) -> serde_json::Value {
    sandbox
        .run(&format!("client show '{number}' --json"))
        .json()
}
