//! A mail before it is sent: text, HTML, the whole message; strangers' names in all of them.

use super::parse::{parse, text};
use super::{messages, portal};

#[test]
fn a_preview_is_the_mail_that_would_be_sent() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    let shown = sandbox.run("mail preview KD-2").succeeds();
    assert!(
        shown.starts_with("From: post@muster.example\nTo: office@sample.example\nSubject: Your access to our customer portal – Muster GmbH\n\nDear Sir"),
        "{shown}"
    );
    let whole = sandbox.run("mail preview KD-2 --eml").succeeds();
    let preview = parse(whole.as_bytes());
    sandbox.run("mail send access KD-2 --now").succeeds();
    let sent = parse(&messages(&sandbox)[0]);
    for part in ["/parts", "/subject", "/to", "/from", "/headers"] {
        assert_eq!(preview.pointer(part), sent.pointer(part), "{part}");
    }
    let html = sandbox.run("mail preview KD-2 --html").succeeds();
    assert!(
        html.starts_with("<!DOCTYPE html>") && html.contains("Open the customer portal"),
        "{html}"
    );
    assert!(!html.contains("cid:"));
}

#[test]
fn a_preview_makes_no_secret_and_is_no_mail_to_send() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("settings set login-mode password").succeeds();
    sandbox
        .run("settings set base-url https://portal.muster.example")
        .succeeds();
    let shown = sandbox.run("mail preview KD-1").succeeds();
    assert!(
        shown.contains("https://portal.muster.example/p/*****"),
        "{shown}"
    );
    sandbox.run("mail preview KD-1 --eml").fails(4);
    let audit = sandbox.run("audit list --jsonl").succeeds();
    assert!(!audit.contains("password.invite"), "{audit}");
}

#[test]
fn templates_of_ones_own_are_checked_when_they_are_set_and_used_when_mails_are_sent() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.write(
        "zugang.txt",
        "Hallo [Client.name],\n\n[Client.customerportal_url]\n",
    );
    sandbox
        .run("template set access --subject 'Für [Client.name]' --locale de --file zugang.txt")
        .succeeds();
    sandbox.run("mail send access KD-1 --now").succeeds();
    let mail = parse(&messages(&sandbox)[0]);
    assert_eq!(text(&mail, "/subject"), "Für Beispiel & Söhne AG");
    assert!(text(&mail, "/parts/text~1html").contains("Hallo Beispiel &amp; Söhne AG,"));
    sandbox
        .run("mail send access KD-1 --template invoice-note")
        .fails(4);
    sandbox
        .run("mail send access KD-1 --template nonsense")
        .fails(3);
}

#[test]
fn no_name_of_a_client_adds_a_header_a_recipient_or_an_element() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.write(
        "t.txt",
        "[Client.name] [Client.note]\n[Client.customerportal_url]\n",
    );
    sandbox
        .run(
            "template set access --subject '[Client.name]: [Client.note]' --locale de --file t.txt",
        )
        .succeeds();
    let expected = parse(sandbox.run("mail preview KD-1 --eml").succeeds().as_bytes());
    for attack in [
        "x\r\nBcc: all@evil.example",
        "x\nTo: all@evil.example\n\n<b>body</b>",
        "a\0b",
        "\u{202e}drawkcab\u{2028}Bcc: y",
        "\" <evil@evil.example>, \"",
        "a@b.example, c@d.example",
        "=?utf-8?q?x=0D=0ABcc:_y?=",
        "<script>alert(1)</script>",
        "\u{1f3f4}\u{e0067}\u{e007f} ﷽ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
        &"ä".repeat(3000),
        &"x".repeat(3000),
    ] {
        let store = rusqlite::Connection::open(sandbox.store()).unwrap();
        store
            .execute(
                "UPDATE client SET name = ?1, note = ?1 WHERE number = 'KD-1'",
                [attack],
            )
            .unwrap();
        drop(store);
        let mail = parse(sandbox.run("mail preview KD-1 --eml").succeeds().as_bytes());
        assert_eq!(mail["headers"], expected["headers"], "{attack:?}");
        assert_eq!(mail["to"].as_array().unwrap().len(), 1, "{attack:?}");
        assert_eq!(
            text(&mail, "/to/0/1"),
            "info@beispiel.example",
            "{attack:?}"
        );
        let html = text(&mail, "/parts/text~1html");
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
    }
}
