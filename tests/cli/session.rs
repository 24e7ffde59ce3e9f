//! `session`: who is in the portal, who saw what, and showing somebody the door.

use crate::sandbox::Sandbox;

#[test]
fn the_list_holds_who_is_inside_and_everybody_when_asked() {
    let sandbox = Sandbox::with_demo();
    let live = sandbox.run("session list --json").json();
    assert_eq!(
        (live.as_array().unwrap().len(), &live[0]["state"]),
        (1, &"live".into())
    );
    assert_eq!(
        (&live[0]["way"], &live[0]["link"]),
        (&"link".into(), &1.into())
    );
    assert_eq!(
        sandbox
            .run("session list --all --json")
            .json()
            .as_array()
            .unwrap()
            .len(),
        4
    );
    let by_link = sandbox.run("session list --link '#6' --all --json").json();
    assert_eq!(
        (&by_link[0]["label"], by_link.as_array().unwrap().len()),
        (&"Buchhaltung".into(), 1)
    );
    assert_eq!(
        sandbox
            .run("session list --client KD-1002 --json")
            .succeeds(),
        "[]\n"
    );
    let digests = sandbox.run("session list --all --json").succeeds();
    assert!(!digests.contains("digest"), "{digests}");
}

#[test]
fn an_ended_session_stays_ended() {
    let sandbox = Sandbox::with_demo();
    let ended = sandbox.run("session revoke '#3' --json").json();
    assert_eq!(
        (&ended[0]["state"], &ended[0]["changed"]),
        (&"ended".into(), &true.into())
    );
    assert_eq!(
        sandbox.run("session revoke 3 --json").json()[0]["changed"],
        false
    );
    assert_eq!(sandbox.run("session list --json").succeeds(), "[]\n");
    let events = sandbox
        .run("audit list --action session.revoke --json")
        .json();
    assert_eq!(
        (events.as_array().unwrap().len(), &events[0]["subject"]),
        (1, &"session:3".into())
    );
    sandbox.run("session revoke 99").fails(3);
    sandbox.run("session revoke").fails(2);
    sandbox.run("session revoke 3 --all").fails(2);
}

#[test]
fn all_sessions_of_a_client_or_of_everybody_end_at_once() {
    let sandbox = Sandbox::with_demo();
    let ended = sandbox.run("session revoke --client KD-1001 --json").json();
    assert_eq!(ended.as_array().unwrap().len(), 1);
    assert_eq!(
        sandbox.run("session revoke --all --yes --json").succeeds(),
        "[]\n"
    );
}

#[test]
fn a_session_whose_access_is_gone_is_barred() {
    let sandbox = Sandbox::with_demo();
    sandbox.run("access revoke KD-1001").succeeds();
    assert_eq!(sandbox.run("session list --json").succeeds(), "[]\n");
    let all = sandbox
        .run("session list --all --format '{id} {state}'")
        .succeeds();
    assert!(all.contains("3 barred\n"), "{all}");
}

#[test]
fn document_link_and_client_tell_who_saw_what_and_when() {
    let sandbox = Sandbox::with_demo();
    let shown = sandbox.run("document show RE-2026-002").succeeds();
    assert!(
        shown.contains("by link #6 'Buchhaltung': page 2 times"),
        "{shown}"
    );
    let visits = &sandbox.run("document show RE-2026-002 --json").json()["visits"];
    assert_eq!(
        (&visits[0]["label"], &visits[0]["first_at"]),
        (&"Buchhaltung".into(), &"2026-11-22T07:00:00Z".into())
    );
    let link = sandbox.run("link show 6").succeeds();
    assert!(
        link.contains("seen       invoice:RE-2026-002: page 2 times"),
        "{link}"
    );
    let client = sandbox.run("client show KD-1001 --json").json();
    assert_eq!(client["last_visit_at"], "2026-11-23T08:10:00Z");
    assert_eq!(
        sandbox.run("client show KD-1002 --json").json()["last_visit_at"],
        serde_json::Value::Null
    );
    let status = sandbox.run("status --json").json();
    assert_eq!(
        (&status["sessions"], &status["inbox"]["waiting"]),
        (&1.into(), &4.into())
    );
}
