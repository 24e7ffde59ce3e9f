//! Comments are read by both sides, limited, and never repeated by a second click.

use super::*;
use crate::domain::document::Kind;
use crate::domain::id::ClientId;
use crate::domain::settings::Key;
use crate::portal::message::{Fault, HOURLY, LONGEST_TEXT};
use crate::portal::tests::scene::Scene;
use crate::portal::{Hindrance, documents};
use crate::store::inbox::{self, InboxFilter};

fn scene() -> (Scene, ClientId, DocumentId) {
    let (scene, client) = Scene::new();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    (scene, client, document)
}

fn inbox_of(scene: &Scene) -> Vec<InboxItem> {
    let mut items = Vec::new();
    scene.look(|connection| {
        inbox::for_each(connection, InboxFilter::default(), |item| {
            items.push(item);
            Ok::<_, Error>(())
        })
        .unwrap();
    });
    items
}

#[test]
fn a_comment_is_on_the_page_in_the_inbox_and_in_the_trail() {
    let (scene, client, document) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let text = "<script>alert(1)</script>\r\n=1+1 [[x]";
    assert_eq!(add(&app, &pass, document, text).unwrap(), Sending::Done);
    let detail = documents::detail(&app, &pass, document).unwrap().content;
    let said = "<script>alert(1)</script>\n=1+1 [[x]";
    assert_eq!(detail.comments[0].text, said);
    assert_eq!(detail.comments[0].author, Author::Client);
    let items = inbox_of(&scene);
    assert_eq!(
        (items[0].kind, items[0].text.as_str()),
        (InboxKind::Comment, said)
    );
    assert_eq!(
        (items[0].document, items[0].client),
        (Some(document), client)
    );
    let (actor, action) = scene.last_event();
    assert!(
        actor.starts_with(&format!("client:{}/link:", client.0)),
        "{actor}"
    );
    assert_eq!(action, "document.comment");
}

#[test]
fn empty_and_endless_ones_are_told_and_not_kept() {
    let (scene, client, document) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    for (text, fault) in [
        (" \r\n\0".to_owned(), Fault::Missing),
        ("x".repeat(LONGEST_TEXT + 1), Fault::TooLong(LONGEST_TEXT)),
    ] {
        let Sending::Unfit(flaws) = add(&app, &pass, document, &text).unwrap() else {
            panic!("{text} was sent");
        };
        assert_eq!((flaws[0].field, flaws[0].fault), (Field::Text, fault));
    }
    assert!(inbox_of(&scene).is_empty());
}

#[test]
fn a_second_click_says_nothing_twice() {
    let (scene, client, document) = scene();
    let pass = scene.enter_as(client);
    for _ in 0..3 {
        assert_eq!(
            add(&scene.app(), &pass, document, "Hallo").unwrap(),
            Sending::Done
        );
    }
    assert_eq!(inbox_of(&scene).len(), 1);
    scene.pass_time(SAME_CLICK);
    add(&scene.app(), &pass, document, "Hallo").unwrap();
    assert_eq!(inbox_of(&scene).len(), 2);
}

#[test]
fn nobody_floods_the_operator() {
    let (scene, client, document) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    for number in 0..HOURLY {
        let said = add(&app, &pass, document, &format!("Nr. {number}")).unwrap();
        assert_eq!(said, Sending::Done);
    }
    assert_eq!(
        add(&app, &pass, document, "mehr").unwrap(),
        Sending::TooMany
    );
    // Another session of the same client does not help, an hour does.
    let again = scene.enter_as(client);
    assert_eq!(
        add(&app, &again, document, "mehr").unwrap(),
        Sending::TooMany
    );
    scene.pass_time(SignedDuration::from_secs(3_601));
    assert_eq!(
        add(&scene.app(), &again, document, "mehr").unwrap(),
        Sending::Done
    );
    assert_eq!(inbox_of(&scene).len(), 21);
}

#[test]
fn who_may_not_comment_is_told_so() {
    let (scene, client, document) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    scene.set(Key::Allow, "-comment");
    let refused = add(&app, &pass, document, "Hallo").unwrap_err();
    assert_eq!(refused, Error::Hindered(Hindrance::NotAllowed));
    assert!(inbox_of(&scene).is_empty());
}
