//! Nothing acknowledged is lost: crashes, crowds, full disks, damaged files.

use std::os::unix::fs::MetadataExt;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rusqlite::Connection;

use crate::sandbox::{Sandbox, skip};

/// Numbers that look random and are the same at every run, so that a failure can be repeated.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: u64) -> u64 {
        // Knuth's MMIX constants; the high bits are the good ones.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// The lines of one round of mixed writes; each leaves something that can be asked for afterwards.
fn writes(round: u64) -> [String; 5] {
    [
        format!("client add K-{round} --name 'Client {round}'"),
        format!("access grant K-{round}"),
        format!(
            "document add invoice R-{round} --client K-{round} --date 2026-11-02 --due 2026-11-16 --net 100.00 \
             --gross 119.00 --currency EUR --complete"
        ),
        format!("link create K-{round} --document R-{round} --label L{round}"),
        format!("settings set company.phone {round}"),
    ]
}

/// Asks the file itself whether an acknowledged write is there.
fn is_kept(store: &Connection, round: u64, step: usize) -> bool {
    let (sql, key) = match step {
        0 => (
            "SELECT count(*) FROM client WHERE number = ?1",
            format!("K-{round}"),
        ),
        1 => (
            "SELECT count(*) FROM access JOIN client ON client.id = client_id WHERE number = ?1 AND access.state = 'granted'",
            format!("K-{round}"),
        ),
        2 => (
            "SELECT count(*) FROM document WHERE number = ?1 AND status = 'open'",
            format!("R-{round}"),
        ),
        3 => (
            "SELECT count(*) FROM link WHERE label = ?1",
            format!("L{round}"),
        ),
        _ => (
            "SELECT count(*) FROM setting WHERE key = 'company.phone' AND value = ?1",
            round.to_string(),
        ),
    };
    let count: i64 = store.query_row(sql, [key], |row| row.get(0)).unwrap();
    // A write that was killed after it was kept is asked for once more, and then some are there twice.
    count >= 1
}

