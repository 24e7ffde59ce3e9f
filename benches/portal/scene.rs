//! A portal to be served: many clients, one invoice of ten lines with a PDF of 100 KB, and the link to them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use crate::floor;
use crate::portal::Portal;

/// A portal and what is asked of it.
pub struct Scene {
    portal: Portal,
    floor_store: PathBuf,
    pub document_path: String,
    pub pdf_path: String,
    pub link_path: String,
    pub password: String,
}

/// A server that runs until it is dropped.
pub struct Served {
    child: Child,
    /// Such as `http://127.0.0.1:40123`.
    pub address: String,
}

impl Scene {
    /// Sets a portal up.
    pub fn set(clients: usize) -> Self {
        let portal = Portal::with_clients(clients);
        let store = portal.original();
        let floor_store = store.with_file_name("floor.db");
        floor::fill(&floor_store, clients);
        let pdf = store.with_file_name("large.pdf");
        let filler = format!("%PDF-1.7\n%{}\n%%EOF\n", "x".repeat(100_000));
        std::fs::write(&pdf, filler).unwrap();
        let run = |words: &[&str], stdin: &str| {
            let mut command = portal.command(&store);
            let mut child = command
                .args(words)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            child
                .stdin
                .take()
                .unwrap()
                .write_all(stdin.as_bytes())
                .unwrap();
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success(), "{words:?}");
            String::from_utf8(output.stdout).unwrap()
        };
        run(
            &["settings", "set", "base-url", "http://127.0.0.1:8080", "-q"],
            "",
        );
        let draft = ten_lines(&pdf.display().to_string());
        run(&["document", "add", "-", "-q"], &draft);
        run(&["document", "complete", "RE-1", "-q"], "");
        let link = run(&["access", "grant", "KD-0000001", "-q"], "");
        run(
            &["access", "grant", "KD-0000002", "--login", "password", "-q"],
            "",
        );
        let login = run(&["password", "generate", "KD-0000002", "--json", "-q"], "");
        let login: serde_json::Value = serde_json::from_str(&login).unwrap();
        Self {
            document_path: "/d/1".to_owned(),
            pdf_path: "/d/1/pdf".to_owned(),
            link_path: link.trim()[link.find("/l/").unwrap()..].to_owned(),
            password: login["password"].as_str().unwrap().to_owned(),
            portal,
            floor_store,
        }
    }

    /// Serves the portal.
    pub fn serve(&self) -> Served {
        let mut command = self.portal.command(&self.portal.original());
        command.args([
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--trusted-proxy",
            "127.0.0.1",
        ]);
        Served::start(&mut command)
    }

    /// Serves the floors.
    pub fn floor(&self) -> Served {
        Served::start(
            Command::new(std::env::current_exe().unwrap())
                .arg("floor")
                .arg(&self.floor_store),
        )
    }

    /// Seconds from the start of the process to the end of the landing page.
    pub fn time_to_first_page(&self) -> f64 {
        let start = Instant::now();
        let served = self.serve();
        served.get(&self.link_path, "");
        start.elapsed().as_secs_f64()
    }

    /// Seconds from the start of the floor to the end of its page.
    pub fn floor_time_to_first_page(&self) -> f64 {
        let start = Instant::now();
        let served = self.floor();
        served.get(&Served::page(), "");
        start.elapsed().as_secs_f64()
    }
}

impl Served {
    fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        Self {
            child,
            address: line.trim().to_owned(),
        }
    }

    /// The process that serves.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The floor's document page.
    pub fn page() -> String {
        floor::path(1)
    }

    /// The floor's page behind a link.
    pub fn link() -> String {
        floor::path(1).replace("/d/", "/l/")
    }

    /// Resident memory in KiB.
    pub fn memory(&self) -> u64 {
        let text = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", self.pid())).unwrap();
        let line = text.lines().find(|line| line.starts_with("Pss:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Enters with the link; returns the cookie of the session.
    pub fn enter(&self, scene: &Scene) -> String {
        let landing = self.get(&scene.link_path, "");
        let nonce = between(&landing, "portalctl-form=", ";");
        let link = scene.link_path.trim_start_matches("/l/");
        let form = format!("token={nonce}&link={link}");
        let answer = self.send(
            "POST",
            "/l",
            &format!("Cookie: portalctl-form={nonce}\r\n"),
            &form,
        );
        format!("portalctl={}", between(&answer, "portalctl=", ";"))
    }

    /// Asks for a page with more header lines.
    pub fn get(&self, path: &str, headers: &str) -> String {
        self.send("GET", path, headers, "")
    }

    /// Sends a request over a connection of its own.
    pub fn send(&self, method: &str, path: &str, headers: &str, form: &str) -> String {
        let mut stream = TcpStream::connect(self.address.trim_start_matches("http://")).unwrap();
        let length = form.len();
        let kind = "application/x-www-form-urlencoded";
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}Content-Type: {kind}\r\n\
             Content-Length: {length}\r\n\r\n{form}"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The text between two marks.
pub fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let start = text
        .find(before)
        .unwrap_or_else(|| panic!("no {before} in {text}"));
    let rest = &text[start + before.len()..];
    &rest[..rest.find(after).unwrap()]
}

fn ten_lines(pdf: &str) -> String {
    let line = |number: usize| {
        serde_json::json!({"title": format!("Consulting line {number}"), "quantity": "1", "unit": "h",
            "unit_price": "100.00", "tax_name": "USt", "tax_rate": "19"})
    };
    let lines: Vec<_> = (1..=10).map(line).collect();
    serde_json::json!({"kind": "invoice", "number": "RE-1", "client": "KD-0000001", "date": "2026-11-02",
        "due_date": "2027-11-16", "currency": "EUR", "note": "Thank you for your order.", "lines": lines,
        "attachments": [pdf]})
    .to_string()
}
