//! A served portal for one test: its own store, its own port, ended by its own process.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::client::{Answer, Browser};
use crate::sandbox::Sandbox;

/// A running portal.
pub struct Portal {
    pub sandbox: Sandbox,
    pub address: SocketAddr,
    child: Child,
    log: Arc<Mutex<String>>,
}

impl Portal {
    /// Serves a small portal: two clients, an invoice and an offer each, and a letter that is not shared.
    pub fn start() -> Self {
        Self::serving(filled(), "")
    }

    /// Serves what a sandbox holds, with more flags.
    pub fn serving(sandbox: Sandbox, flags: &str) -> Self {
        let mut command = sandbox.command();
        command
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(shlex::split(flags).unwrap());
        Self::spawned(sandbox, command)
    }

    /// Serves what a sandbox holds, after a shell has set a limit such as `ulimit -n 64`.
    pub fn limited(sandbox: Sandbox, limit: &str) -> Self {
        let program = sandbox.command();
        let line = format!("{limit} && exec \"$0\" serve --listen 127.0.0.1:0");
        let mut command = Command::new("sh");
        command.args(["-c", &line]).arg(program.get_program());
        at_home(&mut command, &program);
        Self::spawned(sandbox, command)
    }

    /// Serves what a sandbox holds and writes down every connection that is taken or made; nothing where that is not
    /// possible.
    pub fn traced(sandbox: Sandbox, log: &Path) -> Option<Self> {
        let strace = |flags: &[&str]| {
            let mut command = Command::new("strace");
            command.args(flags);
            command
        };
        let tried = strace(&["-o", "/dev/null", "true"]).output().ok()?;
        if !tried.status.success() {
            return None;
        }
        let program = sandbox.command();
        // The tracer is the grandchild, so that signals reach the portal itself.
        let mut command = strace(&["-D", "-f", "-e", "trace=connect,accept4", "-o"]);
        command
            .arg(log)
            .arg(program.get_program())
            .args(["serve", "--listen", "127.0.0.1:0"]);
        at_home(&mut command, &program);
        Some(Self::spawned(sandbox, command))
    }

    fn spawned(sandbox: Sandbox, mut command: Command) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let (mut stderr, said) = (child.stderr.take().unwrap(), Arc::clone(&log));
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(length @ 1..) = stderr.read(&mut piece) {
                said.lock()
                    .unwrap()
                    .push_str(&String::from_utf8_lossy(&piece[..length]));
            }
        });
        let mut line = String::new();
        let stdout = child.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("http://");
        let address = address.unwrap_or_else(|| panic!("no address: {}", log.lock().unwrap()));
        Self {
            address: address.parse().unwrap(),
            sandbox,
            child,
            log,
        }
    }

    /// Serves the same store at another time.
    pub fn again_at(mut self, now: &str) -> Self {
        let mut sandbox = std::mem::replace(&mut self.sandbox, Sandbox::new());
        self.stop("TERM");
        sandbox.set("PORTALCTL_NOW", now);
        Self::serving(sandbox, "")
    }

    /// A new person with a browser.
    pub fn browser(&self) -> Browser {
        Browser::new(self.address)
    }

    /// Runs `portalctl` on the same store while it is served.
    #[track_caller]
    pub fn run(&self, line: &str) -> String {
        self.sandbox.run(line).succeeds()
    }

    /// The path of a client's standing link.
    #[track_caller]
    pub fn link(&self, client: &str) -> String {
        path_of(&self.run(&format!("link url {client}")))
    }

    /// The path of a new link to one document.
    #[track_caller]
    pub fn document_link(&self, client: &str, document: &str) -> String {
        path_of(&self.run(&format!("link create {client} --document {document}")))
    }

    /// The row id of a document, which stands in addresses.
    #[track_caller]
    pub fn document(&self, number: &str) -> i64 {
        let shown = self.sandbox.run(&format!("document show {number} --json"));
        shown.json()["id"].as_i64().unwrap()
    }

    /// Enters with a link and returns the browser and the first page inside.
    #[track_caller]
    pub fn enter(&self, link: &str) -> (Browser, Answer) {
        let mut browser = self.browser();
        let page = browser.open(link);
        assert_eq!(page.status, 200, "{}", page.text());
        (browser, page)
    }

    /// What the server said on standard error so far.
    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// The line of the log with some words, as soon as it is there.
    #[track_caller]
    pub fn logged(&self, words: &str) -> String {
        let start = Instant::now();
        loop {
            let log = self.log();
            if let Some(line) = log.lines().find(|line| line.contains(words)) {
                return line.to_owned();
            }
            let is_patient = start.elapsed() < Duration::from_secs(20);
            assert!(is_patient, "no {words} in {log}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The server's process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal and waits for the end.
    pub fn stop(&mut self, signal: &str) -> ExitStatus {
        let pid = self.pid().to_string();
        let sent = Command::new("kill").args(["-s", signal, &pid]).status();
        assert!(sent.unwrap().success());
        self.child.wait().unwrap()
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Gives a command what the program itself would be given.
fn at_home(command: &mut Command, program: &Command) {
    let variables = program.get_envs();
    command
        .env_clear()
        .envs(variables.filter_map(|(name, value)| Some((name, value?))));
    if let Some(folder) = program.get_current_dir() {
        command.current_dir(folder);
    }
}

/// A home with a portal for http on this machine.
pub fn filled() -> Sandbox {
    let sandbox = Sandbox::new();
    for line in [
        "init --no-input --company 'Muster GmbH' --base-url http://127.0.0.1:8080 --locale de",
        "client add KD-1 --name 'Beispiel AG' --email info@beispiel.example",
        "client add KD-2 --name 'Probe & Söhne' --email buero@probe.example",
        "document add invoice RE-1 --client KD-1 --date 2026-11-02 --due 2026-12-16 --net 100.00 --gross 119.00 \
         --currency EUR --attach rechnung.pdf --complete",
        "document add offer AN-1 --client KD-1 --date 2026-11-02 --valid-until 2026-12-30 --net 500.00 \
         --gross 595.00 --currency EUR --complete",
        "document add letter BR-1 --client KD-1 --date 2026-11-02 --net 0.00 --gross 0.00 --currency EUR --complete",
        "document add invoice RE-3 --client KD-1 --date 2026-11-03 --net 1.00 --gross 1.19 --currency EUR",
        "document add invoice RE-4 --client KD-1 --date 2026-11-04 --net 1.00 --gross 1.19 --currency EUR --complete",
        "document hide RE-4",
        "document add invoice RE-2 --client KD-2 --date 2026-11-02 --due 2026-12-16 --net 200.00 --gross 238.00 \
         --currency EUR --attach rechnung.pdf --complete",
        "access grant KD-1 KD-2",
    ] {
        sandbox.write("rechnung.pdf", include_bytes!("../data/rechnung.pdf"));
        sandbox.run(line).succeeds();
    }
    sandbox
}

fn path_of(url: &str) -> String {
    let (_, rest) = url.trim().split_once("://").unwrap();
    rest[rest.find('/').unwrap()..].to_owned()
}
