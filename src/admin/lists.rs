//! Deeds on a list of things: what was done, what was refused, and whether one refusal undoes the rest.

use crate::app::{Error, Kind};

/// One of a list that a deed passed over.
#[derive(Debug)]
pub struct Refusal {
    /// Its place in the list, counted from 0.
    pub place: usize,
    pub error: Error,
}

/// Whether one refused entry of many undoes the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    KeepGoing,
    AllOrNothing,
}

impl Strictness {
    /// What `--atomic` asks for.
    pub fn asked(is_atomic: bool) -> Self {
        if is_atomic {
            Self::AllOrNothing
        } else {
            Self::KeepGoing
        }
    }
}

/// What became of a list.
#[derive(Debug)]
pub struct Outcome<T> {
    /// In the order asked.
    pub done: Vec<T>,
    pub refused: Vec<Refusal>,
}

impl<T> Outcome<T> {
    /// Does `one` to each name in turn; `AllOrNothing` ends with the first refusal.
    pub fn of(
        names: &[String],
        strictness: Strictness,
        mut one: impl FnMut(&str) -> Result<T, Error>,
    ) -> Result<Self, Error> {
        let (mut done, mut refused) = (Vec::with_capacity(names.len()), Vec::new());
        for (place, name) in names.iter().enumerate() {
            match one(name) {
                Ok(result) => done.push(result),
                // A store that fails is no fault of one entry.
                Err(error) if !is_refusal(&error) => return Err(error),
                Err(error) if strictness == Strictness::AllOrNothing => {
                    let (number, all) = (place + 1, names.len());
                    return Err(
                        error.cause(format!("number {number} of {all}; nothing was changed"))
                    );
                }
                Err(error) => refused.push(Refusal { place, error }),
            }
        }
        Ok(Self { done, refused })
    }
}

/// Whether it is about the one entry, so that the others can go on.
pub fn is_refusal(error: &Error) -> bool {
    matches!(
        error.kind(),
        Kind::NotFound | Kind::Refused | Kind::Conflict | Kind::Invalid
    )
}
