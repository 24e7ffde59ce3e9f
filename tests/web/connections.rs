//! Connections: who is silent, slow or too much is cut off, and everybody else is served meanwhile.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use crate::client::{Browser, exchange};
use crate::server::{Portal, filled};

/// Deadlines are a twentieth of what they are in earnest.
fn hurried() -> Portal {
    let mut sandbox = filled();
    sandbox.set("PORTALCTL_HURRY", "20");
    Portal::serving(sandbox, "")
}

/// Whether the server hangs up within the time.
fn is_cut_off(mut stream: TcpStream, within: Duration) -> bool {
    stream.set_read_timeout(Some(within)).unwrap();
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).is_ok_or_reset()
}

trait Ended {
    fn is_ok_or_reset(&self) -> bool;
}

impl Ended for std::io::Result<usize> {
    fn is_ok_or_reset(&self) -> bool {
        match self {
            Ok(_) => true,
            Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
        }
    }
}

fn opened(address: SocketAddr, said: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(said.as_bytes()).unwrap();
    stream
}

#[test]
fn the_five_sorts_of_slow_clients_are_cut_off() {
    let portal = hurried();
    let patterns = [
        ("silent", ""),
        ("half a request line", "GET /log"),
        ("half a header", "GET /login HTTP/1.1\r\nhost: x\r\nuser-ag"),
        (
            "slow body",
            "POST /l HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\n\
             content-length: 100\r\n\r\ntoken=",
        ),
        ("idle", "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n"),
    ];
    let streams: Vec<_> = patterns
        .iter()
        .flat_map(|(name, said)| (0..5).map(move |_| (*name, *said)))
        .map(|(name, said)| (name, opened(portal.address, said)))
        .collect();
    let mut browser = portal.browser();
    assert_eq!(browser.get("/healthz").status, 200);
    for (name, stream) in streams {
        assert!(
            is_cut_off(stream, Duration::from_secs(10)),
            "{name} is still open"
        );
    }
}

#[test]
fn the_metrics_are_no_way_around_the_deadlines() {
    let mut sandbox = filled();
    sandbox.set("PORTALCTL_HURRY", "20");
    let metrics = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let _portal = Portal::serving(sandbox, &format!("--metrics {metrics}"));
    let mut held: Vec<_> = (0..200)
        .map(|_| TcpStream::connect(metrics).unwrap())
        .collect();
    held.push(opened(metrics, "GET /metrics HTTP/1.1\r\nhost:"));
    for _ in 0..5 {
        assert_eq!(Browser::new(metrics).get("/metrics").status, 200);
    }
    assert_eq!(Browser::new(metrics).get("/").status, 404);
    assert_eq!(Browser::new(metrics).post("/metrics", &[]).status, 405);
    for stream in held {
        assert!(is_cut_off(stream, Duration::from_secs(10)));
    }
}

