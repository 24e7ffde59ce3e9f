//! Why a file cannot be read as a list, always with the line where that is known.

use std::io;

/// A file that cannot be read, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum Flaw {
    /// The bytes could not be had.
    #[error("it cannot be read")]
    Io(#[source] io::Error),
    /// It is something else than a list, such as `an Excel workbook`.
    #[error("it is {0}, not a CSV file")]
    Other(&'static str),
    /// Nothing in it.
    #[error("it is empty")]
    Empty,
    /// A quote that is opened and never closed.
    #[error("line {line}: a quote is opened here and never closed")]
    OpenQuote { line: u64 },
    /// A row that would fill the memory.
    #[error("line {line}: the row that begins here is longer than {limit}")]
    TooLong { line: u64, limit: &'static str },
    /// A NUL, which no text holds.
    #[error("line {line}: there is a NUL character, so this is no text or was damaged")]
    Nul { line: u64 },
    /// Bytes that are no text in the encoding.
    #[error("line {line}: there are bytes that are no {encoding} text")]
    Encoding { line: u64, encoding: &'static str },
    /// No row that could name the columns.
    #[error("it has no row with the names of its columns")]
    NoHeader,
}

impl Flaw {
    /// What helps.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Io(_) => "check the name and the permissions: ls -l shows them",
            Self::Other(_) => {
                "open it in the program it comes from and save it as CSV, UTF-8 where that is offered"
            }
            Self::Empty => "export the list again",
            Self::OpenQuote { .. } => {
                "close the quote, or write quotes inside of quoted text twice; nothing was imported"
            }
            Self::TooLong { .. } => {
                "a quote before it may never be closed, or it is no list; nothing was imported"
            }
            Self::Nul { .. } => "export the list again, as CSV in UTF-8",
            Self::Encoding { .. } => {
                "--encoding says how it was saved, such as --encoding windows-1252"
            }
            Self::NoHeader => "--no-header with --map '#1=number' names columns by their position",
        }
    }
}
