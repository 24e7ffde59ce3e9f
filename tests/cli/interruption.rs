//! Ctrl-C at moments that look random: all or nothing, nothing lies around, and the same command works again.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitStatus};
use std::time::Duration;

use serde_json::json;

use crate::durability::{Dice, assert_sound, start};
use crate::sandbox::Sandbox;

const CLIENTS: u32 = 3_000;
const INTERRUPTIONS: u32 = 20;
/// In microseconds; about as long as the commands take.
const LONGEST: u64 = 100_000;

fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    let clients: Vec<_> = (1..=CLIENTS)
        .map(|id| json!({"id": id.to_string(), "client_number": format!("KD-{id}"), "name": format!("Client {id}")}))
        .collect();
    let file = json!({ "clients": { "client": clients } });
    sandbox.write("clients.json", file.to_string());
    sandbox
}

fn interrupted(sandbox: &Sandbox, line: &str, after: Duration) -> ExitStatus {
    let mut child = start(sandbox, line);
    std::thread::sleep(after);
    let pid = child.id().to_string();
    let sent = Command::new("kill").args(["-s", "INT", &pid]).status();
    assert!(sent.unwrap().success());
    child.wait().unwrap()
}

/// Everything that lies in the home and in the folder of the store, without the files that belong there.
fn litter(sandbox: &Sandbox) -> Vec<String> {
    let folders = ["", ".local/share/portalctl"];
    let entries = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(sandbox.path(folder)).unwrap());
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let belongs = |name: &String| {
        [".local", "clients.json", "portal.key"].contains(&name.as_str())
            || name.starts_with("portal.db")
            || name.ends_with(".backup")
            || name.contains(".backup.db")
    };
    names.filter(|name| !belongs(name)).collect()
}

/// Interrupts a command again and again, which `line` gives by the number of the attempt; returns how often in time.
fn interrupt(sandbox: &Sandbox, seed: u64, line: impl Fn(u32) -> String) -> u32 {
    let mut dice = Dice(seed);
    let mut stopped = 0;
    for attempt in 0..INTERRUPTIONS {
        let line = line(attempt);
        let after = Duration::from_micros(dice.below(LONGEST));
        let status = interrupted(sandbox, &line, after);
        // What a shell calls 130.
        let is_stopped = status.signal() == Some(2) || status.code() == Some(130);
        assert!(is_stopped || status.success(), "{line}: {status}");
        stopped += u32::from(is_stopped);
        assert_eq!(litter(sandbox), Vec::<String>::new(), "{line}, {after:?}");
        sandbox.run("audit verify").succeeds();
    }
    stopped
}

fn number_of(sandbox: &Sandbox, sql: &str) -> i64 {
    let store = rusqlite::Connection::open(sandbox.store()).unwrap();
    store.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn ctrl_c_leaves_all_or_nothing_and_the_same_command_works_again() {
    let sandbox = portal();
    let import = "import billomat clients.json --atomic";
    let mut stopped = interrupt(&sandbox, 1, |_| import.to_owned());
    let imported = number_of(&sandbox, "SELECT count(*) FROM client");
    assert!(
        [0, i64::from(CLIENTS)].contains(&imported),
        "{imported} clients"
    );
    sandbox.run(import).succeeds();
    stopped += interrupt(&sandbox, 2, |_| "access grant --all".to_owned());
    let granted = number_of(&sandbox, "SELECT count(*) FROM access");
    assert!(
        [0, i64::from(CLIENTS)].contains(&granted),
        "{granted} granted"
    );
    let urls = sandbox.run("access grant --all").succeeds();
    assert_eq!(urls.lines().count(), CLIENTS as usize);
    let note = "note render --all --template access --jsonl";
    stopped += interrupt(&sandbox, 3, |_| note.to_owned());
    let notes = sandbox.run(note).succeeds();
    assert_eq!(notes.lines().count(), CLIENTS as usize);
    stopped += interrupt(&sandbox, 4, |attempt| {
        format!("backup create {attempt}.backup")
    });
    for attempt in 0..INTERRUPTIONS {
        let file = sandbox.path(format!("{attempt}.backup"));
        let line = if file.exists() { "verify" } else { "create" };
        sandbox
            .run(&format!("backup {line} {attempt}.backup"))
            .succeeds();
    }
    stopped += interrupt(&sandbox, 5, |attempt| {
        format!("backup restore 0.backup --to {attempt}.backup.db")
    });
    let line = "backup restore 0.backup --to whole.backup.db";
    sandbox.run(line).succeeds();
    assert!(
        stopped > 0,
        "every command was quicker than its interruption"
    );
    assert_sound(&sandbox);
}
