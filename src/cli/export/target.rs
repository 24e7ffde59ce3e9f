//! Where an export goes and how it is written, the same for all of them.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::shown::Shown;
use super::whole::{Fate, write_whole};
use crate::admin::export::Form;
use crate::app::{self, App};
use crate::cli::desk::Desk;
use crate::cli::output::Format;

/// Flags of every export.
#[derive(Debug, Args)]
pub struct TargetArgs {
    /// File to write; only its owner can read it [default: standard output]
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output: Option<PathBuf>,
    /// Leave cells that look like formulas as they are: for programs, not for spreadsheets
    #[arg(long)]
    raw: bool,
}

impl TargetArgs {
    /// Writes the export, and says how many there were.
    pub fn write(
        &self,
        desk: &mut Desk,
        noun: &str,
        export: impl FnOnce(&App, Form, &mut dyn Write) -> Result<u64, app::Error>,
    ) -> Result<(), app::Error> {
        let is_replacing = desk.confirm_replacing(self.output.as_deref())?;
        let (app, out) = desk.open()?;
        let form = match (out.format(), self.raw) {
            (Format::Jsonl, _) => Form::JsonLines,
            (Format::Json | Format::Line(_), _) => {
                return Err(app::Error::usage("an export is CSV or JSON Lines")
                    .hint("use --jsonl, or neither"));
            }
            (Format::Text, true) => Form::RawCsv,
            (Format::Text, false) => Form::Csv,
        };
        let count = match &self.output {
            None if out.is_interactive() => export(app, form, &mut Shown::on(out.stdout()))?,
            None => export(app, form, out.stdout())?,
            Some(path) => {
                let fate = Fate::of(is_replacing, app.is_dry_run());
                write_whole(path, fate, |file| export(app, form, file))?
            }
        };
        out.note(&format!("{count} {noun}."));
        if self.output.is_some() && app.is_dry_run() {
            out.tell_dry_run("nothing was written");
        }
        Ok(())
    }
}
