//! What the operator does to decisions: recording what was said elsewhere, and taking one back.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Shown, document, find, shown};
use crate::admin::references;
use crate::app::fingerprint::{evidence, fingerprint};
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::decision::{Decider, Decision, Evidence, Outcome, Withdrawal};
use crate::domain::document::attachment::{Attachment, MediaType, Role};
use crate::domain::document::{Document, Kind, Status};
use crate::domain::id::DecisionId;
use crate::domain::name::checked_line;
use crate::store::{attachments, decisions, documents, lines};

/// What the operator was told by telephone or letter.
#[derive(Debug, Clone)]
pub struct Record {
    pub outcome: Outcome,
    /// Who decided.
    pub name: String,
    pub role: String,
    /// What was said, or where the letter lies.
    pub note: String,
    /// When it was decided; today when absent.
    pub on: Option<Date>,
}

/// Records a decision that was made outside the portal.
pub fn record(app: &App, name: &str, record: &Record) -> Result<Shown, Error> {
    let by = checked_line(&record.name, "name").map_err(|error| {
        Error::invalid(error.to_string()).hint("--by takes who decided: --by 'Erika Muster'")
    })?;
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_open(&document)?;
        let decision = Decision {
            id: DecisionId(0),
            document: document.id,
            outcome: record.outcome,
            decider: Decider::Operator,
            name: by.clone(),
            role: record.role.trim().to_owned(),
            reason: record.note.trim().to_owned(),
            statement: String::new(),
            evidence: seen_now(app, change, &document)?,
            decided_at: decided_at(change, &document, record.on)?,
            event: change.event,
            withdrawn: None,
        };
        let id = decisions::insert(change.transaction, &decision)?;
        documents::set_status(
            change.transaction,
            document.id,
            record.outcome.status(),
            change.now,
        )?;
        let event = Event::new("decision.record")
            .client(document.head.client)
            .decision(id)
            .fact("document", &document.head.number)
            .fact("outcome", record.outcome)
            .fact("evidence", evidence(&decision));
        let shown = shown(change.transaction, Decision { id, ..decision })?;
        Ok(Done::Changed(
            Shown {
                changed: true,
                ..shown
            },
            event,
        ))
    })
}

/// Takes a decision back: it stays in the history, and the offer is open again.
pub fn withdraw(app: &App, name: &str, reason: &str) -> Result<Shown, Error> {
    let reason = checked_line(reason, "reason").map_err(|error| {
        Error::invalid(error.to_string()).hint("--reason takes why, for the history")
    })?;
    app.write(|change| {
        let decision = find(change.transaction, name)?;
        if decision.withdrawn.is_some() {
            return Ok(Done::Unchanged(shown(change.transaction, decision)?));
        }
        let document = document(change.transaction, decision.document)?;
        let (kind, number) = (document.head.kind, &document.head.number);
        if document.status != decision.outcome.status() {
            return Err(Error::refused(format!(
                "{kind} {number} is {}, so the decision was acted on and cannot be taken back",
                document.status
            ))
            .hint(format!("portalctl document show {kind}:{number}")));
        }
        let withdrawal = Withdrawal {
            at: change.now,
            reason: reason.clone(),
        };
        decisions::withdraw(change.transaction, decision.id, &withdrawal)?;
        documents::set_status(change.transaction, document.id, Status::Open, change.now)?;
        let event = Event::new("decision.withdraw")
            .client(document.head.client)
            .decision(decision.id)
            .fact("document", &document.head.number)
            .fact("outcome", decision.outcome);
        let withdrawn = Decision {
            withdrawn: Some(withdrawal),
            ..decision
        };
        let shown = shown(change.transaction, withdrawn)?;
        Ok(Done::Changed(
            Shown {
                changed: true,
                ..shown
            },
            event,
        ))
    })
}

fn check_open(document: &Document) -> Result<(), Error> {
    let (kind, number) = (document.head.kind, &document.head.number);
    if kind != Kind::Offer {
        return Err(Error::refused(format!(
            "{kind} {number} is no offer, and only offers are decided on"
        ))
        .hint("portalctl document list --kind offer shows the offers"));
    }
    match document.status {
        Status::Open => Ok(()),
        Status::Draft => Err(Error::refused(format!("{kind} {number} is a draft"))
            .hint(format!("portalctl document complete {kind}:{number}"))),
        Status::Won | Status::Lost => Err(Error::conflict(format!(
            "{kind} {number} is {} already",
            document.status
        ))
        .hint(format!(
            "portalctl decision show {kind}:{number}; decision withdraw takes a decision back"
        ))),
        Status::Overdue
        | Status::Paid
        | Status::Completed
        | Status::Created
        | Status::Cleared
        | Status::Canceled => Err(Error::refused(format!(
            "{kind} {number} is {}",
            document.status
        ))
        .hint(format!("portalctl document show {kind}:{number}"))),
    }
}

/// The document as it is stored while the operator writes the decision down.
fn seen_now(app: &App, change: &Change<'_>, document: &Document) -> Result<Evidence, Error> {
    let body = lines::load(change.transaction, document.id)?;
    let files = attachments::list(change.transaction, document.id)?;
    let pdf = files.iter().find(|file| is_shown_pdf(file));
    Ok(Evidence {
        fingerprint: fingerprint(&document.head, &body, &files),
        pdf_sha256: pdf.map(|file| file.sha256.clone()),
        time_zone: app.time_zone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        ..Evidence::default()
    })
}

/// Whether it is the PDF of the document itself, not an enclosure.
fn is_shown_pdf(file: &Attachment) -> bool {
    file.role == Role::Document && file.media_type == MediaType::Pdf
}

fn decided_at(
    change: &Change<'_>,
    document: &Document,
    on: Option<Date>,
) -> Result<Timestamp, Error> {
    let Some(day) = on.filter(|day| *day != change.today) else {
        return Ok(change.now);
    };
    if day > change.today {
        return Err(Error::invalid(format!("{day} is in the future"))
            .hint("--date takes the day it was decided"));
    }
    if day < document.head.date {
        return Err(Error::invalid(format!(
            "on {day} the offer did not exist yet, its date is {}",
            document.head.date
        ))
        .hint("--date takes the day it was decided"));
    }
    // Noon is that day whichever side of the date line somebody reads it on.
    let noon = day.at(12, 0, 0, 0).to_zoned_datetime(TimeZone::system());
    noon.map(|noon| noon.timestamp())
        .map_err(|error| Error::invalid(format!("{day} is no day that can be kept")).cause(error))
}
