//! A decision is bound to what was shown, made once, and proven.

use std::thread;

use jiff::SignedDuration;

use super::*;
use crate::domain::client::ClientKind;
use crate::domain::document::Kind;
use crate::domain::id::ClientId;
use crate::domain::session::LONGEST;
use crate::portal::tests::choice;
use crate::portal::tests::scene::Scene;

fn scene() -> (Scene, ClientId, DocumentId) {
    let (scene, client) = Scene::new();
    let offer = scene.document(client, Kind::Offer, "AN-1");
    (scene, client, offer)
}

/// The choice of somebody who has read the terms.
fn read_and_choose(app: &App, pass: &Pass, offer: DocumentId, outcome: Outcome) -> Choice {
    let terms = terms(app, pass, offer).unwrap().content;
    Choice {
        fingerprint: terms.fingerprint,
        ticket: terms.ticket,
        ..choice(outcome)
    }
}

#[test]
fn accepting_writes_decision_status_message_and_event_at_once() {
    let (scene, client, offer) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let choice = read_and_choose(&app, &pass, offer, Outcome::Accepted);
    let Decided::Done(id) = decide(&app, &pass, offer, &choice).unwrap() else {
        panic!("not decided");
    };
    let receipt = receipt(&app, &pass, offer).unwrap().content;
    let decision = receipt.decision;
    assert_eq!((decision.id, receipt.status), (id, Status::Won));
    assert_eq!(
        (decision.name.as_str(), decision.decider),
        ("Anna Beispiel", Decider::Client)
    );
    let proof = &decision.evidence;
    assert_eq!(proof.fingerprint, choice.fingerprint);
    assert_eq!(proof.pdf_sha256.as_ref().unwrap().len(), 64);
    assert_eq!(
        (proof.seen_at, proof.time_zone.as_str()),
        (Some(scene.now()), "UTC")
    );
    assert!(proof.session.is_some() && !proof.nonce.is_empty() && !proof.version.is_empty());
    assert_eq!(
        decision.event.0,
        i64::try_from(scene.trail().len()).unwrap()
    );
    assert_eq!(scene.last_event().1, "offer.accept");
    assert!(scene.contents().contains(&evidence(&decision)));
}

#[test]
fn declining_needs_no_box_and_keeps_its_reason() {
    let (scene, client, offer) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let choice = Choice {
        reason: "Zu teuer\r\nleider".to_owned(),
        is_confirmed: false,
        ..read_and_choose(&app, &pass, offer, Outcome::Declined)
    };
    assert!(matches!(
        decide(&app, &pass, offer, &choice).unwrap(),
        Decided::Done(_)
    ));
    let receipt = receipt(&app, &pass, offer).unwrap().content;
    assert_eq!(
        (receipt.status, receipt.decision.reason.as_str()),
        (Status::Lost, "Zu teuer\nleider")
    );
    assert_eq!(scene.last_event().1, "offer.decline");
}

#[test]
fn a_form_of_default_values_decides_nothing() {
    let (scene, client, offer) = scene();
    let (app, pass, before) = (scene.app(), scene.enter_as(client), scene.trail());
    let empty = Choice {
        name: " ".to_owned(),
        role: "x".repeat(201),
        is_confirmed: false,
        ..read_and_choose(&app, &pass, offer, Outcome::Accepted)
    };
    let Decided::Unfit(flaws) = decide(&app, &pass, offer, &empty).unwrap() else {
        panic!("decided");
    };
    let fields: Vec<Field> = flaws.iter().map(|flaw| flaw.field).collect();
    assert_eq!(fields, [Field::Name, Field::Role, Field::Box]);
    assert_eq!(scene.trail(), before);
    assert!(terms(&app, &pass, offer).is_ok());
}

