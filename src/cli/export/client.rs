//! `portalctl export client`

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::whole::{Fate, write_whole};
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;

/// Export everything about one client as a ZIP
///
/// Holds client, access, links without their tokens, documents with their files, and the events of
/// the audit trail.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl export client KD-1001 --output kd-1001.zip
  portalctl export client KD-1001 --output kd-1001.zip --yes --json")]
pub struct ExportClientArgs {
    /// Client number or #ID
    #[arg(value_name = "CLIENT")]
    client: String,
    /// File to write; only its owner can read it
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    output: PathBuf,
}

#[derive(Serialize)]
struct Exported {
    #[serde(rename = "type")]
    type_: &'static str,
    client: String,
    file: String,
    documents: u64,
}

impl View for Exported {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", sanitize(&self.file))
    }
}

impl ExportClientArgs {
    /// Writes the archive beside its place and moves it there when it is complete.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let is_replacing = desk.confirm_replacing(Some(&self.output))?;
        let is_dry_run = desk.is_dry_run();
        let (app, out) = desk.open()?;
        let fate = Fate::of(is_replacing, is_dry_run);
        let (client, documents) = write_whole(&self.output, fate, |file| {
            admin::export::bundle(app, &self.client, file)
        })?;
        out.show(&Exported {
            type_: "export",
            client: client.to_string(),
            file: self.output.display().to_string(),
            documents,
        })?;
        if is_dry_run {
            out.tell_dry_run("nothing was written");
        } else {
            out.note("It holds personal data: hand it to nobody else.");
        }
        Ok(())
    }
}
