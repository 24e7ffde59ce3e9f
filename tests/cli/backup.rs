//! `backup`: copies that can be trusted.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::sandbox::Sandbox;

const PASSPHRASE: &str = "vier Kerzen am Fenster\n";

fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    sandbox
        .run("client add KD-1 --name 'Beispiel AG'")
        .succeeds();
    sandbox
}

fn data(sandbox: &Sandbox, name: &str) -> PathBuf {
    sandbox.path(".local/share/portalctl").join(name)
}

/// Takes the store and its keys away, as a new machine has none.
fn lose_everything(sandbox: &Sandbox) {
    std::fs::remove_dir_all(data(sandbox, "")).unwrap();
}

fn entries(folder: &std::path::Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = names
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_one_private_file_and_says_what_is_in_it() {
    let sandbox = portal();
    let created = sandbox.run("backup create --json").json();
    assert_eq!(created["file"], "portal-2026-11-23.backup");
    assert_eq!(created["keys"], false);
    assert_eq!(created["rows"]["client"], 1);
    assert_eq!(created["audit"]["events"], 2);
    let path = sandbox.path("portal-2026-11-23.backup");
    let mode = path.metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(
        entries(&sandbox.path("")),
        [".local", "portal-2026-11-23.backup"]
    );
    let verified = sandbox
        .run("backup verify portal-2026-11-23.backup --json")
        .json();
    assert_eq!(verified, created);
}

#[test]
fn a_backup_without_keys_holds_none_and_one_with_keys_hides_them() {
    let sandbox = portal();
    let outcome = sandbox.run("backup create plain.backup");
    assert!(
        outcome.stderr.contains("The keys are not inside"),
        "{outcome:?}"
    );
    outcome.succeeds();
    let made = sandbox
        .with_stdin(
            PASSPHRASE,
            "backup create keys.backup --with-keys --passphrase-stdin --json",
        )
        .json();
    assert_eq!(made["keys"], true);
    let key_file = std::fs::read_to_string(data(&sandbox, "portal.key")).unwrap();
    let secret = key_file
        .split_whitespace()
        .max_by_key(|word| word.len())
        .unwrap();
    for name in ["plain.backup", "keys.backup"] {
        let bytes = std::fs::read(sandbox.path(name)).unwrap();
        assert!(
            !bytes
                .windows(16)
                .any(|window| window == &secret.as_bytes()[..16])
        );
    }
    let stderr = sandbox
        .with_stdin(
            "kurz\n",
            "backup create x.backup --with-keys --passphrase-stdin",
        )
        .fails(6);
    assert!(stderr.contains("passphrase is shorter"), "{stderr}");
    assert!(!sandbox.path("x.backup").exists());
    sandbox
        .run("backup create x.backup --passphrase-stdin")
        .fails(2);
}

#[test]
fn nothing_is_overwritten_and_a_dry_run_keeps_nothing() {
    let sandbox = portal();
    sandbox.write("taken", "mine");
    sandbox.run("backup create taken").fails(5);
    assert_eq!(std::fs::read(sandbox.path("taken")).unwrap(), b"mine");
    sandbox.run("backup create other --dry-run").succeeds();
    assert_eq!(entries(&sandbox.path("")), [".local", "taken"]);
    assert_eq!(sandbox.run("audit list").succeeds().lines().count(), 2);
}

#[test]
fn the_trail_knows_the_backup_and_its_hash() {
    let sandbox = portal();
    let made = sandbox.run("backup create a.backup --json").json();
    let events = sandbox
        .run("audit list --action backup.create --json")
        .json();
    assert_eq!(events[0]["facts"]["file"], "a.backup");
    assert_eq!(events[0]["facts"]["sha256"], made["database"]["sha256"]);
    assert_eq!(events[0]["facts"]["keys"], "no");
}

#[test]
fn a_backup_comes_back_on_an_empty_machine() {
    let sandbox = portal();
    sandbox
        .with_stdin(
            PASSPHRASE,
            "backup create a.backup --with-keys --passphrase-stdin",
        )
        .succeeds();
    let key_file = std::fs::read(data(&sandbox, "portal.key")).unwrap();
    lose_everything(&sandbox);
    let restored = sandbox
        .with_stdin(
            PASSPHRASE,
            "backup restore a.backup --with-keys --passphrase-stdin --json",
        )
        .json();
    assert_eq!(restored["keys"], "restored");
    assert_eq!(restored["links_work"], true);
    assert_eq!(
        std::fs::read(data(&sandbox, "portal.key")).unwrap(),
        key_file
    );
    for name in ["portal.db", "portal.key"] {
        let mode = data(&sandbox, name)
            .metadata()
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    sandbox.run("audit verify").succeeds();
    sandbox.run("client show KD-1").succeeds();
}

#[test]
fn without_its_keys_a_restored_portal_says_that_the_key_is_missing() {
    let sandbox = portal();
    let key_file = data(&sandbox, "portal.key");
    sandbox.run("backup create a.backup").succeeds();
    let kept = std::fs::read(&key_file).unwrap();
    lose_everything(&sandbox);
    let outcome = sandbox.run("backup restore a.backup");
    assert!(outcome.stderr.contains("the key is missing"), "{outcome:?}");
    outcome.succeeds();
    let stderr = sandbox
        .run("backup restore a.backup --with-keys --to b.db --no-input")
        .fails(2);
    assert!(stderr.contains("--passphrase-stdin"), "{stderr}");
    let stderr = sandbox
        .with_stdin(
            PASSPHRASE,
            "backup restore a.backup --with-keys --passphrase-stdin --to b.db",
        )
        .fails(3);
    assert!(stderr.contains("it holds no keys"), "{stderr}");
    sandbox.run("audit verify").succeeds();
    // The key comes back from where it was kept, and everything is as it was.
    std::fs::write(&key_file, kept).unwrap();
    std::fs::set_permissions(&key_file, Permissions::from_mode(0o600)).unwrap();
    let report = sandbox.run("audit verify --json").json();
    assert_eq!(report["seal"], "genuine");
}

#[test]
fn a_wrong_passphrase_restores_nothing() {
    let sandbox = portal();
    sandbox
        .with_stdin(
            PASSPHRASE,
            "backup create a.backup --with-keys --passphrase-stdin",
        )
        .succeeds();
    lose_everything(&sandbox);
    let stderr = sandbox
        .with_stdin(
            "ganz etwas anderes\n",
            "backup restore a.backup --with-keys --passphrase-stdin",
        )
        .fails(4);
    assert!(stderr.contains("passphrase is wrong"), "{stderr}");
    assert_eq!(entries(&data(&sandbox, "")), Vec::<String>::new());
}

#[test]
fn a_store_that_is_there_stays_unless_it_may_be_replaced_and_is_kept_even_then() {
    let sandbox = portal();
    sandbox.run("backup create a.backup").succeeds();
    sandbox.run("client add KD-2 --name Probe").succeeds();
    let stderr = sandbox.run("backup restore a.backup").fails(5);
    assert!(stderr.contains("--replace"), "{stderr}");
    sandbox
        .run("backup restore a.backup --replace --no-input")
        .fails(2);
    sandbox
        .run("backup restore a.backup --replace --dry-run")
        .succeeds();
    sandbox.run("client show KD-2").succeeds();
    let restored = sandbox
        .run("backup restore a.backup --replace --yes --json")
        .json();
    assert_eq!(restored["keys"], "present");
    let kept = restored["kept_aside"][0].as_str().unwrap();
    assert!(kept.ends_with("portal.db.before-2026-11-23"), "{kept}");
    sandbox.run("client show KD-2").fails(3);
    sandbox.run("audit verify").succeeds();
    // A second time the same day takes another name, and what was kept still opens.
    sandbox
        .run("backup restore a.backup --replace --yes")
        .succeeds();
    assert!(data(&sandbox, "portal.db.before-2026-11-23-2").exists());
    sandbox
        .run(&format!("client show KD-2 --store '{kept}'"))
        .succeeds();
}

#[test]
fn every_cut_and_every_flipped_byte_is_found() {
    let sandbox = portal();
    sandbox.run("backup create a.backup").succeeds();
    let whole = std::fs::read(sandbox.path("a.backup")).unwrap();
    let length = whole.len();
    for cut in [length - 1, length - 70, length / 2, 100] {
        sandbox.write("bad", &whole[..cut]);
        let stderr = sandbox.run("backup verify bad").fails(9);
        assert!(stderr.contains("cut short"), "{cut}: {stderr}");
    }
    for place in (4..length).step_by(length / 40) {
        let mut changed = whole.clone();
        changed[place] ^= 0x20;
        sandbox.write("bad", &changed);
        let stderr = sandbox.run("backup verify bad").fails(9);
        assert!(
            stderr.contains("bad cannot be trusted"),
            "{place}: {stderr}"
        );
    }
    let stderr = sandbox.run("backup restore bad --to other.db").fails(9);
    assert!(stderr.contains("cannot be trusted"), "{stderr}");
    assert!(!sandbox.path("other.db").exists());
}

#[test]
fn what_is_no_backup_is_refused_with_the_reason() {
    let sandbox = portal();
    sandbox.write("text", "hello");
    sandbox.write("empty", "");
    let store = data(&sandbox, "portal.db");
    for name in [
        "text",
        "empty",
        store.to_str().unwrap(),
        "/dev/null",
        ".local",
    ] {
        let stderr = sandbox.run(&format!("backup verify {name}")).fails(9);
        assert!(stderr.contains("is not a backup"), "{name}: {stderr}");
    }
    sandbox.run("backup verify missing").fails(3);
}

#[test]
fn a_backup_made_while_others_write_holds_everything_acknowledged_before() {
    let sandbox = portal();
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut written = 0;
            while !is_over.load(Ordering::Relaxed) {
                written += 1;
                let name = format!("client add P-{written:04} --name Probe");
                sandbox.run(&name).succeeds();
            }
            written
        });
        for round in 0..4 {
            let before = sandbox.run("client list").succeeds();
            let file = format!("{round}.backup");
            sandbox.run(&format!("backup create {file}")).succeeds();
            sandbox
                .run(&format!("backup restore {file} --to {round}/portal.db"))
                .succeeds();
            let after = sandbox
                .run(&format!("client list --store {round}/portal.db"))
                .succeeds();
            for client in before.lines() {
                assert!(after.contains(client), "round {round} lost {client}");
            }
            sandbox
                .run(&format!("audit verify --store {round}/portal.db"))
                .succeeds();
        }
        is_over.store(true, Ordering::Relaxed);
        assert!(writer.join().unwrap() > 4);
    });
}
