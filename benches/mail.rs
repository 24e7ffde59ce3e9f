//! Mails by the thousand: queued against the same notes rendered alone, delivered to a server of the same process, and
//! how much memory that takes.
//!
//! `cargo bench --bench mail [CLIENTS]`. The two programs that are compared take turns; what counts is the median of the
//! ratios of neighbours.
#![expect(
    clippy::print_stdout,
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "a bench prints figures and ratios"
)]

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const CLIENTS: usize = 10_000;
const ROUNDS: usize = 5;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let asked = std::env::args().find_map(|word| word.parse().ok());
    let clients = asked.unwrap_or(CLIENTS);
    let folder = tempfile::tempdir()?;
    let portal = Portal::new(folder.path(), clients)?;
    portal.compare_queueing(clients)?;
    let server = TcpListener::bind("127.0.0.1:0")?;
    portal.configure(server.local_addr()?.port())?;
    std::thread::spawn(move || {
        for stream in server.incoming().flatten() {
            std::thread::spawn(move || take(&stream).ok());
        }
    });
    // Everything queued so far but a tenth goes away, so that memory can be compared.
    let few = clients / 10;
    for count in [few, clients] {
        portal.sql(&format!(
            "DELETE FROM outbox; INSERT INTO outbox (purpose, client_id, encloses, message_id, state, attempts, created_at, \
             due_at, reply) SELECT 'access', id, 0, 'bench.' || id, 'waiting', 0, 0, 0, '' FROM client LIMIT {count}"
        ))?;
        let (time, memory) = portal.deliver()?;
        let rate = count as f64 / time.as_secs_f64();
        println!("delivered {count:>6} mails: {rate:>7.0} per second, {memory} KiB at most");
    }
    Ok(())
}

struct Portal<'f> {
    folder: &'f Path,
}

impl<'f> Portal<'f> {
    fn new(folder: &'f Path, clients: usize) -> Outcome<Self> {
        let portal = Self { folder };
        portal.configure(25)?;
        portal.run(&[
            "init",
            "--no-input",
            "--company",
            "Muster GmbH",
            "--base-url",
            "https://portal.example",
            "--locale",
            "de",
        ])?;
        portal.run(&["settings", "set", "company.email", "post@muster.example"])?;
        portal.sql(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {clients}) \
             INSERT INTO client (number, name, email, locale, kind, created_at, updated_at) \
             SELECT 'C-' || i, 'Client ' || i, 'c' || i || '@c.example', 'de', 'business', 0, 0 FROM n"
        ))?;
        portal.run(&["access", "grant", "--all"])?;
        Ok(portal)
    }

    fn configure(&self, port: u16) -> Outcome<()> {
        let text = format!(
            "store = 'portal.db'\nmail.server = '127.0.0.1'\nmail.port = {port}\nmail.security = 'none'\nmail.rate = 0\n"
        );
        Ok(std::fs::write(self.folder.join("config.toml"), text)?)
    }

    fn compare_queueing(&self, clients: usize) -> Outcome<()> {
        let (mut ratios, mut times) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let floor =
                self.run(&["note", "render", "--all", "--template", "access", "--jsonl"])?;
            let ours = self.run(&["mail", "send", "access", "--all", "--quiet"])?;
            ratios.push(ours.as_secs_f64() / floor.as_secs_f64());
            times.push(ours.as_secs_f64());
        }
        println!(
            "queued {clients} mails in {:.2} s, {:.2} times the rendering alone",
            median(times),
            median(ratios)
        );
        Ok(())
    }

    fn deliver(&self) -> Outcome<(Duration, u64)> {
        let start = Instant::now();
        let mut child = self.command(&["mail", "queue", "run"]).spawn()?;
        let status = format!("/proc/{}/status", child.id());
        let mut most = 0;
        while child.try_wait()?.is_none() {
            let text = std::fs::read_to_string(&status).unwrap_or_default();
            let peak = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let peak = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse().ok());
            most = most.max(peak.unwrap_or(0));
            std::thread::sleep(Duration::from_millis(5));
        }
        if !child.wait()?.success() {
            return Err("delivery failed".into());
        }
        Ok((start.elapsed(), most))
    }

    fn run(&self, arguments: &[&str]) -> Outcome<Duration> {
        let start = Instant::now();
        let status = self.command(arguments).status()?;
        if !status.success() {
            return Err(format!("{arguments:?} failed").into());
        }
        Ok(start.elapsed())
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portalctl"));
        command
            .arg("--config")
            .arg(self.folder.join("config.toml"))
            .args(arguments)
            .stdout(Stdio::null());
        command
    }

    fn sql(&self, sql: &str) -> Outcome<()> {
        Ok(rusqlite::Connection::open(self.folder.join("portal.db"))?.execute_batch(sql)?)
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Takes every message and throws it away.
fn take(stream: &TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut out = stream;
    let mut lines = BufReader::new(stream).lines();
    out.write_all(b"220 bench\r\n")?;
    while let Some(line) = lines.next().transpose()? {
        let reply: &[u8] = match line.get(..4).unwrap_or_default() {
            "DATA" => {
                out.write_all(b"354 go on\r\n")?;
                while lines.next().transpose()?.is_some_and(|line| line != ".") {}
                b"250 taken\r\n"
            }
            "QUIT" => return out.write_all(b"221 bye\r\n"),
            _ => b"250 fine\r\n",
        };
        out.write_all(reply)?;
    }
    Ok(())
}
