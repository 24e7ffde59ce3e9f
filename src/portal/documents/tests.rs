//! The list and the page of one document.

use jiff::civil::date;

use super::overview::Attention;
use super::*;
use crate::app::App;
use crate::domain::client::ClientKind;
use crate::domain::document::comment::{Author, Comment};
use crate::domain::document::{Kind, Status};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::money::Currency;
use crate::domain::settings::Key;
use crate::portal::tests::scene::{Scene, TODAY};
use crate::portal::{Hindrance, Pass};
use crate::store::{comments, documents as rows, witness};

/// What can be paid, with an account to pay to.
fn allow_paying(scene: &Scene) {
    scene.set(Key::PaymentIban, "DE02120300000000202051");
    scene.set(Key::PaymentHolder, "Muster GmbH");
    scene.set(Key::Allow, "+pay");
}

fn list(app: &App, pass: &Pass, query: &Query) -> Overview {
    overview(app, pass, query).unwrap().content
}

fn numbers(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.number.as_str()).collect()
}

/// Two invoices, one of them overdue, a paid one, and two offers, one of them lapsed.
fn filled(scene: &Scene, client: ClientId) {
    let due = |day| move |head: &mut crate::domain::document::Head| head.due_date = Some(day);
    scene.document_with(client, Kind::Invoice, "RE-1", due(date(2026, 11, 22)));
    scene.document_with(client, Kind::Invoice, "RE-2", due(TODAY));
    let paid = scene.document(client, Kind::Invoice, "RE-3");
    scene.change(|transaction| {
        rows::set_status(transaction, paid, Status::Paid, scene.now()).unwrap();
    });
    scene.document_with(client, Kind::Offer, "AN-1", |head| {
        head.valid_until = Some(TODAY);
    });
    scene.document_with(client, Kind::Offer, "AN-2", |head| {
        head.valid_until = Some(date(2026, 11, 22));
        head.date = date(2026, 10, 1);
    });
}

#[test]
fn what_needs_attention_stands_on_top_with_its_sums() {
    let (scene, client) = Scene::new();
    filled(&scene, client);
    let overview = list(&scene.app(), &scene.enter_as(client), &Query::default());
    assert_eq!(numbers(&overview.attention.offers), ["AN-1"]);
    assert_eq!(numbers(&overview.attention.claims), ["RE-1", "RE-2"]);
    let sum = Sum {
        currency: Currency::EUR,
        open: 23_800,
        overdue: 11_900,
    };
    assert_eq!(overview.attention.sums, [sum]);
    assert_eq!(
        numbers(&overview.entries),
        ["AN-1", "RE-3", "RE-2", "RE-1", "AN-2"]
    );
    assert!(overview.entries.last().unwrap().is_expired);
}

#[test]
fn kinds_states_and_numbers_narrow_the_list() {
    let (scene, client) = Scene::new();
    filled(&scene, client);
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let invoices = Query {
        kind: Some(Kind::Invoice),
        ..Query::default()
    };
    let overview = list(&app, &pass, &invoices);
    assert_eq!((overview.matching, overview.all), (3, 5));
    assert_eq!(overview.kinds, [(Kind::Invoice, 3), (Kind::Offer, 2)]);
    let states = [(Status::Open, 1), (Status::Overdue, 1), (Status::Paid, 1)];
    assert_eq!(overview.states, states);
    let overdue = Query {
        state: Some(Status::Overdue),
        ..invoices
    };
    assert_eq!(numbers(&list(&app, &pass, &overdue).entries), ["RE-1"]);
    for (search, found) in [
        ("an-", 2),
        ("titel re-2", 1),
        ("  RE-3 ", 1),
        ("%", 0),
        ("x", 0),
    ] {
        let query = Query {
            search: search.to_owned(),
            ..Query::default()
        };
        assert_eq!(list(&app, &pass, &query).matching, found, "{search}");
    }
}

#[test]
fn long_lists_come_in_pages_and_none_is_beyond_the_last() {
    let (scene, client) = Scene::new();
    for number in 0..51 {
        scene.draft(client, Kind::Invoice, &format!("RE-{number}"), |_head| {});
    }
    scene.change(|transaction| {
        for id in 1..=51 {
            rows::complete(transaction, DocumentId(id), Status::Open, scene.now()).unwrap();
        }
    });
    let (app, pass) = (scene.app(), scene.enter_as(client));
    for (asked, page, shown) in [
        (0, 1, 50),
        (1, 1, 50),
        (2, 2, 1),
        (3, 2, 1),
        (u32::MAX, 2, 1),
    ] {
        let query = Query {
            page: asked,
            ..Query::default()
        };
        let overview = list(&app, &pass, &query);
        assert_eq!((overview.page, overview.pages), (page, 2));
        assert_eq!((overview.entries.len(), overview.matching), (shown, 51));
    }
}

#[test]
fn a_reminder_does_not_count_beside_its_invoice() {
    let (scene, client) = Scene::new();
    scene.document(client, Kind::Reminder, "MA-1");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let open = || {
        let attention = list(&app, &pass, &Query::default()).attention;
        let is_said = leaves_reminders_out(&attention.claims);
        (attention.sums[0].open, is_said)
    };
    assert_eq!(open(), (11_900, false));
    scene.document(client, Kind::Invoice, "RE-1");
    assert_eq!(open(), (11_900, true));
}

