//! Where the bytes come from: a file, or something that can be read only once and is kept in a file meanwhile.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::encoding::SAMPLE;
use super::flaw::Flaw;

/// A line of so many bytes is no line of a list, whatever its encoding.
const LONGEST_LINE: usize = 8 * 1024 * 1024;

/// Opens a path; `-` is standard input.
pub fn open(path: &Path) -> Result<File, Flaw> {
    if path.as_os_str() == "-" {
        return keep(io::stdin().lock());
    }
    let file = File::open(path).map_err(Flaw::Io)?;
    let metadata = file.metadata().map_err(Flaw::Io)?;
    if metadata.is_dir() {
        return Err(Flaw::Io(io::ErrorKind::IsADirectory.into()));
    }
    if metadata.is_file() {
        Ok(file)
    } else {
        keep(file)
    }
}

/// Keeps what comes in a file without a name; gives up at a line that can be none.
fn keep(mut input: impl Read) -> Result<File, Flaw> {
    let mut file = tempfile::tempfile().map_err(Flaw::Io)?;
    let mut piece = vec![0; SAMPLE];
    let (mut line, mut length) = (1_u64, 0_usize);
    loop {
        let count = match input.read(&mut piece) {
            Ok(0) => return Ok(file),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Flaw::Io(error)),
        };
        let bytes = piece.get(..count).unwrap_or_default();
        file.write_all(bytes).map_err(Flaw::Io)?;
        let ends = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r'));
        let ends = ends.count();
        length = if ends == 0 { length + count } else { 0 };
        line += u64::try_from(ends).unwrap_or_default();
        if length > LONGEST_LINE {
            let limit = "1 MiB";
            return Err(Flaw::TooLong { line, limit });
        }
    }
}

/// The beginning of a file.
pub fn head(file: &mut File) -> Result<Vec<u8>, Flaw> {
    file.seek(SeekFrom::Start(0)).map_err(Flaw::Io)?;
    read_piece(file)
}

/// The first piece of a file, behind its `head`, that holds more than ASCII; the head itself when there is none.
pub fn sample(file: &mut File, head: &[u8]) -> Result<Vec<u8>, Flaw> {
    let mut piece = head.to_vec();
    while piece.is_ascii() {
        let next = read_piece(file)?;
        if next.is_empty() {
            return Ok(head.to_vec());
        }
        piece = next;
    }
    // A character may be cut at the beginning of a piece; whatever comes from that stands before this.
    let first = piece.iter().position(|byte| !byte.is_ascii());
    let start = first.unwrap_or_default().saturating_sub(1);
    let mut sample = piece.split_off(start);
    sample.extend(read_piece(file)?);
    sample.truncate(SAMPLE);
    Ok(sample)
}

fn read_piece(file: &mut File) -> Result<Vec<u8>, Flaw> {
    let mut piece = Vec::with_capacity(SAMPLE);
    let limit = u64::try_from(SAMPLE).unwrap_or(u64::MAX);
    file.take(limit).read_to_end(&mut piece).map_err(Flaw::Io)?;
    Ok(piece)
}
