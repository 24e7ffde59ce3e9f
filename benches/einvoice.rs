//! How fast e-invoices are read and imported, as ratios to `roxmltree`'s parse alone and to that plus raw inserts.
//!
//! `cargo bench --bench einvoice -- [FILES] [ROUNDS]`; 1,000 files, half of them PDFs, 5 rounds, without arguments.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed bench shall say where"
)]
#![expect(
    clippy::float_arithmetic,
    clippy::print_stdout,
    reason = "a bench measures and prints"
)]

#[path = "admin/copies.rs"]
mod copies;
#[path = "admin/pairs.rs"]
#[expect(dead_code, reason = "shared with another bench")]
mod pairs;

use std::fs;
use std::path::Path;

use copies::{command, fresh};
use lopdf::{Document, Object, Stream, StringFormat, dictionary};
use rusqlite::Connection;

const SAMPLE: &str = include_str!("../tests/data/einvoice/xrechnung.xml");
/// What a PDF holds beside the XML: fonts and a picture.
const PDF_BALLAST: usize = 120_000;

fn main() {
    // Cargo adds a flag of its own.
    let words = std::env::args().skip(1);
    let mut numbers = words.filter_map(|word| word.parse::<usize>().ok());
    let files = numbers.next().unwrap_or(1_000);
    let rounds = numbers.next().unwrap_or(5);
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("portal.db");
    let mut init = command(&original);
    init.args(["init", "--no-input", "--company", "Muster GmbH", "-q"]);
    init.args(["--base-url", "https://portal.example"]);
    assert!(init.status().unwrap().success());
    parse(&original, rounds);
    import(&original, files, rounds);
}

/// One large invoice that is here already: read, parsed, compared, nothing written.
fn parse(original: &Path, rounds: usize) {
    let file = original.with_file_name("large.xml");
    let line = between(SAMPLE, "  <cac:InvoiceLine>", "  </cac:InvoiceLine>\n").repeat(11_000);
    let large = SAMPLE.replacen(
        "  <cac:InvoiceLine>",
        &format!("{line}  <cac:InvoiceLine>"),
        1,
    );
    fs::write(&file, &large).unwrap();
    let store = fresh(original, "parse");
    let import = |store: &Path| {
        let mut import = command(store);
        import.args(["import", "einvoice", "-q", "--create-clients"]);
        pairs::process(import.arg(&file))
    };
    import(&store);
    let megabytes = f64::from(u32::try_from(large.len()).unwrap()) / 1e6;
    let mut best = f64::MAX;
    pairs::compare(
        "read an e-invoice (roxmltree)",
        rounds,
        (5.0, 2.5),
        |_| {
            let run = import(&store);
            best = best.min(run.time.as_secs_f64());
            run
        },
        |_| pairs::timed(|| parse_alone(&file)),
    );
    println!("{megabytes:.1} MB of XML: {:.0} MB/s", megabytes / best);
}

/// A folder of small ones, none of which is here yet.
fn import(original: &Path, files: usize, rounds: usize) {
    let folder = original.with_file_name("data");
    fs::create_dir(&folder).unwrap();
    for number in 0..files {
        let xml = SAMPLE.replace("RE-2026-017", &format!("RE-{number:06}"));
        if number % 2 == 0 {
            fs::write(folder.join(format!("{number:06}.xml")), xml).unwrap();
        } else {
            let pdf = pdf(xml.into_bytes(), number);
            fs::write(folder.join(format!("{number:06}.pdf")), pdf).unwrap();
        }
    }
    pairs::compare(
        &format!("import {files} e-invoices (parse, inserts)"),
        rounds,
        (12.0, 6.0),
        |_| {
            let store = fresh(original, "ours");
            let mut import = command(&store);
            import.args(["import", "einvoice", "-q", "--create-clients"]);
            pairs::process(import.arg(&folder))
        },
        |_| {
            let store = fresh(original, "floor");
            pairs::timed(|| insert_raw(&store, &folder))
        },
    );
}

fn parse_alone(file: &Path) {
    let text = fs::read_to_string(file).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    assert!(document.root_element().has_children());
}

/// Parses what is XML, and writes every file into the table of files.
fn insert_raw(store: &Path, folder: &Path) {
    let mut store = Connection::open(store).unwrap();
    let transaction = store.transaction().unwrap();
    {
        let mut statement = transaction
            .prepare("INSERT INTO blob VALUES (?1, ?2)")
            .unwrap();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            if path.extension().is_some_and(|ending| ending == "xml") {
                parse_alone(&path);
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            statement.execute((name, bytes)).unwrap();
        }
    }
    transaction.commit().unwrap();
}

/// A PDF with the XML as its attachment.
fn pdf(xml: Vec<u8>, seed: usize) -> Vec<u8> {
    let mut pdf = Document::with_version("1.7");
    let mut file = Stream::new(
        dictionary! { "Type" => "EmbeddedFile", "Subtype" => "text/xml" },
        xml,
    );
    file.compress().unwrap();
    let file = pdf.add_object(file);
    let name = || Object::String(b"factur-x.xml".to_vec(), StringFormat::Literal);
    let specification = pdf.add_object(dictionary! {
        "Type" => "Filespec", "F" => name(), "UF" => name(), "AFRelationship" => "Alternative",
        "EF" => dictionary! { "F" => file, "UF" => file },
    });
    let mut state = seed;
    let ballast = std::iter::repeat_with(|| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes().first().copied().unwrap()
    });
    let picture = Stream::new(
        dictionary! { "Type" => "XObject" },
        ballast.take(PDF_BALLAST).collect(),
    );
    pdf.add_object(picture);
    let pages = pdf.add_object(
        dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 },
    );
    let names = vec![name(), specification.into()];
    let catalog = pdf.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages, "AF" => vec![specification.into()],
        "Names" => dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } },
    });
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).unwrap();
    let end = text.get(start..).and_then(|rest| rest.find(to)).unwrap();
    text.get(start..start + end + to.len()).unwrap()
}