#[test]
fn an_empty_list_is_one_page() {
    let (scene, client) = Scene::new();
    let overview = list(&scene.app(), &scene.enter_as(client), &Query::default());
    assert_eq!((overview.page, overview.pages, overview.all), (1, 1, 0));
    assert!(overview.entries.is_empty() && overview.attention == Attention::default());
}

#[test]
fn a_document_comes_with_its_figures_files_and_public_comments() {
    let (scene, client) = Scene::new();
    allow_paying(&scene);
    let document = scene.document(client, Kind::Invoice, "RE-1");
    scene.change(|transaction| {
        for (text, is_public) in [("öffentlich", true), ("intern", false)] {
            let comment = Comment {
                author: Author::Operator,
                text: text.to_owned(),
                is_public,
                created_at: scene.now(),
            };
            comments::insert(transaction, document, &comment).unwrap();
        }
        rows::set_paid(transaction, document, 1_900, scene.now()).unwrap();
    });
    let shown = detail(&scene.app(), &scene.enter_as(client), document).unwrap();
    let detail = shown.content;
    assert_eq!((detail.open_amount, detail.body.lines.len()), (10_000, 1));
    assert_eq!(detail.pdf.unwrap().name, "rechnung.pdf");
    assert_eq!(detail.files.len(), 2);
    let texts: Vec<&str> = detail
        .comments
        .iter()
        .map(|comment| comment.text.as_str())
        .collect();
    assert_eq!(texts, ["öffentlich"]);
    assert_eq!(detail.permits.pay, Ok(()));
    assert_eq!(detail.permits.decide, Err(Hindrance::Inapplicable));
    assert_eq!(detail.fingerprint, None);
    assert_eq!(shown.frame.guest.unwrap().client, client);
}

#[test]
fn every_action_says_why_it_is_not_possible() {
    let (scene, client) = Scene::new();
    let offer = scene.document(client, Kind::Offer, "AN-1");
    let lapsed = scene.document_with(client, Kind::Offer, "AN-2", |head| {
        head.valid_until = Some(date(2026, 11, 22));
    });
    let invoice = scene.document(client, Kind::Invoice, "RE-1");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let permits = |document| detail(&app, &pass, document).unwrap().content.permits;
    assert_eq!(permits(offer).decide, Ok(()));
    assert_eq!(permits(offer).pay, Err(Hindrance::NotAllowed));
    let last = date(2026, 11, 22);
    assert_eq!(permits(lapsed).decide, Err(Hindrance::Expired(last)));
    allow_paying(&scene);
    assert_eq!(permits(offer).pay, Err(Hindrance::Inapplicable));
    assert_eq!(permits(invoice).pay, Ok(()));
    scene.change(|transaction| {
        rows::set_paid(transaction, invoice, 11_900, scene.now()).unwrap();
        rows::set_status(transaction, offer, Status::Lost, scene.now()).unwrap();
    });
    assert_eq!(permits(invoice).pay, Err(Hindrance::NothingToPay));
    assert_eq!(permits(offer).decide, Err(Hindrance::NotOpen(Status::Lost)));
    let consumer = scene.client("KD-2", ClientKind::Consumer);
    let offer = scene.document(consumer, Kind::Offer, "AN-3");
    let theirs = detail(&app, &scene.enter_as(consumer), offer).unwrap();
    assert_eq!(theirs.content.permits.decide, Err(Hindrance::Consumer));
}

#[test]
fn neighbours_are_the_next_that_are_seen() {
    let (scene, client) = Scene::new();
    let of =
        |number, day| scene.document_with(client, Kind::Invoice, number, |head| head.date = day);
    let oldest = of("RE-1", date(2026, 1, 1));
    let hidden = of("RE-2", date(2026, 2, 1));
    let middle = of("RE-3", date(2026, 2, 1));
    let newest = of("RE-4", date(2026, 2, 1));
    scene.change(|transaction| {
        rows::set_hidden(transaction, hidden, true, scene.now()).unwrap();
    });
    let app = scene.app();
    let beside = |pass: &Pass, document| {
        let detail = detail(&app, pass, document).unwrap().content;
        (
            detail.newer.map(|newer| newer.id),
            detail.older.map(|older| older.id),
        )
    };
    let whole = scene.enter_as(client);
    assert_eq!(beside(&whole, newest), (None, Some(middle)));
    assert_eq!(beside(&whole, middle), (Some(newest), Some(oldest)));
    assert_eq!(beside(&whole, oldest), (Some(middle), None));
    let two = scene.enter(&scene.link(client, &[oldest, newest]).1);
    assert_eq!(beside(&two, oldest), (Some(newest), None));
    let one = scene.enter(&scene.link(client, &[middle]).1);
    assert_eq!(beside(&one, middle), (None, None));
}

#[test]
fn a_page_costs_a_handful_of_statements() {
    let (scene, client) = Scene::new();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    let pass = scene.enter_as(client);
    let app = scene.counted_app();
    detail(&app, &pass, document).unwrap();
    witness::statements();
    detail(&app, &pass, document).unwrap();
    let cost = witness::statements();
    assert!(cost <= 10, "{cost} statements");
}
