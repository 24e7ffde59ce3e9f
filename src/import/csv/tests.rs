//! Lists of many programs, recorded and made up.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;
use serde_json::Value;

use super::*;

/// The recorded lists, beside the repository or where `PORTALCTL_TEST_DATA` says.
fn recorded() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let base = std::env::var_os("PORTALCTL_TEST_DATA").map_or_else(beside, PathBuf::from);
    let folder = base.join("csv");
    if folder.join("oracle.jsonl").is_file() {
        return Some(folder);
    }
    println!(
        "SKIPPED: there are no recorded lists at {}",
        folder.display()
    );
    None
}

fn open(path: &Path) -> Result<(Sheet, Mapping), Flaw> {
    let sheet = Sheet::open(path, &Wishes::default())?;
    let mapping = Mapping::new(&sheet.layout.names, sheet.layout.dialect, &[]).unwrap();
    Ok((sheet, mapping))
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_recorded_list_is_read_as_it_is_meant() {
    let Some(folder) = recorded() else {
        return;
    };
    let oracle = std::fs::read_to_string(folder.join("oracle.jsonl")).unwrap();
    for line in oracle.lines() {
        let expected: Value = serde_json::from_str(line).unwrap();
        let file = expected["file"].as_str().unwrap();
        let opened = open(&folder.join(file));
        if expected["expect"] == "reject" {
            let read = opened.and_then(|(mut sheet, mapping)| {
                let mut rows = sheet.rows(&mapping)?;
                std::iter::from_fn(|| rows.next_row().map(|row| row.map(|_row| ())).transpose())
                    .collect::<Result<(), Flaw>>()
            });
            assert!(read.is_err(), "{file} was read");
            continue;
        }
        let (mut sheet, mapping) = opened.unwrap_or_else(|flaw| panic!("{file}: {flaw}"));
        assert!(mapping.is_usable(), "{file}");
        let encoding = sheet.encoding.name().to_lowercase();
        let is_ascii = std::fs::read(folder.join(file)).unwrap().is_ascii();
        assert!(
            is_ascii || encoding == expected["encoding"].as_str().unwrap(),
            "{file}: {encoding}"
        );
        assert_eq!(sheet.has_mark(), expected["bom"], "{file}");
        let delimiter = char::from(sheet.layout.shape.delimiter).to_string();
        assert_eq!(delimiter, expected["delimiter"].as_str().unwrap(), "{file}");
        assert_eq!(sheet.layout.header_line, expected["header_line"], "{file}");
        let names: Vec<&str> = expected["columns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        assert_eq!(sheet.layout.names, names, "{file}");
        compare(file, &mut sheet, &mapping, &expected);
    }
}

fn compare(file: &str, sheet: &mut Sheet, mapping: &Mapping, expected: &Value) {
    let mut rows = sheet.rows(mapping).unwrap();
    let mut contacts = expected["contacts"].as_array().unwrap().iter();
    let mut count = 0;
    while let Some(row) = rows.next_row().unwrap() {
        count += 1;
        let contact = contacts.next().unwrap().as_object().unwrap();
        let found: BTreeMap<_, _> = row.named().collect();
        for (key, value) in contact.iter().filter(|(key, _)| *key != "optional") {
            let found = found.get(key.as_str()).map(|text| plain(text));
            assert_eq!(
                found,
                value.as_str().map(plain),
                "{file}, line {}, {key}",
                row.line()
            );
        }
        let is_supplier = row.content() == Content::Supplier;
        assert_eq!(
            is_supplier,
            contact.contains_key("optional"),
            "{file}, line {}",
            row.line()
        );
    }
    assert_eq!(count, expected["rows"], "{file}");
}

fn contents(text: &str) -> Vec<Content> {
    read_bytes(text.as_bytes()).unwrap()
}

fn client(content: &Content) -> &RowDraft {
    match content {
        Content::Client(draft) => draft,
        Content::Supplier | Content::Refused(_) => panic!("{content:?}"),
    }
}

#[test]
fn excel_saves_the_same_list_in_many_ways() {
    let text = "Kundennummer\tFirma\tOrt\tBemerkung\r\n0007\tBäckerei Größ\tÜberlingen\t\"zwei\nZeilen\"\r\n";
    let utf16: Vec<u8> = "\u{feff}"
        .chars()
        .chain(text.chars())
        .collect::<String>()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let windows = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let semicolons = format!("\u{feff}{}", text.replace('\t', ";"));
    for bytes in [
        utf16,
        windows,
        semicolons.into_bytes(),
        text.replace("\r\n", "\r").into_bytes(),
    ] {
        let rows = read_bytes(&bytes).unwrap();
        let draft = client(&rows[0]);
        assert_eq!(draft.number.as_ref().unwrap().as_str(), "0007");
        assert_eq!(draft.name, "Bäckerei Größ");
        assert_eq!(draft.profile.city, "Überlingen");
        assert_eq!(draft.profile.note, "zwei\nZeilen");
    }
}

#[test]
fn values_stay_as_they_are() {
    let rows = contents(
        "Kd-Nr.;Firma;PLZ;Tel.;Notiz\n00 7; Firma  A ;01067;+49 30;=1+1\n8;\"=\"\"x\"\"\";=\"01067\";;\n",
    );
    let draft = client(&rows[0]);
    let profile = &draft.profile;
    assert_eq!(draft.number.as_ref().unwrap().as_str(), "00 7");
    assert_eq!(
        (draft.name.as_str(), profile.zip.as_str()),
        ("Firma  A", "01067")
    );
    assert_eq!(
        (profile.phone.as_str(), profile.note.as_str()),
        ("+49 30", "=1+1")
    );
    assert_eq!(client(&rows[1]).name, "=\"x\"");
    assert_eq!(client(&rows[1]).profile.zip, "=\"01067\"");
}

#[test]
fn suppliers_are_told_by_their_program_only() {
    let datev = contents(
        "EXTF;700;16;Debitoren/Kreditoren\nKonto;Name (Adressattyp Unternehmen)\n10000;A\n70000;B\n700000;C\n7000;D\n",
    );
    let suppliers: Vec<bool> = datev.iter().map(|row| *row == Content::Supplier).collect();
    assert_eq!(suppliers, [false, true, true, false]);
    let excel = contents("Kundennummer;Firma\n70001;A\n");
    assert_eq!(client(&excel[0]).name, "A");
    let sevdesk = contents("Kunden-Nr.;Organisation;Kategorie\n1;A;Lieferant\n2;B;Kunde\n");
    assert_eq!(sevdesk[0], Content::Supplier);
    assert_eq!(client(&sevdesk[1]).name, "B");
}

#[test]
fn an_address_is_never_mixed_from_two() {
    let header = "Firma;Straße geschäftlich;Ort geschäftlich;Straße privat;Ort privat\n";
    let rows = contents(&format!(
        "{header}A;;;Privatweg 1;Dorf\nB;Markt 1;Stadt;Privatweg 2;Dorf\n"
    ));
    let address = |at: usize| {
        let profile = &client(&rows[at]).profile;
        format!("{}, {}", profile.street, profile.city)
    };
    assert_eq!(address(0), "Privatweg 1, Dorf");
    assert_eq!(address(1), "Markt 1, Stadt");
}

#[test]
fn postcode_and_city_may_share_a_column() {
    let rows = contents("Firma;PLZ/Ort\nA;01067 Bad Dresden\nB;D-50999 Köln\nC;Bonn\nD;53111\n");
    let towns: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                client(row).profile.zip.as_str(),
                client(row).profile.city.as_str(),
            )
        })
        .collect();
    assert_eq!(
        towns,
        [
            ("01067", "Bad Dresden"),
            ("D-50999", "Köln"),
            ("", "Bonn"),
            ("53111", "")
        ]
    );
}

