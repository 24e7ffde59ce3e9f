//! The text of a template from a file or standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::admin::templates::checking::SIZE_LIMIT;
use crate::app;
use crate::cli::terminal::announce_stdin;

/// A text and what messages call it.
#[derive(Debug)]
pub struct Source {
    pub name: String,
    pub text: String,
}

impl Source {
    /// Reads a file, or standard input for `-`.
    pub fn read(path: &Path) -> Result<Self, app::Error> {
        let (name, bytes) = if path == Path::new("-") {
            ("standard input".to_owned(), read_stdin()?)
        } else {
            (path.display().to_string(), read_file(path)?)
        };
        if bytes.len() > SIZE_LIMIT {
            return Err(app::Error::invalid(format!("{name} is larger than 1 MiB"))
                .hint("a template is a text with placeholders; is this the right file?"));
        }
        Ok(Self {
            text: decode(&name, bytes)?,
            name,
        })
    }
}

fn read_stdin() -> Result<Vec<u8>, app::Error> {
    announce_stdin();
    let limited = limited(io::stdin().lock());
    limited.map_err(|error| app::Error::invalid("standard input cannot be read").cause(error))
}

fn read_file(path: &Path) -> Result<Vec<u8>, app::Error> {
    if path.is_dir() {
        let folder = format!("{} is a folder, not a text", path.display());
        return Err(app::Error::invalid(folder));
    }
    File::open(path)
        .and_then(limited)
        .map_err(|error| app::Error::file(path, &error))
}

/// Reads at most one byte more than a template may have.
fn limited(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(SIZE_LIMIT).unwrap_or(u64::MAX);
    reader
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Bytes to text; the mark that some editors put in front is no part of it.
fn decode(name: &str, bytes: Vec<u8>) -> Result<String, app::Error> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(valid);
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        app::Error::no_utf8(name).cause(format!("line {line} holds a byte that no UTF-8 text has"))
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
