//! Forms: only ours, only from the session they were made for.

use crate::server::Portal;
use crate::table::scene;

#[test]
fn a_form_without_its_proof_does_nothing() {
    let portal = Portal::start();
    let link = portal.link("KD-1");
    let token = link.trim_start_matches("/l/").to_owned();
    let mut browser = portal.browser();
    let landing = browser.get(&link);
    assert_eq!(
        browser.post("/l", &[("link", &token)]).status,
        403,
        "missing"
    );
    assert_eq!(
        browser
            .post("/l", &[("link", &token), ("token", "x")])
            .status,
        403,
        "wrong"
    );
    let mut other = portal.browser();
    let nonce = other.get(&link).field("token");
    assert_eq!(
        browser
            .post("/l", &[("link", &token), ("token", &nonce)])
            .status,
        403,
        "another browser's"
    );
    browser
        .headers
        .push(("sec-fetch-site".to_owned(), "cross-site".to_owned()));
    assert_eq!(
        browser.submit(&landing, "/l", &[("link", &token)]).status,
        403,
        "another site's"
    );
    browser.headers.clear();
    browser
        .headers
        .push(("sec-fetch-site".to_owned(), "same-origin".to_owned()));
    browser
        .headers
        .push(("origin".to_owned(), "null".to_owned()));
    assert_eq!(
        browser.submit(&landing, "/l", &[("link", &token)]).status,
        303,
        "our own"
    );
}

#[test]
fn what_is_sent_inside_needs_the_seal_of_the_very_session() {
    let portal = Portal::start();
    let document = portal.document("RE-1");
    let (mut one, page) = portal.enter(&portal.link("KD-1"));
    let (mut same_client, foreign) = portal.enter(&portal.link("KD-1"));
    let path = format!("/d/{document}/comments");
    assert_eq!(
        one.submit(&foreign, &path, &[("text", "Hallo")]).status,
        403
    );
    assert_eq!(one.post(&path, &[("text", "Hallo")]).status, 403);
    let nonce = portal.browser().get("/login").field("token");
    assert_eq!(
        one.post(&path, &[("text", "Hallo"), ("token", &nonce)])
            .status,
        403
    );
    assert_eq!(one.submit(&page, &path, &[("text", "Hallo")]).status, 303);
    assert_eq!(
        same_client
            .submit(&foreign, &path, &[("text", "Auch")])
            .status,
        303
    );
    let inbox = portal.sandbox.run("inbox list --json").json();
    assert_eq!(inbox.as_array().unwrap().len(), 2);
}

#[test]
fn fields_that_no_form_has_change_nothing() {
    let portal = Portal::start();
    let document = portal.document("RE-1");
    let (mut browser, page) = portal.enter(&portal.link("KD-1"));
    let fields = [
        ("text", "Hallo"),
        ("status", "paid"),
        ("paid", "1"),
        ("author", "operator"),
    ];
    assert_eq!(
        browser
            .submit(&page, &format!("/d/{document}/comments"), &fields)
            .status,
        303
    );
    let shown = portal.sandbox.run("document show RE-1 --json").json();
    assert_eq!(shown["status"], "open");
}

#[test]
fn what_is_decided_is_answered_with_its_receipt_and_never_decided_again() {
    let portal = Portal::serving(scene(), "");
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    let [offer, letter] = ["AN-1", "RE-1"].map(|number| portal.document(number));
    let terms = format!("/d/{offer}/decision");
    let page = browser.get(&terms);
    let (fingerprint, ticket) = (page.field("fingerprint"), page.field("ticket"));
    let typed = [
        ("fingerprint", fingerprint.as_str()),
        ("ticket", ticket.as_str()),
        ("name", "Erika Muster"),
        ("confirmed", "yes"),
    ];
    let mut accept = |fields: &[(&str, &str)]| {
        let answer = browser.submit(&page, &format!("/d/{offer}/accept"), fields);
        (answer.status, answer.header("location").map(str::to_owned))
    };
    let receipt = format!("/d/{offer}/receipt");
    assert_eq!(accept(&typed), (303, Some(receipt.clone())));
    let later = [("fingerprint", "x"), ("ticket", "x"), ("name", "Anna")];
    assert_eq!(accept(&later), (409, None));
    let again = browser.get(&terms);
    assert_eq!(
        (again.status, again.header("location")),
        (303, Some(receipt.as_str()))
    );
    assert!(browser.follow(again).says("Erika Muster"));
    portal.run("decision withdraw AN-1 --reason 'Irrtum' --yes");
    assert_ne!(
        browser.get(&terms).status,
        303,
        "there is no receipt any more"
    );
    let never = browser.get(&format!("/d/{letter}/decision"));
    assert_eq!(never.status, 403, "nothing to decide about");
    assert!(never.says("nicht vorgesehen"), "{}", never.text());
}
