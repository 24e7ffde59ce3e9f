//! `note render`: notes with portal links.

use rusqlite::Connection;
use snapbox::str;

use crate::sandbox::Sandbox;

/// A portal with two clients, of whom the first has access, and an invoice and an offer of that one.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    for line in [
        "client add KD-1001 --name 'Beispiel AG' --email info@beispiel.example --locale de",
        "client add KD-1002 --name 'Probe & Söhne' --email buero@probe.example --locale en",
        "access grant KD-1001",
    ] {
        sandbox.run(line).succeeds();
    }
    sql(
        &sandbox,
        "INSERT INTO document (id, kind, number, client_id, status, title, date, due_date, valid_until, currency, \
         total_net, total_gross, address, intro, note, created_at, updated_at) VALUES \
         (1, 'invoice', 'RE-2026-001', 1, 'open', 'Rechnung', '2026-11-02', '2026-11-16', NULL, 'EUR', 103744, 123456, \
          '', '', '', 0, 0), \
         (2, 'offer', 'AN-2026-007', 1, 'draft', 'Angebot', '2026-11-02', NULL, '2026-12-02', 'EUR', 50000, 59500, \
          '', '', '', 0, 0), \
         (3, 'invoice', 'RE-2016-001', 1, 'open', 'Rechnung', '2016-01-02', '2016-01-16', NULL, 'EUR', 1, 1, \
          '', '', '', 0, 0)",
    );
    sandbox
}

fn sql(sandbox: &Sandbox, statement: &str) {
    let store = Connection::open(sandbox.store()).unwrap();
    store.execute_batch(statement).unwrap();
}

fn count(sandbox: &Sandbox, what: &str) -> i64 {
    let store = Connection::open(sandbox.store()).unwrap();
    let sql = format!("SELECT count(*) FROM {what}");
    store.query_row(&sql, [], |row| row.get(0)).unwrap()
}

/// Renders a text for the first client's invoice.
fn render(sandbox: &Sandbox, text: &str, flags: &str) -> crate::sandbox::Outcome {
    let line = format!("note render --document RE-2026-001 --file - {flags}");
    sandbox.with_stdin(text, &line)
}

#[test]
fn the_note_prints_the_standing_link_that_grant_printed() {
    let sandbox = sandbox();
    let granted = sandbox.run("access grant KD-1001").succeeds();
    let note = render(&sandbox, "Vielen Dank!\n[Client.customerportal_url]\n", "");
    assert_eq!(note.succeeds(), format!("Vielen Dank!\n{granted}"));
}

#[test]
fn dates_and_brackets_print_as_the_language_says() {
    let sandbox = sandbox();
    let text =
        "[[sic] [sic] [Date.dates-1D+2M-3Y]|[Invoice.due_date+14D]|[Invoice.total_gross]\r\nEnde";
    let note = |flags| render(&sandbox, text, flags).succeeds();
    assert_eq!(
        note(""),
        "[sic] [sic] 22.01.2024|30.11.2026|1.234,56 €\r\nEnde"
    );
    let english = note("--locale en");
    assert!(english.contains("2024"), "{english}");
    assert!(english.contains("1,234.56"), "{english}");
    assert_ne!(english, note(""));
    assert_eq!(render(&sandbox, "", "").succeeds(), "");
}

#[test]
fn a_text_without_links_needs_no_access_and_no_key_and_writes_nothing() {
    let sandbox = sandbox();
    std::fs::remove_file(sandbox.store().with_extension("key")).unwrap();
    let before = count(&sandbox, "audit");
    let line = "note render --client KD-1002 --file -";
    let note = sandbox.with_stdin("Dear [Client.name]", line).succeeds();
    assert_eq!(note, "Dear Probe & Söhne");
    assert_eq!(count(&sandbox, "audit"), before);
    let overridden = format!("{line} --set Client.customerportal_url=https://x.example");
    let note = sandbox.with_stdin("[Client.customerportal_url]", &overridden);
    assert_eq!(note.succeeds(), "https://x.example");
    render(&sandbox, "[Client.customerportal_url]", "").fails(9);
}

#[test]
fn the_link_of_a_document_is_made_once_and_then_stays() {
    let sandbox = sandbox();
    let events = count(&sandbox, "audit");
    let line = "note render --document RE-2026-001 --template invoice-note";
    let first = sandbox.run(line).succeeds();
    assert!(first.contains("RE-2026-001"), "{first}");
    assert!(first.contains("https://portal.example/l/"), "{first}");
    assert_eq!(count(&sandbox, "audit"), events + 1);
    assert_eq!(sandbox.run(line).succeeds(), first);
    let both = render(
        &sandbox,
        "[Document.customerportal_url] [Client.customerportal_url]",
        "--format {text}",
    );
    let both = both.succeeds();
    let (document, client) = both.split_once(' ').unwrap();
    assert!(first.contains(document), "{document}");
    assert_ne!(document, client.trim_end());
    assert_eq!(count(&sandbox, "audit"), events + 1);
    assert_eq!(count(&sandbox, "link"), 2);
    assert_eq!(count(&sandbox, "link_document"), 1);
    sql(
        &sandbox,
        "UPDATE link SET public_id = 7 WHERE scope = 'documents'",
    );
    assert_ne!(sandbox.run(line).succeeds(), first, "rotated");
}

