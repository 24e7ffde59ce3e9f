//! `portalctl link url`

use std::borrow::Cow;

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::admin::links::Entry;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::{Desk, Names};
use crate::cli::listing::{Column, Row, Shape};
use crate::cli::refused::report_refused;

/// Print standing links
///
/// One URL per client in the order asked, the same at every call until the link is rotated. A client with
/// a password gets the address of the login page.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl link url KD-1001 | qrencode -t ansi
  portalctl link url --document RE-2026-001
  portalctl link url --all --jsonl")]
pub struct LinkUrlArgs {
    /// Client numbers or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "CLIENT", conflicts_with_all = ["all", "document"])]
    clients: Vec<String>,
    /// Every client with access
    #[arg(long, conflicts_with = "document")]
    all: bool,
    /// The standing link of this document instead
    #[arg(long, value_name = "DOCUMENT")]
    document: Option<String>,
    /// Print nothing when one client is refused
    #[arg(long, conflicts_with_all = ["all", "document"])]
    atomic: bool,
}

#[derive(Serialize)]
struct EntryView {
    #[serde(rename = "type")]
    type_: &'static str,
    client: String,
    document: Option<String>,
    url: String,
}

impl Row for EntryView {
    const COLUMNS: &'static [Column] = &[Column::whole("URL")];
    const SHAPE: Shape = Shape::Lines;
    const EMPTY: &'static str = "No client has access: portalctl access grant.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![self.url.as_str().into()]
    }
}

impl From<Entry> for EntryView {
    fn from(entry: Entry) -> Self {
        Self {
            type_: "url",
            client: entry.client,
            document: entry.document,
            url: entry.url,
        }
    }
}

impl LinkUrlArgs {
    /// Prints the URLs.
    pub fn run(mut self, desk: &mut Desk) -> Result<(), app::Error> {
        if self.all {
            return print_all(desk);
        }
        if let Some(document) = &self.document {
            let (app, out) = desk.open()?;
            let entry = admin::links::document_url(app, document)?;
            let mut list = out.list::<EntryView>();
            list.push(&EntryView::from(entry))?;
            list.finish()?;
            return Ok(());
        }
        if self.clients.is_empty() {
            self.clients.push(choose(desk, None)?);
        }
        let names = Names::read(&self.clients)?;
        let strictness = Strictness::asked(self.atomic);
        let (app, out) = desk.open()?;
        let outcome = admin::links::urls(app, &names.names, strictness)?;
        if !outcome.done.is_empty() || out.is_json() {
            let mut list = out.list::<EntryView>();
            for entry in outcome.done {
                list.push(&EntryView::from(entry))?;
            }
            list.finish()?;
        }
        report_refused(out, &names, outcome.refused)
    }
}

fn print_all(desk: &mut Desk) -> Result<(), app::Error> {
    let (app, out) = desk.open()?;
    let mut list = out.list::<EntryView>();
    // One row for all of them: a million clients pass through here.
    let mut row = EntryView {
        type_: "url",
        client: String::new(),
        document: None,
        url: String::new(),
    };
    admin::links::for_each_url(app, |client, url| {
        client.clone_into(&mut row.client);
        url.clone_into(&mut row.url);
        list.push(&row)
    })?;
    list.finish()?;
    Ok(())
}
