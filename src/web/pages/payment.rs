//! How to pay, and saying that it is paid.

use askama::Template;

use super::form;
use super::frame::{Frame, Notice};
use crate::portal::message::{Field, Flaw};
use crate::portal::payment::Payment;

/// The page.
#[derive(Debug, Template)]
#[template(path = "payment.html", config = "src/web/askama.toml")]
pub struct PaymentPage {
    frame: Frame,
    notice: Option<Notice>,
    id: i64,
    heading: String,
    /// By when; may be empty.
    due: String,
    amount: String,
    /// An SVG element; its text comes from us alone.
    code: Option<String>,
    fields: Vec<Copyable>,
    is_said_paid: bool,
    note: String,
    fault: String,
}

/// Something to copy into the banking program.
#[derive(Debug)]
pub struct Copyable {
    pub label: &'static str,
    pub shown: String,
    /// As a bank takes it.
    pub copied: String,
    pub copy: String,
}

impl PaymentPage {
    /// Puts the transfer into words; `note` is what was typed before.
    pub fn new(
        frame: Frame,
        payment: &Payment,
        note: String,
        flaws: &[Flaw],
        notice: Option<Notice>,
    ) -> Self {
        let (t, texts) = (frame.t, &frame.t.payment);
        let amount = t.money(payment.amount, payment.currency);
        let plain_amount = t.plain_amount(payment.amount, payment.currency);
        let name = format!("{} {}", (t.words.kind)(payment.kind), payment.number);
        let all = [
            (texts.holder, payment.holder.clone(), payment.holder.clone()),
            (texts.iban, in_fours(&payment.iban), payment.iban.clone()),
            (texts.bic, payment.bic.clone(), payment.bic.clone()),
            (texts.amount, amount.clone(), plain_amount),
            (
                texts.reference,
                payment.reference.clone(),
                payment.reference.clone(),
            ),
        ];
        let known = all.into_iter().filter(|(_, shown, _)| !shown.is_empty());
        Self {
            id: payment.document.0,
            heading: (texts.heading)(&name),
            due: payment
                .due_date
                .map(|due| t.long_date(due))
                .unwrap_or_default(),
            code: payment.code.as_ref().map(|code| code.svg.clone()),
            fields: known
                .map(|(label, shown, copied)| Copyable {
                    label,
                    shown,
                    copied,
                    copy: (texts.copy_what)(label),
                })
                .collect(),
            is_said_paid: payment.is_said_paid,
            fault: form::fault(t, flaws, Field::Text),
            amount,
            note,
            frame,
            notice,
        }
    }
}

/// An IBAN as people read it.
fn in_fours(iban: &str) -> String {
    let mut out = String::with_capacity(iban.len() * 2);
    for (index, c) in iban.chars().enumerate() {
        if index > 0 && index.is_multiple_of(4) {
            out.push('\u{a0}');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_is_read_in_fours() {
        let read = in_fours("DE02120300000000202051").replace('\u{a0}', " ");
        assert_eq!(read, "DE02 1203 0000 0000 2020 51");
        assert_eq!(in_fours(""), "");
    }
}
