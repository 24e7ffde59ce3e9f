//! `access`: granting, revoking, listing and explaining.

use serde_json::Value;

use crate::sandbox::Sandbox;

fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    for number in ["KD-1001", "KD-1002", "KD-1003"] {
        let add = format!("client add {number} --name 'Firma {number}'");
        sandbox.run(&add).succeeds();
    }
    sandbox
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().collect()
}

#[test]
fn a_grant_prints_one_url_and_nothing_else() {
    portal().run("access grant KD-1001").is(snapbox::str![[r#"
https://portal.example/l/[TOKEN]
--- stderr
Granted.
--- exit 0

"#]]);
}

#[test]
fn granting_again_prints_the_same_urls_in_the_order_asked() {
    let sandbox = portal();
    let first = sandbox.run("access grant KD-1001 KD-1002").succeeds();
    let again = sandbox.run("access grant kd-1002 '#1'");
    assert_eq!(again.stderr, "All 2 unchanged.\n");
    let again = again.succeeds();
    let (first, again) = (lines(&first), lines(&again));
    assert_eq!(again, [first[1], first[0]]);
    assert_ne!(first[0], first[1]);
}

#[test]
fn json_holds_what_scripts_count_on() {
    let sandbox = portal();
    let granted = sandbox
        .run("access grant KD-1001 --until 2026-12-31 --json")
        .json();
    let url = granted[0]["url"].as_str().unwrap().to_owned();
    let expected = serde_json::json!([{
        "type": "access", "client": "KD-1001", "state": "granted", "since": "2026-11-23T09:00:00Z",
        "until": "2026-12-31", "login": "link", "changed": true, "url": url,
    }]);
    assert_eq!(granted, expected);
    let again = sandbox
        .run("access grant KD-1001 --until 2026-12-31 --json")
        .json();
    assert_eq!(again[0]["changed"], false);
    assert_eq!(again[0]["url"], url.as_str());
}

#[test]
fn refused_lines_are_named_and_the_others_go_on() {
    let sandbox = portal();
    sandbox.run("client archive KD-1003").succeeds();
    let outcome = sandbox.with_stdin("KD-1001\n\nKD-1009\nKD-1003\n", "access grant -");
    outcome.is(snapbox::str![[r#"
https://portal.example/l/[TOKEN]
--- stderr
Granted.
error: line 3: there is no client KD-1009 (did you mean KD-1003? portalctl client list shows all)
error: line 4: KD-1003 is archived and cannot be given access (portalctl client archive KD-1003 --undo)
error: 2 of 3 were refused
hint: the messages above say why; --atomic does all or nothing
--- exit 8

"#]]);
}

#[test]
fn atomic_grants_all_or_nobody() {
    let sandbox = portal();
    let error = sandbox
        .run("access grant KD-1001 KD-9999 --atomic")
        .fails(3);
    assert!(
        error.contains("number 2 of 2; nothing was changed"),
        "{error}"
    );
    let state = &sandbox.run("access show KD-1001 --json").json()["state"];
    assert_eq!(*state, "never");
}

#[test]
fn a_single_refused_client_decides_the_exit_code() {
    let sandbox = portal();
    let error = sandbox.run("access grant KD-1009").fails(3);
    assert!(
        error.starts_with("error: there is no client KD-1009\nhint: did you mean KD-100"),
        "{error}"
    );
    sandbox.run("client archive KD-1001").succeeds();
    sandbox.run("access grant KD-1001").fails(4);
    sandbox.run("access revoke KD-1009").fails(3);
}

#[test]
fn nothing_on_standard_input_is_nothing_to_do() {
    let outcome = portal().with_stdin("\n", "access grant - --json");
    assert_eq!(outcome.json(), serde_json::json!([]));
}

#[test]
fn without_a_terminal_a_missing_client_is_a_usage_error() {
    let sandbox = portal();
    for command in [
        "access grant",
        "access revoke",
        "access show",
        "access explain",
        "client show",
        "client edit --phone 1",
        "client archive",
        "client delete",
        "password generate",
        "password set",
        "password clear",
    ] {
        let error = sandbox.run(command).fails(2);
        assert!(
            error.contains("the argument CLIENT is missing"),
            "{command}: {error}"
        );
    }
}

#[test]
fn in_password_mode_a_grant_prints_the_login_page() {
    let sandbox = portal();
    let page = sandbox
        .run("access grant KD-1001 --login password")
        .succeeds();
    assert_eq!(page, "https://portal.example/login\n");
    let link = sandbox
        .run("access grant KD-1001 --login settings")
        .succeeds();
    assert!(link.contains("/l/"), "{link}");
}

#[test]
fn exceptions_start_from_the_settings_and_stay_until_they_are_taken_back() {
    let sandbox = portal();
    sandbox
        .run("access grant KD-1001 --share +letter,-reminder --allow -comment")
        .succeeds();
    sandbox.run("access grant KD-1001").succeeds();
    let exceptions = |sandbox: &Sandbox| {
        let shown = sandbox.run("access show KD-1001 --json").json();
        shown["exceptions"].clone()
    };
    let kept = exceptions(&sandbox);
    let kinds = [
        "invoice",
        "offer",
        "confirmation",
        "delivery-note",
        "credit-note",
        "letter",
    ];
    assert_eq!(kept["share"], serde_json::json!(kinds));
    assert_eq!(
        kept["allow"],
        serde_json::json!(["download", "contact", "decide"])
    );
    sandbox
        .run("access grant --all --share settings")
        .succeeds();
    assert_eq!(exceptions(&sandbox)["share"], Value::Null);
    assert_ne!(exceptions(&sandbox)["allow"], Value::Null);
}

#[test]
fn terms_that_cannot_be_meant_are_refused() {
    let sandbox = portal();
    let error = sandbox
        .run("access grant KD-1001 --until 2026-11-22")
        .fails(6);
    assert!(error.contains("2026-11-22 is over"), "{error}");
    let error = sandbox.run("access grant --all --until yesterday").fails(6);
    assert!(error.contains("2026-11-22 is over"), "{error}");
    let error = sandbox.run("access grant KD-1001 --allow pay").fails(4);
    assert!(error.contains("payment.iban"), "{error}");
    let error = sandbox
        .run("access grant KD-1001 --share invoices")
        .fails(2);
    assert!(error.contains("`invoices` is no"), "{error}");
    sandbox
        .run("access grant KD-1001 --until 2026-02-30")
        .fails(2);
    sandbox
        .run("access grant KD-1001 --login telepathy")
        .fails(2);
    sandbox.run("access grant KD-1001 --all").fails(2);
}

#[test]
fn access_ends_after_its_last_day() {
    let mut sandbox = portal();
    sandbox.run("access grant KD-1001 --until today").succeeds();
    let enters = |sandbox: &Sandbox| sandbox.run("access explain KD-1001 --json").json();
    assert_eq!(enters(&sandbox)["allowed"], true);
    sandbox.set("PORTALCTL_NOW", "2026-11-24T00:00:00Z");
    let explained = enters(&sandbox);
    assert_eq!(explained["allowed"], false);
    assert_eq!(explained["decided_by"], "access is not over");
    assert_eq!(
        sandbox.run("access show KD-1001 --json").json()["url"],
        Value::Null
    );
}

#[test]
fn all_clients_but_archived_ones_are_granted_once() {
    let sandbox = portal();
    sandbox.run("client archive KD-1002").succeeds();
    let one = sandbox.run("access grant KD-1003").succeeds();
    let all = sandbox.run("access grant --all");
    assert_eq!(all.stderr, "Granted: 1, unchanged: 1.\n");
    let all = all.succeeds();
    assert_eq!(lines(&all).len(), 2);
    assert_eq!(lines(&all)[1], one.trim_end());
    let again = sandbox.run("access grant --all");
    assert_eq!(again.stderr, "All 2 unchanged.\n");
    assert_eq!(again.succeeds(), all);
    let again = sandbox.run("access grant --all --json").json();
    assert!(
        again
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["changed"] == false)
    );
}

#[test]
fn a_dry_run_grants_nothing_and_promises_no_url() {
    let sandbox = portal();
    let outcome = sandbox.run("access grant KD-1001 --dry-run");
    assert_eq!(outcome.succeeds(), "");
    let shown = sandbox.run("access show KD-1001 --json").json();
    assert_eq!(shown["state"], "never");
}

#[test]
fn revoking_bites_at_once_and_granting_revives_the_same_url() {
    let sandbox = portal();
    let url = sandbox.run("access grant KD-1001").succeeds();
    let revoked = sandbox.run("access revoke KD-1001 --json").json();
    assert_eq!(revoked[0]["state"], "revoked");
    assert_eq!(revoked[0]["changed"], true);
    assert_eq!(revoked[0]["url"], Value::Null);
    let again = sandbox.run("access revoke KD-1001");
    assert_eq!(again.stderr, "Unchanged.\n");
    assert_eq!(
        again.succeeds(),
        "KD-1001\trevoked\t2026-11-23T09:00:00Z\t\tlink\n"
    );
    assert_eq!(sandbox.run("access grant KD-1001").succeeds(), url);
}

#[test]
fn revoking_everybody_asks_first() {
    let sandbox = portal();
    sandbox.run("access grant KD-1001 KD-1002").succeeds();
    let error = sandbox.run("access revoke --all").fails(2);
    assert!(
        error.contains("Revoke the access of all 2 clients"),
        "{error}"
    );
    let outcome = sandbox.run("access revoke --all --yes --json").json();
    assert_eq!(outcome["clients"], 2);
    let states = sandbox.run("access list --json").json();
    let states: Vec<&str> = states
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["revoked", "revoked", "never"]);
    let again = sandbox.run("access revoke --all").succeeds();
    assert_eq!(again, "Nobody had access.\n");
}

#[test]
fn a_list_can_be_narrowed_to_one_state() {
    let sandbox = portal();
    sandbox.run("access grant KD-1002").succeeds();
    let granted = sandbox.run("access list --state granted --json").json();
    assert_eq!(granted.as_array().unwrap().len(), 1);
    assert!(granted[0]["url"].as_str().unwrap().contains("/l/"));
    sandbox.run("access list --state maybe").fails(2);
}

#[test]
fn an_explanation_names_the_condition_that_decided() {
    let sandbox = portal();
    sandbox
        .run("access grant KD-1001 --allow download")
        .succeeds();
    sandbox.run("access revoke KD-1001").succeeds();
    sandbox.run("access explain KD-1001").is(snapbox::str![[r#"
KD-1001 cannot enter.

✓ the client is not archived  not archived
✗ access is granted           revoked since 2026-11-23T09:00:00Z  (decides)
✓ access is not over          no last day

download      ✗ access is granted: revoked since 2026-11-23T09:00:00Z
comment       ✗ access is granted: revoked since 2026-11-23T09:00:00Z
contact       ✗ access is granted: revoked since 2026-11-23T09:00:00Z
decide        ✗ access is granted: revoked since 2026-11-23T09:00:00Z
pay           ✗ access is granted: revoked since 2026-11-23T09:00:00Z
edit-profile  ✗ access is granted: revoked since 2026-11-23T09:00:00Z
--- exit 0

"#]]);
}

#[test]
fn an_explanation_in_json_has_every_condition_of_every_action() {
    let sandbox = portal();
    sandbox
        .run("access grant KD-1001 --allow download")
        .succeeds();
    let explained = sandbox
        .run("access explain KD-1001 --link '#1' --json")
        .json();
    assert_eq!(explained["link"], 1);
    assert_eq!(explained["allowed"], true);
    assert_eq!(explained["decided_by"], Value::Null);
    let actions = explained["actions"].as_array().unwrap();
    assert_eq!(actions.len(), 6);
    assert_eq!(actions[0]["action"], "download");
    assert_eq!(actions[0]["allowed"], true);
    assert_eq!(actions[1]["decided_by"], "the action is allowed");
    for action in actions {
        assert!(
            action["conditions"].as_array().unwrap().len() >= 5,
            "{action}"
        );
    }
}

#[test]
fn without_unicode_an_explanation_says_yes_and_no() {
    let mut sandbox = portal();
    sandbox.set("LC_ALL", "C");
    let text = sandbox.run("access explain KD-1001").succeeds();
    assert!(text.is_ascii(), "{text}");
    assert!(
        text.contains("no  access is granted           never  (decides)"),
        "{text}"
    );
}

#[test]
fn a_link_of_another_client_explains_nothing() {
    let sandbox = portal();
    sandbox.run("access grant KD-1001").succeeds();
    let error = sandbox.run("access explain KD-1002 --link '#1'").fails(6);
    assert!(error.contains("belongs to another client"), "{error}");
    sandbox.run("access explain KD-1001 --link '#9'").fails(3);
    sandbox.run("access explain KD-1001 RE-1").fails(3);
}

#[test]
fn without_a_base_url_no_access_is_granted() {
    let sandbox = Sandbox::new();
    sandbox
        .run("init --no-input --company 'Muster GmbH'")
        .succeeds();
    sandbox.run("client add KD-1 --name Beispiel").succeeds();
    let error = sandbox.run("access grant KD-1").fails(4);
    assert!(error.contains("portalctl settings set base-url"), "{error}");
    assert_eq!(
        sandbox.run("access show KD-1 --json").json()["state"],
        "never"
    );
}
