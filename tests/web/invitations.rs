//! Entering with a password: an invitation leads to one, once, and the log-in form takes it.

use crate::client::{Answer, Browser};
use crate::server::{Portal, filled};

fn choose(browser: &mut Browser, page: &Answer, new: &str, again: &str) -> Answer {
    let invitation = page.field("invitation");
    let fields = [
        ("invitation", invitation.as_str()),
        ("new", new),
        ("again", again),
    ];
    browser.submit(page, "/p", &fields)
}

/// The fields that a page says are wrong.
fn faulty(page: &Answer) -> Vec<String> {
    let text = page.text();
    let inputs = text.split("<input ").skip(1);
    inputs
        .map(|rest| rest.split('>').next().unwrap())
        .filter(|input| input.contains("aria-invalid=\"true\"") && input.contains("notice\""))
        .map(|input| input.split('"').nth(1).unwrap().to_owned())
        .collect()
}

#[test]
fn an_invitation_leads_to_a_password_once_and_then_to_the_log_in_form() {
    let sandbox = filled();
    sandbox.run("access grant KD-1 --login password").succeeds();
    let portal = Portal::serving(sandbox, "");
    let printed = portal.run("password invite KD-1");
    let path = format!("/p/{}", printed.trim().rsplit('/').next().unwrap());
    let mut browser = portal.browser();
    let page = browser.get(&path);
    assert_eq!(page.status, 200, "{}", page.text());
    let good = "a kettle of fish and chips";
    for (new, again, field) in [
        ("short", "short", "new"),
        (good, "another kettle of fish", "again"),
    ] {
        let refused = choose(&mut browser, &page, new, again);
        assert_eq!(faulty(&refused), [field], "{}", refused.text());
        assert!(
            refused.status == 422 && !refused.says(new),
            "{}",
            refused.text()
        );
    }
    let chosen = choose(&mut browser, &page, good, good);
    let login = browser.follow(chosen);
    // The portal is entered by link; who has just chosen a password sees the form all the same.
    assert!(
        login.status == 200 && login.says("name=\"password\""),
        "{}",
        login.text()
    );
    assert!(
        !login.says("<details"),
        "the form is folded: {}",
        login.text()
    );
    let wrong = browser.submit(
        &login,
        "/login",
        &[("username", "info@beispiel.example"), ("password", "wrong")],
    );
    assert!(
        wrong.status == 403 && !wrong.says("<details"),
        "{}",
        wrong.text()
    );
    let entered = browser.submit(
        &wrong,
        "/login",
        &[("username", "info@beispiel.example"), ("password", good)],
    );
    let documents = browser.follow(entered);
    assert!(
        documents.status == 200 && documents.says("RE-1"),
        "{}",
        documents.text()
    );
    assert!(
        browser.cookies.contains_key("portalctl-device"),
        "{:?}",
        browser.cookies
    );
    assert_eq!(portal.browser().get(&path).status, 410);
}
