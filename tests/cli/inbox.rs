//! `inbox`: what clients wrote is read, followed, answered, settled, and applied.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::sandbox::Sandbox;

/// A message that a client sends meanwhile.
const KNOCK: &str = "INSERT INTO inbox (kind, client_id, subject, text, created_at) \
    VALUES ('contact', 1, 'Noch etwas', 'Hallo', 1795510800)";

fn ids(list: &Value) -> Vec<i64> {
    let list = list.as_array().unwrap();
    list.iter()
        .map(|item| item["id"].as_i64().unwrap())
        .collect()
}

fn find(sandbox: &Sandbox, kind: &str) -> i64 {
    let list = sandbox
        .run(&format!("inbox list --kind {kind} --json"))
        .json();
    ids(&list).first().copied().unwrap()
}

fn actions(sandbox: &Sandbox) -> Vec<String> {
    let list = sandbox.run("audit list --format '{action}'").succeeds();
    list.lines().map(ToOwned::to_owned).collect()
}

#[test]
fn the_list_holds_what_waits_and_all_of_it_when_asked() {
    let sandbox = Sandbox::with_demo();
    let waiting = sandbox.run("inbox list --json").json();
    let kinds: Vec<_> = waiting
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["kind"])
        .collect();
    assert_eq!(kinds, ["comment", "contact", "profile", "paid"]);
    assert!(
        waiting
            .as_array()
            .unwrap()
            .iter()
            .all(|item| item["state"] == "waiting")
    );
    let all = sandbox.run("inbox list --all --json").json();
    assert_eq!(all.as_array().unwrap().len(), 8);
    let other = sandbox.run("inbox list --client KD-1002 --json").json();
    assert_eq!(other[0]["document"], "invoice:RE-2026-004");
    assert_eq!(other.as_array().unwrap().len(), 1);
    sandbox.run("inbox list --client KD-9").fails(3);
    sandbox.run("inbox list --kind letter").fails(2);
}

#[test]
fn a_comment_is_answered_under_its_document_and_settled() {
    let sandbox = Sandbox::with_demo();
    let id = find(&sandbox, "comment");
    let answered = sandbox.with_stdin(
        "Ja, gern.\r\nBis dann!\n",
        &format!("inbox reply {id} --text-stdin --json"),
    );
    assert_eq!(answered.json()["state"], "done");
    let export = sandbox.run("export client KD-1001 --output kd.zip");
    export.succeeds();
    let talk = unzipped(&sandbox, "documents.json");
    let offer = talk
        .as_array()
        .unwrap()
        .iter()
        .find(|document| document["number"] == "AN-2026-001")
        .unwrap();
    let last = offer["comments"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&last["author"], &last["text"], &last["public"]),
        (
            &"operator".into(),
            &"Ja, gern.\nBis dann!".into(),
            &true.into()
        )
    );
    assert_eq!(actions(&sandbox).last().unwrap(), "inbox.reply");
}

fn unzipped(sandbox: &Sandbox, name: &str) -> Value {
    let file = std::fs::File::open(sandbox.path("kd.zip")).unwrap();
    let mut archive = zip::ZipArchive::new(file).unwrap();
    serde_json::from_reader(archive.by_name(name).unwrap()).unwrap()
}

#[test]
fn a_contact_message_is_answered_beside_it_and_can_stay_open() {
    let sandbox = Sandbox::with_demo();
    let id = find(&sandbox, "contact");
    sandbox.write("antwort.txt", "Machen wir.\n");
    sandbox
        .run(&format!(
            "inbox reply '#{id}' --file antwort.txt --keep-open"
        ))
        .succeeds();
    let shown = sandbox.run(&format!("inbox show {id} --json")).json();
    assert_eq!(shown["state"], "waiting");
    assert_eq!(shown["replies"][0]["text"], "Machen wir.");
    sandbox.run(&format!("inbox reply {id} Gern")).succeeds();
    let shown = sandbox.run(&format!("inbox show {id} --json")).json();
    assert_eq!(
        (&shown["state"], shown["replies"].as_array().unwrap().len()),
        (&"done".into(), 2)
    );
}

#[test]
fn an_answer_that_is_none_is_refused() {
    let sandbox = Sandbox::with_demo();
    let before = actions(&sandbox).len();
    sandbox.run("inbox reply 2 ' '").fails(6);
    sandbox.with_stdin("a\0b", "inbox reply 2 -").fails(6);
    sandbox
        .with_stdin("x".repeat(10_001), "inbox reply 2 --file -")
        .fails(6);
    sandbox.run("inbox reply 99 Hallo").fails(3);
    let missing = sandbox.run("inbox reply 2").fails(2);
    assert!(missing.contains("--text-stdin"), "{missing}");
    assert_eq!(actions(&sandbox).len(), before);
}

