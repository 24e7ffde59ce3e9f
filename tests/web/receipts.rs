//! What is mailed of a decision: to the client a receipt in the own language, to the operator a notice.

use serde_json::Value;

use crate::parse::{parse, text};
use crate::sandbox::Sandbox;
use crate::server::{Portal, filled};

/// What is sent along with a decision.
const DECISION: [(&str, &str); 4] = [
    ("name", "Erika Muster"),
    ("role", "Einkauf"),
    ("reason", "zu teuer"),
    ("confirmed", "yes"),
];

/// A portal with an offer to a client of each language, that knows no way out for mails yet.
fn portal() -> Portal {
    let sandbox = filled();
    for line in [
        "settings set company.email post@muster.example",
        "client add KD-5 --name 'Sample Ltd' --email office@sample.example --locale en",
        "document add offer AN-5 --client KD-5 --date 2026-11-02 --valid-until 2026-12-30 --net 500.00 \
         --gross 595.00 --currency EUR --complete",
        "access grant KD-5",
    ] {
        sandbox.run(line).succeeds();
    }
    Portal::serving(sandbox, "")
}

/// Decides about an offer in a browser; returns the secrets that this takes.
fn decide(portal: &Portal, client: &str, offer: &str, verb: &str) -> Vec<String> {
    let (mut browser, _) = portal.enter(&portal.link(client));
    let id = portal.document(offer);
    let page = browser.get(&format!("/d/{id}/decision"));
    let (fingerprint, ticket) = (page.field("fingerprint"), page.field("ticket"));
    let mut fields = DECISION.to_vec();
    fields.extend([
        ("fingerprint", fingerprint.as_str()),
        ("ticket", ticket.as_str()),
    ]);
    let answer = browser.submit(&page, &format!("/d/{id}/{verb}"), &fields);
    assert_eq!(answer.status, 303, "{}", answer.text());
    browser.cookies.into_values().chain([ticket]).collect()
}

/// Sends what waits into a folder; returns the mails, ordered by recipient.
fn sent(sandbox: &Sandbox) -> Vec<Value> {
    let folder = sandbox.path(".config/portalctl");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), "mail.folder = 'outbox'\n").unwrap();
    sandbox.run("mail queue run").succeeds();
    let files = std::fs::read_dir(folder.join("outbox")).unwrap();
    let read = |file: std::io::Result<std::fs::DirEntry>| std::fs::read(file.unwrap().path());
    let mut mails: Vec<_> = files.map(|file| parse(&read(file).unwrap())).collect();
    mails.sort_by_key(|mail| (recipient(mail), text(mail, "/subject").to_owned()));
    mails
}

fn recipient(mail: &Value) -> String {
    text(mail, "/to/0/1").to_owned()
}

#[test]
fn a_decision_is_confirmed_to_who_made_it_and_told_to_the_operator() {
    let portal = portal();
    let mut secrets = decide(&portal, "KD-1", "AN-1", "accept");
    secrets.extend(decide(&portal, "KD-5", "AN-5", "decline"));
    let mails = sent(&portal.sandbox);
    let recipients: Vec<_> = mails.iter().map(recipient).collect();
    assert_eq!(
        recipients,
        [
            "info@beispiel.example",
            "office@sample.example",
            "post@muster.example",
            "post@muster.example"
        ]
    );
    for (mail, (client, offer, subject, lines)) in mails.iter().zip([
        (
            "KD-1",
            "AN-1",
            "Ihre Entscheidung zu AN-1 – Muster GmbH",
            ["Erika Muster", "Zeitpunkt: 23.11.2026, 09:00 (UTC)"],
        ),
        (
            "KD-5",
            "AN-5",
            "Your decision about AN-5 – Muster GmbH",
            ["zu teuer", "Time: 23 November 2026, 09:00 (UTC)"],
        ),
    ]) {
        assert_eq!(text(mail, "/subject"), subject);
        assert_eq!(text(mail, "/reply_to/0/1"), "post@muster.example");
        let plain = text(mail, "/parts/text~1plain");
        let shown = portal.sandbox.run(&format!("document show {offer} --json"));
        let fingerprint = shown.json()["fingerprint"].as_str().unwrap().to_owned();
        let link = portal.run(&format!("link url {client}"));
        let expected = [fingerprint.as_str(), link.trim()];
        for line in lines.into_iter().chain(expected) {
            assert!(plain.contains(line), "{line} is not in {plain}");
        }
    }
    for mail in &mails {
        let whole = mail.to_string();
        for secret in &secrets {
            assert!(!whole.contains(secret), "{secret} is in {whole}");
        }
    }
    for notice in mails.iter().skip(2) {
        let plain = text(notice, "/parts/text~1plain");
        assert!(!plain.contains("/l/"), "a way in for the operator: {plain}");
        assert!(plain.contains("Erika Muster"), "{plain}");
    }
}
