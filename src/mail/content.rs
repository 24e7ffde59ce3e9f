//! A message on its way through SMTP: no line of it may be taken for its end.

use std::fmt;

/// A message as it follows `DATA`, dots doubled and the end marked (RFC 5321, section 4.5.2).
///
/// It goes out in one piece: a last line sent by itself would wait for the answer to what came before (RFC 896).
pub struct Content(String);

impl Content {
    /// Takes a message with CRLF at the end of every line.
    pub fn of(message: &[u8]) -> Self {
        let text = String::from_utf8_lossy(message);
        let mut out = String::with_capacity(text.len() + 16);
        for line in text.split_inclusive("\r\n") {
            if line.starts_with('.') {
                out.push('.');
            }
            out.push_str(line);
        }
        if !out.ends_with("\r\n") {
            out.push_str("\r\n");
        }
        out.push_str(".\r\n");
        Self(out)
    }
}

impl fmt::Display for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_a_message_ends_it() {
        for (message, sent) in [
            ("a\r\n", "a\r\n.\r\n"),
            ("a", "a\r\n.\r\n"),
            (".\r\n..\r\nb.\r\n", "..\r\n...\r\nb.\r\n.\r\n"),
            ("", "\r\n.\r\n"),
        ] {
            assert_eq!(Content::of(message.as_bytes()).0, sent, "{message:?}");
        }
    }
}
