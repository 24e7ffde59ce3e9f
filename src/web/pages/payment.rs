//! How to pay, and saying that it is paid.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::form;
use super::frame::{Frame, Notice};
use super::heading::Heading;
use super::obstacle::Obstacle;
use super::said::After;
use crate::domain::id::DocumentId;
use crate::portal::message::{Field, Flaw};
use crate::portal::payment::{self, Payment, SaidPaid};
use crate::web::caller::Met;
use crate::web::error::Error;
use crate::web::form::ProtectedForm;
use crate::web::site::{Answer, Site, page, see_other};

/// The page.
#[derive(Debug, Template)]
#[template(path = "payment.html", config = "src/web/askama.toml")]
pub struct PaymentPage {
    frame: Frame,
    notice: Option<Notice>,
    id: i64,
    heading: Heading,
    /// By when; may be empty.
    due: String,
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

/// What somebody says about a payment.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    text: String,
}

/// Shows how to pay.
pub async fn show(
    State(site): State<Site>,
    met: Met,
    Path(id): Path<i64>,
    Query(after): Query<After>,
) -> Answer {
    let shown = site.show(&met, |app, pass| payment::show(app, pass, DocumentId(id)));
    match shown {
        Ok((frame, payment)) => {
            let notice = after.notice(frame.t);
            let shown = PaymentPage::new(frame, &payment, String::new(), &[], notice);
            page(StatusCode::OK, &shown)
        }
        Err(Error::Hindered(why)) => {
            let frame = site.frame(&met)?.back_at(format!("/d/{id}"));
            page(StatusCode::FORBIDDEN, &Obstacle::of_payment(frame, id, why))
        }
        Err(error) => Err(error),
    }
}

/// Tells the operator that it is paid.
pub async fn say_paid(
    State(site): State<Site>,
    met: Met,
    Path(id): Path<i64>,
    ProtectedForm(typed): ProtectedForm<Typed>,
) -> Answer {
    let (pass, document, note) = (met.inside()?, DocumentId(id), typed.text.clone());
    let said = site
        .write(move |app| payment::say_paid(app, &pass, document, &note))
        .await?;
    let flaws = match &said {
        SaidPaid::Done | SaidPaid::Already => {
            return see_other(&met, &format!("/d/{id}/payment?said=paid"));
        }
        SaidPaid::TooMany => &[],
        SaidPaid::Unfit(flaws) => flaws.as_slice(),
    };
    let (frame, payment) = site.show(&met, |app, pass| payment::show(app, pass, document))?;
    let frame = frame.back_at(format!("/d/{id}/payment"));
    let (status, notice) = form::refusal(frame.t, flaws);
    let shown = PaymentPage::new(frame, &payment, typed.text, flaws, notice);
    page(status, &shown)
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
        let (kind, number) = ((t.words.kind)(payment.kind), payment.number.as_str());
        let all = [
            (texts.holder, payment.holder.clone(), payment.holder.clone()),
            (texts.iban, in_fours(&payment.iban), payment.iban.clone()),
            (texts.bic, payment.bic.clone(), payment.bic.clone()),
            (texts.amount, amount, plain_amount),
            (
                texts.reference,
                payment.reference.clone(),
                payment.reference.clone(),
            ),
        ];
        let known = all.into_iter().filter(|(_, shown, _)| !shown.is_empty());
        Self {
            id: payment.document.0,
            heading: Heading::new(&(texts.heading)(kind, number), number),
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
            out.push(' ');
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
        let read = in_fours("DE02120300000000202051");
        assert_eq!(read, "DE02 1203 0000 0000 2020 51");
        assert_eq!(in_fours(""), "");
    }
}
