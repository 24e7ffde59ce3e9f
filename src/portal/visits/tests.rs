//! Looks are counted, written in batches, and no event.

use super::*;
use crate::domain::document::Kind;
use crate::portal::documents::{Query, overview};
use crate::portal::tests::scene::Scene;
use crate::store::visits::VisitFilter;

#[test]
fn looks_are_added_up_and_written_together() {
    let (scene, client) = Scene::new();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let guest = overview(&app, &pass, &Query::default())
        .unwrap()
        .frame
        .guest;
    let session = guest.unwrap().session;
    let (collector, trail, now) = (Collector::default(), scene.trail(), scene.now());
    for round in 1..=2 {
        for _ in 0..3 {
            collector.saw(session, document, Look::Page, now);
        }
        collector.saw(session, document, Look::Pdf, now);
        collector.lives(session, now + SignedDuration::from_mins(round));
        collector.flush(&app).unwrap();
    }
    // A document that is gone meanwhile is passed over.
    collector.saw(session, DocumentId(99), Look::Page, now);
    collector.flush(&app).unwrap();
    let visits =
        scene.look(|connection| visits::list(connection, VisitFilter::default(), 10).unwrap());
    let mut counts: Vec<_> = visits
        .iter()
        .map(|visit| (visit.look, visit.count))
        .collect();
    counts.sort();
    assert_eq!(counts, [(Look::Page, 6), (Look::Pdf, 2)]);
    let session = scene.look(|connection| sessions::find(connection, session).unwrap().unwrap());
    assert_eq!(session.seen_at, now + SignedDuration::from_mins(2));
    assert_eq!(scene.trail(), trail);
}

#[test]
fn signs_of_life_are_written_once_a_minute() {
    let (scene, client) = Scene::new();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let guest = overview(&app, &pass, &Query::default())
        .unwrap()
        .frame
        .guest;
    let session = guest.unwrap().session;
    let collector = Collector::default();
    let later = |seconds| scene.now() + SignedDuration::from_secs(seconds);
    collector.lives(session, later(0));
    collector.flush(&app).unwrap();
    collector.lives(session, later(59));
    assert!(collector.lock().alive.is_empty());
    collector.lives(session, later(60));
    assert_eq!(collector.lock().alive.len(), 1);
}

#[test]
fn what_could_not_be_written_is_kept() {
    let (scene, _) = Scene::new();
    let (collector, now) = (Collector::default(), scene.now());
    let (session, document) = (SessionId(1), DocumentId(1));
    collector.saw(session, document, Look::Page, now);
    let batch = collector.take();
    collector.saw(session, document, Look::Page, now);
    collector.lock().put_back(batch);
    let counted = collector.lock().looks.values().next().unwrap().count;
    assert_eq!(counted, 2);
}
