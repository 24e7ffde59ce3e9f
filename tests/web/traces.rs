//! What stays behind: nothing of a look, nothing of a secret, and no way in after access is taken away.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use crate::server::Portal;
use crate::table::{LOOKS, rows, scene, table};

#[test]
fn looking_changes_nothing() {
    let portal = Portal::serving(scene(), "");
    let (mut inside, _) = portal.enter(&portal.link("KD-1"));
    let mut outside = portal.browser();
    let before = rows(&portal.sandbox, &LOOKS);
    let documents = ["RE-1", "AN-1"].map(|number| portal.document(number).to_string());
    let pages = table().into_iter().filter(|route| route.method == "GET");
    let paths = pages.flat_map(|route| documents.each_ref().map(|id| route.path(id, "1")));
    for path in paths {
        for method in ["GET", "HEAD", "OPTIONS", "TRACE", "DELETE", "PUT", "PATCH"] {
            let is_reading = ["GET", "HEAD"].contains(&method);
            for browser in [&mut inside, &mut outside] {
                let status = browser.send(method, &path, None).status;
                assert!(status < 500, "{method} {path}: {status}");
                let is_refused = [404, 405].contains(&status);
                assert!(is_reading || is_refused, "{method} {path}: {status}");
            }
        }
    }
    for deed in table().into_iter().filter(|route| route.method == "POST") {
        let path = deed.path("1", "1");
        let is_page = table()
            .iter()
            .any(|route| route.method == "GET" && route.pattern == deed.pattern);
        let answer = inside.get(&path);
        assert!(
            is_page || answer.status == 405,
            "GET {path}: {}",
            answer.status
        );
    }
    assert!(
        before == rows(&portal.sandbox, &LOOKS),
        "a look changed something"
    );
}

#[test]
fn after_access_is_taken_away_not_one_request_succeeds() {
    let portal = Portal::serving(scene(), "");
    let (entered, _) = portal.enter(&portal.link("KD-1"));
    let cookie = entered.cookies["portalctl"].clone();
    let (is_revoked, is_over) = (AtomicBool::new(false), AtomicBool::new(false));
    let (good, late, refused) = (AtomicU32::new(0), AtomicU32::new(0), AtomicU32::new(0));
    let ask_on = || {
        let mut browser = portal.browser();
        while !is_over.load(Ordering::SeqCst) {
            let session = ("portalctl".to_owned(), cookie.clone());
            browser.cookies.extend([session]);
            let was_revoked = is_revoked.load(Ordering::SeqCst);
            let counter = match (browser.get("/documents").status, was_revoked) {
                (200, false) => &good,
                (200, true) => &late,
                _ => &refused,
            };
            counter.fetch_add(1, Ordering::SeqCst);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(ask_on);
        }
        while good.load(Ordering::SeqCst) < 50 {
            std::thread::yield_now();
        }
        portal.run("access revoke KD-1");
        is_revoked.store(true, Ordering::SeqCst);
        let before = refused.load(Ordering::SeqCst);
        while refused.load(Ordering::SeqCst) < before + 50 && late.load(Ordering::SeqCst) == 0 {
            std::thread::yield_now();
        }
        is_over.store(true, Ordering::SeqCst);
    });
    assert_eq!(
        late.load(Ordering::SeqCst),
        0,
        "somebody was let in after the commit"
    );
}

#[test]
fn where_visitors_came_from_is_forgotten_a_month_after_they_left() {
    let portal = Portal::start();
    let mut browser = portal.browser();
    browser.headers = vec![("user-agent".to_owned(), "Firefox/1".to_owned())];
    assert_eq!(browser.open(&portal.link("KD-1")).status, 200);
    let session =
        |portal: &Portal| portal.sandbox.run("session list --all --json").json()[0].clone();
    let portal = portal.again_at("2026-12-23T09:00:00Z");
    assert_eq!(portal.browser().get("/healthz").status, 200);
    let kept = session(&portal);
    assert_eq!(
        [&kept["address"], &kept["agent"]],
        ["127.0.0.1", "Firefox/1"]
    );
    let portal = portal.again_at("2026-12-24T09:00:01Z");
    let start = Instant::now();
    while session(&portal)["address"] != "" {
        assert!(start.elapsed() < Duration::from_secs(20), "it is kept");
        std::thread::sleep(Duration::from_millis(20));
    }
    let forgotten = session(&portal);
    assert_eq!(forgotten["agent"], "");
    assert_eq!(forgotten["created_at"], kept["created_at"]);
}

#[test]
fn no_secret_is_written_anywhere() {
    let mut portal = Portal::serving(scene(), "");
    let link = portal.link("KD-1");
    let token = link.trim_start_matches("/l/").to_owned();
    let (mut browser, page) = portal.enter(&link);
    let form = page.field("token");
    let cookie = browser.cookies["portalctl"].clone();
    let login = portal.browser().get("/login");
    let typed = [
        ("username", "fuenf@probe.example"),
        ("password", "ganz falsche Losung 8"),
    ];
    let mut pages = vec![browser.submit(&login, "/login", &typed)];
    pages.push(browser.send("DELETE", &link, None));
    for path in [
        "/documents",
        "/contact",
        "/profile",
        "/statement",
        "/d/1",
        "/nothing",
    ] {
        pages.push(browser.get(path));
    }
    pages.push(browser.get(&format!("/nothing/{token}")));
    let shown = pages.pop().unwrap();
    assert_eq!(shown.status, 404);
    assert_eq!(portal.stop("TERM").code(), Some(0));
    let log = portal.log();
    assert!(log.contains("GET /l/{token} 200 "), "{log}");
    let mut written = log.into_bytes();
    for entry in std::fs::read_dir(portal.sandbox.store().parent().unwrap()).unwrap() {
        written.extend(std::fs::read(entry.unwrap().path()).unwrap());
    }
    let written = String::from_utf8_lossy(&written).into_owned();
    for (what, secret) in [
        ("token", token.as_str()),
        ("end of the token", &token[28..]),
        ("cookie", cookie.as_str()),
        ("seal of forms", form.as_str()),
        ("password", typed[1].1),
    ] {
        assert!(!written.contains(secret), "the {what} was written down");
        let is_on_forms = what == "seal of forms";
        let is_shown = pages.iter().any(|page| page.says(secret));
        assert!(is_on_forms || !is_shown, "the {what} stands on a page");
    }
}

#[test]
fn no_piece_of_the_store_opens_anything() {
    let portal = Portal::serving(scene(), "");
    let link = portal.link("KD-1");
    assert_eq!(portal.enter(&link).1.status, 200);
    let store = portal.sandbox.store();
    let mut stored = std::fs::read(&store).unwrap();
    let mut log = store.into_os_string();
    log.push("-wal");
    stored.extend(std::fs::read(log).unwrap());
    let runs = stored.split(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-');
    let texts = runs.flat_map(|run| run.windows(40));
    let pieces: BTreeSet<&[u8]> = texts.collect();
    assert!(!pieces.is_empty(), "the store holds no text");
    let mut browser = portal.browser();
    for piece in pieces {
        let piece = std::str::from_utf8(piece).unwrap();
        for way in ["/l", "/p"] {
            let status = browser.get(&format!("{way}/{piece}")).status;
            assert!([404, 429].contains(&status), "{way}/{piece}: {status}");
        }
    }
    assert_eq!(browser.get(&link).status, 200, "a link still opens");
}
