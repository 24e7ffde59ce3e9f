//! The queue: what goes in, what is passed over, what the operator does with it, and that a dry run keeps nothing.

use super::{messages, portal};

#[test]
fn everybody_with_access_and_an_address_is_written_to_once() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox
        .run("client add KD-4 --name Weg --email weg@weg.example")
        .succeeds();
    sandbox.run("access revoke KD-4").succeeds();
    let outcome = sandbox.run("mail send access --all --only-new --json");
    let queued: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    let clients: Vec<_> = queued
        .as_array()
        .unwrap()
        .iter()
        .map(|mail| mail["client"].clone())
        .collect();
    assert_eq!(clients, ["KD-1", "KD-2"]);
    let again = sandbox.run("mail send access --all --only-new");
    assert_eq!(again.stdout, "");
    assert!(again.stderr.contains("2 written to before"), "{again:?}");
    let named = sandbox.run("mail send access KD-1 --only-new");
    assert_eq!((named.stdout.as_str(), named.code), ("", 0));
    sandbox.run("mail send access KD-1").succeeds();
    assert_eq!(sandbox.run("mail queue run").succeeds(), "sent 3\n");
    assert_eq!(sandbox.run("mail queue run").succeeds(), "sent 0\n");
    sandbox.run("audit verify").succeeds();
}

#[test]
fn whoever_may_not_be_written_to_is_told_with_the_command_that_helps() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("access revoke KD-2").succeeds();
    let outcome = sandbox.with_stdin("KD-1\nKD-2\nKD-3\nKD-9\n", "mail send access -");
    assert_eq!(outcome.code, 8);
    assert_eq!(outcome.stdout.lines().count(), 1, "{outcome:?}");
    for line in [
        "line 2: KD-2 has no access",
        "portalctl access grant KD-2",
        "line 3: KD-3 has no e-mail address (portalctl client edit KD-3 --email ADDRESS)",
        "line 4: there is no client KD-9",
    ] {
        assert!(outcome.stderr.contains(line), "{line}: {outcome:?}");
    }
    sandbox.run("mail send access KD-1 KD-3 --atomic").fails(4);
    assert_eq!(sandbox.run("mail queue list").succeeds().lines().count(), 1);
}

#[test]
fn a_document_goes_with_its_link_and_its_pdf_only_where_asked() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.write("rechnung.pdf", include_bytes!("../../data/rechnung.pdf"));
    sandbox
        .run(
            "document add invoice RE-1 --client KD-1 --date 2026-11-02 --due 2026-11-16 --net 100.00 --gross 119.00 \
             --currency EUR --attach rechnung.pdf --complete",
        )
        .succeeds();
    sandbox.run("mail send document RE-1 --now").succeeds();
    let mail = super::parse::parse(&messages(&sandbox)[0]);
    let plain = super::parse::text(&mail, "/parts/text~1plain");
    assert!(plain.contains("https://portal.example/l/"), "{plain}");
    assert_eq!(mail["files"], serde_json::json!([]));
    std::fs::remove_dir_all(sandbox.path(".config/portalctl/outbox")).unwrap();
    sandbox
        .run("mail send document RE-1 --attach --now")
        .succeeds();
    let mail = super::parse::parse(&messages(&sandbox)[0]);
    let size = include_bytes!("../../data/rechnung.pdf").len();
    assert_eq!(
        mail["files"],
        serde_json::json!([{"name": "rechnung.pdf", "type": "application/pdf", "size": size}])
    );
    sandbox.run("document hide RE-1").succeeds();
    let error = sandbox.run("mail send document RE-1").fails(4);
    assert!(error.contains("portalctl document unhide"), "{error}");
}

#[test]
fn a_mail_that_cannot_be_sent_any_more_says_why() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("mail send access --all").succeeds();
    sandbox.run("access revoke KD-1").succeeds();
    let outcome = sandbox.run("mail queue run");
    assert_eq!(
        (outcome.code, outcome.stdout.as_str()),
        (8, "sent 1, failed 1\n")
    );
    let list = sandbox.run("mail queue list").succeeds();
    assert!(list.contains("KD-1 has no access"), "{list}");
    assert_eq!(messages(&sandbox).len(), 1);
}

