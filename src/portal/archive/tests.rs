//! The archive holds what is seen, under names of its own.

use std::io::{Cursor, Read};

use super::*;
use crate::domain::client::ClientKind;
use crate::domain::document::Kind;
use crate::domain::settings::Key;
use crate::portal::tests::scene::Scene;

fn written(app: &App, pass: &Pass, plan: &Plan) -> Result<zip::ZipArchive<Cursor<Vec<u8>>>, Error> {
    let mut bytes = Vec::new();
    write(plan, &mut bytes, |item| {
        files::file(app, pass, item.document, item.file)
    })?;
    Ok(zip::ZipArchive::new(Cursor::new(bytes)).unwrap())
}

#[test]
fn everything_that_is_seen_is_in_it_and_nothing_else() {
    let (scene, client) = Scene::new();
    let other = scene.client("KD-2", ClientKind::Business);
    scene.document(client, Kind::Invoice, "RE/1");
    scene.document(client, Kind::Offer, "RE-1");
    scene.document(client, Kind::Letter, "BR-1");
    scene.document(other, Kind::Invoice, "RE-9");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let plan = plan(&app, &pass).unwrap();
    assert_eq!(plan.name, "Muster GmbH 2026-11-23.zip");
    let mut archive = written(&app, &pass, &plan).unwrap();
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    assert_eq!(
        names,
        [
            "RE-1.pdf",
            "RE-1.xml",
            "RE-1 plan.pdf",
            "RE_1.pdf",
            "RE_1.xml",
            "RE_1 plan.pdf"
        ]
    );
    let mut text = String::new();
    archive
        .by_name("RE-1.xml")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(text, "<Invoice/>");
}

#[test]
fn a_revocation_bites_in_the_middle() {
    let (scene, client) = Scene::new();
    scene.document(client, Kind::Invoice, "RE-1");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let plan = plan(&app, &pass).unwrap();
    let mut fetched = 0;
    let stopped = write(&plan, Vec::new(), |item| {
        fetched += 1;
        if fetched == 2 {
            scene.revoke(client);
        }
        files::file(&app, &pass, item.document, item.file)
    });
    assert_eq!((stopped, fetched), (Err(Error::NoSession), 2));
}

#[test]
fn who_may_not_download_gets_no_archive() {
    let (scene, client) = Scene::new();
    scene.document(client, Kind::Invoice, "RE-1");
    scene.set(Key::Allow, "-download");
    let refused = plan(&scene.app(), &scene.enter_as(client)).unwrap_err();
    assert_eq!(refused, Error::Hindered(Hindrance::NotAllowed));
}
