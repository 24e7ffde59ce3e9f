//! What the portal asks of the world: nothing. Whatever visitors write, no connection leaves the machine for it.

use crate::sandbox::skip;
use crate::server::Portal;
use crate::table::scene;

#[test]
fn no_story_of_a_visitor_makes_the_portal_connect_anywhere() {
    let sandbox = scene();
    let log = sandbox.path("strace.log");
    let Some(mut portal) = Portal::traced(sandbox, &log) else {
        return skip("strace is missing, or may not trace");
    };
    let document = portal.document("RE-1");
    let (mut browser, page) = portal.enter(&portal.link("KD-1"));
    let address = "http://127.0.0.1:9/picture.svg https://other.example/";
    for (path, field) in [
        (format!("/d/{document}/comments"), "text"),
        ("/contact".to_owned(), "text"),
        ("/profile".to_owned(), "website"),
        (format!("/d/{document}/paid"), "text"),
    ] {
        let sent = browser.submit(&page, &path, &[(field, address)]);
        assert!([303, 422].contains(&sent.status), "{path}: {}", sent.text());
    }
    for path in [
        "/documents",
        "/contact",
        "/profile",
        "/statement",
        "/documents.zip",
    ] {
        assert_eq!(browser.get(path).status, 200, "{path}");
    }
    portal.stop("TERM");
    let calls = std::fs::read_to_string(log).unwrap();
    assert!(calls.contains("accept4("), "nothing was traced: {calls}");
    let outward = |line: &&str| line.contains("connect(") && line.contains("AF_INET");
    let outward: Vec<_> = calls.lines().filter(outward).collect();
    assert!(outward.is_empty(), "{outward:#?}");
}
