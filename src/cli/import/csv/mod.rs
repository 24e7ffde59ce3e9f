//! `portalctl import csv`

mod layout;
mod questions;
mod rows;

use std::path::{Path, PathBuf};

use clap::Args;

use self::layout::LayoutView;
use self::rows::RowWatch;
use super::view::{FileView, GroupView, ImportView};
use super::watch::Watch;
use crate::admin::imports::sheets::{
    self, Assignment, Encoding, Field, Mapping, NumberPattern, Sheet, SheetOptions, Update, Wishes,
};
use crate::admin::imports::{FileStatus, Report};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::{Format, Output};
use crate::cli::sanitize::sanitize;
use crate::domain::wordset::Word;

/// Import a list of clients in CSV
///
/// Encoding, delimiter and columns are found out: lists of DATEV, Lexware Office, sevDesk, Sage, Outlook, Google,
/// Thunderbird, Billomat, Excel and portalctl itself are understood, others by the names of their columns.
/// --show-mapping prints what was understood, --map says otherwise.
///
/// Values stay as they are, leading zeros included. A client is known by its number; one without a number gets the next
/// of --number, and is known again by its names and e-mail address. Clients are never merged by name. Known clients stay
/// as they are unless --update is given. Suppliers are passed over. A file that is damaged changes nothing, and
/// importing twice changes nothing.
#[derive(Debug, Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of its own on the command line"
)]
#[command(after_help = after_help())]
pub struct ImportCsvArgs {
    /// File, or - for standard input
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
    /// What a column means, by its name or as #3; 'COLUMN=-' leaves it out
    #[arg(long, value_name = "COLUMN=FIELD", value_parser = assignment)]
    map: Vec<Assignment>,
    /// Print how the file is understood, and stop
    #[arg(long)]
    show_mapping: bool,
    /// What becomes of known clients: never, fill (only what is empty here), or overwrite (also by empty cells)
    #[arg(long, value_name = "HOW", num_args = 0..=1, require_equals = true, default_missing_value = "overwrite", default_value_t = Update::Never)]
    update: Update,
    /// Numbers of clients that have none; the count goes on behind the highest
    #[arg(long, value_name = "PATTERN", default_value_t)]
    number: NumberPattern,
    /// Import nothing when a row is refused
    #[arg(long)]
    atomic: bool,
    /// Give new clients no access, whatever the setting default-access says
    #[arg(long)]
    no_access: bool,
    /// How the text was saved, such as utf-8, windows-1252, utf-16le, macintosh or cp850
    #[arg(long, value_name = "NAME", value_parser = encoding, help_heading = "Layout")]
    encoding: Option<Encoding>,
    /// What separates the cells: one character, or tab
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter, help_heading = "Layout")]
    delimiter: Option<u8>,
    /// The first row holds data already; columns are called #1, #2, …
    #[arg(long, help_heading = "Layout")]
    no_header: bool,
}

fn after_help() -> String {
    let fields: Vec<&str> = Field::ALL.iter().map(|field| field.word()).collect();
    let lines: Vec<String> = fields.chunks(6).map(|words| words.join(", ")).collect();
    format!(
        "Examples:
  portalctl import csv kunden.csv --dry-run
  portalctl import csv kunden.csv --show-mapping
  portalctl import csv kunden.csv --map 'Kunden-Nr.=number' --map 'Kunde seit=-'
  portalctl import csv kontakte.csv --number 'KD-{{n:04}}'
  portalctl import csv kunden.csv --update=fill --dry-run
  portalctl export clients | portalctl --store other.db import csv -

Fields: {}",
        lines.join(",\n  ")
    )
}

