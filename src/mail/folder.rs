//! Messages as files, one `.eml` each: written whole or not at all, and the same name whenever one is sent again.

use std::io::{self, Write};
use std::path::Path;

use super::message::Parcel;
use super::{Fate, one_line};

/// Writes a message into the folder, which is made when it is not there.
pub fn send(folder: &Path, parcel: &Parcel) -> Fate {
    match write(folder, parcel) {
        Ok(()) => Fate::Delivered(format!("written as {}", parcel.name)),
        Err(error) => Fate::Away(told(folder, &error)),
    }
}

/// Finds out whether files can be written there.
pub fn probe(folder: &Path) -> Result<String, String> {
    let tried = prepare(folder).and_then(|()| tempfile::tempfile_in(folder));
    match tried {
        Ok(_file) => Ok(format!("mails become files in {}", folder.display())),
        Err(error) => Err(told(folder, &error)),
    }
}

fn write(folder: &Path, parcel: &Parcel) -> io::Result<()> {
    prepare(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(&parcel.bytes)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(&parcel.name))?;
    Ok(())
}

fn prepare(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;

    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

fn told(folder: &Path, error: &io::Error) -> String {
    one_line(&format!("cannot write to {}: {error}", folder.display()))
}
