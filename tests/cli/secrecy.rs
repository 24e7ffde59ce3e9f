//! While a command knows a secret, nobody who looks at its process does.

use std::io::Write;
use std::process::{Child, Stdio};
use std::time::Duration;

use crate::sandbox::Sandbox;

const SECRET: &str = "vier Kerzen am Fenster";

/// So often a process is looked at before its input ends, which it may wait for.
const LOOKS: u32 = 20;

/// What everybody on this machine may know about a process and its children.
fn seen_of(pid: u32) -> Vec<u8> {
    let read = |name: &str| std::fs::read(format!("/proc/{pid}/{name}")).unwrap_or_default();
    let mut seen = read("cmdline");
    seen.extend(read("environ"));
    let children = read(&format!("task/{pid}/children"));
    for child in String::from_utf8(children).unwrap().split_whitespace() {
        seen.extend(seen_of(child.parse().unwrap()));
    }
    seen
}

/// Looks at a process; returns whether there was anything to see.
fn look(child: &Child, line: &str) -> bool {
    let seen = seen_of(child.id());
    let secret = SECRET.as_bytes();
    let told = seen.windows(secret.len()).any(|piece| piece == secret);
    assert!(!told, "{line}: {}", String::from_utf8_lossy(&seen));
    !seen.is_empty()
}

/// Runs a command that gets the secret on standard input, if it reads that, and looks at it all the time.
fn watch(sandbox: &Sandbox, line: &str, code: i32) {
    let mut child = sandbox
        .command()
        .args(shlex::split(line).unwrap())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "{SECRET}").ok();
    let mut found = 0;
    for _ in 0..LOOKS {
        found += u32::from(look(&child, line));
        std::thread::sleep(Duration::from_millis(1));
    }
    drop(input);
    while child.try_wait().unwrap().is_none() {
        look(&child, line);
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(found > 0, "{line}: nothing was seen");
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{line}: {told}");
    assert!(!told.contains(SECRET), "{line}: {told}");
}

#[test]
fn a_process_that_knows_a_secret_shows_it_to_nobody() {
    let sandbox = Sandbox::with_portal();
    sandbox
        .run("settings set company.email post@muster.example")
        .succeeds();
    sandbox
        .run("client add KD-1 --name 'Beispiel AG'")
        .succeeds();
    sandbox.run("access grant KD-1").succeeds();
    let file = sandbox.write("secret", format!("{SECRET}\n"));
    for line in [
        "password set KD-1 --password-stdin",
        "backup create a.backup --with-keys --passphrase-stdin",
        "backup create b.backup --with-keys --passphrase-file secret",
        "backup restore a.backup --with-keys --passphrase-stdin --replace --yes",
        "backup restore b.backup --with-keys --passphrase-file secret --replace --yes",
    ] {
        watch(&sandbox, line, 0);
    }
    // A server that takes the connection and says nothing, so that the password is at hand for as long.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let config = format!(
        "[mail]\nserver = '127.0.0.1'\nport = {}\nsecurity = 'none'\nuser = 'post'\npassword-file = '{}'\ntimeout = 1\n",
        silent.local_addr().unwrap().port(),
        file.display()
    );
    let folder = sandbox.path(".config/portalctl");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), config).unwrap();
    let only_mine = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&file, only_mine).unwrap();
    watch(&sandbox, "mail test anna@muster.example", 7);
    let everything = [
        "audit list --jsonl",
        "config show --origin",
        "settings show",
    ]
    .map(|line| sandbox.run(line).succeeds());
    assert!(!everything.concat().contains(SECRET));
}
