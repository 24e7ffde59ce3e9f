//! Entering with a secret link: nothing before the button, a clean address behind it, and an end that bites.

use crate::client::Answer;
use crate::server::{Portal, filled};

#[test]
fn a_link_shows_nothing_and_uses_nothing_until_its_button_is_pressed() {
    let portal = Portal::start();
    let link = portal.link("KD-1");
    for _ in 0..20 {
        let landing = portal.browser().get(&link);
        assert_eq!(landing.status, 200);
        for secret in ["Beispiel", "RE-1", "KD-1", "119"] {
            assert!(!landing.says(secret), "{secret} stands on the landing page");
        }
        let cookies = landing
            .headers
            .iter()
            .filter(|(name, _)| name == "set-cookie");
        assert!(
            cookies
                .clone()
                .all(|(_, value)| value.starts_with("portalctl-form=")),
            "{cookies:?}"
        );
    }
    let shown = portal.sandbox.run("link list --client KD-1 --json").json();
    assert_eq!(shown[0]["uses"], 0);
    assert!(shown[0]["last_seen_at"].is_null(), "{shown}");
    let (_, documents) = portal.enter(&link);
    assert!(documents.says("RE-1") && documents.says("AN-1"));
    assert!(
        !documents.says("BR-1")
            && !documents.says("RE-3")
            && !documents.says("RE-4")
            && !documents.says("RE-2")
    );
    let shown = portal.sandbox.run("link list --client KD-1 --json").json();
    assert_eq!(shown[0]["uses"], 1);
    assert!(shown[0]["last_seen_at"].is_string());
}

#[test]
fn what_is_no_link_of_ours_looks_always_the_same() {
    let portal = Portal::start();
    let link = portal.link("KD-1");
    let forged = format!("{}0", &link[..link.len() - 1]);
    let forged = if forged == link {
        format!("{}1", &link[..link.len() - 1])
    } else {
        forged
    };
    let seen: Vec<Answer> = [
        forged.as_str(),
        "/l/x",
        "/l/%20",
        "/l/0123456789abcdefghjkmnpqrstvwxyz01234567",
        "/nothing",
    ]
    .iter()
    .map(|path| portal.browser().get(path))
    .collect();
    let without_nonce = |answer: &Answer| {
        let text = answer.text();
        let tokens: Vec<String> = text
            .split("name=\"token\" value=\"")
            .skip(1)
            .map(|rest| rest[..rest.find('"').unwrap()].to_owned())
            .collect();
        let path = text
            .split("name=\"back\" value=\"")
            .nth(1)
            .map(|rest| rest[..rest.find('"').unwrap()].to_owned());
        let text = tokens
            .iter()
            .fold(text, |text, token| text.replace(token, ""));
        path.map_or(text.clone(), |path| {
            text.replace(&format!("value=\"{path}\""), "")
        })
    };
    for answer in &seen {
        assert_eq!(answer.status, 404);
        assert_eq!(without_nonce(answer), without_nonce(&seen[0]));
        assert!(
            !answer.says(link.trim_start_matches("/l/")),
            "a token stands on the page"
        );
    }
}

#[test]
fn a_link_that_was_good_once_says_whom_to_ask() {
    let portal = Portal::start();
    portal.run("settings set company.email kontakt@muster.example");
    let revoked = portal.document_link("KD-1", "RE-1");
    portal.run("link revoke '#3'");
    let gone = portal.browser().get(&revoked);
    assert_eq!(gone.status, 410);
    assert!(gone.says("kontakt@muster.example"));
    portal.run("settings set login-mode password");
    let gone = portal.browser().get(&portal_link(&portal));
    assert_eq!(gone.status, 410);
    assert!(gone.says("/login"), "{}", gone.text());
}

fn portal_link(portal: &Portal) -> String {
    let shown = portal.sandbox.run("link list --client KD-2 --json").json();
    let url = shown[0]["url"].as_str().unwrap().to_owned();
    url[url.find("/l/").unwrap()..].to_owned()
}

#[test]
fn a_document_link_opens_its_document_and_nothing_else() {
    let portal = Portal::start();
    let (own, other) = (portal.document("RE-1"), portal.document("AN-1"));
    let (mut browser, page) = portal.enter(&portal.document_link("KD-1", "RE-1"));
    assert!(page.says("RE-1"));
    assert_eq!(browser.get(&format!("/d/{own}")).status, 200);
    assert_eq!(browser.get(&format!("/d/{other}")).status, 404);
    let contact = browser.get("/contact");
    let promise = "Unsere Antwort erscheint hier";
    assert!(!contact.says(promise) && !contact.says("Ihre Nachrichten"));
    let (mut whole, _) = portal.enter(&portal.link("KD-1"));
    assert!(whole.get("/contact").says(promise));
    let about = whole.get(&format!("/contact?about={own}"));
    assert!(about.says(&format!("href=\"/d/{own}\"")), "a way back");
}

#[test]
fn a_link_used_up_by_this_very_browser_leads_back_inside() {
    let portal = Portal::start();
    let url = portal.run("link create KD-1 --document RE-1 --max-uses 1");
    let link = url[url.find("/l/").unwrap()..].trim().to_owned();
    let (mut browser, _) = portal.enter(&link);
    let cookie = browser.cookies["portalctl"].clone();
    let again = browser.open(&link);
    assert!(
        again.status == 200 && again.says("RE-1"),
        "{}",
        again.text()
    );
    assert_eq!(browser.cookies["portalctl"], cookie);
    assert_eq!(portal.browser().get(&link).status, 410, "another browser");
    portal.run("link revoke '#3'");
    assert_eq!(browser.get(&link).status, 410, "revoked");
}

