//! Entering with a password: an invitation leads to one, once, and the log-in form takes it.

use crate::server::{Portal, filled};

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
    let invitation = page.field("invitation");
    let choose = |new: &str, again: &str| {
        [
            ("invitation", invitation.clone()),
            ("new", new.to_owned()),
            ("again", again.to_owned()),
        ]
    };
    let good = "a kettle of fish and chips";
    for (new, again) in [("short", "short"), (good, "another kettle of fish")] {
        let fields = choose(new, again);
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let refused = browser.submit(&page, "/p", &fields);
        assert!(
            refused.status == 422 && !refused.says(new),
            "{}",
            refused.text()
        );
    }
    let fields = choose(good, good);
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let chosen = browser.submit(&page, "/p", &fields);
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
    assert_eq!(portal.browser().get(&path).status, 410);
}
