//! What is remembered between two pages: cheap for who comes again, and never older than the last commit.

use super::scene::Scene;
use crate::app::{Done, Error as Failure};
use crate::domain::access::Access;
use crate::domain::document::Kind;
use crate::domain::settings::Key;
use crate::portal::Error;
use crate::portal::documents::detail;
use crate::portal::entry::{Gone, Landing, landing};
use crate::portal::visitor::Visitor;
use crate::store::{access, sessions, witness};

fn is_ready(landing: &Landing) -> bool {
    matches!(landing, Landing::Ready { .. })
}

#[test]
fn a_link_that_was_looked_at_costs_one_statement() {
    let (scene, client) = Scene::new();
    let (_, token) = scene.link(client, &[]);
    let app = scene.counted_app();
    assert!(is_ready(&landing(&app, &token, None).unwrap()));
    witness::statements();
    for _ in 0..3 {
        assert!(is_ready(&landing(&app, &token, None).unwrap()));
        assert_eq!(witness::statements(), 1);
    }
}

#[test]
fn whatever_others_commit_about_a_link_is_seen_at_once() {
    let (scene, client) = Scene::new();
    let (link, token) = scene.link(client, &[]);
    let app = scene.app();
    let look = || landing(&app, &token, None).unwrap();
    for _ in 0..2 {
        assert!(is_ready(&look()));
        scene.revoke(client);
        assert_eq!(
            look(),
            Landing::Gone {
                why: Gone::NoAccess
            }
        );
        scene.grant(client, |_access| {});
        assert!(is_ready(&look()));
        scene.set(Key::LoginMode, "password");
        let why = Gone::LoginByPassword;
        assert_eq!(look(), Landing::Gone { why });
        scene.set(Key::LoginMode, "link");
    }
    assert!(is_ready(&look()));
    scene.edit_link(link, |link| link.revoked_at = Some(link.created_at));
    assert_eq!(look(), Landing::Gone { why: Gone::Revoked });
}

#[test]
fn whatever_others_commit_about_a_session_is_seen_at_once() {
    let (scene, client) = Scene::new();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    let pass = scene.enter_as(client);
    let app = scene.app();
    let is_inside = || match detail(&app, &pass, document) {
        Ok(_) => true,
        Err(Error::NoSession) => false,
        Err(other) => panic!("{other:?}"),
    };
    for _ in 0..2 {
        assert!(is_inside());
        scene.revoke(client);
        assert!(!is_inside());
        scene.grant(client, |_access| {});
    }
    assert!(is_inside());
    scene.change(|transaction| {
        let session = sessions::find_by_digest(transaction, pass.digest()).unwrap();
        sessions::end(transaction, session.unwrap().id, scene.now()).unwrap();
    });
    assert!(!is_inside());
}

#[test]
fn a_deed_sees_what_it_has_changed_itself() {
    let (scene, client) = Scene::new();
    let pass = scene.enter_as(client);
    let app = scene.app();
    app.read(|connection| Visitor::find(&app, connection, &pass))
        .unwrap()
        .unwrap();
    let seen = app.write(|change| {
        let find = || Visitor::find(&app, change.transaction, &pass);
        let before = find()?.is_some();
        access::put(change.transaction, &Access::never(client))?;
        Ok::<_, Failure>(Done::Unchanged((before, find()?.is_some())))
    });
    assert_eq!(seen.unwrap(), (true, false));
}
