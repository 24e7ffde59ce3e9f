//! An export on a terminal: made safe line by line, as all is that strangers wrote.

use std::io::{self, Write};

use crate::cli::sanitize::sanitize_lines;

/// Passes whole lines on, with what a terminal could obey made visible.
pub struct Shown<'a> {
    terminal: &'a mut dyn Write,
    line: Vec<u8>,
}

impl<'a> Shown<'a> {
    /// Writes to the given terminal.
    pub fn on(terminal: &'a mut dyn Write) -> Self {
        Self {
            terminal,
            line: Vec::new(),
        }
    }

    fn pass_on(&mut self) -> io::Result<()> {
        let text = String::from_utf8_lossy(&self.line).replace("\r\n", "\n");
        self.line.clear();
        self.terminal.write_all(sanitize_lines(&text).as_bytes())
    }
}

impl Write for Shown<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                self.pass_on()?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass_on()?;
        self.terminal.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_whole_and_harmless_however_they_are_cut() {
        let text = "a;Sö\u{1b}[2J\r\nb;\u{202e}x".as_bytes();
        for size in 1..text.len() {
            let mut terminal = Vec::new();
            let mut shown = Shown::on(&mut terminal);
            for piece in text.chunks(size) {
                shown.write_all(piece).unwrap();
            }
            shown.flush().unwrap();
            let seen = String::from_utf8(terminal).unwrap();
            assert_eq!(seen, "a;Sö\\x1b[2J\nb;\\u{202e}x", "{size}");
        }
    }
}
