//! Client lists in CSV, from whatever program they come.
//!
//! [`Sheet::open`] finds out what a file is (encoding, delimiter, program, which column means what) and
//! [`Sheet::rows`] reads it row by row, as often as is wanted: what cannot be read twice is kept in a file meanwhile.

mod client;
mod content;
mod decode;
mod dialect;
mod encoding;
mod field;
mod flaw;
mod header;
mod layout;
mod mapping;
mod names;
mod record;
mod row;
mod source;
mod tokens;

#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::{BufReader, Seek, SeekFrom};
use std::path::Path;

pub use client::{Content, EXTRA, RowDraft};
pub use encoding::Encoding;
pub use field::Field;
pub use flaw::Flaw;
use layout::Layout;
pub use layout::Wishes;
pub use mapping::{Assignment, Mapping};
pub use row::Row;

use decode::Decoder;
use record::Record;
use tokens::Tokens;

/// A list whose layout is known.
#[derive(Debug)]
pub struct Sheet {
    file: File,
    pub encoding: Encoding,
    /// The length of the byte order mark.
    mark: u64,
    pub layout: Layout,
}

impl Sheet {
    /// Opens a file or, for `-`, standard input, and finds out how it is laid out.
    pub fn open(path: &Path, wishes: &Wishes) -> Result<Self, Flaw> {
        Self::of(source::open(path)?, wishes)
    }

    /// Finds out how a file is laid out.
    fn of(mut file: File, wishes: &Wishes) -> Result<Self, Flaw> {
        let head = source::head(&mut file)?;
        content::check(&head)?;
        let mark = encoding::mark(&head);
        let length = mark.map_or(0, |mark| mark.length);
        let encoding = match (wishes.encoding, mark) {
            (Some(encoding), _) => encoding,
            (None, Some(mark)) => mark.encoding,
            (None, None) => encoding::guess(&source::sample(&mut file, &head)?),
        };
        let text = head.get(length..).unwrap_or_default();
        if text.is_empty() {
            return Err(Flaw::Empty);
        }
        Ok(Self {
            layout: Layout::detect(text, encoding, wishes)?,
            file,
            encoding,
            mark: u64::try_from(length).unwrap_or_default(),
        })
    }

    /// Whether it begins with a byte order mark.
    pub fn has_mark(&self) -> bool {
        self.mark > 0
    }

    /// Starts reading the rows with data, from the first.
    pub fn rows<'a>(&mut self, mapping: &'a Mapping) -> Result<Rows<'a>, Flaw> {
        self.file
            .seek(SeekFrom::Start(self.mark))
            .map_err(Flaw::Io)?;
        let file = self.file.try_clone().map_err(Flaw::Io)?;
        let input = Decoder::new(BufReader::new(file), self.encoding);
        let mut rows = Rows {
            tokens: Tokens::new(input, self.layout.shape, self.encoding.name()),
            record: Record::default(),
            mapping,
            is_defused: self.layout.is_defused,
        };
        for _ in 0..self.layout.rows_before {
            rows.tokens.read(&mut rows.record)?;
        }
        Ok(rows)
    }
}

/// The rows of a list, one after the other.
pub struct Rows<'a> {
    tokens: Tokens<Decoder<BufReader<File>>>,
    record: Record,
    mapping: &'a Mapping,
    is_defused: bool,
}

impl Rows<'_> {
    /// Reads the next row that is not blank.
    pub fn next_row(&mut self) -> Result<Option<Row<'_>>, Flaw> {
        while self.tokens.read(&mut self.record)? {
            if !self.record.is_blank() {
                return Ok(Some(Row::new(&self.record, self.mapping, self.is_defused)));
            }
        }
        Ok(None)
    }
}

/// Reads a whole list from bytes, as a fuzzer or a test wants it: what each row is, or the first flaw.
#[cfg(any(test, fuzzing))]
pub fn read_bytes(bytes: &[u8]) -> Result<Vec<Content>, Flaw> {
    use std::io::Write;

    let mut file = tempfile::tempfile().map_err(Flaw::Io)?;
    file.write_all(bytes).map_err(Flaw::Io)?;
    let mut sheet = Sheet::of(file, &Wishes::default())?;
    let names = &sheet.layout.names;
    let Ok(mapping) = Mapping::new(names, sheet.layout.dialect, &[]) else {
        return Err(Flaw::NoHeader);
    };
    let mut rows = sheet.rows(&mapping)?;
    let mut contents = Vec::new();
    while let Some(row) = rows.next_row()? {
        contents.push(row.content());
    }
    Ok(contents)
}
