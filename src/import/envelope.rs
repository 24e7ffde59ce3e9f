//! Decides by the first bytes whether a file is JSON or XML, and starts the reader for it.

use std::io::{self, BufRead, BufReader, Read};
use std::sync::Arc;

use super::error::ReadError;
use super::resource::{Selection, Stages};
use super::session::{Limited, Session, Sink};
use super::{json, xml};

const BUFFER_SIZE: usize = 64 * 1024;

/// What was expected, for messages.
pub const EXPECTED: &str =
    "an answer of the Billomat API such as {\"clients\": …}, {\"invoice\": …} or <clients>";

/// Reads one file of Billomat answers, JSON or XML as its content shows, and hands every draft to `sink`.
///
/// Returns the stages whose records were held back because `selection` does not name them.
pub fn read(
    input: impl Read,
    file: &str,
    selection: Selection,
    sink: &mut dyn Sink,
) -> Result<Stages, ReadError> {
    let mut session = Session::new(file, selection, sink);
    let limited = Limited::new(input, session.budget.clone());
    let mut input = BufReader::with_capacity(BUFFER_SIZE, limited);
    let start = skip_to_content(&mut input).map_err(|source| ReadError::Io {
        file: Arc::clone(&session.file),
        source,
    })?;
    let refuse = |reason: &str| {
        Err(ReadError::Format {
            file: Arc::clone(&session.file),
            reason: reason.to_owned(),
        })
    };
    match start.first_byte {
        None => refuse("it is empty"),
        Some(b'{' | b'[') => json::read(input, start.lines, &mut session),
        Some(b'<') => xml::read(input, start.bytes, &mut session),
        Some(0xfe | 0xff) => refuse("it is not UTF-8; save it as UTF-8"),
        Some(_) => refuse(&format!("expected {EXPECTED}")),
    }?;
    Ok(session.held_back())
}

/// What stands before the content.
struct Start {
    first_byte: Option<u8>,
    lines: usize,
    bytes: u64,
}

/// Passes over a byte order mark and blanks.
fn skip_to_content(input: &mut impl BufRead) -> io::Result<Start> {
    let mut start = Start {
        first_byte: None,
        lines: 0,
        bytes: 0,
    };
    loop {
        let buffer = input.fill_buf()?;
        let mark = if start.bytes == 0 && buffer.starts_with(b"\xef\xbb\xbf") {
            3
        } else {
            0
        };
        let rest = buffer.get(mark..).unwrap_or_default();
        let blanks = rest
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count();
        start.lines += rest
            .iter()
            .take(blanks)
            .filter(|byte| **byte == b'\n')
            .count();
        start.first_byte = rest.get(blanks).copied();
        let passed = mark + blanks;
        let is_end = buffer.is_empty() || start.first_byte.is_some();
        input.consume(passed);
        start.bytes += u64::try_from(passed).unwrap_or(u64::MAX);
        if is_end {
            return Ok(start);
        }
    }
}
