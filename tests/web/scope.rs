//! Who reaches what: every route of the table in `src/web/routes.rs`, for every kind of visitor and document.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::client::{Answer, Browser};
use crate::sandbox::Sandbox;
use crate::server::{Portal, filled};

/// One row of the table.
#[derive(Debug, Clone, Copy)]
struct Route {
    method: &'static str,
    pattern: &'static str,
    audience: &'static str,
}

/// What a route answers to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// Come in first.
    Login,
    /// Choose a password first.
    Password,
    /// As if there were no such thing.
    NotFound,
    /// None of those.
    Served,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    /// Nobody is inside, or not any more.
    Outside,
    /// An initial password has to be changed.
    Restricted,
    /// A link to single documents.
    Narrow,
    /// A link or a password for everything of the client.
    Whole,
}

/// Every field of every form, filled in.
const FIELDS: [(&str, &str); 16] = [
    ("link", "x"),
    ("invitation", "x"),
    ("locale", "en"),
    ("username", "nobody"),
    ("password", "wrong"),
    ("old", "wrong"),
    ("new", "not the same as before"),
    ("again", "not the same as before"),
    ("text", "Hallo"),
    ("subject", "Frage"),
    ("name", "Erika Muster"),
    ("role", "Einkauf"),
    ("reason", "zu teuer"),
    ("confirmed", "yes"),
    ("fingerprint", "x"),
    ("ticket", "x"),
];

/// Tables that a look may change: signs of life, and what was looked at.
const LOOKS: [&str; 2] = ["session", "visit"];

fn table() -> Vec<Route> {
    let source = include_str!("../../src/web/routes.rs");
    let mut routes = Vec::new();
    for (call, method) in [("reads(", "GET"), ("deeds(", "POST")] {
        for (at, _) in source.match_indices(call) {
            let rest = source[at + call.len()..].trim_start();
            let Some(rest) = rest.strip_prefix('"') else {
                continue;
            };
            let (pattern, rest) = rest.split_once('"').unwrap();
            let audience = rest
                .trim_start_matches(',')
                .split(',')
                .next()
                .unwrap()
                .trim();
            routes.push(Route {
                method,
                pattern,
                audience,
            });
        }
    }
    assert!(routes.len() > 30, "the table is read wrongly: {routes:?}");
    routes
}

impl Route {
    fn path(self, document: &str, file: &str) -> String {
        let path = self
            .pattern
            .replace("{id}", document)
            .replace("{file}", file)
            .replace("{token}", "unknown")
            .replace("{name}", "unknown");
        assert!(!path.contains('{'), "what stands for {path}?");
        path
    }

    fn expected(self, who: Who, is_seen: bool) -> Expected {
        match (self.audience, who) {
            ("Anyone" | "Bearer", _) => Expected::Served,
            ("Restricted" | "Inside" | "Whole" | "Document", Who::Outside) => Expected::Login,
            ("Restricted", _) => Expected::Served,
            ("Inside" | "Whole" | "Document", Who::Restricted) => Expected::Password,
            ("Document", _) if !is_seen => Expected::NotFound,
            ("Whole", Who::Narrow) => Expected::NotFound,
            ("Inside" | "Whole" | "Document", _) => Expected::Served,
            (other, _) => panic!("who is {other}?"),
        }
    }
}

fn met(answer: &Answer) -> Expected {
    match (answer.status, answer.header("location")) {
        (303, Some("/login")) => Expected::Login,
        (303, Some("/password")) => Expected::Password,
        (404, _) => Expected::NotFound,
        _ => Expected::Served,
    }
}

/// The portal of `filled` with a second file on the invoice, and everything allowed.
fn scene() -> Sandbox {
    let sandbox = filled();
    for line in [
        "settings set payment.iban DE02120300000000202051",
        "settings set payment.holder 'Muster GmbH'",
        "settings set allow all",
        "document add offer AN-2 --client KD-1 --date 2026-11-02 --valid-until 2026-12-30 --net 500.00 \
         --gross 595.00 --currency EUR --complete",
        "client add KD-5 --name 'Fünfte GmbH' --email fuenf@probe.example",
        "document add invoice RE-5 --client KD-5 --date 2026-11-02 --due 2026-12-16 --net 100.00 --gross 119.00 \
         --currency EUR --attach rechnung.pdf --complete",
        "access grant KD-5 --login password",
    ] {
        sandbox.run(line).succeeds();
    }
    sandbox
}

