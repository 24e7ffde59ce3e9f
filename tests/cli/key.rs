//! `key`: listing, rotating and retiring, and what happens when the key file is lost, foreign or open.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use crate::sandbox::Sandbox;

fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    for number in ["KD-1001", "KD-1002"] {
        let add = format!("client add {number} --name 'Firma {number}'");
        sandbox.run(&add).succeeds();
    }
    sandbox.run("access grant KD-1001").succeeds();
    sandbox
}

fn key_file(sandbox: &Sandbox) -> PathBuf {
    sandbox.path(".local/share/portalctl/portal.key")
}

/// The states of all keys, oldest first.
fn states(sandbox: &Sandbox) -> Vec<String> {
    let keys = serde_json::from_str::<serde_json::Value>(&sandbox.run("key list --json").stdout);
    let keys = keys.unwrap();
    keys.as_array()
        .unwrap()
        .iter()
        .map(|key| key["state"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_list_shows_state_and_live_links_but_no_key() {
    let sandbox = portal();
    let keys = sandbox.run("key list --json").json();
    assert_eq!(keys[0]["id"], 1);
    assert_eq!(keys[0]["state"], "active");
    assert_eq!(keys[0]["live_links"], 1);
    assert_eq!(keys[0]["created_at"], "2026-11-23T09:00:00Z");
    assert_eq!(keys[0]["fingerprint"].as_str().unwrap().len(), 16);
    assert_eq!(keys[0].as_object().unwrap().len(), 6, "{keys}");
}

#[test]
fn a_rotated_key_signs_new_links_and_old_urls_stay() {
    let sandbox = portal();
    let before = sandbox.run("access grant KD-1001").succeeds();
    let rotated = sandbox.run("key rotate --json").json();
    assert_eq!(rotated["id"], 2);
    assert_eq!(sandbox.run("access grant KD-1001").succeeds(), before);
    sandbox.run("access grant KD-1002").succeeds();
    let keys = sandbox.run("key list --json").json();
    assert_eq!(keys[0]["live_links"], 1);
    assert_eq!(keys[1]["live_links"], 1);
}

#[test]
fn retiring_says_how_many_links_die_and_wants_the_id_again() {
    let sandbox = portal();
    sandbox.run("key rotate").succeeds();
    sandbox.run("key retire 1 --yes").is(snapbox::str![[r#"
--- stderr
1 live link is signed by key 1, and dies with it.
error: an answer is needed: Type 1 to retire key 1
  cause: there is no terminal to ask on, or --no-input was given
hint: pass --confirm 1
--- exit 2

"#]]);
    let error = sandbox.run("key retire 1 --confirm 2").fails(2);
    assert!(
        error.contains("--confirm names key 2, and not key 1"),
        "{error}"
    );
    sandbox.run("key retire 1 --dry-run").succeeds();
    assert_eq!(states(&sandbox), ["active", "active"]);
}

#[test]
fn a_retired_key_kills_its_links_and_a_grant_gives_new_ones() {
    let sandbox = portal();
    let before = sandbox.run("access grant KD-1001").succeeds();
    sandbox.run("key rotate").succeeds();
    let retired = sandbox.run("key retire 1 --confirm 1 --json").json();
    assert_eq!(retired["links"], 1);
    assert_eq!(retired["changed"], true);
    assert_eq!(states(&sandbox), ["retired", "active"]);

    let dead = sandbox
        .run("access explain KD-1001 --link '#1' --json")
        .json();
    assert_eq!(dead["decided_by"], "the link works");
    let list = sandbox.run("access list --json").json();
    assert_eq!(list[0]["url"], serde_json::Value::Null);
    let outcome = sandbox.run("access grant --all");
    assert_eq!(outcome.stderr, "Granted: 2.\n");
    let urls = outcome.succeeds();
    assert_ne!(urls.lines().next(), Some(before.trim_end()));
    let notes = sandbox.with_stdin(
        "[Client.customerportal_url]",
        "note render --all --file - --format '{text}'",
    );
    assert_eq!(notes.succeeds(), urls);

    let again = sandbox.run("key retire 1 --confirm 1 --json").json();
    assert_eq!(again["changed"], false);
    assert_eq!(sandbox.run("key rotate --json").json()["id"], 3);
}

#[test]
fn the_newest_key_and_an_unknown_one_are_not_retired() {
    let sandbox = portal();
    let error = sandbox.run("key retire 1 --confirm 1").fails(4);
    assert!(error.contains("portalctl key rotate"), "{error}");
    sandbox.run("key retire 7 --confirm 7").fails(3);
    sandbox.run("key retire x").fails(2);
}

#[test]
fn a_key_file_that_is_ahead_of_the_store_is_recorded_by_the_next_rotation() {
    let sandbox = portal();
    // A crash between the two: the file has the new key, the store has not heard of it.
    let store = ["", "-wal", "-shm"].map(|suffix| {
        let path = sandbox.path(format!(".local/share/portalctl/portal.db{suffix}"));
        let content = fs::read(&path).ok();
        (path, content)
    });
    sandbox.run("key rotate").succeeds();
    for (path, content) in store {
        match content {
            Some(content) => fs::write(path, content).unwrap(),
            None => drop(fs::remove_file(path)),
        }
    }

    let list = sandbox.run("key list");
    assert!(
        list.stderr.contains("portalctl key rotate records it"),
        "{list:?}"
    );
    assert_eq!(list.code, 0);
    sandbox.run("access grant KD-1002").succeeds();
    assert_eq!(sandbox.run("key rotate --json").json()["id"], 2);
    let list = sandbox.run("key list");
    assert_eq!(list.stderr, "");
    assert_eq!(list.succeeds().lines().count(), 2);
}

#[test]
fn a_secret_that_outlived_its_retirement_opens_nothing_and_goes_at_the_next_try() {
    let sandbox = portal();
    sandbox.run("key rotate").succeeds();
    let file = key_file(&sandbox);
    let with_secret = fs::read(&file).unwrap();
    sandbox.run("key retire 1 --confirm 1").succeeds();
    fs::write(&file, &with_secret).unwrap();

    assert_eq!(states(&sandbox), ["retired", "active"]);
    let list = sandbox.run("key list");
    assert!(
        list.stderr.contains("its secret is still in the key file"),
        "{list:?}"
    );
    let link = sandbox
        .run("access explain KD-1001 --link '#1' --json")
        .json();
    assert_eq!(link["decided_by"], "the link works");
    let retired = sandbox.run("key retire 1 --confirm 1 --json").json();
    assert_eq!(retired["changed"], true);
    assert_ne!(fs::read(&file).unwrap(), with_secret);
    assert_eq!(sandbox.run("key list").stderr, "");
}

#[test]
fn without_the_key_file_clients_work_and_links_do_not() {
    let sandbox = portal();
    fs::remove_file(key_file(&sandbox)).unwrap();
    sandbox
        .run("client add KD-1003 --name 'Neu GmbH'")
        .succeeds();
    sandbox.run("client show KD-1001").succeeds();
    sandbox.run("access list").succeeds();
    sandbox.run("access revoke KD-1001").succeeds();
    for command in ["access grant KD-1001", "access grant --all", "key rotate"] {
        let error = sandbox.run(command).fails(9);
        assert!(error.contains("there is no key file"), "{command}: {error}");
        assert!(error.contains("hint: bring it back"), "{command}: {error}");
    }
    assert_eq!(states(&sandbox), ["missing"]);
    let error = sandbox.run("key list").fails(9);
    assert!(error.contains("there is no key file"), "{error}");
    assert!(!key_file(&sandbox).exists());
}

#[test]
fn the_key_file_of_another_portal_is_not_trusted() {
    let sandbox = portal();
    let other = Sandbox::with_portal();
    fs::copy(key_file(&other), key_file(&sandbox)).unwrap();
    let error = sandbox.run("access grant KD-1001").fails(9);
    assert!(
        error.contains("does not hold key 1 of this store"),
        "{error}"
    );
    sandbox.run("key rotate").fails(9);
    sandbox.run("key list").fails(9);
    assert_eq!(states(&sandbox), ["missing"]);
    let kept = fs::read(key_file(&other)).unwrap();
    assert_eq!(fs::read(key_file(&sandbox)).unwrap(), kept);
}

#[test]
fn a_key_file_that_others_can_read_is_refused_with_the_command_that_closes_it() {
    let sandbox = portal();
    fs::set_permissions(key_file(&sandbox), fs::Permissions::from_mode(0o644)).unwrap();
    for command in ["access grant KD-1001", "key rotate", "key list"] {
        let error = sandbox.run(command).fails(4);
        assert!(error.contains("hint: chmod 600"), "{command}: {error}");
    }
}

#[test]
fn a_damaged_key_file_is_damaged() {
    let sandbox = portal();
    let text = fs::read_to_string(key_file(&sandbox)).unwrap();
    let cut: String = text.lines().take(2).collect::<Vec<_>>().join("\n");
    for content in [cut.as_str(), "not a key file", ""] {
        fs::write(key_file(&sandbox), content).unwrap();
        sandbox.run("access grant KD-1001").fails(9);
        sandbox.run("key list").fails(9);
    }
}
