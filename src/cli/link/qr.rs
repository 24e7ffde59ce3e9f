//! `portalctl link qr`

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use clap::Args;

use super::picture::Picture;
use crate::admin;
use crate::admin::links::remedy;
use crate::admin::lists::Strictness;
use crate::app::{self, App};
use crate::cli::desk::Desk;
use crate::cli::terminal::Charset;

/// Draw a link as a QR code, in the terminal or as a file
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl link qr '#3'
  portalctl link qr KD-1001 --output link.svg
  portalctl link qr '#3' --output link.png")]
pub struct LinkQrArgs {
    /// Link #ID, or a client number for its standing link
    #[arg(value_name = "LINK")]
    link: String,
    /// Picture file to write, ending in .svg or .png; only its owner can read it
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl LinkQrArgs {
    /// Draws the link.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let is_replacing = desk.confirm_replacing(self.output.as_deref())?;
        let (app, out) = desk.open()?;
        let (url, dead) = url(app, &self.link)?;
        if let Some(dead) = dead {
            out.warn(&dead);
        }
        let picture = Picture::of(&url)?;
        let Some(path) = self.output else {
            return out.drawing(&match out.terminal().charset {
                Charset::Unicode => picture.blocks(out.is_interactive()),
                Charset::Ascii => picture.ascii(),
            });
        };
        let bytes = match path.extension().and_then(|ending| ending.to_str()) {
            Some("svg") => picture.svg().into_bytes(),
            Some("png") => picture.png()?,
            _ => {
                return Err(app::Error::usage(format!(
                    "{} is neither .svg nor .png",
                    path.display()
                ))
                .hint("name the file link.svg or link.png"));
            }
        };
        if app.is_dry_run() {
            out.tell_dry_run("nothing was written");
            return Ok(());
        }
        write(&path, &bytes, is_replacing)?;
        out.note(&format!("Written: {}", path.display()));
        Ok(())
    }
}

/// The address, and a warning where whoever scans it would stand before a closed door.
fn url(app: &App, name: &str) -> Result<(String, Option<String>), app::Error> {
    if name.starts_with('#') || name.bytes().all(|byte| byte.is_ascii_digit()) {
        let shown = admin::links::show(app, name)?;
        let dead = remedy(&shown).map(|remedy| {
            let (id, state) = (shown.link.id, shown.state);
            format!("link {id} is {state}, so the code opens nothing now: {remedy}")
        });
        let url = shown.url.ok_or_else(|| {
            app::Error::refused(format!("link {} has no address now", shown.link.id))
                .hint(format!("portalctl link show '{}' says why", shown.link.id))
        })?;
        return Ok((url, dead));
    }
    let mut outcome = admin::links::urls(app, &[name.to_owned()], Strictness::AllOrNothing)?;
    outcome
        .done
        .pop()
        .map(|entry| (entry.url, None))
        .ok_or_else(|| app::Error::bug("a client without a URL"))
}

fn write(path: &Path, bytes: &[u8], is_replacing: bool) -> Result<(), app::Error> {
    let mut options = OpenOptions::new();
    options
        .write(true)
        .mode(0o600)
        .create(true)
        .truncate(true)
        .create_new(!is_replacing);
    let written = options
        .open(path)
        .and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| app::Error::file(path, &error))
}
