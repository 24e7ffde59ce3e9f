//! Sessions that end while somebody reads or writes: they are told, and what was written is not lost.

use crate::client::{Answer, Browser};
use crate::server::Portal;
use crate::table::scene;

const TEXT: &str = "Drei Absätze, & alle \"wichtig\".\r\n</textarea><b>Ende</b>";
const SHOWN: &str =
    "Drei Absätze, &#38; alle &#34;wichtig&#34;.\r\n&#60;/textarea&#62;&#60;b&#62;Ende&#60;/b&#62;";

/// A browser that says where a form comes from, as all do today.
fn says_its_origin(browser: &mut Browser, site: &str) {
    browser.headers = vec![("sec-fetch-site".to_owned(), site.to_owned())];
}

#[track_caller]
fn assert_kept(answer: &Answer, what: &str) {
    assert_eq!(answer.status, 403, "{what}: {}", answer.text());
    assert!(answer.says(SHOWN), "{what}: {}", answer.text());
    assert!(answer.says("noch nicht bei uns"), "{what}");
}

#[test]
fn what_was_written_in_a_session_that_ended_comes_back() {
    let portal = Portal::serving(scene(), "");
    let [invoice, offer] = ["RE-1", "AN-1"].map(|number| portal.document(number));
    for (path, field) in [
        (format!("/d/{invoice}/comments"), "text"),
        ("/contact".to_owned(), "text"),
        (format!("/d/{invoice}/paid"), "text"),
        (format!("/d/{offer}/decline"), "reason"),
    ] {
        let (mut browser, page) = portal.enter(&portal.link("KD-1"));
        says_its_origin(&mut browser, "same-origin");
        portal.run("session revoke --all --yes");
        let fields = [
            (field, TEXT),
            ("fingerprint", "x"),
            ("ticket", "x"),
            ("name", "Anna"),
        ];
        assert_kept(&browser.submit(&page, &path, &fields), &path);
    }
    let inbox = portal.sandbox.run("inbox list --json").json();
    assert_eq!(inbox.as_array().unwrap().len(), 0, "{inbox}");
}

#[test]
fn what_was_written_before_the_link_was_opened_anew_comes_back_to_our_own_pages_only() {
    let portal = Portal::serving(scene(), "");
    let path = format!("/d/{}/comments", portal.document("RE-1"));
    let (mut browser, page) = portal.enter(&portal.link("KD-1"));
    assert_eq!(browser.open(&portal.link("KD-1")).status, 200);
    says_its_origin(&mut browser, "same-origin");
    assert_kept(&browser.submit(&page, &path, &[("text", TEXT)]), "our page");
    for site in ["cross-site", "same-site", "none"] {
        says_its_origin(&mut browser, site);
        let refused = browser.submit(&page, &path, &[("text", TEXT)]);
        assert!(refused.status == 403 && !refused.says("Absätze"), "{site}");
    }
    browser.headers.clear();
    let refused = browser.submit(&page, &path, &[("text", TEXT)]);
    assert!(refused.status == 403 && !refused.says("Absätze"));
    assert!(refused.says("Gehen Sie bitte zurück"), "{}", refused.text());
}

#[test]
fn what_was_written_before_logging_out_in_another_tab_comes_back() {
    let portal = Portal::start();
    let (mut browser, page) = portal.enter(&portal.link("KD-1"));
    says_its_origin(&mut browser, "same-origin");
    browser.cookies.remove("portalctl");
    assert_kept(
        &browser.submit(&page, "/contact", &[("text", TEXT)]),
        "no cookie",
    );
    let empty = browser.submit(&page, "/contact", &[("text", " ")]);
    assert_eq!(empty.header("location"), Some("/login"));
}

#[test]
fn who_comes_back_too_late_is_told_that_the_session_ended() {
    let portal = Portal::start();
    for path in ["/documents", "/"] {
        let (mut browser, _) = portal.enter(&portal.link("KD-1"));
        portal.run("session revoke --all --yes");
        let late = browser.get(path);
        assert_eq!(late.header("location"), Some("/login?said=ended"), "{path}");
        assert!(!browser.cookies.contains_key("portalctl"), "{path}");
        assert!(
            browser.follow(late).says("Ihre Sitzung ist zu Ende"),
            "{path}"
        );
        let stranger = browser.get(path);
        assert_eq!(stranger.header("location"), Some("/login"), "{path}");
    }
}

#[test]
fn another_language_leaves_a_chosen_list_as_it_is() {
    let portal = Portal::start();
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    let path = "/documents?kind=offer&q=AN";
    let offers = browser.get(path);
    let back = offers.field("back").replace("&#38;", "&");
    let switched = browser.submit(&offers, "/locale", &[("locale", "en"), ("back", &back)]);
    assert_eq!(switched.header("location"), Some(path));
    assert!(browser.follow(switched).says("lang=\"en\""));
}
