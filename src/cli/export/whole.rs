//! A file that is there as a whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use tempfile::NamedTempFile;

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
///
/// What is no file, such as a pipe or `/dev/stdout`, is written to as it is: nothing may take its place.
pub fn write_whole<T>(
    target: &Path,
    fate: Fate,
    export: impl FnOnce(&mut BufWriter<&File>) -> Result<T, app::Error>,
) -> Result<T, app::Error> {
    let refuse = |error: io::Error| app::Error::file(target, &error);
    // The file that a symbolic link leads to is replaced, and not the link.
    let place = fs::canonicalize(target).unwrap_or_else(|_missing| target.to_owned());
    if fate != Fate::Dropped && place.exists() && !place.is_file() {
        let file = OpenOptions::new().write(true).open(&place);
        return fill(&file.map_err(refuse)?, refuse, export);
    }
    let folder = place
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let beside = NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(refuse)?;
    let value = fill(beside.as_file(), refuse, export)?;
    beside.as_file().sync_all().map_err(refuse)?;
    let placed = match fate {
        Fate::Placed => beside.persist_noclobber(&place),
        Fate::Replacing => beside.persist(&place),
        Fate::Dropped => return Ok(value),
    };
    placed.map_err(|error| refuse(error.error))?;
    Ok(value)
}

fn fill<T>(
    file: &File,
    refuse: impl Fn(io::Error) -> app::Error,
    export: impl FnOnce(&mut BufWriter<&File>) -> Result<T, app::Error>,
) -> Result<T, app::Error> {
    let mut writer = BufWriter::new(file);
    let value = export(&mut writer)?;
    writer.flush().map_err(refuse)?;
    Ok(value)
}
