//! Documents: drafts, totals, files, status, and what is never changed again.

use serde_json::Value;

use crate::sandbox::Sandbox;

pub const PDF: &str = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

pub fn with_client() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    sandbox
        .run("client add KD-1001 --name 'Beispiel AG'")
        .succeeds();
    sandbox.write("rechnung.pdf", PDF);
    sandbox
}

pub fn add(sandbox: &Sandbox, rest: &str) -> Value {
    let line = format!("document add {rest} --client KD-1001 --date 2026-11-02 --json");
    sandbox.run(&line).json()
}

fn show(sandbox: &Sandbox, name: &str) -> Value {
    sandbox.run(&format!("document show {name} --json")).json()
}

#[test]
fn the_lines_of_the_scripted_day_work() {
    let sandbox = with_client();
    let invoice = sandbox
        .run(
            "document add invoice RE-2026-001 --client KD-1001 --date 2026-11-02 --due 2026-11-16 \
             --net 100.00 --gross 119.00 --currency EUR --attach rechnung.pdf --complete --json",
        )
        .json();
    assert_eq!(invoice["type"], "document");
    assert_eq!(invoice["status"], "overdue");
    assert_eq!(invoice["total_gross"], 11_900);
    assert_eq!(invoice["open_amount"], 11_900);
    assert_eq!(invoice["client"], "KD-1001");
    let file = &invoice["attachments"][0];
    assert_eq!(file["name"], "rechnung.pdf");
    assert_eq!(file["media_type"], "application/pdf");
    assert_eq!(file["role"], "document");
    assert_eq!(file["sha256"].as_str().unwrap().len(), 64);
    sandbox
        .run(
            "document add offer AN-2026-007 --client KD-1001 --date 2026-11-02 \
             --valid-until 2026-12-02 --net 500.00 --gross 595.00 --currency EUR --complete",
        )
        .succeeds();
    assert_eq!(show(&sandbox, "AN-2026-007")["valid_until"], "2026-12-02");
}

#[test]
fn totals_follow_from_the_lines() {
    let sandbox = with_client();
    add(
        &sandbox,
        "invoice RE-1 --line '8;Std.;Beratung; vor Ort;95.00;19' --line '3;Stk.;Buch;9.99;7'",
    );
    let shown = show(&sandbox, "RE-1");
    assert_eq!(shown["total_net"], 78_997);
    assert_eq!(shown["total_gross"], 78_997 + 14_440 + 210);
    assert_eq!(shown["lines"][0]["title"], "Beratung; vor Ort");
    assert_eq!(shown["taxes"][1]["amount"], 210);
    assert_eq!(shown["taxes"][0]["name"], "USt");
}