#[test]
fn people_at_a_client_are_kept_beside_it() {
    let rows = contents(
        "Kundennummer;Firma;Ansprechpartner 1 Vorname;Ansprechpartner 1 Nachname;Ansprechpartner 1 E-Mail;Ansprechpartner 2\n\
         1;A;Petra;Prüfer;p@a.example;Max Muster\n2;B;;;;\n",
    );
    let people = &client(&rows[0]).people;
    let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Petra Prüfer", "Max Muster"]);
    assert_eq!(people[0].email, "p@a.example");
    assert!(client(&rows[1]).people.is_empty());
}

#[test]
fn rows_that_do_not_fit_are_refused() {
    let rows = contents("Kd-Nr.;Firma;Ort\n1;A;B;C\n2;A;B;;\n3;A\n#4;A;B\n;;B\n5;\"A\"B;C\n");
    let reasons: Vec<_> = rows
        .iter()
        .map(|row| match row {
            Content::Refused(reason) => reason.split(' ').take(4).collect::<Vec<_>>().join(" "),
            Content::Client(draft) => format!("{} {}", draft.name, draft.warnings.len()),
            Content::Supplier => "supplier".to_owned(),
        })
        .collect();
    assert_eq!(
        reasons,
        [
            "it has 4 cells,",
            "A 0",
            "A 1",
            "the client number `#4`",
            "it has neither name",
            "there is text between"
        ]
    );
}

proptest! {
    #[test]
    fn any_bytes_are_rows_or_a_flaw(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let rows = read_bytes(&bytes).map_or(0, |rows| rows.len());
        prop_assert!(rows <= bytes.len());
    }

    #[test]
    fn anything_behind_a_header_is_rows_or_a_flaw(text in "[a-cÄß;,\t\"'\r\n =]{0,80}") {
        let header = "Kd-Nr.;Firma;E-Mail;Straße 2;Ansprechpartner;PLZ\n";
        if let Ok(rows) = read_bytes(format!("{header}{text}").as_bytes()) {
            let lines = text.split(['\r', '\n']).filter(|line| !line.trim().is_empty()).count();
            prop_assert!(rows.len() <= lines);
        }
    }
}
