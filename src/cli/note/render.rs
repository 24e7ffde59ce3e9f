//! `portalctl note render`

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::{ArgGroup, Args};
use serde::Serialize;

use crate::admin::notes::{self, About, Note, Terms, Text};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::listing::{Column, Row};
use crate::cli::output::{Format, View};
use crate::cli::template::source::Source;
use crate::domain::locale::Locale;

/// Fill a text's placeholders for a document, a client, or every client with access
///
/// Standard output gets the rendered text exactly. Links are the standing ones: the same at every
/// rendering, made when they are first printed. Where clients log in with a password, the login
/// page is printed instead. `portalctl template placeholders` lists what can be filled in.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("about").args(["document", "client", "all"]).required(true)))]
#[command(group(ArgGroup::new("text").args(["template", "file"]).required(true)))]
#[command(after_help = "Examples:
  portalctl note render --document RE-2026-001 --template invoice-note
  printf 'Thanks!\\n[Client.customerportal_url]\\n' | portalctl note render --client KD-1001 --file -
  portalctl note render --client KD-1001 --file note.txt --set Client.name='Probe & Co' --dry-run
  portalctl note render --all --file note.txt --jsonl")]
pub struct NoteRenderArgs {
    /// For this document: its number, KIND:NUMBER or #ID
    #[arg(long, value_name = "DOCUMENT")]
    document: Option<String>,
    /// For this client: its number or #ID
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// For every client with access, one JSON object each; needs --jsonl or --json
    #[arg(long)]
    all: bool,
    /// Template in the client's language, else the portal's, else the one there is
    #[arg(long, value_name = "TEMPLATE")]
    template: Option<String>,
    /// File with the text; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: Option<PathBuf>,
    /// Print this value instead of the real one; as often as needed
    #[arg(long, value_name = "PLACEHOLDER=VALUE", value_parser = assignment)]
    set: Vec<(String, String)>,
    /// In this language; without it in the client's
    #[arg(long, value_name = "de|en")]
    locale: Option<Locale>,
}

#[derive(Serialize)]
struct NoteView {
    #[serde(rename = "type")]
    type_: &'static str,
    client: String,
    document: Option<String>,
    template: Option<String>,
    locale: String,
    text: String,
}

impl View for NoteView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(self.text.as_bytes())
    }
}

/// One of many notes.
#[derive(Debug, Default, Serialize)]
struct NoteLine {
    client: String,
    text: String,
}

impl Row for NoteLine {
    const COLUMNS: &'static [Column] = &[Column::whole("CLIENT"), Column::text("TEXT")];
    const EMPTY: &'static str = "No client has access: portalctl access grant.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![self.client.as_str().into(), self.text.as_str().into()]
    }
}

impl NoteRenderArgs {
    /// Renders the note, or all of them.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        if self.all && desk.out.format() == &Format::Text {
            return Err(
                app::Error::usage("many notes in a row cannot be told apart as text")
                    .hint("add --jsonl (one object per line) or --json (one array)"),
            );
        }
        let terms = Terms {
            text: self.text()?,
            locale: self.locale,
            overrides: self.set,
        };
        let about = match (self.document, self.client) {
            (Some(document), _) => About::Document(document),
            (_, Some(client)) => About::Client(client),
            (None, None) => return render_all(desk, &terms),
        };
        let (app, out) = desk.open()?;
        let note = notes::render(app, &about, &terms)?;
        if let Some(locale) = note.template_locale.filter(|locale| *locale != note.locale) {
            out.warn(&format!(
                "The template is there in {locale} only; dates and amounts are written as in {}.",
                note.locale
            ));
        }
        if note.made_link && app.is_dry_run() {
            out.note("A new link is printed that is not kept and opens nothing (--dry-run).");
        }
        if out.format() == &Format::Text {
            return out.document(&note.text);
        }
        out.show(&view(note, terms))
    }

    fn text(&self) -> Result<Text, app::Error> {
        match (&self.template, &self.file) {
            (Some(name), _) => Ok(Text::Template(name.clone())),
            (None, Some(file)) => {
                let Source { name, text } = Source::read(file)?;
                Ok(Text::Given { name, text })
            }
            (None, None) => Err(app::Error::usage("there is no text to render")
                .hint("--template NAME or --file FILE")),
        }
    }
}

fn render_all(desk: &mut Desk, terms: &Terms) -> Result<(), app::Error> {
    let (app, out) = desk.open()?;
    let mut list = out.list::<NoteLine>();
    let mut line = NoteLine::default();
    let (mut refused, mut all) = (0, 0);
    notes::render_all(app, terms, |client, text| {
        all += 1;
        match text {
            Ok(text) => {
                line.client.clear();
                line.client.push_str(client);
                line.text.clear();
                line.text.push_str(text);
                list.push(&line)
            }
            Err(error) => {
                refused += 1;
                list.out().problem(format!("{client}: {error}"));
                Ok(())
            }
        }
    })?;
    list.finish()?;
    match refused {
        0 => Ok(()),
        _ => Err(
            app::Error::partial(format!("{refused} of {all} notes cannot be printed"))
                .hint("the messages above say why"),
        ),
    }
}

fn view(note: Note, terms: Terms) -> NoteView {
    NoteView {
        type_: "note",
        client: note.client.to_string(),
        document: note.document.map(|document| document.to_string()),
        template: match terms.text {
            Text::Template(name) => Some(name),
            Text::Given { .. } => None,
        },
        locale: note.locale.to_string(),
        text: note.text,
    }
}

/// Reads `Client.name=value`; whether there is such a placeholder is asked later.
fn assignment(text: &str) -> Result<(String, String), String> {
    let (name, value) = text
        .split_once('=')
        .ok_or("write a placeholder and its value, as in Client.name='Probe & Co'")?;
    Ok((name.to_owned(), value.to_owned()))
}
