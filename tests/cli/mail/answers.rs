//! Answers: each mail brings the one it was queued for.

use super::parse::{parse, text};
use super::{configure, messages};
use crate::sandbox::Sandbox;

#[test]
fn two_answers_within_a_second_come_in_two_mails() {
    let sandbox = Sandbox::with_demo();
    configure(&sandbox, "mail.folder = 'outbox'\n");
    sandbox
        .run("settings set company.email post@muster.example")
        .succeeds();
    for kind in ["comment", "contact"] {
        let list = sandbox.run(&format!("inbox list --kind {kind} --json"));
        let id = list.json()[0]["id"].clone();
        for number in ["erste", "zweite"] {
            sandbox
                .run(&format!(
                    "inbox reply {id} 'Die {number} Antwort auf {kind}' --keep-open"
                ))
                .succeeds();
        }
    }
    sandbox.run("mail queue run").succeeds();
    let mails: Vec<_> = messages(&sandbox).iter().map(|mail| parse(mail)).collect();
    for answer in [
        "Die erste Antwort auf comment",
        "Die zweite Antwort auf comment",
        "Die erste Antwort auf contact",
        "Die zweite Antwort auf contact",
    ] {
        let with_it = mails
            .iter()
            .filter(|mail| text(mail, "/parts/text~1plain").contains(answer));
        assert_eq!(with_it.count(), 1, "{answer} in {mails:#?}");
    }
}
