//! `portalctl settings apply`

use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use clap::Args;

use super::view::report;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::terminal::announce_stdin;

/// Larger is no settings file.
const LARGEST: u64 = 1024 * 1024;

/// Change settings to what a TOML file says
///
/// All of the file or, after a mistake in it, nothing. What the file does not name stays as it is;
/// an empty text puts a setting back to its default.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl settings apply settings.toml --dry-run
  portalctl settings export | sed 's/#0a5c50/#004a99/' | portalctl settings apply -")]
pub struct SettingsApplyArgs {
    /// The file, or - for standard input
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
}

impl SettingsApplyArgs {
    /// Applies the file and shows what became of the settings.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (name, text) = read_text(&self.file)?;
        let (app, out) = desk.open()?;
        let amendment = admin::settings::apply(app, &name, &text)?;
        report(out, &amendment, app.is_dry_run())
    }
}

/// Reads a text file, or standard input for `-`; returns the name it has in messages, too.
pub fn read_text(path: &Path) -> Result<(String, String), app::Error> {
    let mut text = String::new();
    let is_stdin = path == Path::new("-");
    let name = if is_stdin {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    };
    let read = if is_stdin {
        announce_stdin();
        std::io::stdin()
            .lock()
            .take(LARGEST)
            .read_to_string(&mut text)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(LARGEST).read_to_string(&mut text))
    };
    match read {
        Ok(length) if length as u64 == LARGEST => Err(app::Error::invalid(format!(
            "{name} is larger than 1 MiB, which no such text is"
        ))),
        Ok(_length) => Ok((name, text)),
        Err(error) if is_stdin && error.kind() == ErrorKind::InvalidData => {
            Err(app::Error::no_utf8(&name))
        }
        Err(error) if is_stdin => {
            Err(app::Error::invalid("standard input cannot be read").cause(error))
        }
        Err(error) => Err(app::Error::file(path, &error)),
    }
}
