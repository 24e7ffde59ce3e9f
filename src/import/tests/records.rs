//! Fictional records, one at a time: what is unclean is warned about and kept.

use super::*;

#[test]
fn the_last_of_two_equal_keys_wins() {
    let Some(folder) = recorded_folder() else {
        return;
    };
    let (found, _) =
        run(&[folder.join("DevelappersGmbH__BillomatNet/invoice-payments-list-by-type.json")]);
    let method = |draft: &Draft| {
        let Draft::Payment(payment) = draft else {
            panic!("no payment but {draft:?}");
        };
        (payment.method.clone(), payment.minor(Currency::EUR))
    };
    let methods: Vec<_> = found.drafts.iter().map(method).collect();
    let expected = [("BANK_CARD", -1700), ("CASH", 21_233), ("DEBIT", 49_500)];
    assert_eq!(
        methods,
        expected.map(|(word, amount)| (word.to_owned(), Some(amount)))
    );
}

#[test]
fn a_client_with_gaps_is_warned_about_and_kept() {
    let found = sample("clients-list-two.json");
    assert_eq!(
        found.fields(Severity::Warning),
        ["email", "locale", "country_code", "bank_iban"]
    );
    assert!(
        found
            .problems
            .iter()
            .all(|problem| problem.record == "client 1002")
    );
    let [whole, gaps] = <[ClientDraft; 2]>::try_from(found.clients()).unwrap();
    assert_eq!(whole.data.email.unwrap().as_str(), "info@beispiel.example");
    assert_eq!(
        (whole.portal, whole.has_locale, whole.is_archived),
        (Some(false), true, false)
    );
    assert_eq!(whole.data.profile.street, "Marktplatz 1\nHinterhaus");
    assert_eq!(whole.data.profile.note, "Zeile 1\nZeile 2");
    assert!(
        whole
            .data
            .profile
            .extra
            .contains(&("property77".to_owned(), "Handel".to_owned()))
    );
    assert_eq!(
        (gaps.source.id.as_str(), gaps.data.number.as_str()),
        ("1002", "KD-0007")
    );
    assert_eq!(gaps.data.name, "Ben Probe");
    assert_eq!(
        (gaps.portal, gaps.is_archived, gaps.created),
        (Some(true), true, None)
    );
    assert_eq!(gaps.data.profile.country, "Deutschland");
}

#[test]
fn a_client_without_a_usable_number_is_named_after_its_id() {
    let found = read_text(
        r##"{"client":[{"id":"7","name":"X"},{"id":"8","name":"Y","client_number":"#8"},{"name":"Z"},"?"]}"##,
    );
    assert_eq!(found.fields(Severity::Warning), ["client_number"; 2]);
    assert_eq!(found.fields(Severity::Refused), ["id", ""]);
    assert_eq!(found.problems[2].record, "client at position 3");
    let numbers: Vec<_> = found
        .clients()
        .into_iter()
        .map(|client| client.data.number.to_string())
        .collect();
    assert_eq!(numbers, ["B-7", "B-8"]);
}

#[test]
fn lines_keep_their_order_and_amounts_are_rounded() {
    let found = sample("invoices-list-with-items.json");
    assert_eq!(found.fields(Severity::Warning), ["date"]);
    let invoice = found.only_document();
    assert_eq!(invoice.status, Status::Open);
    assert_eq!(
        invoice.totals,
        Totals {
            net: 10_708,
            gross: 12_743
        }
    );
    assert_eq!((invoice.paid, invoice.open), (2_742, Some(10_001)));
    let lines: Vec<_> = invoice
        .body
        .lines
        .iter()
        .map(|line| (line.title.as_str(), line.net))
        .collect();
    assert_eq!(lines, [("Ware", 708), ("Beratung", 10_000)]);
    assert!(
        invoice
            .extra
            .contains(&("label".to_owned(), "Projekt Nord".to_owned()))
    );
}

#[test]
fn a_draft_does_not_take_the_next_number() {
    let mut found = sample("invoices-list-with-items.json");
    found.drafts.remove(0);
    let draft = found.only_document();
    assert_eq!(
        (draft.number.as_str(), draft.status),
        ("ENTWURF-2002", Status::Draft)
    );
    assert_eq!(draft.date, date(2026, 2, 1));
    assert!(
        draft
            .extra
            .contains(&("next_number".to_owned(), "RE-2026-002".to_owned()))
    );
}

#[test]
fn an_option_of_an_offer_is_not_in_its_total() {
    let found = sample("offers-list.json");
    assert_eq!(found.problems, []);
    let offer = found.only_document();
    assert_eq!((offer.kind, offer.status), (Kind::Offer, Status::Won));
    assert_eq!(offer.valid_until, Some(date(2026, 2, 1)));
    assert_eq!(offer.body.taxes[0].net, 50_000);
    assert!(offer.body.lines[1].is_optional);
}

#[test]
fn negative_amounts_and_unknown_currencies_are_taken() {
    let found = sample("credit-note-get.json");
    assert_eq!(found.fields(Severity::Warning), ["currency_code"]);
    let note = found.only_document();
    assert_eq!(
        (note.currency, note.totals),
        (
            Currency::EUR,
            Totals {
                net: -1_000,
                gross: -1_190
            }
        )
    );
}

#[test]
fn theme_colours_become_settings() {
    let found = sample("settings-get.json");
    assert_eq!(found.fields(Severity::Warning), ["color2"]);
    let Draft::Settings(settings) = &found.drafts[0] else {
        panic!("no settings")
    };
    let theme: Vec<_> = settings
        .theme
        .iter()
        .map(|(key, colour)| format!("{key} {colour}"))
        .collect();
    assert_eq!(
        theme,
        [
            "theme.background #999999",
            "theme.primary #336600",
            "theme.surface #e6efc2"
        ]
    );
    assert_eq!(
        sample("settings-empty.xml").fields(Severity::Warning),
        ["bgcolor"]
    );
}

#[test]
fn an_unknown_status_hides_the_document() {
    let status = |kind: &str, word: &str| {
        let text = format!(
            r#"{{"{kind}":{{"id":"1","client_id":"1","number":"1","date":"2026-01-01","status":"{word}"}}}}"#
        );
        read_text(&text).only_document().status
    };
    assert_eq!(status("invoice", "SONSTWIE"), Status::Draft);
    assert_eq!(status("delivery-note", "CANCELED"), Status::Draft);
    assert_eq!(status("delivery-note", "COMPLETED"), Status::Created);
    assert_eq!(status("letter", "OPEN"), Status::Completed);
    assert_eq!(status("invoice", "OVERDUE"), Status::Open);
}

#[test]
fn money_that_cannot_be_read_is_never_guessed() {
    for amount in ["1.234,56", "1e9", "NaN", "99999999999999999999"] {
        let text = format!(
            r#"{{"invoice":{{"id":"1","client_id":"1","invoice_number":"R","number":"1","date":"2026-01-01","status":"OPEN","total_gross":"{amount}"}}}}"#
        );
        let found = read_text(&text);
        assert_eq!(found.fields(Severity::Refused), ["total_gross"], "{amount}");
        assert!(found.drafts.is_empty());
    }
}