#[test]
fn what_was_not_shown_cannot_be_accepted() {
    let (scene, client, offer) = scene();
    let other = scene.document(client, Kind::Offer, "AN-2");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let good = read_and_choose(&app, &pass, offer, Outcome::Accepted);
    let theirs = read_and_choose(&app, &scene.enter_as(client), offer, Outcome::Accepted);
    let foreign = read_and_choose(&app, &pass, other, Outcome::Accepted);
    let (second, rest) = good.ticket.split_once('.').unwrap();
    let earlier = second.parse::<i64>().unwrap() - 1;
    let forged = [
        Choice {
            fingerprint: "0".repeat(64),
            ..good.clone()
        },
        Choice {
            ticket: String::new(),
            ..good.clone()
        },
        Choice {
            ticket: format!("{earlier}.{rest}"),
            ..good.clone()
        },
        Choice {
            ticket: theirs.ticket,
            ..good.clone()
        },
        foreign,
    ];
    for choice in &forged {
        assert_eq!(
            decide(&app, &pass, offer, choice).unwrap(),
            Decided::Changed,
            "{choice:?}"
        );
    }
    assert!(matches!(
        decide(&app, &pass, offer, &good).unwrap(),
        Decided::Done(_)
    ));
}

#[test]
fn terms_that_were_shown_long_ago_have_to_be_read_again() {
    let (scene, client, offer) = scene();
    let pass = scene.enter_as(client);
    let old = read_and_choose(&scene.app(), &pass, offer, Outcome::Accepted);
    scene.pass_time(LONGEST + SignedDuration::from_secs(1));
    // Were the session still alive, its terms would not be.
    let read = terms_ticket::read(
        &scene.app(),
        &pass,
        &old.fingerprint,
        &old.ticket,
        scene.now(),
    );
    assert_eq!(read, None);
    assert_eq!(
        decide(&scene.app(), &pass, offer, &old).unwrap_err(),
        Error::NoSession
    );
}

#[test]
fn a_second_click_is_told_the_same_and_a_second_decision_comes_too_late() {
    let (scene, client, offer) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let first = read_and_choose(&app, &pass, offer, Outcome::Accepted);
    let second = read_and_choose(&app, &pass, offer, Outcome::Declined);
    let done = decide(&app, &pass, offer, &first).unwrap();
    assert_eq!(decide(&app, &pass, offer, &first).unwrap(), done);
    assert_eq!(
        decide(&app, &pass, offer, &second).unwrap(),
        Decided::TooLate(Status::Won)
    );
    let decisions = scene
        .trail()
        .iter()
        .filter(|(_, action)| action.starts_with("offer."))
        .count();
    assert_eq!(decisions, 1);
}

#[test]
fn of_two_decisions_at_once_one_counts() {
    for _ in 0..5 {
        let (scene, client, offer) = scene();
        let passes: Vec<Pass> = (0..6).map(|_| scene.enter_as(client)).collect();
        let choices: Vec<_> = passes
            .iter()
            .enumerate()
            .map(|(place, pass)| {
                let outcome = [Outcome::Accepted, Outcome::Declined][place % 2];
                let app = scene.app();
                let choice = read_and_choose(&app, pass, offer, outcome);
                (app, *pass, choice)
            })
            .collect();
        let done: Vec<Decided> = thread::scope(|scope| {
            let tries: Vec<_> = choices
                .into_iter()
                .map(|(app, pass, choice)| {
                    scope.spawn(move || decide(&app, &pass, offer, &choice).unwrap())
                })
                .collect();
            tries
                .into_iter()
                .map(|tried| tried.join().unwrap())
                .collect()
        });
        let won = done
            .iter()
            .filter(|done| matches!(done, Decided::Done(_)))
            .count();
        let late = done
            .iter()
            .filter(|done| matches!(done, Decided::TooLate(_)))
            .count();
        assert_eq!((won, late), (1, 5), "{done:?}");
    }
}

#[test]
fn a_consumer_and_a_lapsed_offer_are_refused() {
    let (scene, _, _) = scene();
    let consumer = scene.client("KD-2", ClientKind::Consumer);
    let offer = scene.document(consumer, Kind::Offer, "AN-2");
    let (app, pass) = (scene.app(), scene.enter_as(consumer));
    let refused = Error::Hindered(Hindrance::Consumer);
    assert_eq!(terms(&app, &pass, offer).unwrap_err(), refused);
    let decided = decide(&app, &pass, offer, &choice(Outcome::Accepted));
    assert_eq!(decided.unwrap_err(), refused);
}
