//! Several answers at once: their order, their forms and their encodings.

use super::*;

#[test]
fn an_export_is_read_in_the_order_that_relations_need() {
    let (found, _) = run(&[
        sample_path("export-unordered.json"),
        sample_path("contacts-list-single.json"),
    ]);
    let order: Vec<_> = found
        .drafts
        .iter()
        .map(|draft| draft.source().origin.resource.to_string())
        .collect();
    assert_eq!(
        order,
        [
            "client",
            "contact",
            "confirmation",
            "reminder",
            "credit-note-payment"
        ]
    );
    assert_eq!(found.skipped.len(), 1);
    assert_eq!(found.skipped[0].count, 2);
    let about_the_file: Vec<_> = found
        .problems
        .iter()
        .filter(|problem| problem.record.is_empty())
        .collect();
    assert_eq!(about_the_file.len(), 1, "{about_the_file:?}");
    assert!(about_the_file[0].text.contains("`exported_at`"));
}

#[test]
fn documents_after_each_other_are_one_stream() {
    let found = sample("concatenated.jsonl");
    assert_eq!(found.errors[0].text, "zu viele Anfragen; 429");
    let names: Vec<_> = found
        .clients()
        .into_iter()
        .map(|client| client.data.name)
        .collect();
    assert_eq!(names, ["Erste GmbH", "Zweite GmbH", "Dritte GmbH"]);
}

#[test]
fn bare_records_are_refused_with_what_was_expected() {
    let found = sample("webhooks.ndjson");
    assert_eq!(found.fields(Severity::Refused), ["", ""]);
    let text = &found.problems[0].text;
    assert!(
        text.contains("`id`, `name`, `client_number`") && text.contains(r#"{"clients": …}"#),
        "{text}"
    );
}

#[test]
fn xml_says_the_same_as_json() {
    let found = sample("invoices-list.xml");
    assert_eq!(found.problems, []);
    let invoice = found.only_document();
    assert_eq!(invoice.address, "Müller & Söhne\nMarktplatz 1");
    assert_eq!(invoice.title, "Rechnung <1>");
    assert_eq!((invoice.totals.gross, invoice.paid), (11_900, 11_900));
    assert_eq!(
        (invoice.body.taxes[0].net, invoice.body.lines[0].net),
        (10_000, 10_000)
    );
}

#[test]
fn document_types_and_other_encodings_are_refused() {
    let reason = |name: &str| {
        try_read(&fs::read(sample_path(name)).unwrap())
            .1
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        reason("entities.xml"),
        "file, byte 66: a document type is not accepted"
    );
    assert!(reason("latin1.xml").contains("the encoding `ISO-8859-1` is not accepted"));
    assert!(
        error_of("<client><name>&b;</name></client>").ends_with("the entity `&b;` is not accepted")
    );
    assert_eq!(
        try_read(b"\xff\xfe{\0").1.unwrap_err().to_string(),
        "file is no Billomat answer: it is not UTF-8; save it as UTF-8"
    );
}
