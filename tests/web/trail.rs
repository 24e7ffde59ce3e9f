//! The audit trail: every deed of a visitor leaves its event, and a deed whose event cannot be written did not happen.

use std::collections::BTreeSet;

use crate::client::Browser;
use crate::server::Portal;
use crate::table::{LOOKS, rows, scene, table};

/// What each deed leaves in the trail; the switch of language is none of the operator's business.
const EVENTS: [(&str, &str); 14] = [
    ("/l", "link.open"),
    ("/locale", ""),
    ("/logout", "session.logout"),
    ("/login", "session.login"),
    ("/renew", ""),
    ("/password", "password.change"),
    ("/p", "invitation.use"),
    ("/d/{id}/comments", "document.comment"),
    ("/d/{id}/accept", "offer.accept"),
    ("/d/{id}/decline", "offer.decline"),
    ("/d/{id}/paid", "payment.say"),
    ("/contact", "message.send"),
    ("/profile", "profile.propose"),
    ("", "session.refused"),
];

/// Decides about an offer as a person does.
fn decide(browser: &mut Browser, offer: i64, verb: &str) {
    let page = browser.get(&format!("/d/{offer}/decision"));
    let (fingerprint, ticket) = (page.field("fingerprint"), page.field("ticket"));
    let fields = [
        ("fingerprint", fingerprint.as_str()),
        ("ticket", ticket.as_str()),
        ("name", "Erika Muster"),
        ("confirmed", "yes"),
    ];
    let decided = browser.submit(&page, &format!("/d/{offer}/{verb}"), &fields);
    assert_eq!(decided.status, 303, "{verb}: {}", decided.text());
}

/// Does everything that a client with a link can do.
fn live(portal: &Portal) {
    let (mut browser, page) = portal.enter(&portal.link("KD-1"));
    let [invoice, one, other] = ["RE-1", "AN-1", "AN-2"].map(|number| portal.document(number));
    decide(&mut browser, one, "accept");
    decide(&mut browser, other, "decline");
    for (path, field) in [
        (format!("/d/{invoice}/comments"), "text"),
        (format!("/d/{invoice}/paid"), "text"),
        ("/contact".to_owned(), "text"),
        ("/profile".to_owned(), "city"),
        ("/logout".to_owned(), "text"),
    ] {
        let done = browser.submit(&page, &path, &[(field, "Hallo")]);
        assert_eq!(done.status, 303, "{path}: {}", done.text());
    }
}

/// Comes in by invitation and password, and chooses another one.
fn come_by_password(portal: &Portal) {
    let (first, second) = ("a kettle of fish and chips", "another kettle of fish");
    let printed = portal.run("password invite KD-5");
    let mut browser = portal.browser();
    let page = browser.get(&format!(
        "/p/{}",
        printed.trim().rsplit('/').next().unwrap()
    ));
    let invitation = page.field("invitation");
    let chosen = [
        ("invitation", invitation.as_str()),
        ("new", first),
        ("again", first),
    ];
    assert_eq!(browser.submit(&page, "/p", &chosen).status, 303);
    let page = browser.get("/login");
    for (password, status) in [("wrong", 403), (first, 303)] {
        let typed = [("username", "fuenf@probe.example"), ("password", password)];
        let answer = browser.submit(&page, "/login", &typed);
        assert_eq!(answer.status, status, "{}", answer.text());
    }
    let page = browser.get("/password");
    let changed = [("old", first), ("new", second), ("again", second)];
    assert_eq!(browser.submit(&page, "/password", &changed).status, 303);
}

#[test]
fn every_deed_of_a_visitor_leaves_its_event() {
    let known: BTreeSet<_> = EVENTS.iter().map(|(pattern, _)| *pattern).collect();
    for route in table().into_iter().filter(|route| route.method == "POST") {
        assert!(
            known.contains(route.pattern),
            "what does {} leave?",
            route.pattern
        );
    }
    let portal = Portal::serving(scene(), "");
    live(&portal);
    come_by_password(&portal);
    let trail = portal.sandbox.run("audit list --json").json();
    let trail: BTreeSet<_> = trail
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["action"].as_str().unwrap())
        .collect();
    for (pattern, action) in EVENTS {
        assert!(
            action.is_empty() || trail.contains(action),
            "{pattern} left no {action}: {trail:?}"
        );
    }
    portal.run("audit verify");
}

#[test]
fn what_cannot_be_written_down_does_not_happen() {
    let portal = Portal::serving(scene(), "");
    let (mut browser, page) = portal.enter(&portal.link("KD-1"));
    let [invoice, offer] = ["RE-1", "AN-1"].map(|number| portal.document(number));
    let terms = browser.get(&format!("/d/{offer}/decision"));
    let (fingerprint, ticket) = (terms.field("fingerprint"), terms.field("ticket"));
    portal.sandbox.sql(
        "CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no room'); END",
    );
    let before = rows(&portal.sandbox, &LOOKS);
    let fields = [
        ("text", "Hallo"),
        ("city", "Kiel"),
        ("fingerprint", fingerprint.as_str()),
        ("ticket", ticket.as_str()),
        ("name", "Erika Muster"),
        ("confirmed", "yes"),
    ];
    for path in [
        format!("/d/{offer}/accept"),
        format!("/d/{offer}/decline"),
        format!("/d/{invoice}/comments"),
        format!("/d/{invoice}/paid"),
        "/contact".to_owned(),
        "/profile".to_owned(),
        "/logout".to_owned(),
    ] {
        let refused = browser.submit(&page, &path, &fields);
        assert!(
            [409, 500].contains(&refused.status),
            "{path}: {}",
            refused.status
        );
        assert!(!refused.says("no room"), "{path}: {}", refused.text());
    }
    let landing = portal.browser().open(&portal.link("KD-2"));
    assert!([409, 500].contains(&landing.status), "{}", landing.status);
    assert!(
        before == rows(&portal.sandbox, &LOOKS),
        "something happened"
    );
}
