//! `template`: notes and mails with placeholders.

use snapbox::str;

use crate::sandbox::Sandbox;

#[test]
fn the_built_in_templates_are_listed_in_both_languages() {
    let sandbox = Sandbox::with_portal();
    let all = sandbox.run("template list --json").json();
    let all = all.as_array().unwrap();
    assert_eq!(all.len(), 32);
    assert!(all.iter().all(|one| one["origin"] == "built-in"));
    let mails = sandbox
        .run("template list --kind mail --locale en --format '{name}|{subject}'")
        .succeeds();
    assert_eq!(
        mails,
        "access|Your access to our customer portal – [Company.name]\n\
         access-invite|Your access to our customer portal – [Company.name]\n\
         access-login|Your access to our customer portal – [Company.name]\n\
         access-password|Your login for our customer portal – [Company.name]\n\
         answer|An answer to your message – [Company.name]\n\
         digest|Customer portal: [Message.subject]\n\
         document|[Document.number] in our customer portal – [Company.name]\n\
         notice|Customer portal: [Message.kind] from [Client.name]\n\
         receipt|Your decision about [Document.number] – [Company.name]\n"
    );
}

#[test]
fn an_own_text_goes_before_the_built_in_until_it_is_deleted() {
    let sandbox = Sandbox::with_portal();
    let built_in = sandbox.run("template show invoice-note").succeeds();
    assert!(
        built_in.starts_with("Vielen Dank für Ihren Auftrag."),
        "{built_in}"
    );
    let own = "Grüße,\r\n[Client.name]";
    let set = |sandbox: &Sandbox| {
        sandbox
            .with_stdin(own, "template set invoice-note --file - --json")
            .json()
    };
    assert_eq!(set(&sandbox)["changed"], true);
    let again = set(&sandbox);
    assert_eq!(
        (&again["changed"], &again["origin"]),
        (&false.into(), &"changed".into())
    );
    assert_eq!(sandbox.run("template show invoice-note").succeeds(), own);
    let english = sandbox
        .run("template show invoice-note --locale en")
        .succeeds();
    assert!(english.starts_with("Thank you"), "{english}");
    sandbox
        .run("template delete invoice-note --yes")
        .is(str![[r#"
Your invoice-note (de) is deleted; the built-in one is in force again.
--- exit 0

"#]]);
    assert_eq!(
        sandbox.run("template show invoice-note").succeeds(),
        built_in
    );
    sandbox
        .run("template delete invoice-note --yes")
        .is(str![[r#"
--- stderr
error: invoice-note comes with the program and was not changed
hint: portalctl template set invoice-note --file FILE replaces it
--- exit 4

"#]]);
}

#[test]
fn every_problem_has_a_mark_below_it() {
    let sandbox = Sandbox::with_portal();
    sandbox.write(
        "note.txt",
        "Schöne Grüße, [Client.nmae]!\r\n\r\nÜber [Invoice.customerportal_ulr]\r\n[sic] [[ok]\r\n",
    );
    let expected = str![[r#"
--- stderr
error: note.txt has 2 problems
line 1, column 15: unknown placeholder `[Client.nmae]`; did you mean `[Client.name]`?
1 | Schöne Grüße, [Client.nmae]!
  |               ^^^^^^^^^^^^^
line 3, column 6: unknown placeholder `[Invoice.customerportal_ulr]`; did you mean `[Invoice.customerportal_url]`?
3 | Über [Invoice.customerportal_ulr]
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
hint: portalctl template placeholders lists all names
--- exit 6

"#]];
    sandbox
        .run("template check --file note.txt")
        .is(expected.clone());
    sandbox
        .run("template set invoice-note --file note.txt")
        .is(expected);
    let shown = sandbox.run("template list --format {origin}").succeeds();
    assert!(!shown.contains("changed"), "nothing was kept: {shown}");
}

#[test]
fn a_check_speaks_json_and_needs_no_portal_for_a_file() {
    let sandbox = Sandbox::new();
    let outcome = sandbox.with_stdin("ä [Client.nmae]", "template check --file - --json");
    assert_eq!(outcome.code, 6);
    let check: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(check["fine"], false);
    assert_eq!(check["problems"][0]["line"], 1);
    assert_eq!(check["problems"][0]["column"], 3);
    let error: serde_json::Value = serde_json::from_str(&outcome.stderr).unwrap();
    assert_eq!(error["error"]["code"], "invalid");
    let fine = sandbox.with_stdin("Hallo [Client.name]", "template check --file -");
    assert_eq!(fine.succeeds(), "standard input is fine.\n");
}

#[test]
fn a_text_can_be_checked_for_a_kind_of_document() {
    let sandbox = Sandbox::with_portal();
    let offer = "[Offer.offer_number]";
    sandbox
        .with_stdin(offer, "template check --file - --kind offer")
        .succeeds();
    let stderr = sandbox
        .with_stdin(offer, "template check --file - --kind invoice")
        .fails(6);
    assert!(stderr.contains("line 1, column 1"), "{stderr}");
    let mixed = "[Invoice.date] [Offer.date]";
    let stderr = sandbox
        .with_stdin(mixed, "template check --file -")
        .fails(6);
    assert!(
        stderr.contains("`Offer` cannot stand beside `Invoice`"),
        "{stderr}"
    );
    sandbox
        .run("template check offer-note --kind offer")
        .succeeds();
    sandbox
        .run("template check offer-note --kind invoice")
        .fails(6);
}

#[test]
fn bad_files_are_refused_as_invalid() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("latin1.txt", b"eins\nGr\xfc\xdfe\n");
    sandbox.write("large.txt", "x".repeat(10_000_000));
    sandbox.write("empty.txt", "");
    sandbox.run("template set x --file latin1.txt").is(str![[r#"
--- stderr
error: latin1.txt is not UTF-8 text
  cause: line 2 holds a byte that no UTF-8 text has
hint: convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW
--- exit 6

"#]]);
    for (file, code, message) in [
        ("large.txt", 6, "large.txt is larger than 1 MiB"),
        ("empty.txt", 6, "empty.txt is empty"),
        (".", 6, "is a folder"),
        ("nowhere.txt", 3, "there is no file nowhere.txt"),
    ] {
        for verb in ["set x", "check"] {
            let stderr = sandbox
                .run(&format!("template {verb} --file {file}"))
                .fails(code);
            assert!(stderr.contains(message), "{stderr}");
        }
    }
    for name in ["''", "Größe", "a--b", "../x", "A", "'a b'", "$'\\e'"] {
        let stderr = sandbox
            .with_stdin("x", &format!("template set {name} --file -"))
            .fails(6);
        assert!(stderr.contains("template name"), "{name}: {stderr}");
    }
}

#[test]
fn a_mail_has_a_subject_that_is_checked_too() {
    let sandbox = Sandbox::with_portal();
    let set = |line: &str| sandbox.with_stdin("Hallo\n", &format!("template set {line} --file -"));
    let stderr = set("willkommen --kind mail").fails(2);
    assert!(stderr.contains("mails need a subject"), "{stderr}");
    let stderr = set("willkommen --kind mail --subject '[Client.nmae]'").fails(6);
    assert!(stderr.contains("the subject, line 1, column 1"), "{stderr}");
    let stderr = set("access --subject 'a\nBcc: x@y.example'").fails(6);
    assert!(stderr.contains("line break"), "{stderr}");
    set("willkommen --kind mail --subject 'Hallo [Client.name]'").succeeds();
    set("willkommen --locale en --kind note").fails(5);
    set("dank --subject x").fails(2);
    set("access").succeeds();
    let subject = sandbox.run("template show access --format {subject}");
    assert_eq!(
        subject.succeeds(),
        "Ihr Zugang zum Kundenportal – [Company.name]\n",
        "the subject stays where none is given"
    );
}

#[test]
fn an_unknown_template_offers_the_nearest() {
    let sandbox = Sandbox::with_portal();
    for verb in ["show", "check", "delete --yes"] {
        let stderr = sandbox
            .run(&format!("template {verb} invoce-note"))
            .fails(3);
        assert!(stderr.contains("did you mean invoice-note?"), "{stderr}");
    }
    sandbox
        .with_stdin("Dank", "template set dank --locale de --file -")
        .succeeds();
    let stderr = sandbox.run("template show dank --locale en").fails(3);
    assert!(
        stderr.contains("there is no template dank in en"),
        "{stderr}"
    );
    assert_eq!(sandbox.run("template show dank").succeeds(), "Dank");
}

#[test]
fn a_dry_run_keeps_no_text() {
    let sandbox = Sandbox::with_portal();
    sandbox
        .with_stdin("Dank", "template set dank --file - --dry-run")
        .succeeds();
    sandbox.run("template show dank").fails(3);
}

#[test]
fn the_placeholders_are_listed_with_samples() {
    let sandbox = Sandbox::new();
    let all = sandbox.run("template placeholders --json").json();
    assert!(all.as_array().unwrap().len() > 100);
    let lines = sandbox
        .run("template placeholders --prefix client --locale en")
        .succeeds();
    assert!(
        lines.lines().all(|line| line.starts_with("[Client.")),
        "{lines}"
    );
    assert!(lines.contains("[Client.name]\tBeispiel AG\t"), "{lines}");
    let stderr = sandbox
        .run("template placeholders --prefix Invoce")
        .fails(3);
    assert!(stderr.contains("did you mean Invoice?"), "{stderr}");
}
