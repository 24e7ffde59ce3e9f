//! Short processes: `--version`, a question about one client, one durable grant.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::pairs::{compare, short_process};
use crate::portal::{PORTALCTL, Portal};

/// Compares processes that live milliseconds.
pub fn run(clients: usize, rounds: usize) {
    let portal = Portal::with_clients(clients);
    let hello = hello(&portal.original().with_file_name("hello"));
    compare(
        "--version, against a bare hello",
        rounds,
        (2.0, 1.2),
        |_round| short_process(Command::new(PORTALCTL).env_clear().arg("--version")),
        |_round| short_process(Command::new(&hello).env_clear()),
    );
    query(&portal, clients, rounds);
    grant(&portal, rounds);
}

fn query(portal: &Portal, clients: usize, rounds: usize) {
    let store = portal.original();
    let number = |round: usize| format!("KD-{:07}", (round * 7919) % clients + 1);
    compare(
        "client show, against the sqlite3 shell",
        rounds,
        (2.0, 1.2),
        |round| {
            short_process(
                portal
                    .command(&store)
                    .args(["client", "show", &number(round), "--json"]),
            )
        },
        |round| {
            let sql = format!("SELECT * FROM client WHERE number = '{}'", number(round));
            short_process(Command::new("sqlite3").arg(&store).arg(sql))
        },
    );
}

fn grant(portal: &Portal, rounds: usize) {
    let (ours, floor) = (portal.copy("ours"), portal.copy("floor"));
    compare(
        "access grant of one, against the sqlite3 shell",
        rounds,
        (1.0, 0.5),
        |round| {
            short_process(portal.command(&ours).args([
                "access",
                "grant",
                &format!("KD-{:07}", round + 1),
            ]))
        },
        |round| {
            let (client, event) = (round + 1, round + 2);
            let sql = format!(
                "PRAGMA synchronous = FULL; BEGIN IMMEDIATE;
                 INSERT INTO access (client_id, state, since) VALUES ({client}, 'granted', 1);
                 INSERT INTO link (public_id, key_id, client_id, scope, is_standing, label, created_at)
                 VALUES (random(), 1, {client}, 'client', 1, '', 1);
                 INSERT INTO audit VALUES ({event}, 1, 'x', 'access.grant', {client}, NULL, '{{}}', zeroblob(32));
                 UPDATE audit_head SET count = {event}; COMMIT;"
            );
            short_process(Command::new("sqlite3").arg(&floor).arg(sql))
        },
    );
}

/// The smallest Rust program, built as we are built.
fn hello(path: &Path) -> PathBuf {
    let source = path.with_extension("rs");
    std::fs::write(&source, "fn main() { println!(\"hello\"); }").unwrap();
    let built = Command::new("rustc")
        .args(["-O", "--edition", "2024", "-o"])
        .arg(path)
        .arg(&source)
        .status()
        .unwrap();
    assert!(built.success());
    path.to_owned()
}
