//! Deciding about an offer: the terms first, then name and box, then one button.

use askama::Template;

use super::form;
use super::frame::{Frame, Notice};
use super::hindrance;
use super::sheet::Sheet;
use crate::portal::decision::Terms;
use crate::portal::message::{Field, Flaw};
use crate::portal::permit::Hindrance;

/// The page with the terms.
#[derive(Debug, Template)]
#[template(path = "decision.html", config = "src/web/askama.toml")]
pub struct DecisionPage {
    frame: Frame,
    notice: Option<Notice>,
    id: i64,
    number: String,
    title: String,
    amount: String,
    /// Until when the offer stands; may be empty.
    valid_until: String,
    sheet: Sheet,
    has_pdf: bool,
    statement: String,
    accept: String,
    decline: String,
    fingerprint: String,
    ticket: String,
    draft: Draft,
    faults: Faults,
}

/// What was typed before.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    pub name: String,
    pub role: String,
    pub reason: String,
    /// Whether it was the form for declining.
    pub is_decline: bool,
}

/// What is wrong with it, field by field.
#[derive(Debug, Default)]
pub struct Faults {
    name: String,
    role: String,
    confirmed: String,
    reason: String,
}

/// The page that says why nothing can be decided.
#[derive(Debug, Template)]
#[template(path = "undecidable.html", config = "src/web/askama.toml")]
pub struct Undecidable {
    frame: Frame,
    id: i64,
    heading: &'static str,
    why: String,
    back: &'static str,
}

impl DecisionPage {
    /// Puts the terms into words.
    pub fn new(
        frame: Frame,
        terms: &Terms,
        draft: Draft,
        flaws: &[Flaw],
        notice: Option<Notice>,
    ) -> Self {
        let t = frame.t;
        let head = &terms.document.head;
        let number = head.number.to_string();
        let amount = t.money(head.totals.gross, head.currency);
        let fault = |field| form::fault(t, flaws, field);
        Self {
            id: terms.document.id.0,
            title: head.title.clone(),
            valid_until: head
                .valid_until
                .map(|day| t.long_date(day))
                .unwrap_or_default(),
            sheet: Sheet::new(&frame, &terms.document, &terms.body, 0),
            has_pdf: terms.pdf.is_some(),
            statement: (t.decision.statement)(&number, &amount),
            accept: (t.decision.accept)(&number, &amount),
            decline: (t.decision.decline)(&number),
            fingerprint: terms.fingerprint.clone(),
            ticket: terms.ticket.clone(),
            draft,
            faults: Faults {
                name: fault(Field::Name),
                role: fault(Field::Role),
                confirmed: fault(Field::Box),
                reason: fault(Field::Reason),
            },
            number,
            amount,
            frame,
            notice,
        }
    }
}

impl Undecidable {
    /// Says why, and whom to talk to.
    pub fn hindered(frame: Frame, id: i64, why: Hindrance) -> Self {
        let t = frame.t;
        Self {
            id,
            heading: t.decision.not_possible,
            why: hindrance::of_anything(t, why),
            back: t.decision.back,
            frame,
        }
    }

    /// Says that the offer changed, or that somebody was faster.
    pub fn changed(frame: Frame, id: i64) -> Self {
        let texts = &frame.t.decision;
        Self {
            id,
            heading: texts.changed_heading,
            why: texts.changed_text.to_owned(),
            back: texts.look_again,
            frame,
        }
    }
}