#[test]
fn mails_are_dropped_and_taken_up_again() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("mail send access --all").succeeds();
    let dropped = sandbox.run("mail queue drop '#1'");
    assert_eq!(dropped.stderr, "1 mail will not be sent.\n");
    assert_eq!(dropped.succeeds(), "1\n");
    sandbox.run("mail queue drop --waiting").fails(2);
    assert_eq!(
        sandbox.run("mail queue drop --waiting --yes").succeeds(),
        "1\n"
    );
    assert_eq!(sandbox.run("mail queue run").succeeds(), "sent 0\n");
    assert_eq!(sandbox.run("mail queue retry '#1'").succeeds(), "1\n");
    assert_eq!(sandbox.run("mail queue run").succeeds(), "sent 1\n");
    let error = sandbox.run("mail queue retry '#1'").fails(4);
    assert!(error.contains("mail #1 is sent"), "{error}");
    sandbox.run("mail queue drop '#99'").fails(3);
}

#[test]
fn a_dry_run_queues_and_sends_nothing() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    let outcome = sandbox.run("mail send access --all --dry-run");
    assert!(outcome.stderr.contains("Queued: 2."), "{outcome:?}");
    assert_eq!(sandbox.run("mail queue list").succeeds(), "");
    sandbox.run("mail send access --all").succeeds();
    assert_eq!(
        sandbox.run("mail queue run --dry-run").succeeds(),
        "sent 0, left 2\n"
    );
    assert!(messages(&sandbox).is_empty());
}

#[test]
fn a_minute_sees_no_more_mails_than_allowed() {
    let sandbox = portal("mail.sendmail = '/bin/true'\nmail.rate = 1\n");
    sandbox.run("mail send access --all").succeeds();
    assert_eq!(
        sandbox.run("mail queue run --no-wait").succeeds(),
        "sent 1, left 1\n"
    );
    assert_eq!(
        sandbox.run("mail queue run --no-wait").succeeds(),
        "sent 0, left 1\n"
    );
}

#[test]
fn without_a_way_out_it_is_said_how_to_make_one() {
    let sandbox = portal("");
    sandbox.run("mail send access --all").succeeds();
    sandbox.run("mail queue run").is(snapbox::str![[r#"
--- stderr
error: nobody said how mails leave this machine
hint: write mail.server = "smtp.example.com", or mail.folder = "outbox", into [HOME]/.config/portalctl/config.toml
--- exit 4

"#]]);
    let status = sandbox.run("status --json").json();
    assert_eq!(status["mail"]["waiting"], 2);
    assert_eq!(status["mail"]["set_up"], false);
    let config = sandbox.run("config show --origin").succeeds();
    assert!(config.contains("mail.rate\t120\tdefault\n"), "{config}");
}

#[test]
fn mistakes_in_the_configuration_are_told_with_their_line() {
    let sandbox = portal("");
    for (line, message) in [
        (
            "mail.port = 70000",
            "line 1: mail.port: 70000 is not a number from 1 to 65535",
        ),
        ("mail.port = 'x'", "line 1: mail.port: takes a number"),
        (
            "mail.security = 'ssl'",
            "`ssl` is no kind of security; one of starttls, tls, none",
        ),
        ("mail.from = 'x'", "`x` is no e-mail address"),
        ("mail.sever = 'x'", "did you mean mail.server?"),
        ("mail.server = 'a b'", "`a b` is no host name"),
        ("mail.password = 'x'", "there is no setting mail.password"),
    ] {
        super::configure(&sandbox, &format!("{line}\n"));
        let error = sandbox.run("mail queue list").fails(6);
        assert!(error.contains(message), "{line}: {error}");
    }
}

#[test]
fn what_waited_when_a_backup_was_made_is_sent_only_when_asked_for() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("mail send access --all").succeeds();
    sandbox.run("backup create a.backup").succeeds();
    sandbox.run("mail queue run").succeeds();
    let restored = sandbox.run("backup restore a.backup --replace --yes");
    assert!(
        restored.stderr.contains("2 mails that waited")
            && restored
                .stderr
                .contains("portalctl mail queue retry --held"),
        "{restored:?}"
    );
    restored.succeeds();
    assert_eq!(sandbox.run("mail queue run").succeeds(), "sent 0\n");
    assert_eq!(messages(&sandbox).len(), 2);
    let list = sandbox
        .run("mail queue list --format '{state} {client} {reply}'")
        .succeeds();
    assert!(
        list.contains("held KD-1 it waited when the backup was made"),
        "{list}"
    );
    let status = sandbox.run("status --json").json();
    assert_eq!(status["mail"]["held"], 2);
    assert!(
        status["problems"].to_string().contains("2 mails are held"),
        "{status:#}"
    );
    let again = sandbox.run("mail send access --all --only-new");
    assert_eq!(again.stdout, "");
    assert_eq!(sandbox.run("mail queue drop '#1'").succeeds(), "1\n");
    assert_eq!(sandbox.run("mail queue retry --held").succeeds(), "1\n");
    assert_eq!(sandbox.run("mail queue run").succeeds(), "sent 1\n");
    sandbox.run("audit verify").succeeds();
}
