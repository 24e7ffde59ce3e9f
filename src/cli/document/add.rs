//! `portalctl document add`

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;
use serde_json::Value;

use super::fields::{AttachmentSpec, Fields};
use super::view::{show_deed, show_outcome};
use crate::admin;
use crate::admin::documents::{Entry, IfTaken};
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::{Desk, Names};
use crate::cli::terminal::announce_stdin;
use crate::domain::document::Kind;
use crate::domain::wordset::Word;

/// Add a document, as a draft or completed at once
///
/// Totals are checked to the cent against lines and taxes; what is left out is computed from them.
///
/// With - instead of KIND and NUMBER, or with --json-file, documents are read as JSON: one object,
/// an array, or one object per line. Amounts there are text ("119.00") or a whole number of cents.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document add invoice RE-2026-001 --client KD-1001 --date 2026-11-02 --due 2026-11-16 \\
      --net 100.00 --gross 119.00 --currency EUR --attach rechnung.pdf --complete
  portalctl document add offer AN-7 --client KD-1001 --date today --valid-until 2026-12-31 \\
      --line '8;Std.;Beratung;95.00;19' --line '1;Stk.;Lizenz;180.00;19'
  portalctl document add - --ensure < documents.json

One document as JSON; further keys are valid_until, title, intro, note, address, total_net and
total_gross, and description, tax_name, net and optional in lines:
  {\"kind\": \"invoice\", \"number\": \"RE-9\", \"client\": \"KD-1001\", \"date\": \"2026-11-02\",
   \"due_date\": \"2026-11-16\", \"currency\": \"EUR\", \"complete\": true,
   \"lines\": [{\"quantity\": \"8\", \"unit\": \"Std.\", \"title\": \"Beratung\",
              \"unit_price\": \"95.00\", \"tax_rate\": \"19\"}],
   \"taxes\": [{\"name\": \"USt\", \"rate\": \"19\", \"net\": \"760.00\", \"amount\": \"144.40\"}],
   \"attachments\": [\"rechnung.pdf\", {\"file\": \"rechnung.xml\", \"role\": \"e-invoice\"}]}")]
pub struct DocumentAddArgs {
    /// invoice, offer, confirmation, delivery-note, reminder, credit-note or letter; - reads JSON
    #[arg(value_name = "KIND", required_unless_present = "json_file")]
    kind: Option<String>,
    /// Document number, unique among its kind
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    /// Read documents as JSON from a file; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["kind", "number"], value_hint = clap::ValueHint::FilePath)]
    json_file: Option<PathBuf>,
    #[command(flatten)]
    fields: Fields,
    /// Attach a PDF or XML file; the flag may be repeated
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    attach: Vec<PathBuf>,
    /// Complete it: from now on it never changes, and the client may see it
    #[arg(long)]
    complete: bool,
    /// Make an existing draft what is said here, and nothing else, instead of refusing
    #[arg(long)]
    ensure: bool,
    /// Add no document when one is refused
    #[arg(long)]
    atomic: bool,
}

impl DocumentAddArgs {
    /// Adds the documents and shows them.
    pub fn run(mut self, desk: &mut Desk) -> Result<(), app::Error> {
        let file = match self.kind.as_deref() {
            Some("-") if self.number.is_none() => Some(PathBuf::from("-")),
            _ => self.json_file.take(),
        };
        match file {
            Some(file) => self.add_read(&file, desk),
            None => self.add_said(desk),
        }
    }

