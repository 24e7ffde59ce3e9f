//! What reaches the disk before a write is acknowledged, and what is said when the disk fails.

use std::path::PathBuf;
use std::process::Command;

use crate::sandbox::{NOW, Outcome, Sandbox, skip};

/// Runs the program under strace; returns the system calls that were asked for, one per line.
///
/// Nothing where there is no strace, or where it may not look at other processes.
fn traced(sandbox: &Sandbox, flags: &[&str], line: &str) -> Option<(Outcome, String)> {
    let log: PathBuf = sandbox.path("strace.log");
    std::fs::remove_file(&log).ok();
    let program = sandbox.command();
    let mut strace = Command::new("strace");
    strace.args(["-f", "-y"]).args(flags).arg("-o").arg(&log);
    strace
        .arg(program.get_program())
        .args(shlex::split(line).unwrap())
        .env_clear()
        .env("HOME", sandbox.path(""))
        .env("PORTALCTL_NOW", NOW)
        .env("PATH", "/usr/bin:/bin");
    let outcome = strace.output().ok().map(|output| sandbox.outcome(output));
    let calls = std::fs::read_to_string(&log).unwrap_or_default();
    if calls.is_empty() {
        skip("strace is missing, or may not trace");
        return None;
    }
    Some((outcome?, calls))
}

#[test]
fn the_log_is_on_disk_before_a_write_is_acknowledged() {
    let sandbox = Sandbox::with_portal();
    for line in [
        "client add KD-1 --name A",
        "access grant KD-1",
        "document add invoice RE-1 --client KD-1 --date 2026-11-02 --net 1.00 --gross 1.00 --complete",
        "settings set locale en",
        "link create KD-1 --label x",
    ] {
        let flags = ["-e", "trace=fsync,fdatasync,write,pwrite64"];
        let Some((outcome, calls)) = traced(&sandbox, &flags, line) else {
            return;
        };
        outcome.succeeds();
        let calls: Vec<_> = calls.lines().collect();
        let last = |name: &str| {
            let is_it = |call: &&str| call.contains(name) && call.contains("portal.db-wal");
            calls.iter().rposition(is_it)
        };
        let (logged, synced) = (last("pwrite64("), last("sync("));
        let said = calls.iter().position(|call| call.contains("write(1<"));
        assert!(
            logged.is_some() && logged < synced && synced < said,
            "{line}: logged {logged:?}, synced {synced:?}, said {said:?}\n{calls:#?}"
        );
    }
}

#[test]
fn a_failing_disk_is_told_and_nothing_acknowledged_is_lost() {
    let sandbox = Sandbox::with_portal();
    let (mut failures, mut kept) = (0, Vec::new());
    for (call, error) in [
        ("fsync", "EIO"),
        ("pwrite64", "ENOSPC"),
        ("pwrite64", "EIO"),
    ] {
        for when in 1..=12 {
            let trace = format!("trace={call}");
            let inject = format!("inject={call}:error={error}:when={when}");
            let number = format!("{call}-{error}-{when}");
            let line = format!("client add {number} --name A");
            let flags = ["-e", &trace, "-e", &inject];
            let Some((outcome, _)) = traced(&sandbox, &flags, &line) else {
                return;
            };
            if outcome.code == 0 {
                kept.push(number);
                continue;
            }
            failures += 1;
            assert_eq!(outcome.code, 7, "{line}: {outcome:#?}");
            assert!(outcome.stderr.contains("the disk"), "{outcome:#?}");
            assert_eq!(outcome.stdout, "", "{outcome:#?}");
        }
    }
    assert!(failures > 10, "only {failures} calls failed");
    let list = sandbox.run("client list --format '{number}'").succeeds();
    for number in &kept {
        assert!(list.lines().any(|line| line == number), "{number}\n{list}");
    }
    sandbox.run("doctor").succeeds();
    sandbox.run("audit verify").succeeds();
}
