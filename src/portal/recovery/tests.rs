//! Who asks for a fresh way in gets the same answer as everybody; mails go to addresses on file, and not too often.

use super::*;
use crate::domain::client::ClientKind;
use crate::domain::id::{ClientId, LinkId};
use crate::domain::mail::Outgoing;
use crate::domain::settings::Key;
use crate::portal::tests::scene::Scene;
use crate::store::outbox::OutboxFilter;

const ADDRESS: &str = "Einkauf@beispiel.example";

/// A client with an address and a standing link.
fn scene() -> (Scene, ClientId, LinkId) {
    let (scene, client) = Scene::new();
    let (link, _) = scene.link_with(client, &[], |link| link.is_standing = true);
    let mut data = scene.found(client).data;
    data.email = EmailAddress::new(ADDRESS).ok();
    scene.change(|transaction| clients::update(transaction, client, &data, scene.now()).unwrap());
    (scene, client, link)
}

fn queued(scene: &Scene) -> Vec<Outgoing> {
    scene.look(|connection| {
        let mut mails = Vec::new();
        outbox::for_each(connection, OutboxFilter::default(), |listed| {
            mails.push(listed.mail);
            Ok::<_, crate::store::Error>(())
        })
        .unwrap();
        mails
    })
}

fn ask(scene: &Scene, address: &str) -> usize {
    request(&scene.app(), address).unwrap();
    queued(scene).len()
}

#[test]
fn only_addresses_on_file_are_written_to_as_they_are_on_file() {
    let (scene, ..) = scene();
    for stranger in [
        "evil@evil.example",
        "",
        "x",
        "einkauf@beispiel.example\r\nBcc: x@y.example",
    ] {
        assert_eq!(ask(&scene, stranger), 0, "{stranger}");
    }
    assert_eq!(ask(&scene, "einkauf@BEISPIEL.example"), 1);
    let mails = queued(&scene);
    let recipient = mails[0].letter.recipient.as_ref();
    assert_eq!(recipient.map(EmailAddress::as_str), Some(ADDRESS));
    assert_eq!(scene.last_event().0, "portal");
}

#[test]
fn nobody_is_written_to_twice_in_a_quarter_of_an_hour() {
    let (scene, ..) = scene();
    assert_eq!(ask(&scene, ADDRESS), 1);
    scene.pass_time(SignedDuration::from_secs(15 * 60 - 1));
    assert_eq!(ask(&scene, ADDRESS), 1);
    scene.pass_time(SignedDuration::from_secs(1));
    assert_eq!(ask(&scene, ADDRESS), 2);
}

#[test]
fn a_link_that_has_expired_gets_a_new_address_and_more_time() {
    let (scene, _, link) = scene();
    scene.set(Key::LinkClientExpiry, "30d");
    let end = scene.now() + SignedDuration::from_hours(1);
    scene.edit_link(link, |link| link.expires_at = Some(end));
    let public_id = |scene: &Scene| {
        let link = scene.look(|connection| links::find(connection, link).unwrap());
        link.map(|link| (link.public_id, link.expires_at))
    };
    let before = public_id(&scene);
    assert_eq!(ask(&scene, ADDRESS), 1);
    assert_eq!(public_id(&scene), before, "it still works");
    scene.pass_time(SignedDuration::from_hours(2));
    assert_eq!(ask(&scene, ADDRESS), 2);
    let (fresh, expires) = public_id(&scene).unwrap();
    assert_ne!(Some(fresh), before.map(|(id, _)| id));
    assert!(expires > Some(scene.now()));
}

#[test]
fn what_the_operator_took_away_is_not_brought_back() {
    let (revoked, client, _) = scene();
    revoked.revoke(client);
    assert_eq!(ask(&revoked, ADDRESS), 0);
    let (cut, _, link) = scene();
    let now = cut.now();
    cut.edit_link(link, |link| link.revoked_at = Some(now));
    assert_eq!(ask(&cut, ADDRESS), 0);
    let (silent, ..) = scene();
    silent.set(Key::MailToClients, "receipt");
    assert_eq!(ask(&silent, ADDRESS), 0);
}

#[test]
fn who_forgot_the_password_is_invited_to_choose_another() {
    let (scene, ..) = scene();
    scene.set(Key::LoginMode, "password");
    assert_eq!(ask(&scene, ADDRESS), 1);
    let template = queued(&scene)[0].letter.template.clone();
    assert_eq!(
        template.map(|name| name.to_string()).as_deref(),
        Some("access-invite")
    );
}

#[test]
fn everybody_who_shares_an_address_is_written_to() {
    let (scene, ..) = scene();
    let other = scene.client("KD-2", ClientKind::Business);
    scene.link_with(other, &[], |link| link.is_standing = true);
    scene.change(|transaction| {
        let contact = crate::domain::client::Contact {
            email: ADDRESS.to_lowercase(),
            ..crate::domain::client::Contact::default()
        };
        crate::store::contacts::insert(transaction, other, &contact).unwrap()
    });
    assert_eq!(ask(&scene, ADDRESS), 2);
}