#[test]
fn taking_access_away_ends_sessions_on_the_next_request() {
    let portal = Portal::start();
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    assert_eq!(browser.get("/documents").status, 200);
    portal.run("access revoke KD-1");
    let answer = browser.get("/documents");
    assert_eq!(
        (answer.status, answer.header("location")),
        (303, Some("/login?said=ended"))
    );
    portal.run("access grant KD-1");
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    portal.run("link rotate '#1'");
    assert_eq!(browser.get("/documents").status, 303);
}

#[test]
fn a_session_cookie_that_nobody_gave_out_is_never_taken_over() {
    let portal = Portal::start();
    let mut browser = portal.browser();
    let planted = "0".repeat(52);
    browser
        .cookies
        .insert("portalctl".to_owned(), planted.clone());
    let page = browser.open(&portal.link("KD-1"));
    assert_eq!(page.status, 200);
    assert_ne!(browser.cookies["portalctl"], planted);
    let first = browser.cookies["portalctl"].clone();
    let page = browser.open(&portal.link("KD-2"));
    assert!(
        page.says("RE-2") && !page.says("RE-1"),
        "a second link adds nothing"
    );
    let mut old = portal.browser();
    old.cookies.insert("portalctl".to_owned(), first);
    assert_eq!(
        old.get("/documents").status,
        303,
        "the session before is over"
    );
}

#[test]
fn guessing_is_slowed_down_but_a_good_link_still_opens() {
    let portal = Portal::start();
    let guessed = |number: u32| portal.browser().get(&format!("/l/guess{number}"));
    let answers: Vec<_> = (0..40).map(guessed).collect();
    let slowed = answers.iter().filter(|answer| answer.status == 429).count();
    assert!((15..=25).contains(&slowed), "{slowed} of 40");
    let last = answers.last().unwrap();
    assert!(last.header("retry-after").unwrap().parse::<u64>().unwrap() > 0);
    assert_eq!(portal.browser().get(&portal.link("KD-1")).status, 200);
}

#[test]
fn forwarding_headers_are_believed_of_trusted_proxies_only() {
    let guess = |portal: &Portal, from: u32| {
        let mut browser = portal.browser();
        browser
            .headers
            .push(("x-forwarded-for".to_owned(), format!("203.0.113.{from}")));
        browser.get("/l/guess").status
    };
    let plain = Portal::start();
    assert!(
        (0..40).any(|number| guess(&plain, number) == 429),
        "strangers choose their own address"
    );
    let behind = Portal::serving(filled(), "--trusted-proxy 127.0.0.1");
    assert!((0..40).all(|number| guess(&behind, number) == 404));
}

#[test]
fn a_portal_that_moves_links_to_its_new_place_at_once() {
    let portal = Portal::start();
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    for _ in 0..8 {
        assert!(browser.get("/documents").says("href=\"/assets/"));
    }
    portal.run("settings set base-url http://127.0.0.1:8080/portal");
    for _ in 0..8 {
        let page = browser.get("/documents");
        assert!(page.says("href=\"/portal/assets/") && !page.says("href=\"/assets/"));
    }
    assert_eq!(browser.get("/portal/documents").status, 200);
}

#[test]
fn a_token_opens_nothing_but_at_its_place() {
    let portal = Portal::start();
    let link = portal.link("KD-1");
    let token = link.trim_start_matches("/l/");
    for path in [
        format!("/l?t={token}"),
        format!("/?t={token}"),
        format!("/l/x?t={token}"),
        format!("/login?link={token}"),
        format!("/p/{token}"),
        format!("/{token}"),
        format!("/l/{token}/"),
        format!("/l/{token}."),
        format!("/l/{token})"),
        format!("/l/{token}%20"),
        format!("/l/{}", &token[..39]),
    ] {
        let mut browser = portal.browser();
        let answer = browser.get(&path);
        assert!(!answer.says(token), "{path}: {}", answer.text());
        assert!(!answer.says("name=\"link\""), "{path}: {}", answer.text());
        assert!(!browser.cookies.contains_key("portalctl"), "{path}");
    }
    let said = token.to_uppercase().replace('0', "o");
    assert_eq!(portal.browser().open(&format!("/l/{said}")).status, 200);
}

#[test]
fn leaving_ends_the_session_and_clears_the_browser() {
    let portal = Portal::start();
    let (mut browser, page) = portal.enter(&portal.link("KD-1"));
    let cookie = browser.cookies["portalctl"].clone();
    assert_eq!(browser.get("/logout").status, 405, "looking ends nothing");
    let left = browser.submit(&page, "/logout", &[]);
    assert_eq!(left.header("location"), Some("/login?said=logged-out"));
    let cleared = left.header("clear-site-data").unwrap();
    assert!(cleared.contains("\"cache\"") && cleared.contains("\"storage\""));
    assert!(!browser.cookies.contains_key("portalctl"), "{left:?}");
    let mut other = portal.browser();
    other.cookies.insert("portalctl".to_owned(), cookie);
    assert_eq!(other.get("/documents").status, 303);
    let live = portal.sandbox.run("session list --json").json();
    assert_eq!(live.as_array().unwrap().len(), 0, "{live}");
}
