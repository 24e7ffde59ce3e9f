//! `import einvoice`: what arrives as XML or inside a PDF.

mod clients;
mod documents;
mod files;
mod hostile;
mod oracle;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use serde_json::Value;

use crate::sandbox::Sandbox;

const UBL: &str = include_str!("../../../data/einvoice/xrechnung.xml");
const CREDIT_NOTE: &str = include_str!("../../../data/einvoice/gutschrift.xml");
const CII: &str = include_str!("../../../data/einvoice/factur-x.xml");

/// A portal with the two clients that the samples name.
fn with_clients() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    sandbox
        .run("client add KD-1001 --name 'Beispiel AG' --vat-number 'DE 222222223' --email rechnung@beispiel.example --zip 10115")
        .succeeds();
    sandbox
        .run("client add KD-1002 --name 'Probe & Söhne' --zip 53111 --email buero@probe.example")
        .succeeds();
    sandbox
}

/// The objects of `--jsonl`, and the exit code.
fn import(sandbox: &Sandbox, line: &str) -> (Vec<Value>, i32) {
    let outcome = sandbox.run(&format!("import einvoice {line} --jsonl"));
    let lines = outcome.stdout.lines();
    let objects = lines.map(|line| serde_json::from_str(line).unwrap());
    (objects.collect(), outcome.code)
}

/// A PDF with attachments by name.
fn pdf(files: &[(&str, &str)]) -> Vec<u8> {
    let mut pdf = Document::with_version("1.7");
    let mut names = Vec::new();
    for (name, content) in files {
        names.push(text(name));
        names.push(attach(&mut pdf, name, content.as_bytes()).into());
    }
    finished(
        pdf,
        dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } },
    )
}

/// Adds a file specification with its embedded file.
fn attach(pdf: &mut Document, name: &str, content: &[u8]) -> ObjectId {
    let mut file = Stream::new(dictionary! { "Type" => "EmbeddedFile" }, content.to_vec());
    file.compress().unwrap();
    let file = pdf.add_object(file);
    pdf.add_object(dictionary! {
        "Type" => "Filespec", "F" => text(name), "UF" => text(name), "AFRelationship" => "Alternative",
        "EF" => dictionary! { "F" => file },
    })
}

fn text(name: &str) -> Object {
    Object::String(name.as_bytes().to_vec(), StringFormat::Literal)
}

fn finished(mut pdf: Document, names: Dictionary) -> Vec<u8> {
    let pages = dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 };
    let pages = pdf.add_object(pages);
    let catalog = dictionary! { "Type" => "Catalog", "Pages" => pages, "Names" => names };
    let catalog = pdf.add_object(catalog);
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}
