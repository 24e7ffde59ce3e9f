//! What a visitor writes: how long it may be, and how often.

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

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Missing,
    /// It has more than so many characters.
    TooLong(usize),
    /// It holds characters that no text has.
    Unreadable,
}
