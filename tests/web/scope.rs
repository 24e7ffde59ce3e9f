//! Who reaches what: every route of the table in `src/web/routes.rs`, for every kind of visitor and document.

use crate::client::{Answer, Browser};
use crate::server::Portal;
use crate::table::{LOOKS, Route, rows, scene, table};

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

fn expected(route: Route, who: Who, is_seen: bool) -> Expected {
    let audience = route.audience;
    match who {
        _ if ["Anyone", "Bearer"].contains(&audience) => Expected::Served,
        Who::Outside => Expected::Login,
        _ if audience == "Restricted" => Expected::Served,
        Who::Restricted => Expected::Password,
        Who::Narrow if audience == "Whole" => Expected::NotFound,
        Who::Narrow | Who::Whole => match audience {
            "Document" if !is_seen => Expected::NotFound,
            "Document" | "Inside" | "Whole" => Expected::Served,
            other => panic!("who is {other}?"),
        },
    }
}

fn met(answer: &Answer) -> Expected {
    match (answer.status, answer.header("location")) {
        (303, Some("/login" | "/login?said=ended")) => Expected::Login,
        (303, Some("/password")) => Expected::Password,
        (404, _) => Expected::NotFound,
        _ => Expected::Served,
    }
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

#[track_caller]
fn walk(portal: &Portal, browser: &mut Browser, who: Who, (document, is_seen): (&str, bool)) {
    let token = if who == Who::Outside {
        "x".to_owned()
    } else {
        inside_token(browser)
    };
    let before = rows(&portal.sandbox, &LOOKS);
    for route in table() {
        let wanted = expected(route, who, is_seen);
        let path = route.path(document, "1");
        if wanted == Expected::Served {
            continue;
        }
        let answer = ask(browser, route, &path, &token);
        let what = format!("{who:?} {} {path}", route.method);
        assert_eq!(met(&answer), wanted, "{what}: {}", answer.text());
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
    let mut late = portal.browser();
    let page = late.get("/login");
    let typed = [("username", name), ("password", initial)];
    assert_eq!(late.submit(&page, "/login", &typed).status, 403);
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
