//! The receipt of a decision, to keep or print.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::frame::Frame;
use super::heading::Heading;
use crate::domain::decision::{Decider, Outcome};
use crate::domain::id::DocumentId;
use crate::portal::decision::{self, Receipt};
use crate::web::caller::Met;
use crate::web::site::{Answer, Site, page};

/// The page.
#[derive(Debug, Template)]
#[template(path = "receipt.html", config = "src/web/askama.toml")]
pub struct ReceiptPage {
    frame: Frame,
    id: i64,
    heading: Heading,
    text: &'static str,
    facts: Vec<(&'static str, String)>,
    proofs: Vec<(&'static str, String)>,
}

/// Shows the receipt.
pub async fn show(State(site): State<Site>, met: Met, Path(id): Path<i64>) -> Answer {
    let id = DocumentId(id);
    let (frame, receipt) = site.show(&met, |app, pass| decision::receipt(app, pass, id))?;
    page(StatusCode::OK, &ReceiptPage::new(frame, &receipt))
}

impl ReceiptPage {
    /// Puts the decision into words.
    pub fn new(frame: Frame, receipt: &Receipt) -> Self {
        let (t, texts) = (frame.t, &frame.t.decision);
        let (head, decision) = (&receipt.document.head, &receipt.decision);
        let number = head.number.to_string();
        let (heading, text) = match decision.outcome {
            Outcome::Accepted => (texts.receipt_accepted, texts.receipt_accepted_text),
            Outcome::Declined => (texts.receipt_declined, texts.receipt_declined_text),
        };
        let who = match decision.role.as_str() {
            "" => decision.name.clone(),
            role => format!("{}, {role}", decision.name),
        };
        let seen = receipt.seen_at.map(|at| frame.moment(at));
        let facts = [
            (texts.offer, number.clone()),
            (texts.amount, t.money(head.totals.gross, head.currency)),
            (texts.decided_by, who),
            (texts.decided_at, frame.moment(decision.decided_at)),
            (texts.declared, decision.statement.clone()),
            (texts.reason, decision.reason.clone()),
            (texts.seen_at, seen.unwrap_or_default()),
        ];
        let pdf = decision.evidence.pdf_sha256.clone().unwrap_or_default();
        let proofs = [
            (texts.fingerprint, decision.evidence.fingerprint.clone()),
            (texts.pdf_fingerprint, pdf),
        ];
        let is_known = |(_, value): &(&str, String)| !value.is_empty();
        Self {
            id: receipt.document.id.0,
            heading: Heading::new(&heading(&number), &number),
            text: match decision.decider {
                Decider::Client => text,
                Decider::Operator => texts.receipt_by_operator,
            },
            facts: facts.into_iter().filter(is_known).collect(),
            proofs: proofs.into_iter().filter(is_known).collect(),
            frame,
        }
    }
}
