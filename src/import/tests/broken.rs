//! Input that is broken, huge, or nothing of ours.

use super::*;

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
