//! Readers who stop in the middle of a large download: they lose their place, and nobody else waits for them.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use crate::client::{Answer, Browser};
use crate::faults::{assert_housed, reference};
use crate::server::{Portal, filled};

/// A PDF that is larger than what two sockets hold between them.
const LARGE: usize = 19 * 1024 * 1024;

/// A portal in a hurry with a large PDF, and where its metrics are read.
struct Scene {
    portal: Portal,
    metrics: SocketAddr,
    inside: Browser,
}

impl Scene {
    fn new() -> Self {
        let mut sandbox = filled();
        sandbox.write("large.pdf", large_pdf());
        let add = "document add invoice RE-9 --client KD-1 --date 2026-11-02 --net 1.00 --gross 1.19 --currency EUR \
                   --attach large.pdf --complete";
        sandbox.run(add).succeeds();
        sandbox.set("PORTALCTL_HURRY", "20");
        let metrics = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        let portal = Portal::serving(sandbox, &format!("--metrics {metrics}"));
        let (inside, _) = portal.enter(&portal.link("KD-1"));
        Self {
            portal,
            metrics,
            inside,
        }
    }

    /// Asks for something, reads the status and then stops.
    fn stop_reading(&self, path: &str) -> (TcpStream, String) {
        let mut stream = TcpStream::connect(self.portal.address).unwrap();
        let cookie = &self.inside.cookies["portalctl"];
        let head = format!(
            "GET {path} HTTP/1.1\r\nhost: portal.example\r\ncookie: portalctl={cookie}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut status = [0; 12];
        stream.read_exact(&mut status).unwrap();
        (stream, String::from_utf8(status[9..].to_vec()).unwrap())
    }

    fn pdf(&self) -> String {
        format!("/d/{}/pdf", self.portal.document("RE-9"))
    }

    /// Waits until no connection is open any more.
    #[track_caller]
    fn wait_until_all_have_left(&self) {
        let start = Instant::now();
        loop {
            let figures = Browser::new(self.metrics).get("/metrics");
            if figures.says("portalctl_connections 0\n") {
                return;
            }
            let is_patient = start.elapsed() < Duration::from_mins(1);
            assert!(is_patient, "they are still there: {}", figures.text());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Whether somebody else gets a page at once.
    fn is_served(&self) -> bool {
        let mut other = self.portal.browser();
        other.cookies.clone_from(&self.inside.cookies);
        (0..5).all(|_| other.get("/documents").status == 200)
    }
}

/// Bytes that no compression makes small.
fn large_pdf() -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    while bytes.len() < LARGE {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes
}

/// How many bytes come until the server hangs up.
fn rest(mut stream: TcpStream) -> usize {
    stream
        .set_read_timeout(Some(Duration::from_mins(1)))
        .unwrap();
    let mut bytes = Vec::new();
    let ended = stream.read_to_end(&mut bytes);
    let is_over = ended.map_or_else(
        |error| error.kind() == std::io::ErrorKind::ConnectionReset,
        |_| true,
    );
    assert!(is_over, "it is still open");
    bytes.len()
}

#[test]
fn a_pdf_that_nobody_reads_on_is_given_up() {
    let scene = Scene::new();
    let pdf = scene.pdf();
    let stopped: Vec<_> = (0..8).map(|_| scene.stop_reading(&pdf).0).collect();
    assert!(scene.is_served());
    scene.wait_until_all_have_left();
    for stream in stopped {
        let came = rest(stream);
        assert!((1..LARGE).contains(&came), "{came} bytes");
    }
    let mut inside = scene.portal.browser();
    inside.cookies.clone_from(&scene.inside.cookies);
    assert_eq!(inside.get(&pdf).body.len(), large_pdf().len());
}

#[test]
fn archives_that_nobody_reads_on_turn_others_away_until_they_are_given_up() {
    let scene = Scene::new();
    let ask = || -> Answer {
        let mut inside = scene.portal.browser();
        inside.cookies.clone_from(&scene.inside.cookies);
        inside.get("/documents.zip")
    };
    // Two are written at a time, and eight wait.
    let mut stopped = Vec::new();
    let mut is_full = false;
    while !is_full {
        let (stream, status) = scene.stop_reading("/documents.zip");
        is_full = status == "503";
        assert!(is_full || status == "200", "{status}");
        stopped.push(stream);
        assert!(stopped.len() <= 11, "however many there are");
    }
    assert!(scene.is_served(), "pages need none of those threads");
    let busy = ask();
    assert_eq!(busy.status, 503);
    assert_housed(&busy, "503");
    assert_eq!(busy.header("retry-after"), Some("5"));
    scene
        .portal
        .logged(&format!("fault {}: every worker", reference(&busy)));
    scene.wait_until_all_have_left();
    for stream in stopped {
        assert!(rest(stream) < LARGE);
    }
    let archive = ask();
    assert_eq!(archive.status, 200);
    assert!(archive.body.len() > LARGE && archive.body.starts_with(b"PK"));
    let log = scene.portal.log();
    let is_ours = |line: &str| line.starts_with("2026-11-23T09:00:00Z ");
    assert!(log.lines().all(is_ours), "{log}");
}

#[test]
fn who_waits_for_an_archive_is_not_idle_and_gets_all_of_it() {
    let scene = Scene::new();
    let stopped = [0; 2].map(|_| scene.stop_reading("/documents.zip"));
    // It waits for one of those to be given up, which takes longer than anybody may be idle.
    let (mut waiting, status) = scene.stop_reading("/documents.zip");
    assert_eq!(status, "200");
    waiting
        .set_read_timeout(Some(Duration::from_mins(1)))
        .unwrap();
    let mut archive = Vec::new();
    waiting.read_to_end(&mut archive).unwrap();
    assert!(archive.len() > LARGE, "{} bytes", archive.len());
    assert!(archive.ends_with(b"\r\n0\r\n\r\n"), "it is cut off");
    drop(stopped);
}