/// Sends whatever the route takes, with the token of a page of theirs.
fn ask(browser: &mut Browser, route: Route, path: &str, token: &str) -> Answer {
    if route.method == "GET" {
        return browser.get(path);
    }
    let mut fields = vec![("token", token)];
    fields.extend(FIELDS);
    browser.post(path, &fields)
}

fn rows(sandbox: &Sandbox, without: &[&str]) -> String {
    let store = Connection::open(sandbox.store()).unwrap();
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut statement = store.prepare(names).unwrap();
    let names = statement.query_map([], |row| row.get::<_, String>(0));
    let mut text = String::new();
    for name in names.unwrap().map(Result::unwrap) {
        if without.contains(&name.as_str()) {
            continue;
        }
        let mut statement = store.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<Value> = (0..width).map(|column| row.get(column).unwrap()).collect();
            text += &format!("{name} {cells:?}\n");
        }
    }
    text
}

#[track_caller]
fn walk(portal: &Portal, browser: &mut Browser, who: Who, (document, is_seen): (&str, bool)) {
    let token = if who == Who::Outside {
        "x".to_owned()
    } else {
        inside_token(browser)
    };
    let before = rows(&portal.sandbox, &LOOKS);
    for route in table() {
        let expected = route.expected(who, is_seen);
        let path = route.path(document, "1");
        if expected == Expected::Served {
            continue;
        }
        let answer = ask(browser, route, &path, &token);
        let what = format!("{who:?} {} {path}", route.method);
        assert_eq!(met(&answer), expected, "{what}: {}", answer.text());
        for secret in ["119,00", "595,00", "238,00", "RE-", "AN-", "BR-"] {
            assert!(!answer.says(secret), "{what} tells {secret}");
        }
    }
    let after = rows(&portal.sandbox, &LOOKS);
    assert!(
        before == after,
        "{who:?} changed something that was refused"
    );
}

fn inside_token(browser: &mut Browser) -> String {
    let here = browser.get("/");
    browser.follow(here).field("token")
}

#[test]
fn nobody_outside_reaches_anything_inside() {
    let portal = Portal::serving(scene(), "");
    let invoice = portal.document("RE-1").to_string();
    walk(
        &portal,
        &mut portal.browser(),
        Who::Outside,
        (&invoice, false),
    );
    let mut planted = portal.browser();
    planted
        .cookies
        .insert("portalctl".to_owned(), "0".repeat(52));
    walk(&portal, &mut planted, Who::Outside, (&invoice, false));

    let (mut revoked, _) = portal.enter(&portal.link("KD-2"));
    let own = portal.document("RE-2").to_string();
    assert_eq!(revoked.get(&format!("/d/{own}")).status, 200);
    portal.run("access revoke KD-2");
    walk(&portal, &mut revoked, Who::Outside, (&own, false));
    let (mut archived, _) = portal.enter(&portal.link("KD-1"));
    portal.run("client archive KD-1");
    walk(&portal, &mut archived, Who::Outside, (&invoice, false));
}

#[test]
fn what_came_to_its_end_reaches_nothing() {
    let portal = Portal::serving(scene(), "");
    let own = portal.document("RE-1").to_string();
    let link = portal.run("link create KD-1 --document RE-1 --expires 2026-11-24");
    let (_, token) = link.trim_end().split_once("/l/").unwrap();
    let (mut expired, _) = portal.enter(&format!("/l/{token}"));
    let (mut idle, _) = portal.enter(&portal.link("KD-1"));

    let portal = portal.again_at("2026-11-23T10:59:59Z");
    for browser in [&mut expired, &mut idle] {
        browser.moved(portal.address);
        assert_eq!(browser.get(&format!("/d/{own}")).status, 200);
    }
    let portal = portal.again_at("2026-11-25T00:00:01Z");
    for browser in [&mut expired, &mut idle] {
        browser.moved(portal.address);
        walk(&portal, browser, Who::Outside, (&own, false));
    }
}

#[test]
fn a_link_to_one_document_reaches_that_document() {
    let portal = Portal::serving(scene(), "");
    let (mut browser, _) = portal.enter(&portal.document_link("KD-1", "RE-1"));
    for hidden in [
        "AN-1",
        "AN-2",
        "BR-1",
        "invoice:RE-3",
        "RE-4",
        "RE-2",
        "RE-5",
    ] {
        let document = portal.document(hidden).to_string();
        walk(&portal, &mut browser, Who::Narrow, (&document, false));
    }
    let own = portal.document("RE-1").to_string();
    walk(&portal, &mut browser, Who::Narrow, (&own, true));
    for path in ["/documents", "/statement"] {
        let page = browser.get(path);
        assert!(page.says("RE-1"), "{path}");
        for other in ["AN-1", "AN-2", "BR-1", "RE-2", "RE-3", "RE-4", "RE-5"] {
            assert!(!page.says(other), "{path} tells of {other}");
        }
    }
}

