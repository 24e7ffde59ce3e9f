//! The demo's decided offers: one accepted, one declined, each with the evidence and the event of a real one.

use super::visitors::{Shelf, ago};
use crate::app::fingerprint::{evidence, fingerprint};
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::decision::{Decider, Decision, Evidence, Outcome};
use crate::domain::document::{Document, Head};
use crate::domain::id::{DecisionId, InboxId, SessionId};
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::domain::session::Session;
use crate::secret::ticket::Ticket;
use crate::store::{attachments, decisions, inbox, lines, sessions};

struct Decided {
    number: &'static str,
    outcome: Outcome,
    name: &'static str,
    role: &'static str,
    reason: &'static str,
    /// When, in hours before now.
    hours: i64,
}

const DECIDED: [Decided; 2] = [
    Decided {
        number: "AN-002",
        outcome: Outcome::Accepted,
        name: "Petra Beispiel",
        role: "Leitung Einkauf",
        reason: "",
        hours: 85 * 24,
    },
    Decided {
        number: "AN-003",
        outcome: Outcome::Declined,
        name: "Petra Beispiel",
        role: "Leitung Einkauf",
        reason: "Die Auflage ist uns zu klein geworden.",
        hours: 65 * 24,
    },
];

/// Decides, each in a transaction with its event as in the portal.
pub fn decide_all(app: &App, shelf: &Shelf, session: SessionId) -> Result<(), Error> {
    for decided in &DECIDED {
        let document = shelf.document(decided.number)?;
        app.write_as(Session::actor, |change| {
            let session = sessions::find(change.transaction, session)?
                .ok_or_else(|| Error::bug("the demo's session vanished"))?;
            let event = decide(change, decided, document, &session)?;
            Ok::<_, Error>(Done::Changed(session, event))
        })?;
    }
    Ok(())
}

fn decide(
    change: &Change<'_>,
    decided: &Decided,
    document: &Document,
    session: &Session,
) -> Result<Event, Error> {
    let at = ago(change.now, decided.hours);
    let body = lines::load(change.transaction, document.id)?;
    let files = attachments::list(change.transaction, document.id)?;
    let decision = Decision {
        id: DecisionId(0),
        document: document.id,
        outcome: decided.outcome,
        decider: Decider::Client,
        name: decided.name.to_owned(),
        role: decided.role.to_owned(),
        reason: decided.reason.to_owned(),
        statement: statement(decided.outcome, &document.head),
        evidence: Evidence {
            fingerprint: fingerprint(&document.head, &body, &files),
            pdf_sha256: files.first().map(|file| file.sha256.clone()),
            time_zone: "Europe/Berlin".to_owned(),
            session: Some(session.id),
            seen_at: Some(at),
            nonce: Ticket::generate().text().to_string(),
            origin: session.origin.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        },
        decided_at: at,
        event: change.event,
        withdrawn: None,
    };
    let id = decisions::insert(change.transaction, &decision)?;
    let item = InboxItem {
        id: InboxId(0),
        kind: InboxKind::Decision,
        client: document.head.client,
        document: Some(document.id),
        comment: None,
        decision: Some(id),
        session: Some(session.id),
        subject: String::new(),
        text: decided.reason.to_owned(),
        facts: Vec::new(),
        created_at: at,
        done_at: Some(at),
    };
    inbox::insert(change.transaction, &item)?;
    let action = match decided.outcome {
        Outcome::Accepted => "offer.accept",
        Outcome::Declined => "offer.decline",
    };
    Ok(Event::new(action)
        .client(document.head.client)
        .decision(id)
        .fact("document", &document.head.number)
        .fact("evidence", evidence(&decision)))
}

fn statement(outcome: Outcome, head: &Head) -> String {
    match outcome {
        Outcome::Accepted => format!("Ich nehme das Angebot {} verbindlich an.", head.number),
        Outcome::Declined => String::new(),
    }
}
