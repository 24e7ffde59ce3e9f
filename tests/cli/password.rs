//! `password`: initial passwords, chosen ones, and none.

use serde_json::Value;

use crate::sandbox::Sandbox;

const GOOD: &str = "korrekt pferd batterie heft";

fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    let add = "client add KD-1001 --name 'Beispiel AG' --email Info@beispiel.example";
    sandbox.run(add).succeeds();
    sandbox
        .run("client add 'KD 7' --name 'Probe & Söhne'")
        .succeeds();
    sandbox
        .run("access grant KD-1001 --login password")
        .succeeds();
    sandbox
}

#[test]
fn an_initial_password_is_printed_once_with_its_user_name() {
    let sandbox = portal();
    let shown = |sandbox: &Sandbox| sandbox.run("client show KD-1001 --json").json();
    assert_eq!(shown(&sandbox)["username"], Value::Null);
    let outcome = sandbox.run("password generate KD-1001");
    assert_eq!(
        outcome.stderr,
        "Shown this once; to be replaced at the first login, until 2026-11-26T09:00:00Z.\n"
    );
    let line = outcome.succeeds();
    let (username, password) = line.trim_end().split_once('\t').unwrap();
    assert_eq!(username, "info@beispiel.example");
    assert_eq!(password.split('-').count(), 6, "{password}");
    assert_eq!(shown(&sandbox)["username"], "info@beispiel.example");

    let next = sandbox
        .run("password generate KD-1001 --expires 24h --json")
        .json();
    assert_eq!(next["type"], "password");
    assert_eq!(next["client"], "KD-1001");
    assert_eq!(next["expires_at"], "2026-11-24T09:00:00Z");
    assert_ne!(next["password"], password);
}

#[test]
fn no_password_is_found_in_the_store() {
    let sandbox = portal();
    let issued = sandbox.run("password generate KD-1001 --json").json();
    sandbox
        .with_stdin(GOOD, "password set 'KD 7' --password-stdin")
        .succeeds();
    let secrets = [issued["password"].as_str().unwrap(), GOOD];
    let folder = sandbox.path(".local/share/portalctl");
    let mut searched = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let content = std::fs::read(file.unwrap().path()).unwrap();
        let text = String::from_utf8_lossy(&content);
        assert!(secrets.iter().all(|secret| !text.contains(secret)));
        searched += usize::from(text.contains("password.generate") && text.contains("$argon2id$"));
    }
    assert!(
        searched > 0,
        "neither event nor hash was found, so this looked in the wrong place"
    );
}

#[test]
fn a_user_name_comes_from_flag_address_or_number() {
    let sandbox = portal();
    let username = |line: &str| {
        let issued = sandbox.run(line).json();
        issued["username"].as_str().unwrap().to_owned()
    };
    assert_eq!(username("password generate 'KD 7' --json"), "kd-7");
    assert_eq!(
        username("password generate 'KD 7' --username Probe --json"),
        "probe"
    );
    assert_eq!(username("password generate 'KD 7' --json"), "probe");
    sandbox
        .run("client add 9 --name X --email info@beispiel.example")
        .succeeds();
    sandbox.run("password generate KD-1001").succeeds();
    assert_eq!(username("password generate 9 --json"), "client-9");
}

#[test]
fn a_user_name_belongs_to_one_client() {
    let sandbox = portal();
    sandbox.run("password generate KD-1001").succeeds();
    let error = sandbox
        .run("password generate 'KD 7' --username INFO@beispiel.example")
        .fails(5);
    assert!(
        error.contains("another client has the user name info@beispiel.example"),
        "{error}"
    );
    sandbox
        .run("password generate 'KD 7' --username 'a b'")
        .fails(6);
    sandbox.run("password generate KD-1009").fails(3);
    sandbox
        .run("password generate KD-1001 --expires soon")
        .fails(2);
}

#[test]
fn a_password_that_opens_nothing_yet_is_warned_about() {
    let sandbox = portal();
    let outcome = sandbox.with_stdin(GOOD, "password set 'KD 7' --password-stdin");
    assert!(
        outcome.stderr.contains("warning: KD 7 has no access"),
        "{outcome:?}"
    );
    assert_eq!(outcome.succeeds(), "KD 7\tkd-7\n");
    sandbox.run("access grant 'KD 7'").succeeds();
    let outcome = sandbox.run("password generate 'KD 7' --json");
    let warning: Value = serde_json::from_str(&outcome.stderr).unwrap();
    let text = warning["warning"]["message"].as_str().unwrap();
    assert!(text.contains("enters by link"), "{text}");
    sandbox.run("client archive KD-1001").succeeds();
    let outcome = sandbox.run("password generate KD-1001");
    assert!(outcome.stderr.contains("is archived"), "{outcome:?}");
    assert_eq!(outcome.code, 0);
}

