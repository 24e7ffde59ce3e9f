//! Secret links: what they cost, what they open, how often, and what they say when they do not.

use std::thread;

use jiff::SignedDuration;

use super::*;
use crate::domain::client::ClientKind;
use crate::domain::document::Kind;
use crate::domain::settings::{Key, LoginMode};
use crate::portal::documents::{self, Query};
use crate::portal::tests::scene::{Scene, pass};
use crate::portal::tests::{enter_by_password, give_password};
use crate::secret::key::KeyRing;
use crate::store::{keys, witness};

fn opening(app: &App, token: &str, previous: Option<&Pass>) -> Opening {
    open(app, token, Origin::default(), previous).unwrap()
}

fn gone(app: &App, token: &str) -> Gone {
    let Landing::Gone { why: looked } = landing(app, token, None).unwrap() else {
        panic!("{token} is not gone");
    };
    let Opening::Gone { why: opened } = opening(app, token, None) else {
        panic!("{token} was opened");
    };
    assert_eq!(looked, opened);
    looked
}

fn is_unknown(app: &App, token: &str) -> bool {
    let looked = landing(app, token, None).unwrap() == Landing::Unknown;
    let opened = matches!(opening(app, token, None), Opening::Unknown);
    assert_eq!(looked, opened);
    looked
}

#[test]
fn looking_at_a_link_changes_nothing_and_opening_it_does() {
    let (scene, client) = Scene::new();
    let (link, token) = scene.link(client, &[]);
    let (app, before) = (scene.app(), scene.contents());
    for _ in 0..20 {
        assert!(matches!(
            landing(&app, &token, None).unwrap(),
            Landing::Ready { .. }
        ));
    }
    assert_eq!(scene.contents(), before);
    scene.enter(&token);
    let row = scene.look(|connection| links::find(connection, link).unwrap().unwrap());
    assert_eq!((row.uses, row.last_seen_at), (1, Some(scene.now())));
    let actor = format!("client:{}/link:{}", client.0, link.0);
    assert_eq!(scene.last_event(), (actor, "link.open".to_owned()));
}

#[test]
fn neither_cookie_nor_token_is_anywhere_in_the_store() {
    let (scene, client) = Scene::new();
    let (_, token) = scene.link(client, &[]);
    let Opening::Entered(entered) = opening(&scene.app(), &token, None) else {
        panic!("not entered");
    };
    let contents = scene.contents();
    assert!(!contents.contains(&token) && !contents.contains(entered.cookie.reveal()));
    assert_eq!(
        format!("{entered:?}")
            .matches(entered.cookie.reveal())
            .count(),
        0
    );
}

#[test]
fn a_link_to_one_document_leads_there() {
    let (scene, client) = Scene::new();
    let one = scene.document(client, Kind::Invoice, "RE-1");
    let two = scene.document(client, Kind::Invoice, "RE-2");
    let app = scene.app();
    for (documents, goal) in [
        (vec![], Goal::Documents),
        (vec![one], Goal::Document(one)),
        (vec![one, two], Goal::Documents),
    ] {
        let (_, token) = scene.link(client, &documents);
        let Opening::Entered(entered) = opening(&app, &token, None) else {
            panic!("not entered");
        };
        assert_eq!(entered.goal, goal);
    }
}

#[test]
fn malformed_forged_and_unknown_tokens_are_the_same_and_cost_no_statement() {
    let (scene, client) = Scene::new();
    let (_, token) = scene.link(client, &[]);
    let app = scene.counted_app();
    assert!(matches!(
        landing(&app, &token, None).unwrap(),
        Landing::Ready { .. }
    ));
    assert!(witness::statements() > 0);
    let mut forged: Vec<String> = (0..token.len())
        .map(|place| {
            let mut bytes = token.clone().into_bytes();
            bytes[place] = if bytes[place] == b'0' { b'1' } else { b'0' };
            String::from_utf8(bytes).unwrap()
        })
        .collect();
    let longer = format!("{token}0");
    forged.extend(["", "x", token.trim_start_matches('2'), &longer, "%00", "ü"].map(str::to_owned));
    for token in &forged {
        assert!(is_unknown(&app, token), "{token}");
    }
    assert_eq!(witness::statements(), 0);
    // Genuine by its seal, but no link of the store.
    assert!(is_unknown(&app, &scene.token(1, 4711)));
}