#[test]
fn a_cent_too_much_is_named() {
    let sandbox = with_client();
    sandbox
        .run(
            "document add invoice RE-1 --client KD-1001 --date 2026-11-02 --line '8;Std.;X;95;19' \
             --gross 904.41",
        )
        .is(snapbox::str![[r#"
--- stderr
error: invoice RE-1: the gross total is 904.41 EUR but net and taxes add up to 904.40 EUR; the difference is 0.01 EUR
hint: leave the totals out to have them computed, or say the taxes as printed with --tax
--- exit 6

"#]]);
    let empty = sandbox.run("document list --json").json();
    assert_eq!(empty, serde_json::json!([]));
}

#[test]
fn garbage_is_refused_with_what_was_meant() {
    let sandbox = with_client();
    for (flags, code, reason) in [
        (
            "--date 2026-02-30 --net 1 --gross 1",
            2,
            "2026-02 has 28 days",
        ),
        (
            "--date 2026-02-03 --net 1.234,56 --gross 1",
            2,
            "write 1234.56",
        ),
        (
            "--date 2026-02-03 --net 1e9 --gross 1",
            2,
            "such as 1234.56",
        ),
        (
            "--date 2026-02-03 --net NaN --gross 1",
            2,
            "such as 1234.56",
        ),
        (
            "--date 2026-02-03 --net 1.234 --gross 1",
            6,
            "this currency has 2 decimals",
        ),
        (
            "--date 2026-02-03 --net 1.5 --gross 2 --currency JPY",
            6,
            "no decimals",
        ),
        (
            "--date 2026-02-03 --net 1 --gross 1 --currency XYZW",
            2,
            "no currency code",
        ),
        ("--date 2026-02-03", 6, "the net total is missing"),
        ("--date 2026-02-03 --net 1", 6, "the gross total is missing"),
        ("--date 2026-02-03 --line '1;2;3'", 2, "write a line as"),
        ("--net 1 --gross 1", 2, "--date DATE is missing"),
    ] {
        let line = format!("document add invoice RE-1 --client KD-1001 {flags}");
        let error = sandbox.run(&line).fails(code);
        assert!(error.contains(reason), "{flags}: {error}");
    }
    let error = sandbox
        .run("document add invoce RE-1 --client KD-1001 --date 2026-02-03")
        .fails(2);
    assert!(error.contains("one of invoice, offer"), "{error}");
    let error = sandbox
        .run("document add invoice RE-1 --client KD-1002 --date 2026-02-03 --net 1 --gross 1")
        .fails(3);
    assert!(error.contains("did you mean KD-1001?"), "{error}");
}

#[test]
fn what_is_completed_never_changes() {
    let sandbox = with_client();
    add(
        &sandbox,
        "invoice RE-1 --net 1 --gross 1 --attach rechnung.pdf --complete",
    );
    for line in [
        "document edit RE-1 --title x",
        "document attach RE-1 rechnung.pdf",
        "document detach RE-1 rechnung.pdf",
        "document delete RE-1 --yes",
    ] {
        let error = sandbox.run(line).fails(4);
        assert!(
            error.contains("status invoice:RE-1 canceled"),
            "{line}: {error}"
        );
    }
    sandbox.run("client delete KD-1001 --yes").fails(4);
    assert_eq!(
        show(&sandbox, "RE-1")["attachments"][0]["name"],
        "rechnung.pdf"
    );
}

#[test]
fn a_draft_is_edited_and_deleted() {
    let sandbox = with_client();
    add(
        &sandbox,
        "invoice RE-1 --line '1;Stk.;X;10;19' --due 2026-11-30",
    );
    let edited = sandbox
        .run("document edit RE-1 --line '2;Stk.;X;10;19' --due none --number RE-2 --json")
        .json();
    assert_eq!(edited["total_gross"], 2_380);
    assert_eq!(edited["due_date"], Value::Null);
    assert_eq!(edited["changed"], true);
    let again = sandbox.run("document edit RE-2 --title '' --json").json();
    assert_eq!(again["changed"], false);
    sandbox.run("document edit RE-2").fails(2);
    sandbox.run("document delete RE-2 --no-input").fails(2);
    sandbox
        .run("document delete RE-2 --yes --dry-run")
        .succeeds();
    show(&sandbox, "RE-2");
    sandbox.run("document delete RE-2 --yes").succeeds();
    sandbox.run("document show RE-2").fails(3);
}

#[test]
fn ensure_changes_drafts_only_and_says_whether_it_did() {
    let sandbox = with_client();
    let line = "invoice RE-1 --net 1 --gross 1 --attach rechnung.pdf --ensure";
    assert_eq!(add(&sandbox, line)["changed"], true);
    assert_eq!(add(&sandbox, line)["changed"], false);
    let completed = format!("{line} --complete");
    assert_eq!(add(&sandbox, &completed)["status"], "open");
    assert_eq!(add(&sandbox, &completed)["changed"], false);
    let said = |gross| {
        let line = "document add invoice RE-2 --client KD-1001 --date 2026-11-02 --net 1 --ensure";
        sandbox.run(&format!("{line} --gross {gross}")).stderr
    };
    assert_eq!(said(1), "Up to date now.\n");
    assert_eq!(said(2), "Up to date now.\n");
    assert_eq!(said(2), "Unchanged.\n");
    let same = "document add invoice RE-1 --client KD-1001 --date 2026-11-02 --net 1 --gross 1";
    sandbox.run(same).fails(5);
    let other = same.replace("--gross 1", "--gross 2 --ensure");
    sandbox.run(&other).fails(4);
}

#[test]
fn the_status_moves_only_as_its_kind_allows() {
    let sandbox = with_client();
    add(&sandbox, "invoice RE-1 --net 1 --gross 1");
    let error = sandbox.run("document status RE-1 paid").fails(4);
    assert!(error.contains("document complete invoice:RE-1"), "{error}");
    sandbox.run("document complete RE-1").succeeds();
    let error = sandbox.run("document status RE-1 won").fails(4);
    assert!(error.contains("it may become paid, canceled"), "{error}");
    sandbox.run("document status RE-1 overdue").fails(4);
    sandbox.run("document status RE-1 lots").fails(2);
    let paid = sandbox
        .run("document status RE-1 paid --date 2026-11-20 --json")
        .json();
    assert_eq!(
        (paid["status"].as_str(), paid["open_amount"].as_i64()),
        (Some("paid"), Some(0))
    );
    assert_eq!(show(&sandbox, "RE-1")["paid"], 100);
    let again = sandbox.run("document status RE-1 paid --json").json();
    assert_eq!(again["changed"], false);
    let reopened = sandbox.run("document status RE-1 open --json").json();
    assert_eq!(reopened["open_amount"], 100);
    assert_eq!(show(&sandbox, "RE-1")["paid"], 0);
}

#[test]
fn many_are_completed_and_hidden_at_once() {
    let sandbox = with_client();
    add(&sandbox, "invoice RE-1 --net 1 --gross 1");
    add(&sandbox, "letter BR-1");
    let error = sandbox
        .run("document complete RE-1 nobody BR-1 --atomic")
        .fails(3);
    assert!(
        error.contains("number 2 of 3; nothing was changed"),
        "{error}"
    );
    assert_eq!(show(&sandbox, "RE-1")["status"], "draft");
    sandbox
        .with_stdin("RE-1\nnobody\nBR-1\n", "document complete -")
        .fails(8);
    assert_eq!(show(&sandbox, "BR-1")["status"], "completed");
    sandbox.run("document hide RE-1 BR-1").succeeds();
    assert_eq!(show(&sandbox, "RE-1")["hidden"], true);
    assert_eq!(show(&sandbox, "RE-1")["visible"], false);
    let hidden = sandbox.run("document hide RE-1 --json").json();
    assert_eq!(hidden[0]["changed"], false);
    sandbox.run("document unhide RE-1").succeeds();
    assert_eq!(show(&sandbox, "RE-1")["hidden"], false);
    let trail = sandbox
        .run("audit list --client KD-1001 --jsonl")
        .succeeds();
    assert_eq!(trail.matches("\"document.complete\"").count(), 2, "{trail}");
    sandbox.run("audit verify").succeeds();
}

#[test]
fn lists_are_filtered_and_summed() {
    let sandbox = with_client();
    add(
        &sandbox,
        "invoice RE-1 --due 2026-11-16 --net 10 --gross 11.90 --complete",
    );
    add(
        &sandbox,
        "invoice RE-2 --due 2026-12-16 --net 10 --gross 11.90 --complete",
    );
    add(
        &sandbox,
        "offer AN-1 --net 5 --gross 5 --currency USD --complete",
    );
    let numbers = |flags: &str| {
        let line = format!("document list {flags} --format '{{number}}' --quiet");
        sandbox.run(&line).succeeds().replace('\n', " ")
    };
    assert_eq!(numbers(""), "AN-1 RE-2 RE-1 ");
    assert_eq!(numbers("--overdue"), "RE-1 ");
    assert_eq!(numbers("--status open --kind invoice"), "RE-2 ");
    assert_eq!(numbers("--kind offer,letter"), "AN-1 ");
    assert_eq!(numbers("--from 2026-11-03"), "");
    assert_eq!(
        numbers("--to 2026-11-02 --client kd-1001"),
        "AN-1 RE-2 RE-1 "
    );
    sandbox
        .run("document list --client KD-1001")
        .is(snapbox::str![[r#"
AN-1	offer	KD-1001	2026-11-02	open	5.00 USD		
RE-2	invoice	KD-1001	2026-11-02	open	11.90 EUR	2026-12-16	
RE-1	invoice	KD-1001	2026-11-02	overdue	11.90 EUR	2026-11-16	
--- stderr
2 documents in EUR, 23.80 EUR open.
1 document in USD, 0.00 USD open.
--- exit 0

"#]]);
    sandbox
        .run("document list --overdue --status open")
        .fails(2);
    sandbox.run("document list --kind invoce").fails(2);
}

#[test]
fn text_of_strangers_reaches_the_terminal_harmless() {
    let sandbox = with_client();
    let json = r#"{"kind":"letter","number":"BR-1","client":"KD-1001","date":"2026-11-02",
        "title":"a\u001b[2Jb","note":"x\r\ny\u202e"}"#;
    sandbox.with_stdin(json, "document add -").succeeds();
    let shown = sandbox.run("document show BR-1").succeeds();
    assert!(
        shown.contains("a\\x1b[2Jb") && shown.contains("x\\r\\ny\\u{202e}"),
        "{shown}"
    );
    let nul = json.replace("\\u001b", "\\u0000").replace("BR-1", "BR-2");
    sandbox.with_stdin(nul, "document add -").fails(6);
}

#[test]
fn nothing_is_due_before_it_was_written() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("client add KD-1 --name A").succeeds();
    let line = "document add invoice RE-1 --client KD-1 --date 2026-11-02 --net 1 --gross 1 --currency EUR";
    sandbox
        .run(&format!("{line} --due 2026-11-01"))
        .is(snapbox::str![[r#"
--- stderr
error: invoice RE-1: it is due on 2026-11-01, which is before its date
  cause: its date is 2026-11-02
hint: say --due 2026-11-02 or later, --due none, or an earlier --date
--- exit 6

"#]]);
    let offer = line.replace("invoice RE-1", "offer AN-1");
    let error = sandbox
        .run(&format!("{offer} --valid-until 2026-10-31"))
        .fails(6);
    assert!(error.contains("it is valid until 2026-10-31"), "{error}");
    sandbox.run(&format!("{line} --due 2026-11-02")).succeeds();
    let error = sandbox.run("document edit RE-1 --date 2026-11-03").fails(6);
    assert!(error.contains("it is due on 2026-11-02"), "{error}");
    sandbox
        .run("document edit RE-1 --date 2026-11-03 --due none")
        .succeeds();
}
