//! The process that reads PDFs: it gives up what it does not need, then answers one PDF after another.

use std::io::{self, BufReader, BufWriter};

use super::extract::extract;
use super::limits;
use super::messages::{read_part, write_answer};

/// Reads PDFs from standard input and writes what it finds to standard output, until nobody asks any more.
pub fn serve() -> io::Result<()> {
    limits::restrict()?;
    let mut input = BufReader::new(io::stdin().lock());
    let mut out = BufWriter::new(io::stdout().lock());
    while let Some(pdf) = read_part(&mut input)? {
        write_answer(&mut out, &extract(&pdf))?;
    }
    Ok(())
}