#[test]
fn a_genuine_link_that_opens_nothing_says_why() {
    let (scene, client) = Scene::new();
    let app = scene.app();
    let now = scene.now();
    let (_, revoked) = scene.link_with(client, &[], |link| link.expires_at = Some(now));
    assert_eq!(gone(&app, &revoked), Gone::Expired);
    let (link, token) = scene.link_with(client, &[], |link| link.max_uses = Some(1));
    scene.enter(&token);
    assert_eq!(gone(&app, &token), Gone::UsedUp);
    scene.edit_link(link, |link| link.revoked_at = Some(now));
    assert_eq!(gone(&app, &token), Gone::Revoked);
    let (_, token) = scene.link(client, &[]);
    scene.set(Key::LoginMode, "password");
    assert_eq!(gone(&app, &token), Gone::LoginByPassword);
    scene.set(Key::LoginMode, "link");
    scene.revoke(client);
    assert_eq!(gone(&app, &token), Gone::NoAccess);
    scene.grant(client, |_access| {});
    assert!(matches!(
        landing(&app, &token, None).unwrap(),
        Landing::Ready { .. }
    ));
}

#[test]
fn a_link_dies_at_the_second_it_expires() {
    let (scene, client) = Scene::new();
    let end = scene.now() + SignedDuration::from_secs(10);
    let (_, token) = scene.link_with(client, &[], |link| link.expires_at = Some(end));
    scene.pass_time(SignedDuration::from_secs(9));
    assert!(matches!(
        landing(&scene.app(), &token, None).unwrap(),
        Landing::Ready { .. }
    ));
    scene.pass_time(SignedDuration::from_secs(1));
    assert_eq!(gone(&scene.app(), &token), Gone::Expired);
}

#[test]
fn a_limited_link_lets_in_just_so_many_however_many_try_at_once() {
    let (scene, client) = Scene::new();
    let (link, token) = scene.link_with(client, &[], |link| link.max_uses = Some(3));
    let apps: Vec<App> = (0..8).map(|_| scene.app()).collect();
    let entered: usize = thread::scope(|scope| {
        let token = &token;
        let tries: Vec<_> = apps
            .into_iter()
            .map(|app| {
                scope.spawn(move || {
                    let opened = (0..3).map(|_| opening(&app, token, None));
                    opened
                        .filter(|opening| matches!(opening, Opening::Entered(_)))
                        .count()
                })
            })
            .collect();
        tries.into_iter().map(|tried| tried.join().unwrap()).sum()
    });
    assert_eq!(entered, 3);
    let row = scene.look(|connection| links::find(connection, link).unwrap().unwrap());
    assert_eq!(row.uses, 3);
    let opened = scene
        .trail()
        .iter()
        .filter(|(_, action)| action == "link.open")
        .count();
    assert_eq!(opened, 3);
}

#[test]
fn who_came_in_with_the_last_use_stays_inside() {
    let (scene, client) = Scene::new();
    let (_, token) = scene.link_with(client, &[], |link| link.max_uses = Some(1));
    let pass = scene.enter(&token);
    assert!(documents::overview(&scene.app(), &pass, &Query::default()).is_ok());
}

#[test]
fn the_last_use_leads_its_own_browser_back_inside_and_nobody_else() {
    let (scene, client) = Scene::new();
    let (link, token) = scene.link_with(client, &[], |link| link.max_uses = Some(1));
    let (inside, stranger) = (scene.enter(&token), scene.enter_as(client));
    let (app, before) = (scene.app(), scene.contents());
    let landing = |pass: Option<&Pass>| landing(&app, &token, pass).unwrap();
    assert!(matches!(landing(Some(&inside)), Landing::Ready { .. }));
    assert!(matches!(
        opening(&app, &token, Some(&inside)),
        Opening::Inside(Goal::Documents)
    ));
    let is_gone = |pass: Option<&Pass>, why: Gone| {
        let looked = landing(pass) == Landing::Gone { why };
        looked && matches!(opening(&app, &token, pass), Opening::Gone { why: said } if said == why)
    };
    assert!(is_gone(None, Gone::UsedUp));
    assert!(is_gone(Some(&stranger), Gone::UsedUp), "another link's");
    assert_eq!(scene.contents(), before);
    scene.edit_link(link, |link| link.expires_at = Some(scene.now()));
    assert!(is_gone(Some(&inside), Gone::Expired));
    scene.edit_link(link, |link| link.revoked_at = Some(scene.now()));
    assert!(is_gone(Some(&inside), Gone::Revoked));
    scene.edit_link(link, |link| {
        (link.expires_at, link.revoked_at) = (None, None);
    });
    assert!(matches!(landing(Some(&inside)), Landing::Ready { .. }));
    log_out(&app, &inside).unwrap();
    assert!(is_gone(Some(&inside), Gone::UsedUp), "logged out");
}