impl ImportCsvArgs {
    /// Imports the file and reports what became of its rows.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let read = self.read(desk);
        let (sheet, mapping) = match read {
            Ok(Some(read)) => read,
            Ok(None) => return Ok(()),
            Err(error) => return Err(self.rejected(error, &mut desk.out)?),
        };
        self.import(desk, sheet, &mapping)
    }

    /// Finds out what the file is; nothing when that is all that was asked for.
    fn read(&self, desk: &mut Desk) -> Result<Option<(Sheet, Mapping)>, app::Error> {
        let wishes = Wishes {
            encoding: self.encoding,
            delimiter: self.delimiter,
            is_nameless: self.no_header,
        };
        let sheet = sheets::open(&self.file, &wishes)?;
        let mut mapping = sheets::map(&self.file, &sheet, &self.map)?;
        if self.show_mapping {
            LayoutView::new(&self.file, &sheet, &mapping).show(&mut desk.out)?;
            return Ok(None);
        }
        if !mapping.is_usable() {
            let asked = questions::ask(desk, &self.file, (&sheet, &mapping), &self.map)?;
            mapping = sheets::map(&self.file, &sheet, &asked)?;
        }
        Ok(Some((sheet, mapping)))
    }

    fn import(
        &self,
        desk: &mut Desk,
        mut sheet: Sheet,
        mapping: &Mapping,
    ) -> Result<(), app::Error> {
        let options = SheetOptions {
            is_atomic: self.atomic,
            gives_access: !self.no_access,
            update: self.update,
            pattern: self.number.clone(),
        };
        let (app, out) = desk.open()?;
        let is_dry_run = app.is_dry_run();
        out.note(&LayoutView::new(&self.file, &sheet, mapping).line());
        for name in mapping.doubled() {
            out.warn(&format!("several columns are called {name}; the first with a value counts, and --map '#3=FIELD' names one by its position"));
        }
        let mut watch = RowWatch::new(Watch::start(out), &self.file, is_dry_run);
        let file = (self.file.as_path(), &mut sheet);
        let report = sheets::import(app, file, mapping, &options, &mut watch);
        let changes = watch.finish();
        let report = match report {
            Ok(report) => report,
            Err(error) => return Err(self.rejected(error, out)?),
        };
        let verdict = verdict(&report);
        let status = if is_rejected(&report) {
            "rejected"
        } else {
            "accepted"
        };
        match out.format() {
            Format::Json => {
                let view = ImportView::new(&report, is_dry_run);
                out.show(&rows::ImportWithChanges::new(view, changes))?;
            }
            Format::Jsonl => rows::end_object(out, status, &report)?,
            Format::Line(_) | Format::Text => show(&report, is_dry_run, out)?,
        }
        verdict
    }

    /// Scripts that read JSON Lines are told on standard output too.
    fn rejected(&self, error: app::Error, out: &mut Output) -> Result<app::Error, app::Error> {
        if out.format() == &Format::Jsonl && !self.show_mapping {
            rows::reject(out, &self.file, &error)?;
        }
        Ok(error)
    }
}

fn show(report: &Report, is_dry_run: bool, out: &mut Output) -> Result<(), app::Error> {
    for file in report.files.values() {
        let line = FileView::from(file).line();
        if file.status == FileStatus::Undone {
            out.problem(&line);
        } else if !file.others.is_empty() {
            out.note(&line);
        }
    }
    let mut list = out.list::<GroupView>();
    let groups = report.groups.iter();
    for (group, counts) in groups.filter(|(_, counts)| counts.total() > 0) {
        list.push(&GroupView::new(*group, *counts))?;
    }
    list.finish()?;
    if is_dry_run {
        out.tell_dry_run("nothing was kept");
    } else if report.total().written() == 0 {
        out.note("Nothing changed.");
    } else {
        out.next("portalctl client list");
    }
    Ok(())
}

/// Whether nothing of the file could be taken.
fn is_rejected(report: &Report) -> bool {
    let total = report.total();
    report.failed_files() > 0 || (total.refused > 0 && total.refused == total.total())
}

/// How the command ends: well, partly, or not at all.
fn verdict(report: &Report) -> Result<(), app::Error> {
    let total = report.total();
    if total.refused == 0 {
        return Ok(());
    }
    if report.failed_files() > 0 {
        let rows = if total.refused == 1 {
            "row was"
        } else {
            "rows were"
        };
        let message = format!("{} {rows} refused, so nothing was kept", total.refused);
        return Err(app::Error::invalid(message)
            .hint("the messages above say why; without --atomic the other rows are imported"));
    }
    let message = format!("{} of {} rows were refused", total.refused, report.rows());
    let hint = "the messages above say why; importing again adds only what is missing";
    Err(if total.refused == total.total() {
        app::Error::invalid(message)
            .hint("portalctl import csv FILE --show-mapping prints how the columns are understood")
    } else {
        app::Error::partial(message).hint(hint)
    })
}

/// Reads `Kunden-Nr.=number`; a name may hold `=` itself.
fn assignment(text: &str) -> Result<Assignment, String> {
    let (column, field) = text
        .rsplit_once('=')
        .ok_or("write COLUMN=FIELD, such as 'Kunden-Nr.=number'")?;
    let field = match field.trim() {
        "-" => None,
        word => Some(Field::parse(word).map_err(|error| error.to_string())?),
    };
    let column = column.trim().to_owned();
    Ok(Assignment { column, field })
}

fn encoding(text: &str) -> Result<Encoding, String> {
    let known = "such as utf-8, windows-1252, utf-16le, macintosh or cp850";
    Encoding::named(text).ok_or_else(|| format!("nobody knows this encoding; write one {known}"))
}

fn delimiter(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        b"tab" | b"\\t" => Ok(b'\t'),
        [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r' | 0) => Ok(*byte),
        _ => Err("write one character, such as ';', or tab".to_owned()),
    }
}

/// The name of the file for people.
fn shown(path: &Path) -> String {
    sanitize(&sheets::name_of(path)).into_owned()
}
