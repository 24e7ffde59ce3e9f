//! What to pay, where to, and what it says.

use super::*;
use crate::domain::id::ClientId;
use crate::domain::settings::Key;
use crate::portal::Hindrance;
use crate::portal::tests::scene::Scene;
use crate::store::documents;

fn scene() -> (Scene, ClientId, DocumentId) {
    let (scene, client) = Scene::new();
    scene.set(Key::PaymentIban, "DE02120300000000202051");
    scene.set(Key::PaymentHolder, "Muster GmbH");
    scene.set(Key::Allow, "+pay");
    let document = scene.document(client, Kind::Invoice, "RE-1");
    (scene, client, document)
}

#[test]
fn the_page_asks_for_what_is_left_under_the_documents_number() {
    let (scene, client, document) = scene();
    scene.change(|transaction| {
        documents::set_paid(transaction, document, 1_900, scene.now()).unwrap();
    });
    let payment = show(&scene.app(), &scene.enter_as(client), document)
        .unwrap()
        .content;
    assert_eq!(
        (payment.amount, payment.reference.as_str()),
        (10_000, "RE-1")
    );
    assert_eq!(payment.iban, "DE02120300000000202051");
    let code = payment.code.unwrap();
    assert!(code.text.ends_with("EUR100.00\n\n\nRE-1"), "{}", code.text);
    assert!(code.svg.starts_with("<svg"));
}

#[test]
fn another_account_never_reaches_documents_that_are_out() {
    let (scene, client, document) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let account = |document| {
        let payment = show(&app, &pass, document).unwrap().content;
        (payment.iban, payment.holder)
    };
    scene.set(Key::PaymentIban, "DE89370400440532013000");
    scene.set(Key::PaymentHolder, "Muster AG");
    let later = scene.document(client, Kind::Invoice, "RE-2");
    let of = |iban: &str, holder: &str| (iban.to_owned(), holder.to_owned());
    assert_eq!(
        account(document),
        of("DE02120300000000202051", "Muster GmbH")
    );
    assert_eq!(account(later), of("DE89370400440532013000", "Muster AG"));
    let forged = Account {
        iban: "DE02500105170137075030".to_owned(),
        bic: String::new(),
        holder: "X".to_owned(),
    };
    scene.change(|transaction| {
        let refused = accounts::put(transaction, document, &forged).unwrap_err();
        assert!(refused.to_string().contains("immutable"), "{refused}");
    });
}

#[test]
fn a_document_from_before_there_was_an_account_is_paid_to_the_one_there_is() {
    let (scene, client) = Scene::new();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    scene.set(Key::PaymentIban, "DE02120300000000202051");
    scene.set(Key::PaymentHolder, "Muster GmbH");
    scene.set(Key::Allow, "+pay");
    let payment = show(&scene.app(), &scene.enter_as(client), document);
    assert_eq!(payment.unwrap().content.iban, "DE02120300000000202051");
}

#[test]
fn the_reference_follows_its_template_in_one_line() {
    let (scene, client, document) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let reference = || show(&app, &pass, document).unwrap().content.reference;
    scene.set(
        Key::PaymentReference,
        "[Client.client_number] [Invoice.invoice_number]",
    );
    assert_eq!(reference(), "KD-1 RE-1");
    scene.set(Key::PaymentReference, &"lang ".repeat(60));
    assert!(reference().chars().count() <= 140);
}

#[test]
fn another_currency_has_no_code_but_can_be_paid() {
    let (scene, client, _) = scene();
    let document = scene.document_with(client, Kind::Invoice, "RE-2", |head| {
        head.currency = Currency::new("CHF").unwrap();
    });
    let payment = show(&scene.app(), &scene.enter_as(client), document)
        .unwrap()
        .content;
    assert!(payment.code.is_none() && payment.amount == 11_900);
}

#[test]
fn saying_that_it_is_paid_moves_no_status_and_counts_once() {
    let (scene, client, document) = scene();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    assert_eq!(
        say_paid(&app, &pass, document, "gestern").unwrap(),
        SaidPaid::Done
    );
    assert_eq!(scene.last_event().1, "payment.say");
    assert_eq!(
        say_paid(&app, &pass, document, "").unwrap(),
        SaidPaid::Already
    );
    let payment = show(&app, &pass, document).unwrap().content;
    assert!(payment.is_said_paid && payment.amount == 11_900);
    assert_eq!(payment.status, Status::Open);
}

#[test]
fn without_an_account_nobody_pays() {
    let (scene, client) = Scene::new();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    // An exception of the client allows what the settings alone could not.
    scene.grant(client, |access| {
        access.allow = Some(crate::domain::action::Actions::all());
    });
    let refused = show(&scene.app(), &scene.enter_as(client), document).unwrap_err();
    assert_eq!(refused, Error::Hindered(Hindrance::NoAccount));
}
