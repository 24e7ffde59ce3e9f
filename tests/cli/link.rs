//! `link`: the register of secret links.

use std::process::Command;

use crate::sandbox::{Sandbox, skip};

/// A portal with two clients with access, a client without, and documents.
pub fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    for (number, name) in [
        ("KD-1", "Beispiel AG"),
        ("KD-2", "Probe GmbH"),
        ("KD-3", "Neu eG"),
    ] {
        sandbox
            .run(&format!("client add {number} --name '{name}'"))
            .succeeds();
    }
    for (number, client) in [("RE-1", "KD-1"), ("RE-2", "KD-1"), ("RE-3", "KD-2")] {
        let line = format!(
            "document add invoice {number} --client {client} --date 2026-11-02 --due 2026-11-16 --net 100.00 \
             --gross 119.00 --currency EUR --complete"
        );
        sandbox.run(&line).succeeds();
    }
    sandbox.run("access grant KD-1 KD-2").succeeds();
    sandbox
}

fn is_url(line: &str) -> bool {
    let token = line
        .strip_prefix("https://portal.example/l/")
        .unwrap_or_default();
    token.len() == 40 && token.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[test]
fn a_standing_link_is_the_same_at_every_call() {
    let sandbox = portal();
    let first = sandbox.run("link url KD-1").succeeds();
    assert!(is_url(first.trim_end()) && first.ends_with('\n'), "{first}");
    assert_eq!(sandbox.run("link url kd-1").succeeds(), first);
    assert_eq!(sandbox.run("access grant KD-1").succeeds(), first);
    let document = sandbox.run("link url --document RE-1").succeeds();
    assert!(
        is_url(document.trim_end()) && document != first,
        "{document}"
    );
    assert_eq!(sandbox.run("link url --document RE-1").succeeds(), document);
}

#[test]
fn who_asks_for_a_link_that_is_there_waits_for_no_writer() {
    let sandbox = portal();
    let first = sandbox.run("link url KD-1").succeeds();
    let writer = rusqlite::Connection::open(sandbox.store()).unwrap();
    writer.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(sandbox.run("link url KD-1").succeeds(), first);
}

#[test]
fn urls_come_one_per_line_in_the_order_asked() {
    let sandbox = portal();
    let one = sandbox.run("link url KD-1").succeeds();
    let two = sandbox.run("link url KD-2").succeeds();
    assert_eq!(
        sandbox.run("link url KD-2 KD-1 KD-2").succeeds(),
        format!("{two}{one}{two}")
    );
    assert_eq!(
        sandbox
            .with_stdin("KD-2\n\nKD-1\n", "link url -")
            .succeeds(),
        format!("{two}{one}")
    );
    assert_eq!(
        sandbox.run("link url --all").succeeds(),
        format!("{one}{two}")
    );
    let json = sandbox.run("link url --all --json").json();
    assert_eq!(json[1]["client"], "KD-2");
    assert_eq!(json[1]["url"], two.trim_end());
}

#[test]
fn urls_of_all_come_in_the_order_of_clients_whatever_links_were_made_when() {
    let sandbox = Sandbox::with_portal();
    for number in ["KD-1001", "KD-1002", "KD-1003"] {
        let line = format!("client add {number} --name X");
        sandbox.run(&line).succeeds();
    }
    sandbox
        .run("access grant KD-1003 KD-1001 KD-1002")
        .succeeds();
    sandbox.run("link rotate '#2'").succeeds();
    let one_by_one = sandbox.run("link url KD-1001 KD-1002 KD-1003").succeeds();
    assert_eq!(sandbox.run("access grant --all").succeeds(), one_by_one);
    assert_eq!(sandbox.run("link url --all").succeeds(), one_by_one);
    let notes = sandbox.with_stdin(
        "[Client.customerportal_url]\n",
        "note render --all --file - --format '{text}'",
    );
    assert_eq!(notes.succeeds().replace("\\n", ""), one_by_one);
}

#[test]
fn a_refused_client_is_named_with_its_line_and_the_rest_goes_on() {
    let sandbox = portal();
    let outcome = sandbox.with_stdin("KD-1\nKD-9\nKD-3\nKD-2\n", "link url -");
    assert_eq!(outcome.code, 8);
    assert_eq!(outcome.stdout.lines().count(), 2);
    assert!(
        outcome.stderr.contains("line 2: ") && outcome.stderr.contains("line 3: "),
        "{}",
        outcome.stderr
    );
    let outcome = sandbox.with_stdin("KD-1\nKD-9\n", "link url - --atomic");
    assert_eq!((outcome.code, outcome.stdout.as_str()), (3, ""));
}

#[test]
fn a_link_for_documents_opens_those_only_and_ends_after_they_are_due() {
    let sandbox = portal();
    let link = sandbox.run(
        "link create KD-1 --document RE-1 --document RE-2 --label Buchhaltung --max-uses 5 --json",
    );
    let link = &link.json()[0];
    assert_eq!(link["scope"], "documents");
    assert_eq!(link["documents"], serde_json::json!(["RE-1", "RE-2"]));
    assert_eq!(link["expires_at"], "2027-02-15T00:00:00Z");
    assert_eq!(
        (&link["uses"], &link["max_uses"], &link["state"]),
        (&0.into(), &5.into(), &"active".into())
    );
    assert!(is_url(link["url"].as_str().unwrap()));
    sandbox.run("link create KD-1 --document RE-3").fails(4);
    sandbox.run("link create KD-3").fails(4);
    sandbox.run("link create KD-1 --expires due+3d").fails(6);
    sandbox
        .run("link create KD-1 --expires 2026-11-01")
        .fails(6);
}

#[test]
fn rotating_kills_the_old_url_and_revoking_kills_both() {
    let sandbox = portal();
    let old = sandbox.run("link url KD-1").succeeds();
    let new = sandbox.run("link rotate '#1'").succeeds();
    assert!(is_url(new.trim_end()) && new != old);
    assert_eq!(sandbox.run("link url KD-1").succeeds(), new);
    sandbox.with_stdin(&old, "link identify -").fails(3);
    sandbox.with_stdin(&new, "link identify -").succeeds();
    let revoked = sandbox.run("link revoke 1 --json").json();
    assert_eq!(
        (&revoked[0]["state"], &revoked[0]["changed"]),
        (&"revoked".into(), &true.into())
    );
    let again = sandbox.run("link revoke 1 --json").json();
    assert_eq!(again[0]["changed"], false);
    sandbox.run("link rotate 1").fails(4);
    assert_ne!(sandbox.run("access grant KD-1").succeeds(), new);
}

#[test]
fn losing_access_suspends_links_and_getting_it_back_revives_them() {
    let sandbox = portal();
    sandbox.run("access revoke KD-1").succeeds();
    assert_eq!(
        sandbox.run("link show 1 --json").json()["state"],
        "suspended"
    );
    sandbox.run("link url KD-1").fails(4);
    sandbox.run("access grant KD-1").succeeds();
    assert_eq!(sandbox.run("link show 1 --json").json()["state"], "active");
}

#[test]
fn a_leaked_url_is_identified_without_being_an_argument_or_an_echo() {
    let sandbox = portal();
    let url = sandbox.run("link url KD-2").succeeds();
    let token = url.trim_end().rsplit('/').next().unwrap().to_owned();
    let found = sandbox.with_stdin(format!("see {}).\n", url.trim_end()), "link identify -");
    assert!(
        found.stdout.contains("KD-2") && found.stderr.contains("portalctl link revoke"),
        "{}",
        found.text()
    );
    assert!(!found.text().contains(&token));
    let upper = token.to_uppercase().replace('0', "O");
    sandbox.with_stdin(upper, "link identify -").succeeds();
    let mut forged = token.clone();
    let last = if token.ends_with('a') { "b" } else { "a" };
    forged.replace_range(39.., last);
    let refusal = sandbox.with_stdin(&forged, "link identify -").fails(3);
    assert!(!refusal.contains(&forged), "{refusal}");
    let outcome = sandbox.run(&format!("link identify {}", url.trim_end()));
    assert_eq!(outcome.code, 2);
    assert!(!outcome.stderr.contains(&token), "{}", outcome.stderr);
}

#[test]
fn no_token_is_kept_anywhere() {
    let sandbox = portal();
    let mut tokens = Vec::new();
    for line in [
        "link url --all",
        "link create KD-1 --document RE-1",
        "link rotate 1",
        "link create KD-2 --label x",
        "link url --document RE-3",
    ] {
        let urls = sandbox.run(line).succeeds();
        tokens.extend(
            urls.lines()
                .map(|url| url.rsplit('/').next().unwrap().to_owned()),
        );
    }
    assert!(tokens.len() >= 6, "{tokens:?}");
    let mut kept = Vec::new();
    for name in ["portal.db", "portal.db-wal", "portal.key"] {
        kept.extend(std::fs::read(sandbox.store().with_file_name(name)).unwrap_or_default());
    }
    kept.extend(sandbox.run("audit list --json").succeeds().into_bytes());
    let kept = String::from_utf8_lossy(&kept).to_lowercase();
    for token in tokens {
        assert!(!kept.contains(&token), "a token lies in the store");
        assert!(
            !kept.contains(token.split_at(28).1),
            "the end of a token lies in the store"
        );
    }
}

#[test]
fn lists_filter_by_client_state_and_end() {
    let sandbox = portal();
    sandbox
        .run("link create KD-1 --expires 10d --label bald")
        .succeeds();
    sandbox
        .run("link create KD-1 --expires 90d --label später")
        .succeeds();
    sandbox
        .run("link create KD-2 --expires 10d --label weg")
        .succeeds();
    sandbox.run("link revoke 5").succeeds();
    let labels = |line: &str| -> Vec<String> {
        let list = sandbox
            .run(&format!("link list {line} --format '{{label}}'"))
            .succeeds();
        list.lines()
            .filter(|label| !label.is_empty())
            .map(ToOwned::to_owned)
            .collect()
    };
    assert_eq!(labels("--client KD-1"), ["bald", "später"]);
    assert_eq!(labels("--expiring 30d"), ["bald"]);
    assert_eq!(labels("--state revoked"), ["weg"]);
    sandbox.run("link list --state broken").fails(2);
}

#[test]
fn an_expired_link_says_how_to_mend_it() {
    let mut sandbox = portal();
    sandbox.run("link create KD-1 --expires 1d").succeeds();
    sandbox.set("PORTALCTL_NOW", "2026-11-24T08:59:59Z");
    assert_eq!(sandbox.run("link show 3 --json").json()["state"], "active");
    sandbox.set("PORTALCTL_NOW", "2026-11-24T09:00:00Z");
    let shown = sandbox.run("link show 3").succeeds();
    assert!(
        shown.contains("expired") && shown.contains("portalctl link edit '#3' --expires 30d"),
        "{shown}"
    );
    sandbox.run("link edit 3 --expires 30d").succeeds();
    assert_eq!(sandbox.run("link show 3 --json").json()["state"], "active");
}

#[test]
fn a_dry_run_hands_nothing_out() {
    let sandbox = portal();
    let before = sandbox.run("link list --json").succeeds();
    let outcome = sandbox.run("link create KD-1 --dry-run");
    assert_eq!((outcome.code, outcome.stdout.as_str()), (0, ""));
    sandbox.run("link rotate 1 --dry-run").succeeds();
    sandbox.run("link revoke 1 --dry-run").succeeds();
    assert_eq!(sandbox.run("link list --json").succeeds(), before);
}

#[test]
fn a_qr_code_reads_back_as_the_url() {
    let sandbox = portal();
    let url = sandbox.run("link url KD-1").succeeds();
    sandbox.run("link qr KD-1 --output code.png").succeeds();
    sandbox.run("link qr '#1' --output code.svg").succeeds();
    assert!(
        std::fs::read_to_string(sandbox.path("code.svg"))
            .unwrap()
            .contains("<svg")
    );
    sandbox.run("link qr '#1' --output code.gif").fails(2);
    sandbox.run("link qr '#1' --output code.png").fails(2);
    let drawn = sandbox.run("link qr KD-1").succeeds();
    assert!(drawn.contains('█') && !drawn.contains('\u{1b}'), "{drawn}");
    let Ok(read) = Command::new("zbarimg")
        .args(["-q", "--raw"])
        .arg(sandbox.path("code.png"))
        .output()
    else {
        return skip("zbarimg is missing");
    };
    assert_eq!(String::from_utf8_lossy(&read.stdout), url);
}

#[test]
fn the_urls_of_all_leave_archived_clients_out() {
    let sandbox = Sandbox::with_portal();
    for number in ["KD-1", "KD-2", "KD-3"] {
        sandbox
            .run(&format!("client add {number} --name X"))
            .succeeds();
        sandbox.run(&format!("access grant {number}")).succeeds();
    }
    sandbox.run("client archive KD-2").succeeds();
    let all = sandbox.run("link url --all --format '{client}'").succeeds();
    assert_eq!(all, "KD-1\nKD-3\n");
}

#[test]
fn a_negative_expiry_or_limit_is_told_what_it_takes() {
    let sandbox = portal();
    for (line, reason) in [
        ("link create KD-1 --expires -5d", "`-5d` is no expiry"),
        ("link edit 1 --expires -5d", "`-5d` is no expiry"),
        ("link create KD-1 --max-uses -1", "-1 is not in 1..="),
        (
            "link edit 1 --max-uses -1",
            "write a number from 1, or none",
        ),
    ] {
        let error = sandbox.run(line).fails(2);
        assert!(error.contains(reason), "{line}: {error}");
    }
}
