//! Starting and stopping: what `serve` says, and what it leaves behind.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::sandbox::Sandbox;
use crate::server::{Portal, filled};

#[test]
fn terminating_is_an_orderly_end() {
    let mut portal = Portal::start();
    assert_eq!(portal.browser().get("/healthz").status, 200);
    assert_eq!(portal.stop("TERM").code(), Some(0));
    assert!(TcpStream::connect(portal.address).is_err());
    portal.run("doctor");
}

#[test]
fn interrupting_says_so() {
    let mut portal = Portal::start();
    assert_eq!(portal.stop("INT").code(), Some(130));
}

#[test]
fn a_request_under_way_is_finished() {
    let mut portal = Portal::start();
    let mut stream = TcpStream::connect(portal.address).unwrap();
    let body = "token=x&link=y";
    let head = format!(
        "POST /l HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let waiting = std::thread::spawn(move || portal.stop("TERM").code());
    std::thread::sleep(Duration::from_millis(200));
    stream.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
    assert_eq!(waiting.join().unwrap(), Some(0));
}

#[test]
fn a_port_in_use_is_named_with_a_way_out() {
    let portal = Portal::start();
    let again = portal
        .sandbox
        .run(&format!("serve --listen {}", portal.address));
    let said = again.fails(5);
    assert!(
        said.contains(&portal.address.to_string()) && said.contains("--listen 127.0.0.1:0"),
        "{said}"
    );
}

#[test]
fn a_portal_without_an_address_is_not_served() {
    let sandbox = Sandbox::new();
    sandbox.run("init --no-input --company X").succeeds();
    let said = sandbox.run("serve --listen 127.0.0.1:0").fails(4);
    assert!(said.contains("settings set base-url"), "{said}");
}

#[test]
fn clients_are_never_shown_a_portal_that_keeps_nothing() {
    let said = filled()
        .run("serve --listen 127.0.0.1:0 --dry-run")
        .fails(2);
    assert!(said.contains("portalctl demo --serve"), "{said}");
}

#[test]
fn metrics_are_read_elsewhere_and_name_patterns_only() {
    let sandbox = filled();
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let portal = Portal::serving(sandbox, &format!("--metrics {port}"));
    let link = portal.link("KD-1");
    assert_eq!(portal.browser().get(&link).status, 200);
    assert_eq!(portal.browser().get("/metrics").status, 404);
    let metrics = crate::client::Browser::new(port).get("/metrics");
    assert!(
        metrics.says("route=\"/l/{token}\",status=\"200\"} 1"),
        "{}",
        metrics.text()
    );
    assert!(!metrics.says(link.trim_start_matches("/l/")));
}

#[test]
fn the_configuration_says_where_to_listen_and_whom_to_believe() {
    let sandbox = filled();
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let config = format!("metrics = '{port}'\ntrusted-proxies = ['127.0.0.1']\n");
    sandbox.write("c.toml", config);
    let portal = Portal::serving(sandbox, "--config c.toml");
    assert_eq!(
        crate::client::Browser::new(port).get("/metrics").status,
        200
    );
    let statuses = (0..40).map(|from: u32| {
        let mut browser = portal.browser();
        let address = format!("203.0.113.{from}");
        browser
            .headers
            .push(("x-forwarded-for".to_owned(), address));
        browser.get("/l/guess").status
    });
    assert!(statuses.into_iter().all(|status| status == 404));
}