#[test]
fn settling_twice_changes_nothing_and_reopening_brings_it_back() {
    let sandbox = Sandbox::with_demo();
    let settled = sandbox.run("inbox done 2 '#4' --json").json();
    assert_eq!(
        (&settled[0]["changed"], &settled[1]["state"]),
        (&true.into(), &"done".into())
    );
    assert_eq!(
        sandbox.run("inbox done 2 --json").json()[0]["changed"],
        false
    );
    let outcome = sandbox.with_stdin("2\n77\n", "inbox done --reopen -");
    assert_eq!(outcome.code, 8);
    assert!(
        outcome.stderr.contains("line 2: there is no message 77"),
        "{}",
        outcome.stderr
    );
    assert_eq!(
        ids(&sandbox.run("inbox list --kind comment --json").json()),
        [2]
    );
    let last: Vec<_> = actions(&sandbox).into_iter().rev().take(3).collect();
    assert_eq!(last, ["inbox.reopen", "inbox.done", "inbox.done"]);
}

#[test]
fn a_proposal_is_shown_beside_what_there_is_and_applied_whole() {
    let sandbox = Sandbox::with_demo();
    let id = find(&sandbox, "profile");
    let shown = sandbox.run(&format!("inbox show {id}")).succeeds();
    assert!(
        shown.contains("Hafenstraße 12 -> Hafenstraße 14"),
        "{shown}"
    );
    assert!(shown.contains("(empty) -> +49 40 5550199"), "{shown}");
    let dry = sandbox.run(&format!("inbox done --apply {id} --dry-run"));
    assert!(
        dry.stderr.contains("Hafenstraße 12 -> Hafenstraße 14"),
        "{}",
        dry.stderr
    );
    assert_eq!(dry.code, 0);
    let applied = sandbox
        .run(&format!("inbox done --apply {id} --json"))
        .json();
    assert_eq!(applied[0]["applied"][1]["before"], "Hafenstraße 12");
    let client = sandbox.run("client show KD-1001 --json").json();
    assert_eq!(client["profile"]["street"], "Hafenstraße 14");
    assert_eq!(client["profile"]["phone"], "+49 40 5550199");
    let event = sandbox.run("audit list --action inbox.apply --json").json();
    assert_eq!(event[0]["facts"]["fields"], "phone street");
    assert!(!event.to_string().contains("Hafenstraße"), "{event}");
}

#[test]
fn only_a_proposal_can_be_applied_and_a_bad_one_changes_nothing() {
    let sandbox = Sandbox::with_demo();
    sandbox.run("inbox done --apply 2").fails(4);
    sandbox.sql("UPDATE inbox SET facts = '{\"email\": \"nobody\", \"street\": \"Neu 1\"}' WHERE kind = 'profile'");
    let id = find(&sandbox, "profile");
    let error = sandbox.run(&format!("inbox done --apply {id}")).fails(6);
    assert!(error.contains("client edit KD-1001"), "{error}");
    let client = sandbox.run("client show KD-1001 --json").json();
    assert_eq!(client["profile"]["street"], "Hafenstraße 12");
}

#[test]
fn what_strangers_write_is_shown_and_not_obeyed() {
    let sandbox = Sandbox::with_demo();
    sandbox.sql(
        "UPDATE inbox SET text = char(27) || '[2J' || char(10) || 'state    done', subject = char(8238) || 'x' WHERE id = 4",
    );
    for line in ["inbox list", "inbox show 4", "inbox done 4"] {
        let outcome = sandbox.run(line);
        assert!(
            !outcome.stdout.contains(['\u{1b}', '\u{202e}']),
            "{line}: {}",
            outcome.stdout
        );
        assert!(
            !outcome.stdout.contains("\nstate    done\n"),
            "{line}: {}",
            outcome.stdout
        );
    }
}

fn follow(sandbox: &Sandbox) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = sandbox
        .command()
        .args(["inbox", "list", "--follow", "--jsonl"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    (child, stdout)
}

fn next_id(lines: &mut BufReader<std::process::ChildStdout>) -> i64 {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    let message: Value = serde_json::from_str(&line).unwrap();
    message.get("id").and_then(Value::as_i64).unwrap()
}

#[test]
fn following_prints_what_waits_and_then_what_comes_until_it_is_interrupted() {
    let sandbox = Sandbox::with_demo();
    let (mut child, mut lines) = follow(&sandbox);
    let waiting: Vec<_> = (0..4).map(|_| next_id(&mut lines)).collect();
    assert_eq!(waiting, [2, 4, 5, 6]);
    sandbox.sql(KNOCK);
    assert_eq!(next_id(&mut lines), 9);
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

#[test]
fn following_ends_quietly_when_nobody_reads() {
    let sandbox = Sandbox::with_demo();
    let (child, mut lines) = follow(&sandbox);
    assert_eq!(next_id(&mut lines), 2);
    drop(lines);
    sandbox.sql(KNOCK);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    sandbox.run("inbox list --follow --json").fails(2);
}
