//! What is said about the rows of a list while they are read: JSON Lines, and the differences of a dry run.

use std::io;
use std::path::Path;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::shown;
use crate::admin::imports::sheets::{Row, RowWatcher, Written};
use crate::admin::imports::{Fate, Problem, Report, Watcher};
use crate::app;
use crate::cli::import::view::{FileView, ImportView};
use crate::cli::import::watch::Watch;
use crate::cli::output::{Format, Output, View};
use crate::cli::sanitize::sanitize;

/// So many changes are kept for one JSON document.
const KEPT: usize = 1_000;

/// A field of a known client that a row says something else about.
#[derive(Debug, Serialize)]
pub struct ChangeView {
    line: u64,
    number: String,
    field: String,
    old: String,
    new: String,
}

/// An import with what it changes about known clients.
#[derive(Debug, Serialize)]
pub struct ImportWithChanges<'a> {
    #[serde(flatten)]
    import: ImportView<'a>,
    /// The first thousand.
    changes: Vec<ChangeView>,
}

impl<'a> ImportWithChanges<'a> {
    /// Puts both together.
    pub fn new(import: ImportView<'a>, changes: Vec<ChangeView>) -> Self {
        Self { import, changes }
    }
}

impl View for ImportWithChanges<'_> {
    fn text(&self, out: &mut dyn io::Write) -> io::Result<()> {
        self.import.text(out)
    }
}

/// Watches rows.
pub struct RowWatch<'a> {
    watch: Watch<'a>,
    file: &'a Path,
    is_dry_run: bool,
    changes: Vec<ChangeView>,
    /// How many rows were written as JSON.
    written: u64,
}

impl<'a> RowWatch<'a> {
    /// Starts watching.
    pub fn new(watch: Watch<'a>, file: &'a Path, is_dry_run: bool) -> Self {
        Self {
            watch,
            file,
            is_dry_run,
            changes: Vec::new(),
            written: 0,
        }
    }

    /// Ends; returns what was kept.
    pub fn finish(self) -> Vec<ChangeView> {
        self.watch.finish();
        self.changes
    }

    /// `+ KD-0007 (line 3): Beispiel AG`, or what differs field by field.
    fn say(&mut self, row: &Row<'_>, written: &Written) -> Result<(), app::Error> {
        let number = written.number.as_ref().map_or("", |number| number.as_str());
        let (sign, what) = match &written.fate {
            Some(Fate::Added) => ('+', written.name.as_str()),
            Some(Fate::Changed) => ('~', ""),
            Some(Fate::Skipped(_)) if !written.differences.is_empty() => ('=', "left as it is"),
            Some(Fate::Unchanged | Fate::Skipped(_) | Fate::Refused(_)) | None => return Ok(()),
        };
        let what = match what {
            "" => String::new(),
            what => format!(": {what}"),
        };
        let out = self.watch.out_without_bar();
        out.line(&format!("{sign} {number} (line {}){what}", row.line()))?;
        for one in &written.differences {
            let or_nothing = |text: &str| match text {
                "" => "(empty)".to_owned(),
                text => text.to_owned(),
            };
            let (old, new) = (or_nothing(&one.old), or_nothing(&one.new));
            out.line(&format!("    {}: {old} → {new}", one.field))?;
        }
        Ok(())
    }

    fn write_object(&mut self, row: &Row<'_>, written: &Written) -> Result<(), app::Error> {
        if !written.is_taken() {
            return Ok(());
        }
        let mut object: Map<String, Value> = row
            .named()
            .map(|(name, value)| (name.to_owned(), value.into_owned().into()))
            .collect();
        object.insert("line".to_owned(), row.line().into());
        if let Some(number) = &written.number {
            object.insert("client".to_owned(), number.as_str().into());
        }
        let out = self.watch.out();
        if self.written > 0 {
            out.stdout().write_all(b",")?;
        }
        self.written += 1;
        out.json(&object)
    }
}

impl Watcher for RowWatch<'_> {
    fn advance(&mut self, records: u64) {
        self.watch.advance(records);
    }

    fn problem(&mut self, problem: &Problem) {
        self.watch.problem(problem);
    }
}

impl RowWatcher for RowWatch<'_> {
    fn begin(&mut self, rows: u64) -> Result<(), app::Error> {
        self.watch.expect(rows);
        let out = self.watch.out();
        if out.format() == &Format::Jsonl {
            let file = json!(self.file.display().to_string());
            let begin = format!(r#"{{"type":"file","file":{file},"rows":{rows},"contacts":["#);
            out.stdout().write_all(begin.as_bytes())?;
        }
        Ok(())
    }

    fn row(&mut self, row: &Row<'_>, written: &Written) -> Result<(), app::Error> {
        match self.watch.out().format() {
            Format::Jsonl => self.write_object(row, written),
            Format::Text | Format::Line(_) if self.is_dry_run => self.say(row, written),
            Format::Json => {
                let room = KEPT.saturating_sub(self.changes.len());
                let differences = written.differences.iter().take(room);
                let number = written.number.as_ref().map(ToString::to_string);
                let changes = differences.map(|one| ChangeView {
                    line: row.line(),
                    number: number.clone().unwrap_or_default(),
                    field: one.field.clone(),
                    old: one.old.clone(),
                    new: one.new.clone(),
                });
                self.changes.extend(changes);
                Ok(())
            }
            Format::Text | Format::Line(_) => Ok(()),
        }
    }
}

/// Ends the object that [`RowWatch`] began.
pub fn end_object(out: &mut Output, status: &str, report: &Report) -> Result<(), app::Error> {
    let file = report.files.values().next().map(FileView::from);
    let mut facts = match serde_json::to_value(file).map_err(io::Error::from)? {
        Value::Object(facts) => facts,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    };
    facts.retain(|name, _| name != "type" && name != "file");
    facts.insert("status".to_owned(), status.into());
    out.stdout().write_all(b"],")?;
    let facts = Value::Object(facts).to_string();
    out.stdout()
        .write_all(facts.trim_start_matches('{').as_bytes())?;
    out.stdout().write_all(b"\n")?;
    Ok(())
}

/// The object of a file that cannot be read.
pub fn reject(out: &mut Output, file: &Path, error: &app::Error) -> Result<(), app::Error> {
    let reason = error.message();
    let name = format!("{}: ", shown(file));
    let reason = reason.strip_prefix(&name).unwrap_or(reason);
    let object = json!({
        "type": "file", "file": file.display().to_string(), "status": "rejected",
        "reason": sanitize(reason),
    });
    out.json(&object)?;
    Ok(out.stdout().write_all(b"\n")?)
}
