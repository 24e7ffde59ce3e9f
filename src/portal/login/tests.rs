//! Logging in: one outcome for everything that is wrong, and a wait that doubles.

use std::thread;

use jiff::SignedDuration;

use super::*;
use crate::domain::credential::Username;
use crate::domain::settings::Key;
use crate::portal::documents::{Query, overview};
use crate::portal::tests::scene::{Scene, TODAY, pass};
use crate::portal::tests::{PASSWORD, give_password};
use crate::secret::password::witness;
use crate::store::audit;

/// A portal where clients log in with a password, and the one who has it.
fn scene() -> (Scene, ClientId, Username) {
    let (scene, client) = Scene::new();
    scene.set(Key::LoginMode, "password");
    let username = give_password(&scene, client, false);
    (scene, client, username)
}

fn attempt(app: &App, username: &str, password: &str) -> LogIn {
    let typed = Credentials { username, password };
    log_in(app, &typed, Origin::default(), None).unwrap()
}

fn is_refused(scene: &Scene, username: &str, password: &str) -> bool {
    matches!(attempt(&scene.app(), username, password), LogIn::Refused)
}

#[test]
fn the_right_password_enters_whatever_the_case_of_the_name() {
    let (scene, client, username) = scene();
    let app = scene.app();
    let LogIn::Entered(entered) = attempt(&app, &username.as_str().to_uppercase(), PASSWORD) else {
        panic!("refused");
    };
    assert_eq!(entered.goal, Goal::Documents);
    let list = overview(&app, &pass(&entered), &Query::default()).unwrap();
    assert_eq!(list.frame.guest.unwrap().client, client);
    let actor = format!("client:{}/password", client.0);
    assert_eq!(scene.last_event(), (actor, "session.login".to_owned()));
}

#[test]
fn everything_that_is_wrong_is_refused_alike_and_leaves_an_event() {
    let (scene, client, username) = scene();
    let name = username.as_str();
    let refused = |name: &str, password: &str| {
        let events = scene.trail().len();
        assert!(is_refused(&scene, name, password), "{name}");
        assert_eq!(scene.trail().len(), events + 1, "{name}");
        assert_eq!(
            scene.last_event(),
            ("portal".to_owned(), "session.refused".to_owned())
        );
    };
    refused(name, "wrong anchor pepper bottle");
    for name in ["nobody", "no name at all", ""] {
        refused(name, PASSWORD);
        scene.pass_time(SignedDuration::from_mins(1));
    }
    scene.revoke(client);
    refused(name, PASSWORD);
    scene.grant(client, |access| access.login = Some(LoginMode::Link));
    refused(name, PASSWORD);
    scene.grant(client, |_access| {});
    let now = scene.now();
    scene.change(|transaction| clients::set_archived(transaction, client, Some(now), now).unwrap());
    refused(name, PASSWORD);
}

/// How many passwords one refused try hashes.
fn cost(scene: &Scene, username: &str, password: &str) -> u32 {
    let app = scene.app();
    witness::hashings();
    let tried = attempt(&app, username, password);
    assert!(matches!(tried, LogIn::Refused), "{username}: {tried:?}");
    witness::hashings()
}

#[test]
fn every_refusal_costs_one_hashing_so_that_no_time_tells_why() {
    let (scene, client, username) = scene();
    let name = username.as_str();
    let endless = "x".repeat(password::LONGEST + 1);
    let wrong = [
        ("a wrong password", name, "wrong anchor pepper bottle"),
        ("an empty password", name, ""),
        ("an endless password", name, endless.as_str()),
        ("an unknown name", "nobody", PASSWORD),
        ("what cannot be a name", "no name at all", PASSWORD),
        ("no name", "", ""),
    ];
    for (what, name, password) in wrong {
        assert_eq!(cost(&scene, name, password), 1, "{what}");
    }
    scene.revoke(client);
    assert_eq!(cost(&scene, name, PASSWORD), 1, "no access");
    scene.grant(client, |access| {
        access.until = Some(TODAY.yesterday().unwrap());
    });
    // Three wrong ones and this one: the fifth try still counts.
    assert_eq!(cost(&scene, name, PASSWORD), 1, "access is over");
    let (scene, client, _) = self::scene();
    let initial = give_password(&scene, client, true);
    scene.pass_time(SignedDuration::from_hours(73));
    assert_eq!(cost(&scene, initial.as_str(), PASSWORD), 1, "expired");
    scene.grant(client, |access| access.login = Some(LoginMode::Link));
    assert_eq!(cost(&scene, initial.as_str(), PASSWORD), 1, "by link only");
}

#[test]
fn who_has_to_wait_costs_no_hashing_whether_the_name_is_known_or_not() {
    let (scene, _, username) = scene();
    for name in [username.as_str(), "nobody"] {
        while matches!(attempt(&scene.app(), name, "wrong"), LogIn::Refused) {}
        let app = scene.app();
        witness::hashings();
        assert!(matches!(attempt(&app, name, PASSWORD), LogIn::Wait(_)));
        assert_eq!(witness::hashings(), 0, "{name}");
    }
}