#[test]
fn a_dry_run_prints_a_link_and_keeps_none() {
    let sandbox = sandbox();
    let outcome = render(&sandbox, "[Invoice.customerportal_url]", "--dry-run");
    assert!(outcome.stderr.contains("not kept"), "{outcome:?}");
    assert!(outcome.succeeds().contains("/l/"));
    assert_eq!(count(&sandbox, "link_document"), 0);
}

#[test]
fn json_names_client_document_and_template() {
    let sandbox = sandbox();
    let note = sandbox
        .run("note render --document re-2026-001 --template invoice-note --json")
        .json();
    assert_eq!(note["type"], "note");
    assert_eq!(note["client"], "KD-1001");
    assert_eq!(note["document"], "RE-2026-001");
    assert_eq!(note["template"], "invoice-note");
    assert_eq!(note["locale"], "de");
    assert!(note["text"].as_str().unwrap().starts_with("Vielen Dank"));
    let note = render(&sandbox, "x", "--json").json();
    assert_eq!(note["template"], serde_json::Value::Null);
}

#[test]
fn without_access_the_command_that_grants_it_is_named() {
    let sandbox = sandbox();
    sandbox
        .with_stdin(
            "[Client.customerportal_url]",
            "note render --client KD-1002 --file -",
        )
        .is(str![[r#"
--- stderr
error: KD-1002 has no access, so there is no address to print
  cause: whether access is granted: no, never
hint: portalctl access grant KD-1002
--- exit 4

"#]]);
    sandbox.run("access revoke KD-1001 --yes").succeeds();
    for name in ["Client", "Invoice"] {
        let stderr = render(&sandbox, &format!("[{name}.customerportal_url]"), "").fails(4);
        assert!(
            stderr.contains("portalctl access grant KD-1001"),
            "{stderr}"
        );
    }
    let stderr = render(&sandbox, "[Client.customerportal_username]", "").fails(4);
    assert!(stderr.contains("has no access"), "{stderr}");
}

#[test]
fn a_document_that_is_not_seen_gets_no_link() {
    let sandbox = sandbox();
    let line = "note render --document AN-2026-007 --template offer-note";
    sandbox.run(line).is(str![[r#"
--- stderr
error: KD-1001 does not see AN-2026-007, so there is no link to print
  cause: whether the document is completed: no, draft
hint: portalctl document complete offer:AN-2026-007
--- exit 4

"#]]);
    sql(&sandbox, "UPDATE document SET is_hidden = 1 WHERE id = 1");
    let stderr = render(&sandbox, "[Invoice.customerportal_url]", "").fails(4);
    assert!(
        stderr.contains("portalctl document unhide invoice:RE-2026-001"),
        "{stderr}"
    );
    sandbox.run("access grant KD-1001 --share offer").succeeds();
    let stderr = render(&sandbox, "[Invoice.customerportal_url]", "").fails(4);
    assert!(stderr.contains("whether the kind is shared"), "{stderr}");
    assert_eq!(render(&sandbox, "[Invoice.date]", "").code, 0);
    assert_eq!(count(&sandbox, "link_document"), 0);
}

#[test]
fn a_link_that_opens_nothing_is_not_printed() {
    let sandbox = sandbox();
    let line = "note render --document RE-2016-001 --template invoice-note";
    let stderr = sandbox.run(line).fails(4);
    assert!(stderr.contains("would be over already"), "{stderr}");
    assert_eq!(count(&sandbox, "link_document"), 0);
    sql(&sandbox, "UPDATE link SET expires_at = 1");
    let stderr = render(&sandbox, "[Client.customerportal_url]", "").fails(4);
    assert!(stderr.contains("#1 is expired"), "{stderr}");
}

#[test]
fn with_passwords_the_login_page_is_printed() {
    let sandbox = sandbox();
    sandbox
        .run("access grant KD-1001 --login password")
        .succeeds();
    let text = "[Client.customerportal_url]\n[Invoice.customerportal_url]";
    assert_eq!(
        render(&sandbox, text, "").succeeds(),
        "https://portal.example/login\nhttps://portal.example/login"
    );
    for field in ["username", "password"] {
        let stderr = render(&sandbox, &format!("[Client.customerportal_{field}]"), "").fails(4);
        assert!(
            stderr.contains("portalctl password generate KD-1001"),
            "{stderr}"
        );
    }
    sandbox.run("password generate KD-1001").succeeds();
    let name = render(&sandbox, "[Client.customerportal_username]", "").succeeds();
    assert!(!name.is_empty());
}

#[test]
fn mistakes_in_the_text_are_shown_with_marks() {
    let sandbox = sandbox();
    render(&sandbox, "Grüße [Client.nmae]", "").is(str![[r#"
--- stderr
error: standard input, line 1, column 7: unknown placeholder `[Client.nmae]`; did you mean `[Client.name]`?
1 | Grüße [Client.nmae]
  |       ^^^^^^^^^^^^^
hint: portalctl template placeholders lists all names
--- exit 6

"#]]);
    let stderr = render(&sandbox, "[Offer.offer_number]", "").fails(6);
    assert!(
        stderr.contains("the document is of the kind invoice"),
        "{stderr}"
    );
    let client = "note render --client KD-1001 --file -";
    let stderr = sandbox.with_stdin("ä [Invoice.date]", client).fails(6);
    assert!(
        stderr.contains("column 3") && stderr.contains("needs a document"),
        "{stderr}"
    );
    sandbox.with_stdin(b"Gr\xfc\xdfe", client).fails(6);
    sandbox.with_stdin("x".repeat(10_000_000), client).fails(6);
}

#[test]
fn mistakes_on_the_line_are_told_apart() {
    let sandbox = sandbox();
    for (flags, code, message) in [
        ("--document RE-2026-001", 2, "--template"),
        ("--template invoice-note", 2, "--document"),
        (
            "--client KD-1001 --document RE-1 --template x",
            2,
            "cannot be used with",
        ),
        ("--client KD-1003 --template letter-note", 3, "did you mean"),
        (
            "--document RE-2026-01 --template invoice-note",
            3,
            "did you mean RE-2026-001",
        ),
        (
            "--client KD-1001 --template invoce-note",
            3,
            "did you mean invoice-note?",
        ),
        (
            "--client KD-1001 --file - --set Client.nmae=x",
            2,
            "did you mean Client.name?",
        ),
        (
            "--client KD-1001 --file - --set Client.name",
            2,
            "Client.name='Probe & Co'",
        ),
        ("--client KD-1001 --file - --locale fr", 2, "fr"),
        ("--all --file -", 2, "--jsonl"),
    ] {
        let stderr = sandbox.run(&format!("note render {flags}")).fails(code);
        assert!(stderr.contains(message), "{flags}: {stderr}");
    }
}

#[test]
fn what_if_values_replace_the_real_ones() {
    let sandbox = sandbox();
    let note = render(
        &sandbox,
        "[Client.name]: [Date.dates+1D], [Invoice.due_date]",
        "--set 'Client.name=Wenn = Dann [sic]' --set Date.dates=2026-02-28 --set Invoice.due_date=2026-12-24",
    );
    assert_eq!(note.succeeds(), "Wenn = Dann [sic]: 01.03.2026, 24.12.2026");
}

#[test]
fn the_template_follows_the_clients_language() {
    let sandbox = sandbox();
    sandbox.run("access grant KD-1002").succeeds();
    let note = |flags: &str| {
        let line = format!("note render --client KD-1002 --template access {flags}");
        sandbox.run(&line)
    };
    assert!(note("").succeeds().starts_with("Dear Sir or Madam"));
    assert!(note("--locale de").succeeds().starts_with("Guten Tag"));
    sandbox
        .with_stdin("Dank, [Client.name]", "template set dank --file -")
        .succeeds();
    let outcome = sandbox.run("note render --client KD-1002 --template dank");
    assert!(outcome.stderr.contains("in de only"), "{outcome:?}");
    assert_eq!(outcome.succeeds(), "Dank, Probe & Söhne");
}

#[test]
fn every_client_with_access_gets_a_note_of_its_own() {
    let sandbox = sandbox();
    let urls = sandbox.run("access grant KD-1001 KD-1002").succeeds();
    let urls: Vec<_> = urls.lines().collect();
    let all = |text: &str, flags: &str| {
        sandbox.with_stdin(text, &format!("note render --all --file - {flags}"))
    };
    let notes = all(
        "[Client.name] [Contact.name] [Client.customerportal_url]",
        "--json",
    )
    .json();
    let text = |at: usize| notes[at]["text"].as_str().unwrap().to_owned();
    assert_eq!(notes[0]["client"], "KD-1001");
    assert_eq!(text(0), format!("Beispiel AG Beispiel AG {}", urls[0]));
    assert_eq!(text(1), format!("Probe & Söhne Probe & Söhne {}", urls[1]));
    all("[Invoice.date]", "--jsonl").fails(6);
    sql(
        &sandbox,
        "UPDATE link SET revoked_at = 1 WHERE client_id = 2",
    );
    let outcome = all("[Client.customerportal_url]", "--jsonl");
    assert!(
        outcome.stderr.contains("KD-1002 has no standing link"),
        "{outcome:?}"
    );
    assert_eq!(outcome.code, 8);
    assert_eq!(outcome.stdout.lines().count(), 1);
    sandbox.run("access revoke KD-1002 --yes").succeeds();
    let left = sandbox
        .run("note render --all --template access --jsonl")
        .succeeds();
    assert_eq!(left.lines().count(), 1);
    assert!(
        left.starts_with(r#"{"client":"KD-1001","text":"Guten Tag"#),
        "{left}"
    );
}
