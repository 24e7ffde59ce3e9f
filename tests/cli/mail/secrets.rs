//! What mails carry and the store does not: links, passwords, invitations.

use super::parse::{parse, text};
use super::{messages, portal};
use crate::sandbox::Sandbox;

/// Everything that lies in the store, its log included.
fn bytes(sandbox: &Sandbox) -> Vec<u8> {
    let mut all = std::fs::read(sandbox.store()).unwrap();
    let log = sandbox.store().with_extension("db-wal");
    all.extend(std::fs::read(log).unwrap_or_default());
    all
}

fn holds(haystack: &[u8], needle: &str) -> bool {
    haystack
        .windows(needle.len())
        .any(|window| window == needle.as_bytes())
}

fn one_mail(sandbox: &Sandbox) -> String {
    let mails = messages(sandbox);
    assert_eq!(mails.len(), 1);
    let mail = mails.first().unwrap();
    std::fs::remove_dir_all(sandbox.path(".config/portalctl/outbox")).unwrap();
    text(&parse(mail), "/parts/text~1plain").to_owned()
}

#[test]
fn a_first_password_is_made_when_the_mail_leaves_and_lies_nowhere() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("settings set login-mode password").succeeds();
    sandbox
        .run("settings set mail.password-mode initial")
        .succeeds();
    sandbox.run("mail send access KD-1").succeeds();
    let audit = sandbox.run("audit list --jsonl").succeeds();
    assert!(!audit.contains("password.generate"), "{audit}");
    sandbox.run("mail queue run").succeeds();
    let mail = one_mail(&sandbox);
    let line = mail
        .lines()
        .find_map(|line| line.strip_prefix("Passwort: "));
    let password = line.unwrap();
    assert!(password.len() > 15, "{mail}");
    assert!(
        mail.contains("Benutzername: info@beispiel.example"),
        "{mail}"
    );
    assert!(!holds(&bytes(&sandbox), password));
    let audit = sandbox.run("audit list --jsonl").succeeds();
    assert!(
        audit.contains("password.generate") && !audit.contains(password),
        "{audit}"
    );
    // Sent again, it is another one.
    sandbox.run("mail send access KD-1 --now").succeeds();
    assert!(!one_mail(&sandbox).contains(password));
}

#[test]
fn an_invitation_is_made_when_the_mail_leaves_and_only_its_digest_stays() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("settings set login-mode password").succeeds();
    sandbox.run("mail send access KD-1 --now").succeeds();
    let mail = one_mail(&sandbox);
    let url = mail
        .lines()
        .find(|line| line.starts_with("https://portal.example/p/"));
    let (_, ticket) = url.unwrap().split_once("/p/").unwrap();
    assert_eq!(ticket.len(), 52);
    assert!(!holds(&bytes(&sandbox), ticket));
    let audit = sandbox.run("audit list --jsonl").succeeds();
    assert!(
        audit.contains("password.invite") && !audit.contains(ticket),
        "{audit}"
    );
}

#[test]
fn a_password_that_the_client_chose_is_neither_mailed_nor_replaced() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("settings set login-mode password").succeeds();
    sandbox
        .run("settings set mail.password-mode initial")
        .succeeds();
    sandbox
        .with_stdin(
            "a long password of my own\n",
            "password set KD-1 --password-stdin",
        )
        .succeeds();
    sandbox.run("mail send access KD-1 --now").succeeds();
    let mail = one_mail(&sandbox);
    assert!(mail.contains("https://portal.example/login"), "{mail}");
    assert!(
        !mail.contains("Passwort: ") && !mail.contains("a long password"),
        "{mail}"
    );
    let error = sandbox
        .run("mail send access KD-1 --template access-password")
        .fails(4);
    assert!(error.contains("portalctl password invite KD-1"), "{error}");
}

#[test]
fn a_link_lies_in_no_row_of_the_queue() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("mail send access --all").succeeds();
    let url = sandbox.run("link url KD-1").succeeds();
    let (_, token) = url.trim().split_once("/l/").unwrap();
    assert!(!holds(&bytes(&sandbox), token));
    sandbox.run("mail queue run").succeeds();
    assert!(!holds(&bytes(&sandbox), token));
}
