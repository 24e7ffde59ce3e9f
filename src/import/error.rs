//! Why a file could not be read to its end; always with the file and the place.

use std::io;
use std::sync::Arc;

/// A file that could not be read to its end; what was found before stands.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The bytes could not be had.
    #[error("cannot read {file}")]
    Io { file: Arc<str>, source: io::Error },
    /// Neither JSON nor XML, or in an encoding other than UTF-8.
    #[error("{file} is no Billomat answer: {reason}")]
    Format { file: Arc<str>, reason: String },
    /// JSON that breaks off, is malformed or nested too deeply.
    #[error("{file}, line {line}, column {column}: {reason}")]
    Json {
        file: Arc<str>,
        line: usize,
        column: usize,
        reason: String,
    },
    /// XML that breaks off, is malformed, nested too deeply, or uses what is refused.
    #[error("{file}, byte {byte}: {reason}")]
    Xml {
        file: Arc<str>,
        byte: u64,
        reason: String,
    },
    /// The sink asked to stop.
    #[error("stopped while reading {file}")]
    Stopped { file: Arc<str> },
}
