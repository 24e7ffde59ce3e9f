//! Recorded and fictional answers, broken files, and the order of an import.

use std::fs;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use proptest::prelude::*;

use super::resource::{Selection, Stages};
use super::*;
use crate::domain::document::{Kind, Status, Totals};
use crate::domain::money::Currency;
use crate::domain::wordset::Word;

#[derive(Debug, Default)]
struct Found {
    drafts: Vec<Draft>,
    problems: Vec<Problem>,
    skipped: Vec<Skipped>,
    errors: Vec<ErrorAnswer>,
    /// Breaks after so many drafts.
    limit: Option<usize>,
    /// Counts instead of keeping.
    count: Option<usize>,
}

impl Sink for Found {
    fn draft(&mut self, draft: Draft) -> ControlFlow<()> {
        if let Some(count) = &mut self.count {
            *count += 1;
            return ControlFlow::Continue(());
        }
        self.drafts.push(draft);
        match self.limit {
            Some(limit) if self.drafts.len() >= limit => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    }
    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
    fn skipped(&mut self, skipped: Skipped) {
        self.skipped.push(skipped);
    }
    fn error_answer(&mut self, answer: ErrorAnswer) {
        self.errors.push(answer);
    }
}

impl Found {
    fn fields(&self, severity: Severity) -> Vec<&'static str> {
        let matching = self
            .problems
            .iter()
            .filter(|problem| problem.severity == severity);
        matching.map(|problem| problem.field).collect()
    }

    fn only_document(self) -> DocumentDraft {
        match self.drafts.into_iter().next() {
            Some(Draft::Document(draft)) => *draft,
            other => panic!("no document but {other:?}"),
        }
    }

    fn clients(self) -> Vec<ClientDraft> {
        let client = |draft| {
            let Draft::Client(client) = draft else {
                panic!("no client but {draft:?}");
            };
            *client
        };
        self.drafts.into_iter().map(client).collect()
    }
}

fn try_read(bytes: &[u8]) -> (Found, Result<Stages, ReadError>) {
    let mut found = Found::default();
    let result = read(bytes, "file", Selection::all(), &mut found);
    (found, result)
}

fn read_text(text: &str) -> Found {
    let (found, result) = try_read(text.as_bytes());
    result.unwrap();
    found
}

fn error_of(text: &str) -> String {
    try_read(text.as_bytes()).1.unwrap_err().to_string()
}

fn sample_path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/billomat")
        .join(name)
}

fn sample(name: &str) -> Found {
    let (found, result) = try_read(&fs::read(sample_path(name)).unwrap());
    result.unwrap();
    found
}

/// The folder of recorded answers; CI must have it.
#[expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment where their data is"
)]
fn recorded_folder() -> Option<PathBuf> {
    let base = std::env::var("PORTALCTL_TEST_DATA").map_or_else(
        |_error| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"),
        PathBuf::from,
    );
    let folder = base.join("billomat");
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(
        std::env::var("CI").is_err(),
        "CI must not skip the recorded answers in {}",
        folder.display()
    );
    println!("SKIPPED: no recorded answers in {}", folder.display());
    None
}

fn run(paths: &[PathBuf]) -> (Found, Sources) {
    let mut found = Found::default();
    let mut sources = Sources::find(paths).unwrap();
    while let Some(pass) = sources.next_pass() {
        let held_back = pass.read(&mut found).unwrap();
        sources.hold_back(&pass, held_back);
    }
    (found, sources)
}

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

#[test]
fn broken_input_names_the_file_and_the_place() {
    assert_eq!(
        error_of("\n{\"client\":{\"id\":\n"),
        "file, line 3, column 0: EOF while parsing a value"
    );
    assert_eq!(
        error_of("<client>\n<id>1"),
        "file, byte 14: it breaks off inside an element"
    );
    assert_eq!(error_of(" \n"), "file is no Billomat answer: it is empty");
    assert!(error_of("Name;Ort\n").starts_with("file is no Billomat answer: expected an answer"));
    for start in [
        "[",
        "{\"a\":",
        "{\"client\":{\"name\":[",
        "{\"articles\":[",
        "{\"clients\":{\"client\":[[",
    ] {
        let text = format!("{start}{}", "[".repeat(100_000));
        assert!(
            error_of(&text).contains("recursion limit exceeded"),
            "{start}"
        );
    }
    let deep = "<a>".repeat(100_000);
    assert!(error_of(&deep).contains("nested more than 32 deep"));
}