#[test]
fn a_weak_password_is_refused_without_repeating_it() {
    let sandbox = portal();
    for (password, reason) in [
        ("kurz", "shorter than 15"),
        ("passwortpasswort1", "tried first"),
        (
            "lauter Muster GmbH hier",
            "name of the user or of the company",
        ),
        (
            "xyz Beispiel AG zyx qq",
            "name of the user or of the company",
        ),
        (
            "info@beispiel.example1",
            "name of the user or of the company",
        ),
        ("", "holds no secret"),
    ] {
        let error = sandbox
            .with_stdin(password, "password set KD-1001 --password-stdin")
            .fails(6);
        assert!(error.contains(reason), "{password}: {error}");
        assert!(password.is_empty() || !error.contains(password), "{error}");
    }
    let cleared = sandbox.run("password clear KD-1001 --json").json();
    assert_eq!(cleared["changed"], false);
}

#[test]
fn a_password_comes_from_a_file_or_a_prompt_and_never_from_an_argument() {
    let sandbox = portal();
    sandbox.write("secret", format!("{GOOD}\n"));
    let set = sandbox
        .run("password set KD-1001 --password-file secret --json")
        .json();
    assert_eq!(set["username"], "info@beispiel.example");
    assert_eq!(set["changed"], true);
    sandbox
        .run("password set KD-1001 --password-file missing")
        .fails(3);
    let error = sandbox.run("password set KD-1001").fails(2);
    assert!(
        error.contains("--password-stdin or --password-file FILE"),
        "{error}"
    );
    sandbox
        .run("password set KD-1001 --password geheim")
        .fails(2);
}

#[test]
fn clearing_asks_first_and_frees_the_user_name() {
    let sandbox = portal();
    sandbox.run("password generate KD-1001").succeeds();
    let error = sandbox.run("password clear KD-1001").fails(2);
    assert!(error.contains("user name info@beispiel.example"), "{error}");
    let cleared = sandbox.run("password clear KD-1001 --yes --json").json();
    assert_eq!(cleared["changed"], true);
    let again = sandbox.run("password clear KD-1001");
    assert_eq!(again.stderr, "Unchanged.\n");
    assert_eq!(again.code, 0);
    sandbox
        .run("password generate 'KD 7' --username info@beispiel.example")
        .succeeds();
}

#[test]
fn a_dry_run_sets_no_password() {
    let sandbox = portal();
    let outcome = sandbox.run("password generate KD-1001 --dry-run");
    assert!(outcome.stderr.contains("opens nothing"), "{outcome:?}");
    let cleared = sandbox.run("password clear KD-1001 --json").json();
    assert_eq!(cleared["changed"], false);
}

#[test]
fn an_invitation_is_printed_once_and_only_its_digest_is_kept() {
    let sandbox = portal();
    let outcome = sandbox.run("password invite KD-1001");
    assert_eq!(
        outcome.stderr,
        "Shown this once; the user name is info@beispiel.example, until 2026-11-30T09:00:00Z.\n"
    );
    let url = outcome.succeeds();
    let token = url
        .trim_end()
        .strip_prefix("https://portal.example/p/")
        .unwrap()
        .to_owned();
    assert_eq!(token.len(), 52, "{token}");
    let next = sandbox
        .run("password invite KD-1001 --expires 24h --json")
        .json();
    assert_eq!(next["expires_at"], "2026-11-24T09:00:00Z");
    assert_ne!(next["url"], url.trim_end());
    for file in std::fs::read_dir(sandbox.path(".local/share/portalctl")).unwrap() {
        let content = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!String::from_utf8_lossy(&content).contains(&token));
    }
    let connection = rusqlite::Connection::open(sandbox.store()).unwrap();
    let open: i64 = connection
        .query_row(
            "SELECT count(*) FROM invitation WHERE used_at IS NULL",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(open, 1);
    let event = sandbox
        .run("audit list --action password.invite --json")
        .json();
    assert_eq!(event[0]["facts"]["username"], "info@beispiel.example");
}

#[test]
fn an_invitation_reserves_its_user_name_and_ends_with_a_password() {
    let sandbox = portal();
    sandbox
        .run("password invite 'KD 7' --username probe")
        .succeeds();
    sandbox
        .run("password invite KD-1001 --username probe")
        .fails(5);
    sandbox
        .run("password generate KD-1001 --username probe")
        .fails(5);
    let issued = sandbox.run("password generate 'KD 7' --json").json();
    assert_eq!(issued["username"], "probe");
    let connection = rusqlite::Connection::open(sandbox.store()).unwrap();
    let open: i64 = connection
        .query_row(
            "SELECT count(*) FROM invitation WHERE used_at IS NULL",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(open, 0);
}

#[test]
fn an_invitation_of_a_dry_run_has_no_address() {
    let sandbox = portal();
    let outcome = sandbox.run("password invite KD-1001 --dry-run");
    assert!(
        outcome.stderr.contains("no address before it is kept"),
        "{}",
        outcome.stderr
    );
    assert_eq!(outcome.succeeds(), "");
}
