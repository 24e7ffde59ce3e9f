//! Proposals change nothing until they are applied, unless the settings say that they count at once.

use super::*;
use crate::domain::document::Kind;
use crate::domain::id::ClientId;
use crate::domain::settings::Key;
use crate::portal::Hindrance;
use crate::portal::tests::scene::Scene;

fn scene() -> (Scene, ClientId) {
    let (scene, client) = Scene::new();
    scene.set(Key::Allow, "+edit-profile");
    (scene, client)
}

fn values(list: &[(ProfileField, &str)]) -> Values {
    let owned = list
        .iter()
        .map(|(field, value)| (*field, (*value).to_owned()));
    owned.collect()
}

#[test]
fn a_proposal_waits_and_changes_nothing() {
    let (scene, client) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let before = scene.found(client);
    let name = before.data.name.clone();
    let wish = values(&[(ProfileField::City, " Köln "), (ProfileField::Name, &name)]);
    assert_eq!(propose(&app, &pass, &wish).unwrap(), Proposed::Sent);
    assert_eq!(scene.last_event().1, "profile.propose");
    assert_eq!(scene.found(client), before);
    let profile = show(&app, &pass).unwrap().content;
    assert_eq!(profile.proposed, values(&[(ProfileField::City, "Köln")]));
    assert_eq!(profile.values.len(), ProfileField::ALL.len());
    let same = values(&[(ProfileField::Name, &name)]);
    assert_eq!(propose(&app, &pass, &same).unwrap(), Proposed::Unchanged);
}

#[test]
fn where_changes_apply_they_count_at_once() {
    let (scene, client) = scene();
    scene.set(Key::ProfileChanges, "apply");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let wish = values(&[(ProfileField::City, "Köln")]);
    assert_eq!(propose(&app, &pass, &wish).unwrap(), Proposed::Applied);
    assert_eq!(scene.last_event().1, "profile.change");
    assert_eq!(scene.found(client).data.profile.city, "Köln");
    assert!(show(&app, &pass).unwrap().content.proposed.is_empty());
}

#[test]
fn what_no_field_takes_is_told_field_by_field() {
    let (scene, client) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let long = "x".repeat(201);
    let wish = values(&[
        (ProfileField::Name, " "),
        (ProfileField::Email, "nobody"),
        (ProfileField::City, &long),
        (ProfileField::Street, "Weg 1"),
    ]);
    let faults = vec![
        (ProfileField::Name, Fault::Missing),
        (ProfileField::Email, Fault::Unreadable),
        (ProfileField::City, Fault::TooLong(200)),
    ];
    assert_eq!(
        propose(&app, &pass, &wish).unwrap(),
        Proposed::Unfit(faults)
    );
}

#[test]
fn a_link_to_single_documents_neither_shows_nor_changes_the_profile() {
    let (scene, client) = scene();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    let (app, narrow) = (scene.app(), scene.enter(&scene.link(client, &[document]).1));
    let wish = values(&[(ProfileField::City, "Köln")]);
    assert_eq!(show(&app, &narrow).unwrap_err(), Error::NotFound);
    assert_eq!(propose(&app, &narrow, &wish).unwrap_err(), Error::NotFound);
    scene.set(Key::Allow, "-edit-profile");
    let whole = scene.enter_as(client);
    let refused = propose(&app, &whole, &wish).unwrap_err();
    assert_eq!(refused, Error::Hindered(Hindrance::NotAllowed));
    let profile = show(&app, &whole).unwrap().content;
    assert_eq!(profile.permit, Err(Hindrance::NotAllowed));
}
