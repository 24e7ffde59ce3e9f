//! Deciding about an offer: the terms first, then name and box, then one button.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::form;
use super::frame::Frame;
use super::heading::Heading;
use super::obstacle::Obstacle;
use super::sheet::Sheet;
use super::standing;
use crate::domain::decision::Outcome;
use crate::domain::document::Head;
use crate::domain::id::DocumentId;
use crate::portal::decision::{self, Choice, Decided, Terms};
use crate::portal::documents;
use crate::portal::message::{Field, Flaw};
use crate::portal::permit::Hindrance;
use crate::web::caller::Met;
use crate::web::error::Error;
use crate::web::form::ProtectedForm;
use crate::web::site::{Answer, Site, page, see_other};
use crate::web::texts::Texts;

/// The page with the terms.
#[derive(Debug, Template)]
#[template(path = "decision.html", config = "src/web/askama.toml")]
pub struct DecisionPage {
    frame: Frame,
    id: i64,
    heading: Heading,
    title: String,
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
    /// Below the name in the form for declining.
    decliner: String,
    role: String,
    confirmed: String,
    reason: String,
}

/// What somebody decided.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    confirmed: String,
    fingerprint: String,
    ticket: String,
}

/// Shows the terms; what is decided already has a receipt instead.
pub async fn show(State(site): State<Site>, met: Met, Path(id): Path<i64>) -> Answer {
    let why = match form_with(&site, &met, id, (Draft::default(), &[])) {
        Err(Error::Hindered(why)) => why,
        answer => return answer,
    };
    let receipt = site.show(&met, |app, pass| {
        decision::receipt(app, pass, DocumentId(id))
    });
    match receipt {
        Ok(_) => see_other(&met, &format!("/d/{id}/receipt")),
        Err(Error::NotFound) => hindered(&site, &met, id, why),
        Err(error) => Err(error),
    }
}

/// Accepts the offer.
pub async fn accept(
    State(site): State<Site>,
    met: Met,
    Path(id): Path<i64>,
    ProtectedForm(typed): ProtectedForm<Typed>,
) -> Answer {
    decide(&site, &met, (id, Outcome::Accepted), typed).await
}

/// Declines the offer.
pub async fn decline(
    State(site): State<Site>,
    met: Met,
    Path(id): Path<i64>,
    ProtectedForm(typed): ProtectedForm<Typed>,
) -> Answer {
    decide(&site, &met, (id, Outcome::Declined), typed).await
}

async fn decide(site: &Site, met: &Met, (id, outcome): (i64, Outcome), typed: Typed) -> Answer {
    let (pass, document) = (met.inside()?, DocumentId(id));
    let (frame, detail) = site.show(met, |app, pass| documents::detail(app, pass, document))?;
    let frame = frame.back_at(format!("/d/{id}"));
    let draft = typed.draft(outcome);
    let choice = Choice {
        outcome,
        name: typed.name,
        role: typed.role,
        reason: typed.reason,
        statement: match outcome {
            Outcome::Accepted => statement(frame.t, &detail.document.head),
            Outcome::Declined => String::new(),
        },
        is_confirmed: !typed.confirmed.is_empty(),
        fingerprint: typed.fingerprint,
        ticket: typed.ticket,
        origin: met.origin(),
    };
    let decided = site
        .write(move |app| decision::decide(app, &pass, document, &choice))
        .await;
    match decided {
        Ok(Decided::Done(_)) => see_other(met, &format!("/d/{id}/receipt")),
        Ok(Decided::TooLate(_) | Decided::Changed) => {
            page(StatusCode::CONFLICT, &Obstacle::of_change(frame, id))
        }
        Ok(Decided::Unfit(flaws)) => match form_with(site, met, id, (draft, &flaws)) {
            Err(Error::Hindered(why)) => hindered(site, met, id, why),
            answer => answer,
        },
        Err(Error::Hindered(why)) => hindered(site, met, id, why),
        Err(error) => Err(error),
    }
}

fn hindered(site: &Site, met: &Met, id: i64, why: Hindrance) -> Answer {
    let frame = site.frame(met)?.back_at(format!("/d/{id}"));
    page(
        StatusCode::FORBIDDEN,
        &Obstacle::of_decision(frame, id, why),
    )
}

/// The page with the terms and what was typed before, if the visitor may decide now.
fn form_with(site: &Site, met: &Met, id: i64, (draft, flaws): (Draft, &[Flaw])) -> Answer {
    let (frame, terms) = site.show(met, |app, pass| decision::terms(app, pass, DocumentId(id)))?;
    let status = if flaws.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let frame = frame.back_at(format!("/d/{id}/decision"));
    page(status, &DecisionPage::new(frame, &terms, draft, flaws))
}

/// The words beside the box, as page and evidence have them.
fn statement(t: &Texts, head: &Head) -> String {
    let amount = t.money(head.totals.gross, head.currency);
    (t.decision.statement)(head.number.as_str(), &amount)
}

impl Typed {
    fn draft(&self, outcome: Outcome) -> Draft {
        Draft {
            name: self.name.clone(),
            role: self.role.clone(),
            reason: self.reason.clone(),
            is_decline: outcome == Outcome::Declined,
        }
    }
}

impl DecisionPage {
    /// Puts the terms into words.
    pub fn new(frame: Frame, terms: &Terms, draft: Draft, flaws: &[Flaw]) -> Self {
        let t = frame.t;
        let head = &terms.document.head;
        let number = head.number.to_string();
        let amount = t.money(head.totals.gross, head.currency);
        let fault = |field| form::fault(t, flaws, field);
        let fault_of_name = |is_here: bool| {
            if is_here {
                fault(Field::Name)
            } else {
                String::new()
            }
        };
        Self {
            id: terms.document.id.0,
            title: standing::own_title(&head.title, &number),
            valid_until: head
                .valid_until
                .map(|day| t.long_date(day))
                .unwrap_or_default(),
            sheet: Sheet::new(&frame, &terms.document, &terms.body, 0),
            has_pdf: terms.pdf.is_some(),
            statement: statement(t, head),
            accept: (t.decision.accept)(&number, &amount),
            decline: (t.decision.decline)(&number),
            fingerprint: terms.fingerprint.clone(),
            ticket: terms.ticket.clone(),
            faults: Faults {
                name: fault_of_name(!draft.is_decline),
                decliner: fault_of_name(draft.is_decline),
                role: fault(Field::Role),
                confirmed: fault(Field::Box),
                reason: fault(Field::Reason),
            },
            draft,
            heading: Heading::new(&(t.decision.heading)(&number), &number),
            frame,
        }
    }
}
