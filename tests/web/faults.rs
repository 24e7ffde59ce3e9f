//! What goes wrong: a page in the house's look that says what to do next; the cause stands in the log alone.

use crate::client::{Answer, exchange};
use crate::headers::assert_guarded;
use crate::server::Portal;

#[track_caller]
pub fn assert_housed(answer: &Answer, what: &str) {
    assert_guarded(answer, what);
    assert_eq!(
        answer.header("content-type"),
        Some("text/html; charset=utf-8"),
        "{what}"
    );
    for part in ["<html lang=\"", "/theme/", "Muster GmbH", "<h1>"] {
        assert!(answer.says(part), "{what}: no {part} in {}", answer.text());
    }
}

/// The reference that a page shows, which is nobody's secret.
#[track_caller]
pub fn reference(answer: &Answer) -> String {
    let text = answer.text();
    let (_, rest) = text.split_once("class=\"proof\">").unwrap();
    let reference = rest[..rest.find('<').unwrap()].to_owned();
    assert_eq!(reference.len(), 10, "{reference}");
    reference
}

#[test]
fn a_form_that_is_too_large_is_told_so() {
    let portal = Portal::start();
    let request = format!(
        "POST /l HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: 65537\r\n\r\n{}",
        "a".repeat(65_537)
    );
    let answer = exchange(portal.address, request.as_bytes());
    assert_eq!(answer.status, 413);
    assert_housed(&answer, "413");
}

#[test]
fn who_guesses_is_told_how_long_to_wait() {
    let portal = Portal::start();
    let mut guesses = (0..40).map(|guess| portal.browser().get(&format!("/l/guess{guess}")));
    let slowed = guesses.find(|answer| answer.status == 429).unwrap();
    assert_housed(&slowed, "429");
    let seconds = slowed.header("retry-after").unwrap();
    assert!(
        slowed.says(&format!("{seconds}\u{a0}Sekunden")),
        "{seconds}"
    );
}

#[test]
fn what_breaks_shows_a_reference_and_writes_down_the_cause() {
    let portal = Portal::start();
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    let document = portal.document("RE-1");
    portal.sandbox.sql("ALTER TABLE document RENAME TO lost");
    for path in ["/documents".to_owned(), format!("/d/{document}/pdf")] {
        let broken = browser.get(&path);
        assert_eq!(broken.status, 500, "{path}");
        assert_housed(&broken, &path);
        for cause in ["no such table", "sqlite", "SQL", "lost", "store"] {
            assert!(!broken.says(cause), "{path} says {cause}");
        }
        let line = portal.logged(&format!("fault {}: ", reference(&broken)));
        assert!(line.contains("no such table"), "{line}");
    }
    let answer = portal.browser().get("/healthz");
    assert_guarded(&answer, "a page that needs nothing of it");
}

#[test]
fn without_even_settings_there_is_a_plain_answer_with_a_reference() {
    let portal = Portal::start();
    portal.sandbox.sql("ALTER TABLE setting RENAME TO lost");
    let answer = portal.browser().get("/login");
    assert_eq!(answer.status, 500);
    assert_guarded(&answer, "a plain answer");
    assert!(
        !answer.says("lost") && !answer.says("table"),
        "{}",
        answer.text()
    );
    let text = answer.text();
    let (_, reference) = text.trim().rsplit_once(' ').unwrap();
    let line = portal.logged(&format!("fault {reference}: "));
    assert!(line.contains("no such table"), "{line}");
}
