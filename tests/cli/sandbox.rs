//! A home of its own for each test: folder, environment and clock.

use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use snapbox::data::Inline;
use snapbox::{Assert, Data};
use tempfile::TempDir;

/// The moment at which every test begins, unless it says another.
pub const NOW: &str = "2026-11-23T09:00:00Z";

/// The characters of a link's token, as they appear after `/l/`.
const TOKEN_LENGTH: usize = 40;

/// Says loudly that a test could not run; where everything must be there (`CI=true`) that is a failure.
pub fn skip(why: &str) {
    assert_ne!(
        std::env::var_os("CI"),
        Some("true".into()),
        "skipped: {why}"
    );
    #[expect(clippy::print_stderr, reason = "nobody may overlook it")]
    {
        eprintln!("SKIPPED: {why}");
    }
}

/// A temporary home in which the program runs.
pub struct Sandbox {
    home: TempDir,
    environment: Vec<(String, OsString)>,
}

/// What one run of the program left behind.
#[must_use = "look at what the program did: `succeeds`, `fails` or `is`"]
#[derive(Debug)]
pub struct Outcome {
    pub stdout: String,
    pub stderr: String,
    pub code: i32,
    home: PathBuf,
}

impl Sandbox {
    /// Creates an empty home.
    pub fn new() -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            environment: Vec::new(),
        }
    }

    /// Creates a home with a portal in it: company, address, German.
    pub fn with_portal() -> Self {
        let sandbox = Self::new();
        let init =
            "init --no-input --company 'Muster GmbH' --base-url https://portal.example --locale de";
        sandbox.run(init).succeeds();
        sandbox
    }

    /// Creates a home with the demo in it, whose clients have written, decided and paid.
    pub fn with_demo() -> Self {
        let mut sandbox = Self::new();
        sandbox.run("demo --folder demo").succeeds();
        sandbox.set("PORTALCTL_STORE", sandbox.path("demo/portal.db"));
        sandbox
    }

    /// Opens the store beside the program, to put in what only visitors write.
    pub fn sql(&self, statement: &str) {
        let demo = self.path("demo/portal.db");
        let store = if demo.exists() { demo } else { self.store() };
        let connection = rusqlite::Connection::open(store).unwrap();
        connection.execute_batch(statement).unwrap();
    }

    /// Sets a variable for all later runs; `PORTALCTL_NOW` is the clock.
    pub fn set(&mut self, variable: &str, value: impl Into<OsString>) {
        self.environment.retain(|(name, _)| name != variable);
        self.environment.push((variable.to_owned(), value.into()));
    }

    /// Returns the path of a file in the home.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.home.path().join(name)
    }

    /// Returns where the store lies.
    pub fn store(&self) -> PathBuf {
        self.path(".local/share/portalctl/portal.db")
    }

    /// Writes a file into the home.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Runs `portalctl` with a line of arguments, quoted as in a shell.
    pub fn run(&self, line: &str) -> Outcome {
        self.with_stdin("", line)
    }

    /// Runs `portalctl` with arguments that need not be text.
    pub fn run_args(&self, arguments: &[impl AsRef<OsStr>]) -> Outcome {
        self.start(arguments, b"")
    }

    /// Runs `portalctl` with something on standard input.
    pub fn with_stdin(&self, stdin: impl AsRef<[u8]>, line: &str) -> Outcome {
        let arguments = shlex::split(line).unwrap();
        self.start(&arguments, stdin.as_ref())
    }

    /// Runs `portalctl` with a standard output that nobody reads.
    pub fn unread(&self, line: &str) -> Outcome {
        let mut child = self
            .command()
            .args(shlex::split(line).unwrap())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        self.outcome(child.wait_with_output().unwrap())
    }

    /// Returns the command, for tests that start it themselves.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portalctl"));
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "Europe/Berlin")
            .env("PORTALCTL_NOW", NOW)
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .current_dir(self.home.path());
        command
    }

    fn start(&self, arguments: &[impl AsRef<OsStr>], stdin: &[u8]) -> Outcome {
        let mut child = self
            .command()
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut pipe = child.stdin.take().unwrap();
        let input = stdin.to_vec();
        // The program may write before it has read everything, or never read at all.
        let writer = std::thread::spawn(move || pipe.write_all(&input).ok());
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        self.outcome(output)
    }

    /// Reads what a process left behind that a test started itself.
    pub fn outcome(&self, output: Output) -> Outcome {
        Outcome {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap(),
            home: self.home.path().to_owned(),
        }
    }
}

impl Outcome {
    /// Requires exit code 0 and returns standard output.
    #[track_caller]
    pub fn succeeds(self) -> String {
        assert_eq!(self.code, 0, "{self:#?}");
        self.stdout
    }

    /// Requires an exit code and returns standard error.
    #[track_caller]
    pub fn fails(self, code: i32) -> String {
        assert_eq!(self.code, code, "{self:#?}");
        self.stderr
    }

    /// Requires exit code 0 and returns standard output as JSON.
    #[track_caller]
    pub fn json(self) -> serde_json::Value {
        let stdout = self.succeeds();
        serde_json::from_str(&stdout).unwrap()
    }

    /// Compares everything with an inline snapshot; `SNAPSHOTS=overwrite` rewrites it.
    #[track_caller]
    pub fn is(self, expected: Inline) {
        let assert = Assert::new().action_env("SNAPSHOTS");
        assert.eq(Data::text(self.text()).raw(), Data::from(expected).raw());
    }

    /// Returns everything as one text: standard output, standard error, exit code.
    pub fn text(&self) -> String {
        let stderr = match self.stderr.as_str() {
            "" => String::new(),
            stderr => format!("--- stderr\n{stderr}"),
        };
        let text = format!("{}{stderr}--- exit {}\n", self.stdout, self.code);
        let home = self.home.display().to_string();
        without_tokens(&text.replace(&home, "[HOME]"))
    }
}

/// Replaces the secret part of every link, which differs from run to run.
fn without_tokens(text: &str) -> String {
    let mut pieces = text.split("/l/");
    let mut clean = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let is_token = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let rest = piece.trim_start_matches(is_token);
        let is_whole = piece.len() - rest.len() == TOKEN_LENGTH;
        clean += "/l/";
        clean += if is_whole { "[TOKEN]" } else { piece };
        clean += if is_whole { rest } else { "" };
    }
    clean
}

#[test]
fn tokens_do_not_reach_a_snapshot() {
    let token = "0123456789abcdefghjkmnpqrstvwxyz01234567";
    let text = format!("http://x/l/{token}\nhttp://x/l/short\n");
    assert_eq!(
        without_tokens(&text),
        "http://x/l/[TOKEN]\nhttp://x/l/short\n"
    );
}
