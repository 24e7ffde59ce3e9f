//! `decision`: shown with what proves it, recorded by the operator, taken back.

use crate::sandbox::Sandbox;

#[test]
fn a_decision_of_the_portal_is_proven_by_document_pdf_event_and_trail() {
    let sandbox = Sandbox::with_demo();
    let shown = sandbox
        .run("decision show AN-2026-002 --verify --json")
        .json();
    assert_eq!(
        (&shown["outcome"], &shown["by"], &shown["verified"]),
        (&"accepted".into(), &"client".into(), &true.into())
    );
    let names: Vec<_> = shown["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| &check["name"])
        .collect();
    assert_eq!(names, ["document", "pdf", "event", "trail"]);
    let document = sandbox.run("document show AN-2026-002 --json").json();
    assert_eq!(shown["evidence"]["fingerprint"], document["fingerprint"]);
    assert_eq!(document["decision"]["name"], "Petra Beispiel");
    let list = sandbox.run("decision list --client KD-1001 --json").json();
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(
        sandbox
            .run("decision list --client KD-1002 --json")
            .succeeds(),
        "[]\n"
    );
    sandbox.run("decision show AN-2026-001").fails(3);
    sandbox.run("decision show '#99'").fails(3);
}

#[test]
fn whatever_was_changed_behind_its_back_is_found() {
    for (statement, check) in [
        (
            "DROP TRIGGER document_is_immutable; UPDATE document SET total_gross = 1 WHERE number = 'AN-2026-002'",
            "document",
        ),
        (
            "DROP TRIGGER blob_update; UPDATE blob SET bytes = x'00' WHERE sha256 = (SELECT pdf_sha256 FROM decision WHERE id = 1)",
            "pdf",
        ),
        (
            "DROP TRIGGER decision_is_evidence; UPDATE decision SET name = 'Niemand' WHERE id = 1",
            "event",
        ),
        (
            "DROP TRIGGER audit_update; UPDATE audit SET facts = '{}' WHERE action = 'portal.demo'",
            "trail",
        ),
    ] {
        let sandbox = Sandbox::with_demo();
        sandbox.sql(statement);
        let outcome = sandbox.run("decision show '#1' --verify");
        let found = outcome.stdout.lines().any(|line| {
            line.starts_with(&format!("check {check}")) && !line.ends_with("as it was")
        });
        assert!(found, "{check}: {}", outcome.stdout);
        let error = outcome.fails(9);
        assert!(error.contains(check), "{error}");
    }
}

#[test]
fn doctor_finds_a_decision_about_something_else_than_is_stored() {
    let sandbox = Sandbox::with_demo();
    sandbox.sql("DROP TRIGGER document_is_immutable; UPDATE document SET note = 'x' WHERE number = 'AN-2026-002'");
    let outcome = sandbox.run("doctor");
    assert!(
        outcome.stdout.contains("decision show '#1' --verify"),
        "{}",
        outcome.stdout
    );
    outcome.fails(9);
}

#[test]
fn what_was_told_by_telephone_is_recorded_once_with_its_evidence() {
    let sandbox = Sandbox::with_demo();
    let line = "decision record AN-2026-001 --accepted --by 'Erika Muster' --role Einkauf --note 'am Telefon' \
                --date 2026-11-20 --json";
    let decided = sandbox.run(line).json();
    assert_eq!(
        (&decided["by"], &decided["reason"], &decided["decided_at"]),
        (
            &"operator".into(),
            &"am Telefon".into(),
            &"2026-11-20T11:00:00Z".into()
        )
    );
    assert_eq!(
        sandbox.run("document show AN-2026-001 --json").json()["status"],
        "won"
    );
    let verified = sandbox
        .run("decision show AN-2026-001 --verify --json")
        .json();
    assert_eq!(verified["verified"], true);
    assert_eq!(verified["evidence"]["time_zone"], "UTC");
    let event = sandbox
        .run("audit list --action decision.record --json")
        .json();
    assert_eq!(event[0]["subject"], "decision:3");
    assert!(!event.to_string().contains("Erika"), "{event}");
    sandbox.run(line).fails(5);
}

#[test]
fn only_an_open_offer_can_be_decided_on() {
    let sandbox = Sandbox::with_demo();
    let record = |rest: &str| sandbox.run(&format!("decision record {rest}"));
    record("RE-2026-002 --accepted --by Anna").fails(4);
    record("AN-2026-002 --declined --by Anna").fails(5);
    record("AN-2026-001 --accepted --by ' '").fails(6);
    record("AN-2026-001 --accepted --by Anna --date tomorrow").fails(6);
    record("AN-2026-001 --accepted --by Anna --date 2020-01-01").fails(6);
    record("AN-2026-001 --accepted --declined --by Anna").fails(2);
    record("AN-2026-001 --by Anna").fails(2);
    record("AN-2026-001 --declined").fails(2);
}

#[test]
fn a_decision_taken_back_stays_in_the_history_and_the_offer_is_open_again() {
    let sandbox = Sandbox::with_demo();
    sandbox
        .run("decision withdraw AN-2026-002 --reason Irrtum --no-input")
        .fails(2);
    let withdrawn = sandbox
        .run("decision withdraw AN-2026-002 --reason Irrtum --yes --json")
        .json();
    assert_eq!(
        (&withdrawn["state"], &withdrawn["withdrawn_reason"]),
        (&"withdrawn".into(), &"Irrtum".into())
    );
    assert_eq!(
        sandbox.run("document show AN-2026-002 --json").json()["status"],
        "open"
    );
    assert_eq!(
        sandbox
            .run("decision show AN-2026-002 --verify --json")
            .json()["state"],
        "withdrawn"
    );
    let again = sandbox
        .run("decision withdraw '#1' --reason Nochmal --yes --json")
        .json();
    assert_eq!(
        (&again["changed"], &again["withdrawn_reason"]),
        (&false.into(), &"Irrtum".into())
    );
    sandbox
        .run("decision record AN-2026-002 --declined --by Anna")
        .succeeds();
    let list = sandbox
        .run("decision list --document AN-2026-002 --format '{id} {state}'")
        .succeeds();
    assert_eq!(list, "3 standing\n1 withdrawn\n");
}

#[test]
fn a_decision_that_was_acted_on_cannot_be_taken_back() {
    let sandbox = Sandbox::with_demo();
    sandbox
        .run("document status AN-2026-002 cleared")
        .succeeds();
    sandbox
        .run("decision withdraw AN-2026-002 --reason Irrtum --yes")
        .fails(4);
}
