//! Answers as Billomat gave them.

use super::*;

#[test]
fn every_recorded_answer_is_read() {
    let Some(folder) = recorded_folder() else {
        return;
    };
    let (found, sources) = run(&[folder]);
    assert_eq!(sources.file_count(), 47);
    assert_eq!(sources.ignored().get("md"), Some(&1));
    let refused: Vec<_> = found
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Refused)
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
    let errors: Vec<_> = found
        .errors
        .iter()
        .map(|answer| answer.text.as_str())
        .collect();
    assert_eq!(errors, ["Resource not found", "invalid secret"]);
    let count = |stage: Stage| {
        found
            .drafts
            .iter()
            .filter(|draft| draft.source().origin.resource.stage() == stage)
            .count()
    };
    let counts: Vec<_> = Stage::ALL.iter().map(|stage| count(*stage)).collect();
    assert_eq!(counts, [0, 2, 0, 6, 1, 2, 7, 11]);
    let stages: Vec<_> = found
        .drafts
        .iter()
        .map(|draft| draft.source().origin.resource.stage())
        .collect();
    assert!(stages.is_sorted(), "{stages:?}");
    let of = |name: &str| {
        found
            .skipped
            .iter()
            .filter(|skipped| skipped.resource == name)
            .map(|skipped| skipped.count)
            .sum::<u64>()
    };
    let names = [
        "articles",
        "client-tags",
        "invoice-tags",
        "inbox-documents",
        "incomings",
        "pdfs",
        "suppliers",
        "taxes",
        "templates",
        "units",
    ];
    assert_eq!(names.map(of), [5, 3, 3, 2, 2, 1, 2, 6, 1, 3]);
}

#[test]
fn a_recorded_client_keeps_what_is_unclean() {
    let Some(folder) = recorded_folder() else {
        return;
    };
    let path = folder.join("DevelappersGmbH__BillomatNet/client-get-portal-enabled.json");
    let (found, _) = run(&[path]);
    assert_eq!(found.fields(Severity::Warning), ["email", "bank_iban"]);
    let client = found.clients().remove(0);
    assert_eq!(
        (client.source.id.as_str(), client.portal),
        ("485054", Some(true))
    );
    assert_eq!(
        (client.data.number.as_str(), client.data.name.as_str()),
        ("KD1", "Hallo GmbH")
    );
    assert!(client.data.email.is_none() && !client.has_locale);
    let profile = client.data.profile;
    assert_eq!(
        (profile.iban.as_str(), profile.city.as_str()),
        ("DE1234567", "München")
    );
    let extra = |name: &str| {
        profile
            .extra
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    };
    assert_eq!(extra("email_as_given"), Some("testemailvonfirma@-acme.com"));
    assert_eq!(extra("discount_rate"), Some("2"));
    assert!(
        extra("billomat_customerportal_url")
            .unwrap()
            .contains("autologin")
    );
    assert_eq!(extra("customerportal_url"), None);
}

#[test]
fn a_recorded_paid_invoice_keeps_its_cents() {
    let Some(folder) = recorded_folder() else {
        return;
    };
    let (found, _) =
        run(&[folder.join("DevelappersGmbH__BillomatNet/invoice-get-paid-portal-uuid-url.json")]);
    assert_eq!(found.problems, []);
    let invoice = found.only_document();
    assert_eq!(
        (invoice.number.as_str(), invoice.status),
        ("RE17", Status::Paid)
    );
    assert_eq!(
        invoice.totals,
        Totals {
            net: 388_500,
            gross: 461_550
        }
    );
    assert_eq!((invoice.paid, invoice.open), (452_319, Some(0)));
    assert_eq!(
        invoice.address,
        "ACME Ltd.\nJohn Doe\nSecond Street 123\n01159 Dresden"
    );
    let taxes: Vec<_> = invoice
        .body
        .taxes
        .iter()
        .map(|tax| (tax.net, tax.amount))
        .collect();
    assert_eq!(taxes, [(380_000, 72_200), (8_500, 850)]);
}

#[test]
fn a_recorded_reminder_follows_its_invoice() {
    let Some(folder) = recorded_folder() else {
        return;
    };
    let (found, _) = run(&[folder.join("billomat.com__api-docs/reminder-get.xml")]);
    let reminder = found.only_document();
    assert_eq!(
        (
            reminder.client_source_id,
            reminder.invoice_source_id.as_deref()
        ),
        (None, Some("7"))
    );
    assert_eq!(
        (reminder.number.as_str(), reminder.title.as_str()),
        ("MA-1", "Zahlungserinnerung")
    );
    assert_eq!(
        reminder.totals,
        Totals {
            net: 11_900,
            gross: 11_900
        }
    );
}
