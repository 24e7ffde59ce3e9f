//! One thing and its fields below each other, labels aligned: the text form of most single results.

use std::fmt::Display;
use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::sanitize::sanitize;

/// Labelled lines; values are sanitised, so that a stranger's text cannot pose as a field.
#[derive(Debug, Default)]
pub struct Sheet {
    rows: Vec<(String, String)>,
}

impl Sheet {
    /// Starts an empty sheet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a line.
    #[must_use]
    pub fn row(mut self, label: impl AsRef<str>, value: impl Display) -> Self {
        let label = sanitize(label.as_ref()).into_owned();
        let value = sanitize(&value.to_string()).into_owned();
        self.rows.push((label, value));
        self
    }

    /// Adds a line where there is something to say.
    #[must_use]
    pub fn row_if(self, label: impl AsRef<str>, value: Option<impl Display>) -> Self {
        match value {
            Some(value) => self.row(label, value),
            None => self,
        }
    }

    /// Writes all lines.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let widest = self.rows.iter().map(|(label, _)| label.width()).max();
        let widest = widest.unwrap_or_default();
        for (label, value) in &self.rows {
            writeln!(out, "{label:widest$}  {value}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_align_and_values_stay_on_their_line() {
        let mut text = Vec::new();
        Sheet::new()
            .row("Number", "KD-1001")
            .row("Name", "Beispiel\nAccess  granted")
            .row_if("Until", Some("2026-12-31"))
            .row_if("Email", None::<String>)
            .write(&mut text)
            .unwrap();
        assert_eq!(
            String::from_utf8(text).unwrap(),
            "Number  KD-1001\nName    Beispiel\\nAccess  granted\nUntil   2026-12-31\n"
        );
    }
}
