//! Headers: what every answer carries, and what no header may say.

use crate::client::Answer;
use crate::server::Portal;
use crate::table::{scene, table};

const ALWAYS: &[(&str, &str)] = &[
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-robots-tag", "noindex, nofollow, noarchive"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

#[track_caller]
pub fn assert_guarded(answer: &Answer, what: &str) {
    for (name, value) in ALWAYS {
        assert_eq!(answer.header(name), Some(*value), "{what}: {name}");
    }
    let policy = answer.header("content-security-policy").unwrap_or_default();
    assert!(policy.starts_with("default-src 'none'"), "{what}: {policy}");
    assert!(policy.contains("frame-ancestors "), "{what}: {policy}");
    assert!(answer.header("permissions-policy").is_some(), "{what}");
    assert!(answer.header("cache-control").is_some(), "{what}");
    assert_eq!(answer.header("server"), None, "{what}");
}

#[test]
fn every_answer_is_guarded_whatever_its_status() {
    let portal = Portal::start();
    let link = portal.link("KD-1");
    let mut browser = portal.browser();
    for (method, path, status) in [
        ("GET", "/login", 200),
        ("GET", link.as_str(), 200),
        ("HEAD", link.as_str(), 200),
        ("GET", "/nothing", 404),
        ("GET", "/d/1/nothing", 404),
        ("TRACE", "/login", 405),
        ("OPTIONS", "/login", 405),
        ("DELETE", "/l", 405),
        ("POST", "/l", 400),
        ("GET", "/documents", 303),
        ("GET", "/robots.txt", 200),
        ("GET", "/favicon.svg", 200),
        ("GET", "/healthz", 200),
        ("GET", "/assets/nothing.css", 404),
        ("GET", "/theme/logo", 404),
    ] {
        let answer = browser.send(method, path, None);
        assert_eq!(answer.status, status, "{method} {path}: {}", answer.text());
        assert_guarded(&answer, &format!("{method} {path}"));
    }
    portal.run("access revoke KD-1");
    let gone = browser.get(&link);
    assert_eq!(gone.status, 410);
    assert_guarded(&gone, "a revoked link");
}

/// The policy of every page.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'; object-src 'none'";

#[test]
fn every_route_is_guarded_with_every_method_whoever_asks() {
    let portal = Portal::serving(scene(), "");
    let documents = ["RE-1", "AN-1", "BR-1"].map(|number| portal.document(number).to_string());
    let (inside, _) = portal.enter(&portal.link("KD-1"));
    let (narrow, _) = portal.enter(&portal.document_link("KD-1", "RE-1"));
    let mut ended = portal.browser();
    let nobody = ("portalctl".to_owned(), "0".repeat(52));
    ended.cookies.extend([nobody]);
    let visitors = [portal.browser(), inside, narrow, ended];
    for mut browser in visitors {
        let kept = browser.cookies.clone();
        let paths = table().into_iter();
        let paths = paths.flat_map(|route| documents.each_ref().map(|id| route.path(id, "1")));
        let methods = ["GET", "HEAD", "POST", "OPTIONS", "PUT"];
        for (path, method) in paths.flat_map(|path| methods.map(|method| (path.clone(), method))) {
            browser.cookies.clone_from(&kept);
            assert_kept_nowhere(&browser.send(method, &path, None), method, &path);
        }
    }
}

#[track_caller]
fn assert_kept_nowhere(answer: &Answer, method: &str, path: &str) {
    let what = format!("{method} {path}: {}", answer.status);
    assert_guarded(answer, &what);
    let mut open = ["/favicon", "/robots", "/healthz", "/assets", "/theme"].iter();
    let is_open = open.any(|prefix| path.starts_with(prefix));
    let caching = answer.header("cache-control");
    assert!(is_open || caching == Some("no-store"), "{what} {caching:?}");
    let is_page = answer.header("content-type") == Some("text/html; charset=utf-8");
    let policy = answer.header("content-security-policy").unwrap();
    assert!(!is_page || policy == PAGE_POLICY, "{what}: {policy}");
}

#[test]
fn only_what_never_changes_is_kept() {
    let portal = Portal::start();
    let mut browser = portal.browser();
    let page = browser.get("/login");
    assert_eq!(page.header("cache-control"), Some("no-store"));
    let text = page.text();
    for mark in ["/assets/", "/theme/"] {
        let path = &text[text.find(mark).unwrap()..];
        let asset = browser.get(&path[..path.find('"').unwrap()]);
        assert_eq!(asset.status, 200);
        let kept = asset.header("cache-control").unwrap();
        assert!(kept.contains("immutable"), "{kept}");
    }
    portal.run("settings set theme.primary '#7a1f5c'");
    let old = &text[text.find("/theme/").unwrap()..];
    let changed = browser.get(&old[..old.find('"').unwrap()]);
    assert_eq!(changed.header("cache-control"), Some("no-store"));
    assert!(changed.says("#7a1f5c") || changed.says("--primary"));
}

#[test]
fn machines_may_look_at_everything_and_keep_nothing() {
    let robots = Portal::start().browser().get("/robots.txt");
    assert!(!robots.says("/l"), "{}", robots.text());
}

#[test]
fn a_forged_host_is_believed_nowhere() {
    let portal = Portal::start();
    let mut browser = portal.browser();
    browser.headers = [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("forwarded", "host=evil.example"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    let page = browser.open(&portal.link("KD-1"));
    assert!(!page.says("evil.example") && !format!("{:?}", page.headers).contains("evil.example"));
}
