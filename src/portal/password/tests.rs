//! Changing a password ends every other session; an invitation works once.

use jiff::SignedDuration;

use super::*;
use crate::domain::id::{ClientId, InvitationId};
use crate::domain::session::Origin;
use crate::domain::settings::Key;
use crate::portal::documents::{Query, overview};
use crate::portal::login::{Credentials, LogIn, log_in};
use crate::portal::tests::scene::{Scene, pass};
use crate::portal::tests::{PASSWORD, enter_by_password, give_password};

const NEW: &str = "marble window carpet lantern";

fn scene(is_initial: bool) -> (Scene, ClientId, Username) {
    let (scene, client) = Scene::new();
    scene.set(Key::LoginMode, "password");
    let username = give_password(&scene, client, is_initial);
    (scene, client, username)
}

fn logs_in(scene: &Scene, username: &Username, password: &str) -> bool {
    let username = username.as_str();
    let typed = Credentials {
        username,
        password,
        device: None,
    };
    let done = log_in(&scene.app(), &typed, Origin::default(), None).unwrap();
    matches!(done, LogIn::Entered { .. })
}

fn is_inside(app: &App, pass: &Pass) -> bool {
    overview(app, pass, &Query::default()).is_ok()
}

#[test]
fn a_change_ends_all_sessions_and_goes_on_with_a_new_cookie() {
    let (scene, client, username) = scene(false);
    let (here, there) = (
        enter_by_password(&scene, &username),
        enter_by_password(&scene, &username),
    );
    let app = scene.app();
    let Changed::Done(entered) = change(&app, &here, PASSWORD, NEW).unwrap() else {
        panic!("refused");
    };
    assert!(!is_inside(&app, &here) && !is_inside(&app, &there));
    assert!(is_inside(&app, &pass(&entered)));
    let actor = format!("client:{}/password", client.0);
    assert_eq!(scene.last_event(), (actor, "password.change".to_owned()));
    assert!(!logs_in(&scene, &username, PASSWORD) && logs_in(&scene, &username, NEW));
}

#[test]
fn an_initial_password_is_replaced_before_anything_else() {
    let (scene, _, username) = scene(true);
    let (app, restricted) = (scene.app(), enter_by_password(&scene, &username));
    assert!(!is_inside(&app, &restricted));
    let unchanged = change(&app, &restricted, PASSWORD, PASSWORD).unwrap();
    assert!(matches!(unchanged, Changed::Unfit(Unfit::Unchanged)));
    let Changed::Done(entered) = change(&app, &restricted, PASSWORD, NEW).unwrap() else {
        panic!("refused");
    };
    assert!(is_inside(&app, &pass(&entered)));
    assert!(!logs_in(&scene, &username, PASSWORD));
}

#[test]
fn what_cannot_be_a_password_is_told_and_the_old_one_is_asked() {
    let (scene, _, username) = scene(false);
    let (app, pass) = (scene.app(), enter_by_password(&scene, &username));
    let refused = |old: &str, new: &str| {
        let Changed::Unfit(unfit) = change(&app, &pass, old, new).unwrap() else {
            panic!("{new} was taken");
        };
        unfit
    };
    assert_eq!(refused(PASSWORD, "short"), Unfit::TooShort(15));
    assert_eq!(refused(PASSWORD, &"x".repeat(1025)), Unfit::TooLong(1024));
    assert_eq!(refused(PASSWORD, "muster gmbh muster gmbh"), Unfit::OwnWord);
    assert!(matches!(
        change(&app, &pass, "wrong", NEW).unwrap(),
        Changed::WrongOld
    ));
    assert_eq!(scene.last_event().1, "password.refused");
    for _ in 0..4 {
        change(&app, &pass, "wrong", NEW).unwrap();
    }
    assert!(matches!(
        change(&app, &pass, PASSWORD, NEW).unwrap(),
        Changed::Wait(1)
    ));
}

#[test]
fn a_link_never_sets_a_password() {
    let (scene, client) = Scene::new();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    assert_eq!(show(&app, &pass).unwrap_err(), Error::NotFound);
    assert_eq!(
        change(&app, &pass, PASSWORD, NEW).unwrap_err(),
        Error::NotFound
    );
}

/// Invites a client to choose a password; the text of its address.
fn invite(scene: &Scene, client: ClientId, username: &Username) -> String {
    let ticket = Ticket::generate();
    let invitation = Invitation {
        id: InvitationId(0),
        client,
        username: username.clone(),
        created_at: scene.now(),
        expires_at: scene.now() + SignedDuration::from_mins(60),
        used_at: None,
    };
    scene.change(|transaction| {
        invitations::insert(transaction, &ticket.digest(), &invitation).unwrap();
    });
    ticket.text().to_string()
}

#[test]
fn an_invitation_survives_looking_and_works_once() {
    let (scene, client, username) = scene(false);
    let token = invite(&scene, client, &username);
    let (app, before) = (scene.app(), scene.contents());
    for _ in 0..20 {
        assert!(matches!(
            invitation(&app, &token).unwrap(),
            Invited::Open { .. }
        ));
    }
    assert_eq!(scene.contents(), before);
    let unfit = accept(&app, &token, "short").unwrap();
    assert_eq!(unfit, Accepted::Unfit(Unfit::TooShort(15)));
    let inside = enter_by_password(&scene, &username);
    assert_eq!(accept(&app, &token, NEW).unwrap(), Accepted::Done);
    let actor = format!("client:{}/password", client.0);
    assert_eq!(scene.last_event(), (actor, "invitation.use".to_owned()));
    assert!(!is_inside(&app, &inside));
    assert!(matches!(
        accept(&app, &token, PASSWORD).unwrap(),
        Accepted::Gone
    ));
    assert!(matches!(invitation(&app, &token).unwrap(), Invited::Gone));
    assert!(logs_in(&scene, &username, NEW) && !scene.contents().contains(&token));
}

#[test]
fn an_invitation_ends_by_time_and_a_wrong_one_is_unknown() {
    let (scene, client, username) = scene(false);
    let token = invite(&scene, client, &username);
    scene.pass_time(SignedDuration::from_mins(60));
    let app = scene.app();
    assert!(matches!(accept(&app, &token, NEW).unwrap(), Accepted::Gone));
    for wrong in ["", "x", &"0".repeat(52), &format!("{token}0")] {
        assert_eq!(invitation(&app, wrong).unwrap(), Invited::Unknown);
        assert_eq!(accept(&app, wrong, NEW).unwrap(), Accepted::Unknown);
    }
}
