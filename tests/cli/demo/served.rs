//! `demo --serve`, and what the portal of the demo holds.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::sandbox::Sandbox;

#[test]
fn every_case_has_its_entrance() {
    let sandbox = Sandbox::new();
    let demo = sandbox.run("demo --folder demo --json").json();
    let clients = demo["clients"].as_array().unwrap();
    let cases: Vec<_> = clients
        .iter()
        .map(|client| client["case"].as_str().unwrap())
        .collect();
    assert_eq!(
        cases,
        [
            "secret link",
            "password",
            "access revoked",
            "access over",
            "consumer, secret link",
            "never granted"
        ]
    );
    for client in clients {
        let has_entrance = client["url"].is_string();
        assert_eq!(has_entrance, client["case"] != "never granted", "{client}");
        assert_eq!(
            client["password"].is_string(),
            client["case"] == "password",
            "{client}"
        );
    }
    assert!(demo["document_url"].as_str().unwrap().contains("/l/"));
    sandbox.run("demo --folder demo").fails(5);
}

#[test]
fn its_store_is_sound() {
    let sandbox = Sandbox::with_demo();
    let doctor = sandbox.run("doctor --format '{state} {name}'").succeeds();
    let complaints: Vec<_> = doctor
        .lines()
        .filter(|line| !line.starts_with("ok "))
        .collect();
    assert_eq!(complaints, ["warning backup"], "{doctor}");
    sandbox.run("audit verify").succeeds();
}

#[test]
fn paying_is_allowed_and_the_account_is_known() {
    let sandbox = Sandbox::with_demo();
    let allow = sandbox.run("settings show allow").succeeds();
    assert!(
        allow.contains("pay") && allow.contains("edit-profile"),
        "{allow}"
    );
    for key in ["payment.iban", "payment.bic", "payment.holder"] {
        assert_ne!(
            sandbox.run(&format!("settings show {key}")).succeeds(),
            "",
            "{key}"
        );
    }
    let invoice = sandbox.run("document show RE-2026-002 --json").json();
    assert_eq!(
        (&invoice["open_amount"], &invoice["status"]),
        (&35_343.into(), &"overdue".into())
    );
}

/// The demo, being served.
struct Served {
    child: Child,
    demo: Value,
}

impl Served {
    fn start(sandbox: &Sandbox) -> Self {
        let mut child = sandbox
            .command()
            .args([
                "demo",
                "--folder",
                "demo",
                "--serve",
                "--listen",
                "127.0.0.1:0",
                "--jsonl",
            ])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        Self {
            child,
            demo: serde_json::from_str(&line).unwrap(),
        }
    }

    fn url(&self, case: &str) -> &str {
        let clients = self.demo.get("clients").and_then(Value::as_array).unwrap();
        let client = clients
            .iter()
            .find(|client| client.get("case").unwrap() == case);
        client.unwrap().get("url").and_then(Value::as_str).unwrap()
    }

    /// Asks for a page, and returns the status of the answer.
    fn status(url: &str) -> u16 {
        let (host, path) = url
            .strip_prefix("http://")
            .unwrap()
            .split_once('/')
            .unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        BufReader::new(stream).read_line(&mut answer).unwrap();
        answer.split(' ').nth(1).unwrap().parse().unwrap()
    }

    fn stop(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &id])
                .status()
                .unwrap()
                .success()
        );
        self.child.wait().unwrap().code()
    }
}

/// A test that fails leaves no server behind.
impl Drop for Served {
    fn drop(&mut self) {
        self.child.kill().ok();
    }
}

#[test]
fn a_served_demo_prints_links_to_where_it_listens_and_can_be_opened_again() {
    let sandbox = Sandbox::new();
    let first = Served::start(&sandbox);
    let url = first.url("secret link").to_owned();
    assert_eq!(Served::status(&url), 200);
    assert_eq!(Served::status(first.url("password")), 200);
    assert_eq!(Served::status(first.url("access revoked")), 410);
    assert_eq!(Served::status(first.url("access over")), 410);
    assert_eq!(Served::status(first.url("consumer, secret link")), 200);
    assert_eq!(first.stop(), Some(0));

    let again = Served::start(&sandbox);
    assert_eq!(Served::status(again.url("secret link")), 200);
    let token = |url: &str| url.rsplit('/').next().unwrap().to_owned();
    assert_eq!(token(again.url("secret link")), token(&url));
    assert_eq!(again.stop(), Some(0));
}

#[test]
fn only_a_demo_is_served_as_one_and_only_to_this_machine() {
    let sandbox = Sandbox::with_portal();
    let store = sandbox.store();
    let line = format!(
        "--store '{}' demo --serve --listen 127.0.0.1:0",
        store.display()
    );
    let error = sandbox.run(&line).fails(5);
    assert!(error.contains("is no demo"), "{error}");
    sandbox.run("demo --serve --listen 0.0.0.0:0").fails(2);
    assert!(!sandbox.path("portalctl-demo").exists());
}
