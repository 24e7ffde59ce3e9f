//! Asking for a fresh way in: one answer for everybody, one mail to the address on file, and nothing from the request in it.

use crate::client::Answer;
use crate::parse::{parse, text};
use crate::server::{Portal, filled};

/// A portal whose mails go into a folder.
fn portal() -> Portal {
    let sandbox = filled();
    let operator = "settings set company.email post@muster.example";
    sandbox.run(operator).succeeds();
    let folder = sandbox.path(".config/portalctl");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), "mail.folder = 'outbox'\n").unwrap();
    Portal::serving(sandbox, "")
}

/// Asks for a mail to an address, as somebody who forges whatever can be forged.
fn ask(portal: &Portal, address: &str) -> Answer {
    let mut browser = portal.browser();
    browser.headers = [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    let form = browser.get("/renew");
    let answer = browser.submit(&form, "/renew", &[("address", address)]);
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer
}

#[test]
fn everybody_is_told_the_same_and_only_the_address_on_file_gets_a_mail() {
    let portal = portal();
    let known = ask(&portal, "info@beispiel.example");
    for other in [
        "nobody@beispiel.example",
        "info@beispiel.example\r\nBcc: thief@evil.example",
        "info@beispiel.example, thief@evil.example",
        "info@beispiel.example",
        "INFO@beispiel.example ",
        "",
    ] {
        let answer = ask(&portal, other);
        assert_eq!(answer.text(), known.text(), "{other}");
        assert!(!answer.says("evil"), "{other}");
    }
    // Whoever asks is answered first; this one waits in the same queue behind all others.
    let (mut last, page) = portal.enter(&portal.link("KD-2"));
    assert_eq!(
        last.submit(&page, "/contact", &[("text", "Hallo")]).status,
        303
    );
    portal.run("mail queue run");
    let outbox = portal.sandbox.path(".config/portalctl/outbox");
    let files = std::fs::read_dir(outbox).unwrap();
    let mails: Vec<_> = files
        .map(|file| parse(&std::fs::read(file.unwrap().path()).unwrap()))
        .filter(|mail| text(mail, "/to/0/1") != "post@muster.example")
        .collect();
    let [mail] = mails.as_slice() else {
        panic!("not one mail but {mails:#?}");
    };
    assert_eq!(text(mail, "/to/0/1"), "info@beispiel.example");
    let url = portal.sandbox.run("link url KD-1").succeeds();
    assert!(text(mail, "/parts/text~1plain").contains(url.trim()));
    let whole = mail.to_string();
    assert!(
        !whole.contains("evil") && !whole.contains("thief"),
        "{whole}"
    );
    assert!(mail.pointer("/to/1").is_none(), "{whole}");
}

#[test]
fn where_no_mail_leaves_nobody_is_promised_one() {
    let portal = Portal::start();
    let mut browser = portal.browser();
    assert_eq!(browser.get("/renew").status, 404);
    assert!(!browser.get("/login").says("/renew"));
}
