//! `portalctl export client`

use std::fs::OpenOptions;
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

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
        let mut partial = self.output.as_os_str().to_owned();
        partial.push(".partial");
        let partial = PathBuf::from(partial);
        let is_dry_run = desk.is_dry_run();
        let (app, out) = desk.open()?;
        let mut options = OpenOptions::new();
        options.write(true).mode(0o600).create_new(true);
        let refuse = |error: io::Error| app::Error::file(&partial, &error);
        let file = options.open(&partial).map_err(refuse)?;
        let mut writer = BufWriter::new(file);
        let written = admin::export::bundle(app, &self.client, &mut writer).and_then(|written| {
            let file = writer
                .into_inner()
                .map_err(|error| refuse(error.into_error()))?;
            file.sync_all().map_err(refuse)?;
            if is_dry_run {
                std::fs::remove_file(&partial).map_err(refuse)?;
            } else {
                place(&partial, &self.output, is_replacing)?;
            }
            Ok(written)
        });
        let (client, documents) = written.inspect_err(|_error| {
            // Half an archive must not look like one.
            std::fs::remove_file(&partial).ok();
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

/// Moves the finished file to its name; without a confirmed replacement nothing may stand there.
fn place(
    partial: &std::path::Path,
    target: &std::path::Path,
    is_replacing: bool,
) -> Result<(), app::Error> {
    let refuse = |error: io::Error| app::Error::file(target, &error);
    if is_replacing {
        return std::fs::rename(partial, target).map_err(refuse);
    }
    std::fs::hard_link(partial, target).map_err(refuse)?;
    std::fs::remove_file(partial).map_err(refuse)
}
