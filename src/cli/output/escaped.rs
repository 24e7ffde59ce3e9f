//! JSON made safe for a terminal: what acts on it, or hides from a reader, is written as an escape that means the same.

use std::io::{self, Write};

use crate::cli::sanitize::is_hidden;

/// Takes whole pieces of JSON, as `serde_json` writes them: outside of strings there is nothing but ASCII, and what
/// lies below the space is escaped already.
pub struct Escaped<W>(pub W);

impl<W: Write> Write for Escaped<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        // Without a way out of the loop, so that it takes many bytes at a time.
        let is_plain = bytes.iter().fold(0, |most, byte| most.max(*byte)) < 0x7f;
        let text = if is_plain {
            None
        } else {
            std::str::from_utf8(bytes).ok()
        };
        match text.filter(|text| text.contains(acts)) {
            Some(text) => self.escape(text),
            None => self.0.write_all(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl<W: Write> Escaped<W> {
    fn escape(&mut self, text: &str) -> io::Result<()> {
        for c in text.chars() {
            if acts(c) {
                self.code(c)?;
            } else {
                self.0.write_all(c.encode_utf8(&mut [0; 4]).as_bytes())?;
            }
        }
        Ok(())
    }

    fn code(&mut self, c: char) -> io::Result<()> {
        for unit in c.encode_utf16(&mut [0; 2]) {
            write!(self.0, "\\u{unit:04x}")?;
        }
        Ok(())
    }
}

/// Line breaks between the fields are JSON's own.
fn acts(c: char) -> bool {
    c > '~' && is_hidden(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(text: &str) -> String {
        let mut bytes = Vec::new();
        serde_json::to_writer_pretty(Escaped(&mut bytes), &[text]).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn what_acts_is_escaped_and_all_else_stays() {
        let json = written("Söhne\u{9b}31m\u{7f}\u{202e}x\u{e0041}\u{1b}");
        assert_eq!(
            json,
            "[\n  \"Söhne\\u009b31m\\u007f\\u202ex\\udb40\\udc41\\u001b\"\n]"
        );
    }

    proptest! {
        #[test]
        fn it_means_the_same(text in any::<String>()) {
            let json = written(&text);
            prop_assert!(!json.chars().any(acts));
            prop_assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), vec![text]);
        }
    }
}
