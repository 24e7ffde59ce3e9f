//! The table of routes as `src/web/routes.rs` has it, a portal with something behind every one, and what its store holds.

use std::fmt::Write as _;

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::sandbox::Sandbox;
use crate::server::filled;

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    pub method: &'static str,
    pub pattern: &'static str,
    pub audience: &'static str,
}

/// Tables that a look may change: signs of life, and what was looked at.
pub const LOOKS: [&str; 2] = ["session", "visit"];

/// All routes; a new one is asked by every test that walks them.
pub fn table() -> Vec<Route> {
    let source = include_str!("../../src/web/routes.rs");
    let mut routes = Vec::new();
    for (call, method) in [("reads(", "GET"), ("deeds(", "POST")] {
        for (at, _) in source.match_indices(call) {
            let rest = source[at + call.len()..].trim_start();
            let Some(rest) = rest.strip_prefix('"') else {
                continue;
            };
            let (pattern, rest) = rest.split_once('"').unwrap();
            let audience = rest
                .trim_start_matches(',')
                .split(',')
                .next()
                .unwrap()
                .trim();
            routes.push(Route {
                method,
                pattern,
                audience,
            });
        }
    }
    assert!(routes.len() > 30, "the table is read wrongly: {routes:?}");
    routes
}

impl Route {
    /// Its path for a document and a file of it.
    pub fn path(self, document: &str, file: &str) -> String {
        let path = self
            .pattern
            .replace("{id}", document)
            .replace("{file}", file)
            .replace("{token}", "unknown")
            .replace("{name}", "unknown");
        assert!(!path.contains('{'), "what stands for {path}?");
        path
    }
}

/// The portal of `filled` with another offer, another client, and everything allowed.
pub fn scene() -> Sandbox {
    let sandbox = filled();
    for line in [
        "settings set payment.iban DE02120300000000202051",
        "settings set payment.holder 'Muster GmbH'",
        "settings set allow all",
        "document add offer AN-2 --client KD-1 --date 2026-11-02 --valid-until 2026-12-30 --net 500.00 \
         --gross 595.00 --currency EUR --complete",
        "client add KD-5 --name 'Fünfte GmbH' --email fuenf@probe.example",
        "document add invoice RE-5 --client KD-5 --date 2026-11-02 --due 2026-12-16 --net 100.00 --gross 119.00 \
         --currency EUR --attach rechnung.pdf --complete",
        "access grant KD-5 --login password",
    ] {
        sandbox.run(line).succeeds();
    }
    sandbox
}

/// What every table holds, but for some of them.
pub fn rows(sandbox: &Sandbox, without: &[&str]) -> String {
    let store = Connection::open(sandbox.store()).unwrap();
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut statement = store.prepare(names).unwrap();
    let names = statement.query_map([], |row| row.get::<_, String>(0));
    let mut text = String::new();
    for name in names.unwrap().map(Result::unwrap) {
        if without.contains(&name.as_str()) {
            continue;
        }
        let mut statement = store.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<Value> = (0..width).map(|column| row.get(column).unwrap()).collect();
            writeln!(text, "{name} {cells:?}").unwrap();
        }
    }
    text
}
