//! What a visitor writes: how long it may be, and how often.

use jiff::SignedDuration;

use super::{Error, Visitor};
use crate::app::Change;
use crate::domain::id::InboxId;
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::store::inbox;

/// The most messages of a client within an hour.
pub const HOURLY: u64 = 20;
/// The most characters of a comment or message.
pub const LONGEST_TEXT: usize = 5_000;
/// The most characters of a subject, a name or a role.
pub const LONGEST_LINE: usize = 200;

/// What came of sending something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sending {
    Done,
    /// The client sent too much within the last hour.
    TooMany,
    /// What is wrong with it, field by field.
    Unfit(Vec<Flaw>),
}

/// What is wrong with one field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flaw {
    pub field: Field,
    pub fault: Fault,
}

/// A field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Subject,
    Text,
    Name,
    Role,
    Reason,
    /// The box beside the statement.
    Box,
}

impl Field {
    /// The most characters it takes.
    pub fn longest(self) -> usize {
        if self.has_lines() {
            LONGEST_TEXT
        } else {
            LONGEST_LINE
        }
    }

    /// Whether it takes more than one line.
    pub fn has_lines(self) -> bool {
        matches!(self, Self::Text | Self::Reason)
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Missing,
    /// It has more than so many characters.
    TooLong(usize),
    /// It cannot be what the field is for, such as an e-mail address without an `@`.
    Unreadable,
}

/// The text of one field: blanks around it do not belong to it, nor do characters that nobody sees.
pub(super) fn text(field: Field, given: &str, flaws: &mut Vec<Flaw>) -> Option<String> {
    let given = given.replace("\r\n", "\n");
    let is_readable = |c: &char| !c.is_control() || (field.has_lines() && "\n\t".contains(*c));
    let text: String = given.chars().filter(is_readable).collect();
    let text = text.trim();
    let longest = field.longest();
    if text.chars().count() > longest {
        let fault = Fault::TooLong(longest);
        flaws.push(Flaw { field, fault });
        return None;
    }
    Some(text.to_owned())
}

/// The text of a field that may not be empty.
pub(super) fn required(field: Field, given: &str, flaws: &mut Vec<Flaw>) -> Option<String> {
    let text = text(field, given, flaws)?;
    if text.is_empty() {
        let fault = Fault::Missing;
        flaws.push(Flaw { field, fault });
        return None;
    }
    Some(text)
}

/// Whether the client wrote so much within the last hour that the operator should be spared more.
pub(super) fn is_too_much(change: &Change<'_>, visitor: &Visitor) -> Result<bool, Error> {
    let hour_ago = change
        .now
        .saturating_sub(SignedDuration::from_hours(1))
        .unwrap_or(change.now);
    Ok(inbox::count_since(change.transaction, visitor.client.id, hour_ago)? >= HOURLY)
}

/// A message of the visitor, still empty.
pub(super) fn blank(change: &Change<'_>, visitor: &Visitor, kind: InboxKind) -> InboxItem {
    InboxItem {
        id: InboxId(0),
        kind,
        client: visitor.client.id,
        document: None,
        comment: None,
        decision: None,
        session: Some(visitor.session.id),
        subject: String::new(),
        text: String::new(),
        facts: Vec::new(),
        created_at: change.now,
        done_at: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_taken_out_and_lines_stay() {
        let mut flaws = Vec::new();
        let read = text(Field::Text, " a\r\nb\u{1b}[2J\0 ", &mut flaws);
        assert_eq!(read.unwrap(), "a\nb[2J");
        let line = text(Field::Name, "Anna\nBcc: x", &mut flaws);
        assert_eq!(line.unwrap(), "AnnaBcc: x");
        assert!(flaws.is_empty());
    }

    #[test]
    fn too_long_and_empty_are_told_by_field() {
        let mut flaws = Vec::new();
        assert_eq!(text(Field::Role, &"ä".repeat(201), &mut flaws), None);
        assert!(text(Field::Role, &"ä".repeat(200), &mut flaws).is_some());
        assert_eq!(required(Field::Text, " \n ", &mut flaws), None);
        let told: Vec<_> = flaws.iter().map(|flaw| (flaw.field, flaw.fault)).collect();
        assert_eq!(
            told,
            [
                (Field::Role, Fault::TooLong(200)),
                (Field::Text, Fault::Missing)
            ]
        );
    }
}
