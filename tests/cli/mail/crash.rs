//! Killed again and again while it sends: nothing is lost, and no more is sent twice than the manual admits.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use super::server::{Behaviour, Server};
use super::{portal, smtp};
use crate::sandbox::Sandbox;

/// What the manual of `mail queue run` says: so many mails at most may arrive twice after a crash.
const WINDOW: usize = 4;
const MAILS: usize = 1000;

#[test]
fn killing_it_loses_no_mail_and_repeats_no_more_than_the_window() {
    let server = Server::start(Behaviour::default());
    let sandbox = portal(&smtp(server.port));
    let store = rusqlite::Connection::open(sandbox.store()).unwrap();
    let sql = format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MAILS}) \
         INSERT INTO client (number, name, email, locale, kind, created_at, updated_at) \
         SELECT 'C-' || i, 'Client ' || i, 'c' || i || '@c.example', 'de', 'business', 0, 0 FROM n"
    );
    store.execute_batch(&sql).unwrap();
    drop(store);
    sandbox.run("access grant --all --quiet").succeeds();
    sandbox.run("mail send access --all --quiet").succeeds();
    let (mut kills, mut more) = (0, 7);
    while !is_finished(&sandbox, &server, more) {
        kills += 1;
        more = 1 + more * 31 % 97;
        assert!(kills < 500, "it never came to its end");
    }
    let mut arrived = BTreeMap::<String, usize>::new();
    for mail in server.taken() {
        *arrived.entry(mail.to).or_default() += 1;
    }
    assert_eq!(arrived.len(), MAILS + 2);
    let repeated: usize = arrived.values().map(|count| count - 1).sum();
    assert!(kills > 3, "only {kills} kills");
    assert!(
        repeated <= kills * WINDOW,
        "{repeated} mails arrived twice after {kills} kills"
    );
    assert_eq!(sandbox.run("mail queue list").succeeds(), "");
    sandbox.run("audit verify").succeeds();
}

/// Runs the delivery and kills it once the server has taken so many more mails; returns whether it was done before.
fn is_finished(sandbox: &Sandbox, server: &Server, more: usize) -> bool {
    let enough = server.count() + more;
    let mut child = sandbox
        .command()
        .args(["mail", "queue", "run"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while server.count() < enough {
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            return true;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().ok();
    child.wait().unwrap().success()
}
