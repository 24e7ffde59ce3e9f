//! What is wrong with a template, before anybody needs it.

use std::fmt::Write as _;

use crate::app::{Error, Kind as Failure};
use crate::domain::document::Kind;
use crate::domain::locale::Locale;
use crate::placeholder::sample::Sample;
use crate::placeholder::{self, Reason, is_name, parse, suggest_name};

/// Longest template, in bytes; a note of a thousand pages is a mistake.
pub const SIZE_LIMIT: usize = 1024 * 1024;

/// One thing that is wrong with a template, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
    pub message: String,
    /// The place and the message, and the line with a mark below it.
    drawing: String,
}

impl Problem {
    fn new(error: &placeholder::Error, source: &str) -> Self {
        let (line, column) = error.position(source);
        Self {
            line,
            column,
            message: error.to_string(),
            drawing: error.render(source),
        }
    }
}

/// Everything that is wrong with a text; `kind` also asks whether it can stand on such a document.
pub fn problems(source: &str, kind: Option<Kind>) -> Vec<Problem> {
    let found = placeholder::problems(source);
    if found.is_empty() {
        // Arithmetic may still lead out of the calendar, and prefixes to another kind of document.
        let first = tried(source, kind).err();
        return first
            .iter()
            .map(|error| Problem::new(error, source))
            .collect();
    }
    found
        .iter()
        .map(|error| Problem::new(error, source))
        .collect()
}

/// Refuses a text that prints nothing: most often the pipe before it failed.
pub fn require_some(name: &str, source: &str) -> Result<(), Error> {
    if source.trim().is_empty() {
        return Err(Error::invalid(format!("{name} is empty")));
    }
    Ok(())
}

/// Refuses a text with problems; `name` says which text, such as its file.
pub fn require_fine(name: &str, source: &str, kind: Option<Kind>) -> Result<(), Error> {
    let found = problems(source, kind);
    if found.is_empty() {
        return Ok(());
    }
    Err(refusal(Failure::Invalid, name, &found)
        .hint("portalctl template placeholders lists all names"))
}

/// Tells the one error that rendering met.
pub fn failure(name: &str, source: &str, error: &placeholder::Error) -> Error {
    let kind = match error.reason {
        Reason::NoValue { .. } => Failure::Refused,
        Reason::Unknown { .. }
        | Reason::Blanks { .. }
        | Reason::Unclosed { .. }
        | Reason::NotADate { .. }
        | Reason::Arithmetic { .. }
        | Reason::BeyondCalendar { .. }
        | Reason::Mixed { .. }
        | Reason::NoDocument { .. }
        | Reason::WrongKind { .. } => Failure::Invalid,
    };
    refusal(kind, name, &[Problem::new(error, source)])
}

/// Refuses a name for which no value can be set, as in `Client.name=Probe`.
pub fn require_name(name: &str) -> Result<(), Error> {
    if is_name(name) {
        return Ok(());
    }
    let error = Error::usage(format!("--set: there is no placeholder `{name}`"));
    Err(match suggest_name(name) {
        Some(near) => error.hint(format!("did you mean {near}?")),
        None => error.hint("portalctl template placeholders lists all names"),
    })
}

fn tried(source: &str, kind: Option<Kind>) -> Result<(), placeholder::Error> {
    let parsed = parse(source)?;
    let kind = kind.or(parsed.bound_kind()?).unwrap_or(Kind::Invoice);
    let sample = Sample::new(kind);
    parsed.render(&sample.context(Locale::En)).map(drop)
}

fn refusal(kind: Failure, name: &str, found: &[Problem]) -> Error {
    if let [one] = found {
        return Error::new(kind, format!("{name}, {}", one.drawing));
    }
    let mut message = format!("{name} has {} problems", found.len());
    for problem in found {
        // Writing to a text cannot fail.
        let _written = write!(message, "\n{}", problem.drawing);
    }
    Error::new(kind, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_tried_out_on_a_document_of_its_kind() {
        assert_eq!(problems("[Offer.validity_date+14D]", None), []);
        let wrong = problems("x\n[Offer.date]", Some(Kind::Invoice));
        assert_eq!((wrong[0].line, wrong[0].column), (2, 1));
        assert!(wrong[0].message.contains("kind invoice"), "{wrong:?}");
        let beyond = problems("[Date.dates+9000Y]", None);
        assert!(beyond[0].message.contains("beyond the calendar"));
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let error = require_fine("note.txt", "ä [Foo.bar]\n[Client.nmae]", None).unwrap_err();
        assert_eq!(error.kind(), Failure::Invalid);
        let lines: Vec<_> = error.message().lines().collect();
        assert_eq!(lines[0], "note.txt has 2 problems");
        assert!(lines[1].starts_with("line 1, column 3: "), "{lines:?}");
        assert_eq!(lines[3], "  |   ^^^^^^^^^");
        assert!(lines[4].ends_with("did you mean `[Client.name]`?"));
    }

    #[test]
    fn only_names_of_placeholders_can_be_set() {
        assert_eq!(require_name("Client.name"), Ok(()));
        let error = require_name("Client.nmae").unwrap_err();
        assert_eq!(error.advice(), Some("did you mean Client.name?"));
    }
}
