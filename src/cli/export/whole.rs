//! A file that is there as a whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use crate::app;

/// What becomes of the file once it is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It gets its name; nothing may stand there.
    Placed,
    /// It gets its name, in place of what stands there.
    Replacing,
    /// It goes again: a dry run.
    Dropped,
}

impl Fate {
    /// What a confirmed replacement or a dry run means for the file.
    pub fn of(is_replacing: bool, is_dry_run: bool) -> Self {
        match (is_dry_run, is_replacing) {
            (true, _) => Self::Dropped,
            (false, true) => Self::Replacing,
            (false, false) => Self::Placed,
        }
    }
}

/// Writes a file beside its place and moves it there when it is complete; only its owner can read it.
pub fn write_whole<T>(
    target: &Path,
    fate: Fate,
    export: impl FnOnce(&mut BufWriter<File>) -> Result<T, app::Error>,
) -> Result<T, app::Error> {
    let mut partial = target.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let refuse = |error: io::Error| app::Error::file(&partial, &error);
    let mut options = OpenOptions::new();
    options.write(true).mode(0o600).create_new(true);
    let mut writer = BufWriter::new(options.open(&partial).map_err(refuse)?);
    let written = export(&mut writer).and_then(|value| {
        let file = writer
            .into_inner()
            .map_err(|error| refuse(error.into_error()))?;
        file.sync_all().map_err(refuse)?;
        settle(&partial, target, fate)?;
        Ok(value)
    });
    written.inspect_err(|_error| {
        // Half a file must not look like one.
        fs::remove_file(&partial).ok();
    })
}

fn settle(partial: &Path, target: &Path, fate: Fate) -> Result<(), app::Error> {
    let refuse = |error: io::Error| app::Error::file(target, &error);
    match fate {
        Fate::Replacing => return fs::rename(partial, target).map_err(refuse),
        Fate::Placed => fs::hard_link(partial, target).map_err(refuse)?,
        Fate::Dropped => {}
    }
    fs::remove_file(partial).map_err(refuse)
}
