//! What is wrong with a template, where, and how that is shown.

use std::ops::Range;

use unicode_width::UnicodeWidthStr as _;

use super::context::PortalField;
use crate::domain::document::Kind;

/// Widest part of a line that is shown before and behind the marked place, in characters.
const MARGIN: usize = 50;
/// Longest name that a message quotes, in characters.
const QUOTE_LIMIT: usize = 80;

/// An error with its place in the template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
#[expect(
    clippy::error_impl_error,
    reason = "always written with its module: `placeholder::Error`"
)]
pub struct Error {
    /// Bytes of the source.
    pub span: Range<usize>,
    pub reason: Reason,
}

/// What is wrong; names are without brackets and as written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// No such placeholder.
    #[error("unknown placeholder `[{}]`{}", quote(.name), advice(.nearest.as_deref(), .name))]
    Unknown {
        name: String,
        /// The name that may have been meant.
        nearest: Option<String>,
    },
    /// Blanks between the brackets.
    #[error("a placeholder has no blanks: write `[{}]`", quote(.corrected))]
    Blanks { name: String, corrected: String },
    /// No `]` before the next bracket or the line's end.
    #[error("`[{}` has no closing bracket", quote(.name))]
    Unclosed { name: String },
    /// Arithmetic behind something that is no date.
    #[error("`{}` is no date, so nothing can be added to it", quote(.name))]
    NotADate { name: String },
    /// Behind a date, but no chain of terms.
    #[error("`{}` is no date arithmetic; it reads like +14D, -2W or +3M-1D", quote(.chain))]
    Arithmetic { chain: String },
    /// Arithmetic that leads out of the calendar.
    #[error("`{}` leads to a date beyond the calendar", quote(.name))]
    BeyondCalendar { name: String },
    /// Prefixes of two kinds of documents.
    #[error("`{second}` cannot stand beside `{first}`: a text is rendered for one document")]
    Mixed {
        first: &'static str,
        second: &'static str,
    },
    /// A document's placeholder where there is no document.
    #[error("`[{name}]` needs a document, and none was given")]
    NoDocument { name: String },
    /// A prefix of another kind.
    #[error("`[{name}]` cannot be printed: the document is of the kind {kind}")]
    WrongKind { name: String, kind: Kind },
    /// The portal's part is missing.
    #[error("`[{name}]` cannot be printed: there is no {}", .field.noun())]
    NoValue { name: String, field: PortalField },
}

fn advice(nearest: Option<&str>, name: &str) -> String {
    match nearest {
        Some(nearest) => format!("; did you mean `[{nearest}]`?"),
        None => format!("; write `[[{}]` to print it as it is", quote(name)),
    }
}

impl Error {
    /// Line and column of the error, both counted from 1, columns in characters.
    pub fn position(&self, source: &str) -> (usize, usize) {
        let before = source.get(..self.span.start).unwrap_or(source);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .map_or(0, |start| start.chars().count());
        (line, column + 1)
    }

    /// Draws the error: place and reason, the line, and a mark below the placeholder.
    ///
    /// The excerpt is safe to print on a terminal whatever the source holds.
    pub fn render(&self, source: &str) -> String {
        let (line, column) = self.position(source);
        let before = source.get(..self.span.start).unwrap_or_default();
        let before = tail(before.rsplit('\n').next().unwrap_or_default());
        let marked = harmless(source.get(self.span.clone()).unwrap_or_default());
        let behind = source.get(self.span.end..).unwrap_or_default();
        let behind = head(behind.split('\n').next().unwrap_or_default());
        let gutter = line.to_string();
        let margin = " ".repeat(gutter.len());
        let indent = " ".repeat(before.width());
        let carets = "^".repeat(marked.width().max(1));
        format!(
            "line {line}, column {column}: {self}\n{gutter} | {before}{marked}{behind}\n{margin} | {indent}{carets}"
        )
    }
}

/// The last characters of a text that may be long.
fn tail(text: &str) -> String {
    match text.char_indices().rev().nth(MARGIN) {
        Some((cut, _)) => format!("…{}", harmless(text.get(cut..).unwrap_or_default())),
        None => harmless(text),
    }
}

/// The first characters of a text that may be long.
fn head(text: &str) -> String {
    match text.char_indices().nth(MARGIN) {
        Some((cut, _)) => format!("{}…", harmless(text.get(..cut).unwrap_or_default())),
        None => harmless(text.trim_end_matches('\r')),
    }
}

/// A name in a message: harmless, and not too long.
fn quote(name: &str) -> String {
    match name.char_indices().nth(QUOTE_LIMIT) {
        Some((cut, _)) => format!("{}…", harmless(name.get(..cut).unwrap_or_default())),
        None => harmless(name),
    }
}

/// Replaces what would move the cursor, change colours or turn the reading direction.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' => out.push_str("    "),
            '\0'..='\u{1f}' => {
                out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'));
            }
            '\u{7f}' => out.push('\u{2421}'),
            '\u{80}'..='\u{9f}'
            | '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::placeholder::parse;

    fn drawn(source: &str) -> String {
        parse(source).unwrap_err().render(source)
    }

    #[test]
    fn the_mark_stands_below_the_placeholder() {
        assert_eq!(
            drawn("Guten Tag,\n\nLink [Client.customerportal_ulr] da\n"),
            "line 3, column 6: unknown placeholder `[Client.customerportal_ulr]`; did you mean `[Client.customerportal_url]`?\n\
             3 | Link [Client.customerportal_ulr] da\n  \
             |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^"
        );
    }

    #[test]
    fn tabs_and_wide_characters_do_not_shift_the_mark() {
        assert_eq!(
            drawn("\t日本 [Foo.bar]"),
            "line 1, column 5: unknown placeholder `[Foo.bar]`; write `[[Foo.bar]` to print it as it is\n\
             1 |     日本 [Foo.bar]\n  \
             |          ^^^^^^^^^"
        );
    }

    #[test]
    fn nothing_of_the_source_reaches_the_terminal_raw() {
        let text = drawn("\u{1b}[2J\u{202e}\u{9b}[Client.na\u{1b}me]\u{7f}\u{7}");
        assert!(text.contains("\u{241b}[2J"), "{text}");
        assert!(
            text.chars().all(|c| c == '\n' || !c.is_control()),
            "{text:?}"
        );
        assert!(!text.contains('\u{202e}'));
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = drawn(&format!(
            "{} [Foo.bar] {}",
            "ä".repeat(10_000),
            "x".repeat(10_000)
        ));
        assert!(text.chars().count() < 400, "{text}");
        assert!(text.contains("…ää") && text.contains("xx…"), "{text}");
        let lines: Vec<_> = text.lines().collect();
        let column = |line: &str, what| line.chars().position(|c| c == what);
        assert_eq!(column(lines[1], '['), column(lines[2], '^'));
    }
}