    fn add_said(mut self, desk: &mut Desk) -> Result<(), app::Error> {
        let kind = Kind::parse(self.kind.as_deref().unwrap_or_default()).map_err(|error| {
            app::Error::usage(error.to_string())
                .hint("portalctl document add --help shows an example")
        })?;
        let missing = |what: &str| {
            app::Error::usage(format!("{what} is missing"))
                .hint("portalctl document add --help shows an example")
        };
        self.fields.kind = Some(kind);
        self.fields.number = Some(self.number.take().ok_or_else(|| missing("NUMBER"))?);
        if self.fields.date.is_none() {
            return Err(missing("--date DATE"));
        }
        self.fields.client = Some(choose(desk, self.fields.client.take())?);
        let files = self.attach.drain(..).map(AttachmentSpec::from);
        self.fields.attachments = files.collect();
        let (app, out) = desk.open()?;
        let entry = entry(&self.fields, self.complete, app)?;
        let listed = admin::documents::add(app, entry, self.if_taken())?;
        show_deed(out, &listed, &format!("{}.", self.verb()))
    }

    fn add_read(&self, file: &Path, desk: &mut Desk) -> Result<(), app::Error> {
        if !self.fields.is_empty() || !self.attach.is_empty() {
            return Err(app::Error::usage(
                "with JSON the document is described there, not by flags",
            )
            .hint("only --complete, --ensure and --atomic go with JSON"));
        }
        let strictness = Strictness::asked(self.atomic);
        let values = read(file)?;
        let (app, out) = desk.open()?;
        let (mut entries, mut names) = (Vec::new(), Vec::new());
        for value in values {
            let fields = Fields::deserialize(value).map_err(|error| not_a_document(&error));
            names.push(format!("document {}", names.len() + 1));
            entries.push(fields.and_then(|fields| entry(&fields, self.complete, app)));
        }
        let names = Names::of(names);
        let outcome = admin::documents::add_all(app, entries, self.if_taken(), strictness)?;
        show_outcome(out, &names, outcome, self.verb())
    }

    /// What became of a document that is not as it was; one that was ensured may have been there.
    fn verb(&self) -> &'static str {
        if self.ensure {
            "Up to date now"
        } else {
            "Added"
        }
    }

    fn if_taken(&self) -> IfTaken {
        if self.ensure {
            IfTaken::Ensure
        } else {
            IfTaken::Refuse
        }
    }
}

fn entry(fields: &Fields, is_complete: bool, app: &app::App) -> Result<Entry, app::Error> {
    Ok(Entry {
        draft: fields.draft(app.today())?,
        files: fields.files()?,
        is_complete: is_complete || fields.complete,
    })
}

fn not_a_document(error: &serde_json::Error) -> app::Error {
    app::Error::invalid(format!("not a document: {error}"))
        .hint("portalctl document add --help shows a document as JSON")
}

/// So much is held in memory at once, in bytes; files to attach are only named in it.
const LARGEST_JSON: u64 = 64 * 1024 * 1024;

/// What some programs put in front of a text.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads JSON objects: one, several after each other, or an array of them.
fn read(file: &Path) -> Result<Vec<Value>, app::Error> {
    let reader: Box<dyn Read> = if file == Path::new("-") {
        announce_stdin();
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(file).map_err(|error| app::Error::file(file, &error))?)
    };
    let mut text = Vec::new();
    reader
        .take(LARGEST_JSON + 1)
        .read_to_end(&mut text)
        .map_err(|error| app::Error::file(file, &error))?;
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > LARGEST_JSON {
        let limit = LARGEST_JSON / (1024 * 1024);
        return Err(
            app::Error::invalid(format!("the JSON is larger than {limit} MiB"))
                .hint("add the documents in several parts, with --ensure after a failure"),
        );
    }
    let mut values = Vec::new();
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&text);
    for value in serde_json::Deserializer::from_slice(text).into_iter() {
        let value: Value = value.map_err(|error| {
            app::Error::invalid(format!("the JSON cannot be read: {error}"))
                .hint("portalctl document add --help shows a document as JSON")
        })?;
        if let Value::Array(several) = value {
            values.extend(several);
        } else {
            values.push(value);
        }
    }
    if values.is_empty() {
        return Err(app::Error::invalid("there is no document in the input")
            .hint("portalctl document add --help shows a document as JSON"));
    }
    Ok(values)
}