#[test]
fn a_trickle_of_header_bytes_does_not_keep_a_connection() {
    let portal = hurried();
    let mut stream = opened(portal.address, "GET /login HTTP/1.1\r\nhost: x\r\n");
    let start = Instant::now();
    while stream.write_all(b"a: b\r\n").is_ok() {
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "it goes on for ever"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn two_thousand_waiting_connections_leave_room_for_a_page() {
    let portal = Portal::start();
    let held: Vec<_> = (0..2000)
        .map(|_| TcpStream::connect(portal.address))
        .collect();
    for _ in 0..5 {
        assert_eq!(portal.browser().get("/healthz").status, 200);
    }
    drop(held);
    assert_eq!(portal.browser().get("/healthz").status, 200);
}

const SLOW_BODY: &str = "POST /l HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\n\
     content-length: 5000\r\n\r\ntoken=";

/// Whether pages are answered, beside a crowd, long before the crowd's own deadline makes room for everybody.
fn is_answered_beside(portal: &Portal, crowd: usize, said: &str) -> bool {
    let start = Instant::now();
    let held: Vec<_> = (0..crowd)
        .map(|_| {
            let mut stream = TcpStream::connect(portal.address).unwrap();
            // Those who came first may have made room already.
            stream.write_all(said.as_bytes()).ok();
            stream
        })
        .collect();
    let is_answered = (0..5).all(|_| portal.browser().get("/healthz").status == 200);
    drop(held);
    is_answered && start.elapsed() < Duration::from_secs(25)
}

#[test]
fn a_crowd_in_every_phase_of_a_request_leaves_room_for_a_page() {
    let portal = Portal::start();
    for said in ["GET /log", "GET /login HTTP/1.1\r\nhost: x\r\n", SLOW_BODY] {
        assert!(is_answered_beside(&portal, 1200, said), "{said:?}");
    }
}

#[test]
fn few_file_descriptors_leave_room_for_a_page_too() {
    let portal = Portal::limited(filled(), "ulimit -n 160");
    assert!(is_answered_beside(&portal, 400, SLOW_BODY));
}

#[test]
fn what_is_too_large_is_refused() {
    let portal = Portal::start();
    let form = |length: usize, sent: usize| {
        let head = format!(
            "POST /l HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\n\
             content-length: {length}\r\n\r\n"
        );
        exchange(
            portal.address,
            &[head.as_bytes(), &vec![b'a'; sent]].concat(),
        )
        .status
    };
    assert_eq!(form(65_537, 65_537), 413);
    let chunked = format!(
        "POST /l HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         transfer-encoding: chunked\r\n\r\n11170\r\n{}\r\n",
        "a".repeat(70_000)
    );
    assert_eq!(exchange(portal.address, chunked.as_bytes()).status, 413);
    let many = format!(
        "POST /l HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\
        content-type: application/x-www-form-urlencoded\r\ncontent-length: 40000\r\n\r\n{}",
        "a=b&".repeat(10_000)
    );
    assert_eq!(exchange(portal.address, many.as_bytes()).status, 400);
    let head = |fields: String| {
        format!("GET /login HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{fields}\r\n")
    };
    let large = exchange(
        portal.address,
        head(format!("a: {}\r\n", "b".repeat(100_000))).as_bytes(),
    );
    assert!([400, 431].contains(&large.status), "{}", large.status);
    let many = exchange(portal.address, head("a: b\r\n".repeat(10_000)).as_bytes());
    assert!([400, 431].contains(&many.status), "{}", many.status);
    let long = format!(
        "GET /{} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        "a".repeat(1 << 20)
    );
    let long = exchange(portal.address, long.as_bytes());
    assert!([400, 414, 431].contains(&long.status), "{}", long.status);
}

#[test]
fn requests_that_two_servers_could_read_differently_are_refused() {
    let portal = Portal::start();
    for request in [
        "POST /l HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /l HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
        "POST /l HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        "GET /login HTTP/1.1\r\nhost: x\r\na: b\r\n folded\r\n\r\n",
        "GET /login HTTP/1.1\r\nhost: x\r\na: b\0c\r\n\r\n",
        "GET /lo gin HTTP/1.1\r\nhost: x\r\n\r\n",
    ] {
        let answer = exchange(portal.address, request.as_bytes());
        assert!(
            [0, 400, 403, 431].contains(&answer.status),
            "{request:?}: {}",
            answer.status
        );
    }
    assert_eq!(portal.browser().get("/healthz").status, 200);
}

#[test]
fn what_is_no_request_at_all_is_answered_with_a_bare_status_and_an_end() {
    let portal = Portal::start();
    let secret = "s3cr3t".repeat(4);
    for (request, status) in [
        (
            format!("GET /{secret} HTTP/1.1\r\nhost: x\r\nno field at all {secret}\r\n\r\n"),
            400,
        ),
        (format!("\x16\x03\x01{secret}\r\n\r\n"), 400),
        (format!("GET /{secret} HTTP/9.9\r\nhost: x\r\n\r\n"), 400),
        (
            format!(
                "GET /{secret} HTTP/1.1\r\nhost: x\r\na: {}\r\n\r\n",
                secret.repeat(1000)
            ),
            431,
        ),
        (
            format!(
                "GET /{secret} HTTP/1.1\r\nhost: x\r\n{}\r\n",
                format!("a: {secret}\r\n").repeat(200)
            ),
            431,
        ),
        (
            format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(70_000)),
            431,
        ),
    ] {
        let answer = exchange(portal.address, request.as_bytes());
        assert_eq!(answer.status, status, "{answer:?}");
        assert_eq!(answer.body, b"", "{status}");
        let mut names: Vec<_> = answer
            .headers
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        names.sort_unstable();
        assert_eq!(names, ["connection", "content-length", "date"], "{status}");
        assert_eq!(answer.header("connection"), Some("close"), "{status}");
    }
    assert!(!portal.log().contains(&secret), "{}", portal.log());
}