#[test]
fn names_that_nobody_has_share_one_event_a_minute() {
    let (scene, _, username) = scene();
    let events = scene.trail().len();
    for number in 0..10 {
        assert!(is_refused(&scene, &format!("nobody-{number}"), PASSWORD));
    }
    assert_eq!(scene.trail().len(), events + 1);
    assert!(is_refused(&scene, username.as_str(), "wrong"));
    assert_eq!(scene.trail().len(), events + 2, "a client's own");
    scene.pass_time(SignedDuration::from_mins(1));
    assert!(is_refused(&scene, "nobody-10", PASSWORD));
    let mut facts = String::new();
    scene.look(|connection| {
        audit::for_each(connection, &audit::AuditFilter::default(), |event| {
            facts.clone_from(&event.record.facts);
            Ok::<_, Failure>(())
        })
        .unwrap();
    });
    assert!(facts.contains("10"), "{facts}");
}

#[test]
fn an_initial_password_lasts_three_days() {
    let (scene, client, _) = scene();
    let username = give_password(&scene, client, true);
    scene.pass_time(SignedDuration::from_hours(71));
    let LogIn::Entered(entered) = attempt(&scene.app(), username.as_str(), PASSWORD) else {
        panic!("refused");
    };
    assert_eq!(entered.goal, Goal::Password);
    scene.pass_time(SignedDuration::from_hours(1));
    assert!(is_refused(&scene, username.as_str(), PASSWORD));
}

#[test]
fn known_and_unknown_names_wait_alike_and_a_right_password_ends_it() {
    let (scene, _, username) = scene();
    for name in [username.as_str(), "nobody"] {
        for _ in 0..5 {
            assert!(is_refused(&scene, name, "wrong"), "{name}");
        }
        assert!(
            matches!(attempt(&scene.app(), name, PASSWORD), LogIn::Wait(1)),
            "{name}"
        );
    }
    scene.pass_time(SignedDuration::from_secs(1));
    for name in [username.as_str(), "nobody"] {
        assert!(is_refused(&scene, name, "wrong"), "{name}");
        assert!(
            matches!(attempt(&scene.app(), name, "wrong"), LogIn::Wait(2)),
            "{name}"
        );
    }
    scene.pass_time(SignedDuration::from_secs(2));
    let entered = attempt(&scene.app(), username.as_str(), PASSWORD);
    assert!(matches!(entered, LogIn::Entered(_)));
    assert!(is_refused(&scene, username.as_str(), "wrong"));
}

#[test]
fn after_ninety_nine_wrong_ones_only_a_new_password_helps() {
    let (scene, client, username) = scene();
    let name = crate::secret::digest::sha256(username.as_str().as_bytes());
    let now = scene.now();
    scene.change(|transaction| {
        for _ in 0..99 {
            login_failures::count(transaction, &name, Some(client), now).unwrap();
        }
    });
    scene.pass_time(SignedDuration::from_hours(1_000));
    assert!(matches!(
        attempt(&scene.app(), username.as_str(), PASSWORD),
        LogIn::Wait(3600)
    ));
    scene.change(|transaction| login_failures::clear(transaction, client).unwrap());
    let entered = attempt(&scene.app(), username.as_str(), PASSWORD);
    assert!(matches!(entered, LogIn::Entered(_)));
}

#[test]
fn twenty_tries_at_once_are_no_more_than_five() {
    let (scene, _, username) = scene();
    let apps: Vec<App> = (0..20).map(|_| scene.app()).collect();
    let evaluated: usize = thread::scope(|scope| {
        let name = username.as_str();
        let threads: Vec<_> = apps
            .into_iter()
            .map(|app| scope.spawn(move || matches!(attempt(&app, name, "wrong"), LogIn::Refused)))
            .collect();
        let answers = threads.into_iter().map(|thread| thread.join().unwrap());
        answers.filter(|refused| *refused).count()
    });
    assert_eq!(evaluated, 5);
}

#[test]
fn a_weaker_hash_is_made_anew_at_the_next_login() {
    let (scene, client, username) = scene();
    let weak = password::weak_hash(&Password::attempt(PASSWORD));
    scene.change(|transaction| {
        let mut credential = credentials::find(transaction, client).unwrap().unwrap();
        credential.password_hash.clone_from(&weak);
        credentials::put(transaction, &credential).unwrap();
    });
    let entered = attempt(&scene.app(), username.as_str(), PASSWORD);
    assert!(matches!(entered, LogIn::Entered(_)));
    let hash = scene.look(|connection| {
        let credential = credentials::find(connection, client).unwrap();
        credential.unwrap().password_hash
    });
    assert!(hash != weak && !password::needs_rehash(&hash), "{hash}");
}

#[test]
fn names_that_nobody_has_are_forgotten_after_a_day() {
    let (scene, _, _) = scene();
    assert!(is_refused(&scene, "nobody", "wrong"));
    scene.pass_time(SignedDuration::from_hours(25));
    assert!(is_refused(&scene, "somebody", "wrong"));
    let rows = scene.contents();
    assert_eq!(
        rows.lines()
            .filter(|row| row.starts_with("login_failure|"))
            .count(),
        2,
        "somebody, and the count of nobody"
    );
    assert!(!rows.contains("somebody"));
}
