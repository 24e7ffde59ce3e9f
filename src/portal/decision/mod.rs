//! Deciding about an offer: the terms first, then name and box; the evidence is written with the decision.

use jiff::Timestamp;

use super::documents::detail::sort;
use super::message::{Fault, Field, Flaw, blank, required, text};
use super::terms_ticket::{self, Seen};
use super::visitor::{Reach, show, write};
use super::{Error, Hindrance, Pass, Shown, Visitor};
use crate::app::fingerprint::{evidence, fingerprint};
use crate::app::{App, Change, Done, notices};
use crate::domain::action::Action;
use crate::domain::audit::Event;
use crate::domain::decision::{Decider, Decision, Evidence, Outcome};
use crate::domain::document::attachment::Role;
use crate::domain::document::{Attachment, Body, Document, Status};
use crate::domain::id::{DecisionId, DocumentId};
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::domain::session::Origin;
use crate::store::{Connection, attachments, decisions, documents, lines};

/// What is decided about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub document: Document,
    pub body: Body,
    pub pdf: Option<Attachment>,
    pub files: Vec<Attachment>,
    /// SHA-256 over everything that is shown, lower-case hexadecimal; comes back with the choice.
    pub fingerprint: String,
    /// Says when the terms were shown, and to whom; comes back with the choice.
    pub ticket: String,
}

/// What the visitor chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub outcome: Outcome,
    pub name: String,
    /// May be empty.
    pub role: String,
    /// May be empty; for declining.
    pub reason: String,
    /// The words beside the box in the visitor's language, from our own texts and never from the form.
    pub statement: String,
    /// Whether the box was ticked; declining needs none.
    pub is_confirmed: bool,
    pub fingerprint: String,
    pub ticket: String,
    pub origin: Origin,
}

/// What came of deciding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided {
    Done(DecisionId),
    /// It is decided already, or not open any more for another reason; the page says what it is now.
    TooLate(Status),
    /// Something else was shown than what there is now, or the terms were shown too long ago: they have to be read again.
    Changed,
    Unfit(Vec<Flaw>),
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub document: Document,
    /// As shown today.
    pub status: Status,
    pub decision: Decision,
    /// When the terms had been shown.
    pub seen_at: Option<Timestamp>,
}

/// What is decided about, when it can be decided now.
pub fn terms(app: &App, pass: &Pass, document: DocumentId) -> Result<Shown<Terms>, Error> {
    show(app, pass, Reach::Free, |connection, visitor| {
        let document = visitor.document(connection, document)?;
        visitor
            .permit(Action::Decide, Some(&document))
            .map_err(Error::Hindered)?;
        let offer = Offer::load(connection, document)?;
        let ticket = terms_ticket::issue(app, pass, &offer.fingerprint, visitor.now)?;
        let (pdf, files) = sort(offer.files);
        Ok(Terms {
            document: offer.document,
            body: offer.body,
            pdf,
            files,
            fingerprint: offer.fingerprint,
            ticket,
        })
    })
}

/// Accepts or declines an offer: decision, evidence, status, message and event stand or fall together.
pub fn decide(
    app: &App,
    pass: &Pass,
    document: DocumentId,
    choice: &Choice,
) -> Result<Decided, Error> {
    write(app, pass, |change, visitor| {
        let document = visitor.document(change.transaction, document)?;
        let seen = terms_ticket::read(app, pass, &choice.fingerprint, &choice.ticket, change.now);
        if let Some(done) = repeated(change, &document, seen.as_ref())? {
            return Ok(Done::Unchanged(done));
        }
        match visitor.permit(Action::Decide, Some(&document)) {
            Ok(()) => {}
            Err(Hindrance::NotOpen(status)) => {
                return Ok(Done::Unchanged(Decided::TooLate(status)));
            }
            Err(hindrance) => return Err(Error::Hindered(hindrance)),
        }
        let offer = Offer::load(change.transaction, document)?;
        let Some(seen) = seen.filter(|_| choice.fingerprint == offer.fingerprint) else {
            return Ok(Done::Unchanged(Decided::Changed));
        };
        let words = match Words::of(choice) {
            Ok(words) => words,
            Err(flaws) => return Ok(Done::Unchanged(Decided::Unfit(flaws))),
        };
        let decision = Decision {
            id: DecisionId(0),
            document: offer.document.id,
            outcome: choice.outcome,
            decider: Decider::Client,
            name: words.name,
            role: words.role,
            reason: words.reason,
            statement: choice.statement.clone(),
            evidence: proof(app, visitor, &offer, seen, &choice.origin),
            decided_at: change.now,
            event: change.event,
            withdrawn: None,
        };
        let (done, event) = record(change, visitor, &offer.document, &decision)?;
        Ok(Done::Changed(done, event))
    })
}

