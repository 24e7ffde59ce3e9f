//! `portalctl import billomat`

use std::path::PathBuf;

use clap::Args;

use super::view::{FileView, GroupView, ImportView};
use super::watch::{Watch, passed_over};
use crate::admin::imports::{self, FileStatus, Options, Report};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::{Format, Output, Volume};
use crate::cli::terminal::announce_stdin;

/// So many files are named; a folder of webhooks has thousands.
const NAMED_FILES: usize = 100;

/// Import answers of the Billomat API, JSON or XML
///
/// Clients, contacts, documents with their lines, comments, payments and the colours of the portal are taken
/// over; what a portal does not have is named and skipped. Records are known by their id at Billomat: importing
/// again brings changes and leaves the rest alone. A completed document never changes; only its status and what
/// has been paid move. It is completed when all files are read, so lines may come in files of their own.
///
/// Clients get access where the portal was open to them, and where the setting default-access says so; a client
/// whose access was revoked here stays out. Old portal addresses are kept as data and open nothing.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl import billomat export/ --dry-run
  portalctl import billomat clients.json invoices.json --atomic
  unzip -p export.zip clients.json | portalctl import billomat -
  portalctl import billomat export/ --json | jq -r '.problems[].message'")]
pub struct ImportBillomatArgs {
    /// Files, folders with all below them, or - for standard input
    #[arg(required = true, value_name = "FILE", value_hint = clap::ValueHint::AnyPath)]
    files: Vec<PathBuf>,
    /// Undo a whole file when something in it is refused; each file then needs what it names in itself or before it
    #[arg(long)]
    atomic: bool,
    /// Give nobody access, whatever Billomat and the setting default-access say
    #[arg(long)]
    no_access: bool,
    /// Take over clients that are here already under the same number
    #[arg(long)]
    adopt: bool,
}

impl ImportBillomatArgs {
    /// Imports the files and reports what became of each.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let options = Options {
            is_atomic: self.atomic,
            gives_access: !self.no_access,
            adopts: self.adopt,
        };
        let (app, out) = desk.open()?;
        let is_dry_run = app.is_dry_run();
        if self.files.iter().any(|file| file.as_os_str() == "-") {
            announce_stdin();
        }
        let mut watch = Watch::start(out);
        let report = imports::billomat(app, &self.files, options, &mut watch);
        watch.finish();
        let report = report?;
        let verdict = verdict(&report);
        // A single file that holds nothing is named by the error itself.
        let is_said = out.format() == &Format::Text && report.files.len() < 2 && is_futile(&report);
        if !is_said {
            show(&report, is_dry_run, out)?;
        }
        verdict
    }
}

fn show(report: &Report, is_dry_run: bool, out: &mut Output) -> Result<(), app::Error> {
    match out.format() {
        Format::Json => return out.show(&ImportView::new(report, is_dry_run)),
        Format::Jsonl | Format::Line(_) => {
            let mut list = out.list::<FileView>();
            for file in report.files.values() {
                list.push(&FileView::from(file))?;
            }
            list.finish()?;
            return Ok(());
        }
        Format::Text => {}
    }
    name_files(report, out);
    let mut list = out.list::<GroupView>();
    let groups = report.groups.iter();
    for (group, counts) in groups.filter(|(_, counts)| counts.total() > 0) {
        list.push(&GroupView::new(*group, *counts))?;
    }
    list.finish()?;
    if report.kept_drafts > 0 {
        out.warn(&format!(
            "{}, because some lines could not be had; import again with all of them",
            match report.kept_drafts {
                1 => "1 document stays a draft".to_owned(),
                several => format!("{several} documents stay drafts"),
            }
        ));
    }
    if is_dry_run {
        out.tell_dry_run("nothing was kept");
    } else if report.total().written() == 0 {
        out.note("Nothing changed.");
    }
    Ok(())
}

/// Names files with what became of them; of many, only the first and those that failed.
fn name_files(report: &Report, out: &mut Output) {
    let limit = if out.volume() == Volume::Verbose {
        usize::MAX
    } else {
        NAMED_FILES
    };
    for (place, file) in report.files.values().enumerate() {
        let line = FileView::from(file).line();
        match file.status {
            FileStatus::Read | FileStatus::NothingOfOurs if place >= limit => {}
            FileStatus::Read | FileStatus::NothingOfOurs => out.note(&line),
            FileStatus::ErrorAnswer => out.warn(&line),
            FileStatus::BrokenOff | FileStatus::Unreadable | FileStatus::Undone => {
                out.problem(&line);
            }
        }
    }
    let more = report.files.len().saturating_sub(limit);
    if more > 0 {
        out.note(&format!("and {more} more files; --verbose shows all."));
    }
    for (ending, count) in &report.ignored {
        out.note(&passed_over(ending, *count));
    }
}

/// Whether no file held anything that could be read.
fn is_futile(report: &Report) -> bool {
    report.is_futile() && report.total().total() == 0
}

/// How the command ends: well, partly, or not at all.
fn verdict(report: &Report) -> Result<(), app::Error> {
    let (total, failed) = (report.total(), report.failed_files());
    if is_futile(report) {
        let mut files = report.files.values();
        let reason = match (files.next(), files.next()) {
            (Some(only), None) => FileView::from(only).line(),
            (None, _) => "there is no file to import".to_owned(),
            (Some(_), Some(_)) => format!("none of the {} files holds data", report.files.len()),
        };
        return Err(app::Error::invalid(reason)
            .hint("portalctl import billomat --help says what can be read"));
    }
    if total.refused == 0 && failed == 0 {
        return Ok(());
    }
    let records = format!(
        "{} of {} records were refused",
        total.refused,
        total.total()
    );
    let files = format!(
        "{failed} of {} files could not be taken over as a whole",
        report.files.len()
    );
    let message = match (total.refused, failed) {
        (0, _) => files,
        (_, 0) => records,
        _ => format!("{records}, {files}"),
    };
    Err(app::Error::partial(message)
        .hint("the messages above say why; importing again adds only what is missing"))
}