#[test]
fn a_link_for_the_client_reaches_what_the_client_may_see() {
    let portal = Portal::serving(scene(), "");
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    for hidden in ["BR-1", "invoice:RE-3", "RE-4", "RE-2", "RE-5"] {
        let document = portal.document(hidden).to_string();
        walk(&portal, &mut browser, Who::Whole, (&document, false));
    }
    for nonsense in [
        "0",
        "-1",
        "999999",
        "9223372036854775807",
        "9223372036854775808",
        "x",
        "%00",
        "1.0",
    ] {
        walk(&portal, &mut browser, Who::Whole, (nonsense, false));
    }
}

#[test]
fn an_initial_password_reaches_the_form_for_a_new_one_and_nothing_else() {
    let portal = Portal::serving(scene(), "");
    let issued = portal.sandbox.run("password generate KD-5 --json").json();
    let (name, initial) = (
        issued["username"].as_str().unwrap(),
        issued["password"].as_str().unwrap(),
    );
    let mut browser = portal.browser();
    let page = browser.get("/login");
    let entered = browser.submit(
        &page,
        "/login",
        &[("username", name), ("password", initial)],
    );
    assert_eq!(
        (entered.status, entered.header("location")),
        (303, Some("/password"))
    );
    let own = portal.document("RE-5").to_string();
    walk(&portal, &mut browser, Who::Restricted, (&own, true));

    let before = browser.cookies["portalctl"].clone();
    let page = browser.get("/password");
    let new = "eine ganz neue lange Losung 7";
    let fields = [("old", initial), ("new", new), ("again", new)];
    let changed = browser.submit(&page, "/password", &fields);
    assert_eq!(changed.status, 303, "{}", changed.text());
    assert_ne!(browser.cookies["portalctl"], before, "a new session");
    assert_eq!(browser.get(&format!("/d/{own}")).status, 200);
    for hidden in ["RE-1", "RE-2", "AN-1"] {
        let document = portal.document(hidden).to_string();
        walk(&portal, &mut browser, Who::Whole, (&document, false));
    }
    let mut old = portal.browser();
    old.cookies.insert("portalctl".to_owned(), before);
    walk(&portal, &mut old, Who::Outside, (&own, false));
}

#[test]
fn what_is_not_seen_looks_like_what_is_not_there() {
    let portal = Portal::serving(scene(), "");
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    let absent = neutral(&browser.get("/d/999999"));
    for hidden in ["BR-1", "invoice:RE-3", "RE-4", "RE-2"] {
        let answer = browser.get(&format!("/d/{}", portal.document(hidden)));
        assert_eq!(neutral(&answer), absent, "{hidden}");
    }
}

/// A page without its own address, which the switch of the language carries.
fn neutral(answer: &Answer) -> String {
    let text = answer.text();
    let Some((before, rest)) = text.split_once("name=\"back\" value=\"") else {
        return text;
    };
    format!("{before}{}", rest.split_once('"').unwrap().1)
}

#[test]
fn looking_changes_nothing() {
    let portal = Portal::serving(scene(), "");
    let (mut inside, _) = portal.enter(&portal.link("KD-1"));
    let mut outside = portal.browser();
    let before = rows(&portal.sandbox, &LOOKS);
    for number in ["RE-1", "AN-1"] {
        let document = portal.document(number).to_string();
        for route in table().into_iter().filter(|route| route.method == "GET") {
            let path = route.path(&document, "1");
            for browser in [&mut inside, &mut outside] {
                for method in ["GET", "HEAD", "OPTIONS", "TRACE", "DELETE", "PUT", "PATCH"] {
                    let answer = browser.send(method, &path, None);
                    assert!(answer.status < 500, "{method} {path}: {}", answer.text());
                    let is_reading = ["GET", "HEAD"].contains(&method);
                    assert!(
                        is_reading || [404, 405].contains(&answer.status),
                        "{method} {path}"
                    );
                }
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
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut browser = portal.browser();
                while !is_over.load(Ordering::SeqCst) {
                    browser
                        .cookies
                        .insert("portalctl".to_owned(), cookie.clone());
                    let was_revoked = is_revoked.load(Ordering::SeqCst);
                    let counter = match (browser.get("/documents").status, was_revoked) {
                        (200, false) => &good,
                        (200, true) => &late,
                        _ => &refused,
                    };
                    counter.fetch_add(1, Ordering::SeqCst);
                }
            });
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
