//! Completions: static scripts and live values.

use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::sandbox::Sandbox;

const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "elvish", "powershell"];

/// Names that a shell would obey if it ever evaluated them.
const HOSTILE: [&str; 7] = [
    "$(touch pwned)",
    "`touch pwned`",
    "a;touch pwned",
    "a'b\"c",
    "-rf",
    "a:b\\c [d] {e}",
    "\u{1b}[2J\u{202e}x",
];

fn portal_with_hostile_names() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    for (number, name) in (1..).zip(HOSTILE) {
        let number = format!("KD-{number}");
        sandbox
            .run_args(&["client", "add", &number, &format!("--name={name}")])
            .succeeds();
    }
    sandbox
}

/// Asks what a shell would be offered for the last of the words.
fn offered(sandbox: &Sandbox, shell: &str, words: &[&str]) -> Output {
    sandbox
        .command()
        .env("COMPLETE", shell)
        .env("_CLAP_COMPLETE_INDEX", words.len().to_string())
        .env("_CLAP_IFS", "\n")
        .args(["--", "portalctl"])
        .args(words)
        .output()
        .unwrap()
}

fn lines(output: &Output) -> Vec<String> {
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// Runs a shell on a script; `None` when there is no such shell here.
fn shell(sandbox: &Sandbox, program: &str, arguments: &[&str]) -> Option<Output> {
    let own = sandbox.command();
    let folder = std::path::Path::new(own.get_program()).parent().unwrap();
    let run = Command::new(program)
        .args(arguments)
        .env_clear()
        .env("HOME", sandbox.path(""))
        .env("TERM", "dumb")
        .env(
            "PATH",
            format!("{}:/usr/local/bin:/usr/bin:/bin", folder.display()),
        )
        .current_dir(sandbox.path(""))
        .stdin(Stdio::null())
        .output();
    let is_strict = std::env::var_os("CI").is_some_and(|value| value == "true");
    assert!(run.is_ok() || !is_strict, "{program} is missing");
    run.ok()
}

#[test]
fn every_static_script_is_printed_without_a_store() {
    let mut sandbox = Sandbox::new();
    // A pipe: whoever opened it would wait for ever.
    let pipe = sandbox.path("pipe");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    sandbox.set("PORTALCTL_STORE", &pipe);
    for shell in SHELLS {
        let script = sandbox.run(&format!("completions {shell}")).succeeds();
        assert!(script.contains("archive"), "{shell}");
    }
    sandbox.run("client --help").succeeds();
    sandbox.run("completions tcsh").fails(2);
    assert_eq!(std::fs::read_dir(sandbox.path("")).unwrap().count(), 1);
}

#[test]
fn the_shells_accept_the_static_scripts() {
    let sandbox = Sandbox::new();
    for (program, arguments) in [
        ("bash", ["-n", "script"].as_slice()),
        ("zsh", &["-f", "-n", "script"]),
        ("fish", &["--no-execute", "script"]),
    ] {
        let script = sandbox.run(&format!("completions {program}")).succeeds();
        sandbox.write("script", script);
        if let Some(output) = shell(&sandbox, program, arguments) {
            assert!(output.status.success(), "{program}: {output:?}");
            assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{program}");
        }
    }
    // Elvish knows `edit:` only in a session of its own, so it is asked whether the rest parses.
    let script = sandbox.run("completions elvish").succeeds();
    sandbox.write("script", script);
    if let Some(output) = shell(&sandbox, "elvish", &["-norc", "-compileonly", "script"]) {
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        let others = stderr.lines().filter(|line| line.contains("Parse error"));
        assert_eq!(others.count(), 0, "{stderr}");
    }
}

#[test]
fn live_values_are_plain_and_their_descriptions_harmless() {
    let sandbox = portal_with_hostile_names();
    for name in SHELLS {
        let output = offered(&sandbox, name, &["client", "show", "K"]);
        let lines = lines(&output);
        assert_eq!(lines.len(), HOSTILE.len(), "{name}: {lines:?}");
        let text = lines.join("");
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{name}: {text:?}");
    }
    let found = lines(&offered(&sandbox, "bash", &["client", "show", "kd-1"]));
    assert_eq!(found, ["KD-1"]);
    let found = lines(&offered(&sandbox, "fish", &["client", "edit", "KD-1"]));
    assert_eq!(found, ["KD-1\t$(touch pwned)"]);
    let found = lines(&offered(
        &sandbox,
        "bash",
        &["audit", "list", "--client", "KD-7"],
    ));
    assert_eq!(found, ["KD-7"]);
    assert!(!sandbox.path("pwned").exists());
}

#[test]
fn the_store_on_the_unfinished_line_is_the_one_that_is_read() {
    let sandbox = Sandbox::new();
    sandbox
        .run("init --no-input --company A --base-url https://a.example --store a.db")
        .succeeds();
    sandbox
        .run("client add AB-1 --name Probe --store a.db")
        .succeeds();
    for flags in [["--store", "a.db"].as_slice(), &["--store=a.db"]] {
        let words = [flags, &["client", "show", "A"]].concat();
        assert_eq!(lines(&offered(&sandbox, "bash", &words)), ["AB-1"]);
    }
    assert_eq!(
        lines(&offered(&sandbox, "bash", &["client", "show", "A"])),
        Vec::<String>::new()
    );
}

#[test]
fn without_a_store_nothing_is_offered_and_nothing_is_created() {
    let mut sandbox = Sandbox::new();
    let text = sandbox.write("text.db", "hello");
    let pipe = sandbox.path("pipe");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    for store in [sandbox.path("none/portal.db"), text, pipe, sandbox.path("")] {
        sandbox.set("PORTALCTL_STORE", &store);
        let output = offered(&sandbox, "fish", &["client", "show", "K"]);
        assert_eq!(lines(&output), Vec::<String>::new(), "{}", store.display());
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
    assert_eq!(std::fs::read_dir(sandbox.path("")).unwrap().count(), 2);
}

#[test]
fn a_restored_store_is_read_without_creating_a_log() {
    let sandbox = portal_with_hostile_names();
    let data = sandbox.path(".local/share/portalctl");
    sandbox.run("backup create a.backup").succeeds();
    let connection = rusqlite::Connection::open(data.join("portal.db")).unwrap();
    connection
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    drop(connection);
    for name in ["portal.db-wal", "portal.db-shm"] {
        std::fs::remove_file(data.join(name)).ok();
    }
    let found = lines(&offered(&sandbox, "bash", &["client", "show", "KD-1"]));
    assert_eq!(found, ["KD-1"]);
    let mut names: Vec<_> = std::fs::read_dir(&data)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["portal.db", "portal.key"]);
}

#[test]
fn completing_in_a_real_bash_inserts_the_number_and_runs_nothing() {
    let sandbox = portal_with_hostile_names();
    let script = "source <(COMPLETE=bash portalctl)
        complete -p portalctl
        COMP_WORDS=(portalctl client show KD-) COMP_CWORD=3 COMP_LINE='portalctl client show KD-' COMP_TYPE=9
        _clap_complete_portalctl portalctl KD- show
        printf '%s\\n' \"${COMPREPLY[@]}\"";
    sandbox.write("script", script);
    let Some(output) = shell(&sandbox, "bash", &["--norc", "script"]) else {
        return;
    };
    let stdout = String::from_utf8(output.stdout).unwrap();
    let found: Vec<&str> = stdout.lines().skip(1).collect();
    assert_eq!(
        found,
        ["KD-1", "KD-2", "KD-3", "KD-4", "KD-5", "KD-6", "KD-7"]
    );
    assert!(!sandbox.path("pwned").exists());
}

#[test]
fn a_tab_in_an_interactive_bash_completes_the_line() {
    let sandbox = Sandbox::with_portal();
    sandbox
        .run("client add KD-1001 --name '$(touch pwned)'")
        .succeeds();
    let own = sandbox.command();
    let folder = std::path::Path::new(own.get_program()).parent().unwrap();
    let mut bash = Command::new("bash");
    bash.args(["--norc", "--noprofile", "-i"])
        .env_clear()
        .env("HOME", sandbox.path(""))
        .env("TERM", "dumb")
        .env("PS1", "> ")
        .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
        .current_dir(sandbox.path(""));
    let mut session = rexpect::session::spawn_command(bash, Some(20_000)).unwrap();
    session
        .send_line("source <(COMPLETE=bash portalctl) && echo rea''dy")
        .unwrap();
    session.exp_string("ready").unwrap();
    // The terminal does not echo here, so what was completed shows in what the command says.
    session
        .send_line("portalctl client show K\t --format '<{number} {name}>'")
        .unwrap();
    session.exp_string("<KD-1001 $(touch pwned)>").unwrap();
    session.send_line("exit").unwrap();
    session.exp_eof().unwrap();
    assert!(!sandbox.path("pwned").exists());
}

#[test]
fn a_zsh_that_completes_shows_names_and_runs_nothing() {
    let sandbox = portal_with_hostile_names();
    let script = "autoload -Uz compinit && compinit -u -d dump
        source <(COMPLETE=zsh portalctl) && print ready";
    sandbox.write("script", script);
    if let Some(output) = shell(&sandbox, "zsh", &["-f", "-i", "script"]) {
        let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            stdout.contains("ready"),
            "{stdout} {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let fish =
        "COMPLETE=fish portalctl | source; complete --do-complete 'portalctl client show KD-'";
    if let Some(output) = shell(&sandbox, "fish", &["--no-config", "--command", fish]) {
        let found = lines(&output);
        assert_eq!(found.len(), HOSTILE.len(), "{found:?}");
        assert_eq!(found[0], "KD-1\t$(touch pwned)");
    }
    assert!(!sandbox.path("pwned").exists());
}

#[test]
fn ten_thousand_links_are_offered_without_a_pause() {
    let sandbox = Sandbox::with_portal();
    let store = sandbox.path(".local/share/portalctl/portal.db");
    let connection = rusqlite::Connection::open(store).unwrap();
    connection
        .execute_batch(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) \
             INSERT INTO client (id, number, name, locale, kind, created_at, updated_at) \
             SELECT i, printf('KD-%05d', i), 'Beispiel', 'de', 'business', 0, 0 FROM n; \
             INSERT INTO link (public_id, key_id, client_id, scope, is_standing, label, created_at) \
             SELECT id, 1, id, 'client', 1, '', 0 FROM client",
        )
        .unwrap();
    drop(connection);
    let begun = Instant::now();
    let explain = ["access", "explain", "KD-00001", "--link"];
    let fish = lines(&offered(
        &sandbox,
        "fish",
        &[&explain[..], &["#999"]].concat(),
    ));
    assert_eq!(fish.len(), 11);
    assert!(fish.contains(&"#999\tBeispiel".to_owned()), "{fish:?}");
    // In bash a word that begins with '#' is a comment, so there the bare number is inserted.
    let bash = lines(&offered(&sandbox, "bash", &[&explain[..], &[""]].concat()));
    assert_eq!((bash.len(), bash[0].as_str()), (10_000, "10000"));
    let found = lines(&offered(&sandbox, "fish", &["client", "show", "KD-0999"]));
    assert_eq!(found.len(), 10);
    // Generous, for a slow machine and a slow build: what must not happen is a pause of seconds.
    assert!(
        begun.elapsed() < Duration::from_secs(5),
        "{:?}",
        begun.elapsed()
    );
}

#[test]
fn templates_are_offered_wherever_one_is_named() {
    let sandbox = Sandbox::with_portal();
    for words in [
        ["template", "show", "invoice-n"].as_slice(),
        &["note", "render", "--template", "invoice-n"],
        &["mail", "preview", "KD-1", "--template", "invoice-n"],
        &["mail", "send", "access", "--template", "invoice-n"],
    ] {
        let offered = lines(&offered(&sandbox, "bash", words));
        assert_eq!(offered, ["invoice-note"], "{words:?}");
    }
}
