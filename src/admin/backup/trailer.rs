//! The end of a backup: a digest over everything before it, so that no changed or missing byte goes unnoticed.
//!
//! It is the comment of the ZIP file, whose own checksums do not cover its directory.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use crate::secret::digest::{Sha256Writer, hex};

const LABEL: &str = "portalctl backup sha256:";
const DIGITS: usize = 64;
const DIGITS_LENGTH: u64 = DIGITS as u64;
const LENGTH: u64 = LABEL.len() as u64 + DIGITS_LENGTH;

/// Why the end does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mismatch {
    /// There is no such end.
    CutShort,
    /// Something before it is different now.
    Changed,
}

/// The comment to write at first: as long as the final one.
pub fn placeholder() -> String {
    format!("{LABEL}{:0<DIGITS$}", "")
}

/// Writes the digest into the placeholder at the end of a finished file.
pub fn stamp(file: &mut File) -> io::Result<()> {
    let digest = digest(file)?;
    file.seek(SeekFrom::End(-DIGITS_LENGTH.cast_signed()))?;
    file.write_all(digest.as_bytes())
}

/// Compares the digest at the end with the file.
pub fn check(file: &mut File) -> io::Result<Result<(), Mismatch>> {
    if file.metadata()?.len() <= LENGTH {
        return Ok(Err(Mismatch::CutShort));
    }
    let mut end = [0_u8; LABEL.len() + DIGITS];
    file.seek(SeekFrom::End(-LENGTH.cast_signed()))?;
    file.read_exact(&mut end)?;
    let Some(written) = end.strip_prefix(LABEL.as_bytes()) else {
        return Ok(Err(Mismatch::CutShort));
    };
    let digest = digest(file)?;
    Ok(if digest.as_bytes() == written {
        Ok(())
    } else {
        Err(Mismatch::Changed)
    })
}

/// The digest of everything but its own digits.
fn digest(file: &mut File) -> io::Result<String> {
    let length = file.metadata()?.len().saturating_sub(DIGITS_LENGTH);
    file.seek(SeekFrom::Start(0))?;
    let mut writer = Sha256Writer::default();
    io::copy(&mut file.take(length), &mut writer)?;
    Ok(hex(&writer.finish()))
}