#[test]
fn what_came_before_a_break_stands() {
    let (found, result) =
        try_read(br#"{"clients":{"client":[{"id":"1","client_number":"K","name":"X"},{"id"#);
    assert!(matches!(result, Err(ReadError::Json { .. })));
    assert_eq!(found.drafts.len(), 1);
}

#[test]
fn a_sink_can_stop_the_reading() {
    for name in ["clients-list-two.json", "invoices-list.xml"] {
        let mut found = Found {
            limit: Some(1),
            ..Found::default()
        };
        let bytes = fs::read(sample_path(name)).unwrap();
        let result = read(bytes.as_slice(), name, Selection::all(), &mut found);
        assert!(
            matches!(result, Err(ReadError::Stopped { .. })),
            "{result:?}"
        );
        assert_eq!(found.drafts.len(), 1);
    }
}

#[test]
fn a_list_larger_than_any_record_may_be_is_read_and_a_single_huge_record_is_not() {
    let record = format!(
        r#"{{"id":"1","client_number":"K","name":"X","note":"{}"}},"#,
        "x".repeat(1 << 20)
    );
    let list = |repeats: usize| {
        let start: Box<dyn Read> = Box::new(std::io::Cursor::new(r#"{"clients":{"client":["#));
        let end = std::io::Cursor::new(format!("{}]}}}}", record.trim_end_matches(',')));
        (0..repeats)
            .fold(start, |so_far, _| -> Box<dyn Read> {
                Box::new(so_far.chain(std::io::Cursor::new(record.clone())))
            })
            .chain(end)
    };
    let mut found = Found {
        count: Some(0),
        ..Found::default()
    };
    read(list(80), "file", Selection::all(), &mut found).unwrap();
    assert_eq!(found.count, Some(81));
    let huge = std::io::Cursor::new(r#"{"client":{"name":""#).chain(std::io::repeat(b'x'));
    let error = read(huge, "file", Selection::all(), &mut found).unwrap_err();
    assert!(
        matches!(&error, ReadError::Io { source, .. } if source.to_string().contains("larger than 64 MiB")),
        "{error:?}"
    );
}

#[test]
fn a_folder_passes_over_what_is_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["b.json", "a.JSON", "x.pdf", ".hidden.json", "README.md"] {
        fs::write(
            folder.path().join(name),
            r#"{"client":{"id":"1","client_number":"K","name":"X"}}"#,
        )
        .unwrap();
    }
    let (found, sources) = run(&[folder.path().to_owned(), folder.path().join("b.json")]);
    assert_eq!((found.drafts.len(), sources.file_count()), (2, 2));
    let ignored: Vec<_> = sources
        .ignored()
        .iter()
        .map(|(ending, count)| (ending.as_str(), *count))
        .collect();
    assert_eq!(ignored, [("", 1), ("md", 1), ("pdf", 1)]);
    assert!(Sources::find(&[folder.path().join("none.json")]).is_err());
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300), start in 0_usize..4) {
        let starts: [&[u8]; 4] = [b"", b"{\"invoices\":", b"<clients><client>", b"[{\"client\":{"];
        let mut input = starts[start].to_vec();
        input.extend(bytes);
        // A few bytes can never hold more than a few records.
        prop_assert!(try_read(&input).0.drafts.len() < input.len().max(1));
    }

    #[test]
    fn a_cut_or_changed_answer_never_panics(cut in 0_usize..4000, position in 0_usize..4000, byte in any::<u8>(), name in 0_usize..6) {
        let names = ["clients-list-two.json", "invoices-list-with-items.json", "invoices-list.xml", "settings-get.json", "export-unordered.json", "concatenated.jsonl"];
        let mut bytes = fs::read(sample_path(names[name])).unwrap();
        let position = position % bytes.len();
        bytes[position] = byte;
        bytes.truncate(cut);
        prop_assert!(try_read(&bytes).0.drafts.len() <= 5);
    }
}