#[test]
fn a_second_link_ends_the_session_of_the_first() {
    let (scene, client) = Scene::new();
    let other = scene.client("KD-2", ClientKind::Business);
    let (app, first) = (scene.app(), scene.enter_as(client));
    let (_, token) = scene.link(other, &[]);
    let Opening::Entered(entered) = opening(&app, &token, Some(&first)) else {
        panic!("not entered");
    };
    let list = |pass: &Pass| documents::overview(&app, pass, &Query::default());
    assert_eq!(list(&first).unwrap_err(), Error::NoSession);
    let frame = list(&pass(&entered)).unwrap().frame;
    assert_eq!(frame.guest.unwrap().number.as_str(), "KD-2");
}

#[test]
fn logging_out_ends_the_session_and_twice_is_no_failure() {
    let (scene, client) = Scene::new();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    log_out(&app, &pass).unwrap();
    assert_eq!(scene.last_event().1, "session.logout");
    let trail = scene.trail().len();
    log_out(&app, &pass).unwrap();
    assert_eq!(scene.trail().len(), trail);
    let list = documents::overview(&app, &pass, &Query::default());
    assert_eq!(list.unwrap_err(), Error::NoSession);
}

#[test]
fn the_language_of_the_session_is_kept_and_no_event() {
    let (scene, client) = Scene::new();
    let (app, pass, trail) = (scene.app(), scene.enter_as(client), scene.trail());
    let locale = || {
        let list = documents::overview(&app, &pass, &Query::default()).unwrap();
        list.frame.guest.unwrap().locale
    };
    assert_eq!(locale(), Locale::De);
    speak(&app, &pass, Locale::En).unwrap();
    assert_eq!(locale(), Locale::En);
    assert_eq!(scene.trail(), trail);
}

#[test]
fn a_new_key_opens_and_a_retired_one_does_not_while_the_process_runs() {
    let (scene, client) = Scene::new();
    let (_, old) = scene.link(client, &[]);
    let mut app = scene.app();
    assert!(matches!(
        landing(&app, &old, None).unwrap(),
        Landing::Ready { .. }
    ));
    let mut ring = KeyRing::read(&scene.config.key_file.value).unwrap();
    let id = ring.rotate(scene.now()).unwrap();
    let print = ring.fingerprint(id).unwrap().to_owned();
    scene.change(|transaction| keys::insert(transaction, id, &print, scene.now()).unwrap());
    let (_, new) = scene.link_with(client, &[], |link| link.key_id = 2);
    app.renew();
    assert!(matches!(
        landing(&app, &new, None).unwrap(),
        Landing::Ready { .. }
    ));
    // The store says it first: the secret is still in the file, and the ring in memory.
    scene.change(|transaction| keys::retire(transaction, 1, scene.now()).unwrap());
    assert_eq!(landing(&app, &old, None).unwrap(), Landing::Unknown);
    ring.retire(1).unwrap();
    let mut counted = scene.counted_app();
    counted.verifier().unwrap();
    counted.renew();
    witness::statements();
    assert!(is_unknown(&counted, &old));
    assert_eq!(witness::statements(), 0);
    assert!(matches!(
        landing(&app, &new, None).unwrap(),
        Landing::Ready { .. }
    ));
}

#[test]
fn a_password_session_gives_way_to_a_link() {
    let (scene, client) = Scene::new();
    scene.grant(client, |access| {
        access.login = Some(LoginMode::Password);
    });
    let username = give_password(&scene, client, false);
    let pass = enter_by_password(&scene, &username);
    let other = scene.client("KD-2", ClientKind::Business);
    let (_, token) = scene.link(other, &[]);
    assert!(matches!(
        opening(&scene.app(), &token, Some(&pass)),
        Opening::Entered(_)
    ));
    let list = documents::overview(&scene.app(), &pass, &Query::default());
    assert_eq!(list.unwrap_err(), Error::NoSession);
}
