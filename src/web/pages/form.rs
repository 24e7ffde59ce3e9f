//! What is wrong with a field, in words.

use axum::http::StatusCode;

use super::frame::Notice;
use crate::portal::message::{Fault, Field, Flaw};
use crate::portal::password::Unfit;
use crate::web::texts::Texts;

/// What stands below a field; empty when nothing is wrong with it.
pub fn fault(t: &Texts, flaws: &[Flaw], field: Field) -> String {
    let flaw = flaws.iter().find(|flaw| flaw.field == field);
    flaw.map(|flaw| in_words(t, flaw.fault, field))
        .unwrap_or_default()
}

/// The status of a form that is shown again, and what stands above it: with no field to blame, it was one message too
/// many.
pub fn refusal(t: &Texts, flaws: &[Flaw]) -> (StatusCode, Option<Notice>) {
    if flaws.is_empty() {
        let notice = Notice::wrong(t.document.why.too_many);
        (StatusCode::TOO_MANY_REQUESTS, Some(notice))
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, None)
    }
}

/// A fault in words, where it is not one of a certain field.
pub fn of_value(t: &Texts, fault: Fault) -> String {
    let why = &t.document.why;
    match fault {
        Fault::Missing => why.empty.to_owned(),
        Fault::TooLong(limit) => (why.too_long)(limit),
        Fault::Unreadable => why.unreadable.to_owned(),
    }
}

/// Why a password cannot be taken.
pub fn of_password(t: &Texts, unfit: Unfit) -> String {
    let texts = &t.entry;
    match unfit {
        Unfit::TooShort(shortest) => (texts.too_short)(shortest),
        Unfit::TooLong(longest) => (texts.too_long)(longest),
        Unfit::Common => texts.common.to_owned(),
        Unfit::OwnWord => texts.own_word.to_owned(),
        Unfit::Unchanged => texts.unchanged.to_owned(),
    }
}

fn in_words(t: &Texts, fault: Fault, field: Field) -> String {
    match (fault, field) {
        (Fault::Missing, Field::Name) => t.decision.name_missing.to_owned(),
        (Fault::Missing, Field::Box) => t.decision.box_missing.to_owned(),
        (
            fault,
            Field::Subject | Field::Text | Field::Name | Field::Role | Field::Reason | Field::Box,
        ) => of_value(t, fault),
    }
}