pub fn start(sandbox: &Sandbox, line: &str) -> Child {
    let mut command = sandbox.command();
    command.args(shlex::split(line).unwrap());
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

pub fn assert_sound(sandbox: &Sandbox) {
    sandbox.run("audit verify").succeeds();
    let doctor = sandbox.run("doctor --json");
    assert_eq!(doctor.code, 0, "{}{}", doctor.stdout, doctor.stderr);
    let store = Connection::open(sandbox.store()).unwrap();
    let verdict: String = store
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(verdict, "ok");
}

#[test]
fn two_hundred_kills_lose_no_acknowledged_write() {
    const KILLS: usize = 200;
    let sandbox = Sandbox::with_portal();
    let mut dice = Dice(2026);
    let (mut kills, mut round, mut acknowledged) = (0, 0, 0);
    while kills < KILLS {
        round += 1;
        for (step, line) in writes(round).iter().enumerate() {
            let mut child = start(&sandbox, line);
            std::thread::sleep(Duration::from_micros(dice.below(40_000)));
            child.kill().ok();
            if child.wait().unwrap().success() {
                acknowledged += 1;
                let store = Connection::open(sandbox.store()).unwrap();
                assert!(
                    is_kept(&store, round, step),
                    "acknowledged but lost: {line}"
                );
            } else {
                kills += 1;
                // What did not happen is done now, so that the round's later writes have their ground.
                sandbox.run(line).text();
            }
        }
    }
    assert!(
        acknowledged > 20,
        "only {acknowledged} writes were quick enough to be acknowledged"
    );
    let store = Connection::open(sandbox.store()).unwrap();
    for earlier in 1..round {
        for step in 0..4 {
            assert!(
                is_kept(&store, earlier, step),
                "round {earlier}, step {step} is gone"
            );
        }
    }
    drop(store);
    assert_sound(&sandbox);
}

#[test]
fn eight_processes_writing_at_once_never_find_the_store_locked() {
    const PROCESSES: u64 = 8;
    const WRITES: u64 = 500;
    let sandbox = Sandbox::with_portal();
    for process in 0..PROCESSES {
        sandbox
            .run(&format!("client add P-{process} --name Start"))
            .succeeds();
    }
    let failures = AtomicUsize::new(0);
    let edit = |process: u64| {
        for write in 0..WRITES {
            let outcome = sandbox.run(&format!("client edit P-{process} --name 'Name {write}'"));
            failures.fetch_add(usize::from(outcome.code != 0), Ordering::Relaxed);
        }
    };
    std::thread::scope(|scope| {
        for process in 0..PROCESSES {
            let edit = &edit;
            scope.spawn(move || edit(process));
        }
    });
    assert_eq!(failures.into_inner(), 0);
    let store = Connection::open(sandbox.store()).unwrap();
    let edits: u64 = store
        .query_row(
            "SELECT count(*) FROM audit WHERE action = 'client.edit'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(edits, PROCESSES * WRITES);
    drop(store);
    assert_sound(&sandbox);
}

#[test]
fn reading_works_while_another_process_writes() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("client add K-1 --name A").succeeds();
    let writer = Connection::open(sandbox.store()).unwrap();
    writer
        .execute_batch("BEGIN IMMEDIATE; UPDATE client SET name = 'B'")
        .unwrap();
    let list = sandbox.run("client list").succeeds();
    assert!(list.contains("K-1\tA"), "{list}");
    writer.execute_batch("ROLLBACK").unwrap();
}

#[test]
fn a_full_disk_changes_nothing_and_heals() {
    let sandbox = Sandbox::with_portal();
    let script = r#"
        set -e
        mount -t tmpfs -o size=600k none "$DISK"
        cp "$HOME_STORE" "$HOME_STORE-wal" "$DISK"/ ; cp "$KEY" "$DISK"/portal.key
        "$PORTALCTL" --store "$DISK/portal.db" client add K-1 --name A >/dev/null 2>&1
        dd if=/dev/zero of="$DISK/filler" bs=1k 2>/dev/null || true
        for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
            set +e
            "$PORTALCTL" --store "$DISK/portal.db" client add "F-$i" --name "$(printf '%05000d' 0)" >/dev/null 2>"$DISK.err"
            code=$?
            set -e
            [ "$code" = 0 ] || break
        done
        echo "code $code"; cat "$DISK.err"
        rm "$DISK/filler"
        "$PORTALCTL" --store "$DISK/portal.db" client add K-2 --name B >/dev/null 2>&1
        "$PORTALCTL" --store "$DISK/portal.db" client list
        "$PORTALCTL" --store "$DISK/portal.db" audit verify
    "#;
    let disk = sandbox.path("disk");
    std::fs::create_dir(&disk).unwrap();
    let mut command = std::process::Command::new("unshare");
    // Whoever is not root becomes it in a name space of their own, where the system lets them.
    if std::fs::metadata("/proc/self").unwrap().uid() != 0 {
        command.arg("--map-root-user");
    }
    command.args(["--mount", "sh", "-c", script]);
    command
        .env("PORTALCTL", env!("CARGO_BIN_EXE_portalctl"))
        .env("DISK", &disk);
    command
        .env("HOME_STORE", sandbox.store())
        .env("KEY", sandbox.store().with_file_name("portal.key"));
    let output = command.output().unwrap();
    let (text, complaint) = (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    );
    if complaint.contains("Operation not permitted") || complaint.contains("must be superuser") {
        return skip("a file system of its own needs root");
    }
    assert!(output.status.success(), "{text}{complaint}");
    assert!(text.contains("code 7"), "{text}");
    assert!(text.contains("free some space"), "{text}");
    assert!(text.contains("K-1\tA") && text.contains("K-2\tB"), "{text}");
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let sandbox = Sandbox::with_portal();
    let store = Connection::open(sandbox.store()).unwrap();
    store
        .execute_batch(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) \
             INSERT INTO client (number, name, locale, kind, created_at, updated_at) \
             SELECT 'C-' || i, 'Client ' || i, 'de', 'business', 0, 0 FROM n",
        )
        .unwrap();
    let mut command = std::process::Command::new("bash");
    command.args([
        "-c",
        "\"$0\" client list | head -1; echo ${PIPESTATUS[0]}",
        env!("CARGO_BIN_EXE_portalctl"),
    ]);
    command.env("PORTALCTL_STORE", sandbox.store());
    let output = command.output().unwrap();
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).lines().last(),
        Some("0")
    );
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