/// What was decided.
pub fn receipt(app: &App, pass: &Pass, document: DocumentId) -> Result<Shown<Receipt>, Error> {
    show(app, pass, Reach::Free, |connection, visitor| {
        let document = visitor.document(connection, document)?;
        let decision = decisions::find_standing(connection, document.id)?;
        let decision = decision.ok_or(Error::NotFound)?;
        Ok(Receipt {
            status: document.shown_status(visitor.today),
            seen_at: decision.evidence.seen_at,
            document,
            decision,
        })
    })
}

/// An offer with everything that its fingerprint covers.
struct Offer {
    document: Document,
    body: Body,
    files: Vec<Attachment>,
    fingerprint: String,
}

impl Offer {
    fn load(connection: &Connection, document: Document) -> Result<Self, Error> {
        let body = lines::load(connection, document.id)?;
        let files = attachments::list(connection, document.id)?;
        Ok(Self {
            fingerprint: fingerprint(&document.head, &body, &files),
            document,
            body,
            files,
        })
    }
}

/// What was typed, checked.
struct Words {
    name: String,
    role: String,
    reason: String,
}

impl Words {
    fn of(choice: &Choice) -> Result<Self, Vec<Flaw>> {
        let mut flaws = Vec::new();
        let name = required(Field::Name, &choice.name, &mut flaws);
        let role = text(Field::Role, &choice.role, &mut flaws);
        let reason = text(Field::Reason, &choice.reason, &mut flaws);
        if choice.outcome == Outcome::Accepted && !choice.is_confirmed {
            let (field, fault) = (Field::Box, Fault::Missing);
            flaws.push(Flaw { field, fault });
        }
        match (name, role, reason) {
            (Some(name), Some(role), Some(reason)) if flaws.is_empty() => {
                Ok(Self { name, role, reason })
            }
            _ => Err(flaws),
        }
    }
}

/// A second click of the same form is told what the first one did.
fn repeated(
    change: &Change<'_>,
    document: &Document,
    seen: Option<&Seen>,
) -> Result<Option<Decided>, Error> {
    let standing = decisions::find_standing(change.transaction, document.id)?;
    let same = standing
        .zip(seen)
        .filter(|(decision, seen)| decision.evidence.nonce == seen.nonce);
    Ok(same.map(|(decision, _)| Decided::Done(decision.id)))
}

fn proof(app: &App, visitor: &Visitor, offer: &Offer, seen: Seen, origin: &Origin) -> Evidence {
    let pdf = offer.files.iter().find(|file| file.role == Role::Document);
    Evidence {
        fingerprint: offer.fingerprint.clone(),
        pdf_sha256: pdf.map(|pdf| pdf.sha256.clone()),
        time_zone: app.time_zone(),
        session: Some(visitor.session.id),
        seen_at: Some(seen.at),
        nonce: seen.nonce,
        origin: origin.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

fn record(
    change: &Change<'_>,
    visitor: &Visitor,
    document: &Document,
    decision: &Decision,
) -> Result<(Decided, Event), Error> {
    let id = decisions::insert(change.transaction, decision)?;
    let status = decision.outcome.status();
    documents::set_status(change.transaction, document.id, status, change.now)?;
    let item = InboxItem {
        document: Some(document.id),
        decision: Some(id),
        text: decision.reason.clone(),
        ..blank(change, visitor, InboxKind::Decision)
    };
    notices::post(change, &visitor.settings, item)?;
    let action = match decision.outcome {
        Outcome::Accepted => "offer.accept",
        Outcome::Declined => "offer.decline",
    };
    let event = Event::new(action)
        .client(visitor.client.id)
        .decision(id)
        .fact("document", &document.head.number)
        .fact("evidence", evidence(decision));
    Ok((Decided::Done(id), event))
}

#[cfg(test)]
mod tests;
