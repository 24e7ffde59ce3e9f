//! What is open, currency by currency.

use super::*;
use crate::domain::document::Status;
use crate::portal::tests::scene::Scene;
use crate::store::documents;

#[test]
fn claims_and_credits_stand_under_their_currency() {
    let (scene, client) = Scene::new();
    let franc = Currency::new("CHF").unwrap();
    scene.document(client, Kind::Invoice, "RE-1");
    scene.document_with(client, Kind::Invoice, "RE-2", |head| head.currency = franc);
    scene.document(client, Kind::CreditNote, "GU-1");
    scene.document(client, Kind::Offer, "AN-1");
    let paid = scene.document(client, Kind::Invoice, "RE-3");
    scene.change(|transaction| {
        documents::set_status(transaction, paid, Status::Paid, scene.now()).unwrap();
    });
    let statement = show(&scene.app(), &scene.enter_as(client)).unwrap().content;
    let figures: Vec<_> = statement
        .accounts
        .iter()
        .map(|account| {
            let sum = account.sum;
            (
                sum.currency.code(),
                account.claims.len(),
                sum.open,
                account.credit,
            )
        })
        .collect();
    assert_eq!(figures, [("CHF", 1, 11_900, 0), ("EUR", 1, 11_900, 11_900)]);
}

#[test]
fn nothing_open_is_an_empty_statement() {
    let (scene, client) = Scene::new();
    let statement = show(&scene.app(), &scene.enter_as(client)).unwrap().content;
    assert!(statement.accounts.is_empty());
}
