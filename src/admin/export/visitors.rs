//! What a client did, for the archive about it: sessions with visits, messages with answers, decisions, comments.

use serde_json::{Value, json};

use crate::app::Error;
use crate::domain::decision::Decision;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::inbox::InboxItem;
use crate::domain::session::{Session, Way};
use crate::store::decisions::DecisionFilter;
use crate::store::inbox::InboxFilter;
use crate::store::sessions::SessionFilter;
use crate::store::visits::VisitFilter;
use crate::store::{self, Connection, documents};

/// Every session, newest first, with what was looked at in it; never what its cookie held.
pub fn sessions(connection: &Connection, client: ClientId) -> Result<Vec<Value>, Error> {
    let filter = SessionFilter {
        client: Some(client),
        ..SessionFilter::default()
    };
    let mut found = Vec::new();
    store::sessions::for_each(connection, filter, |session, _number| {
        found.push(session_entry(connection, &session)?);
        Ok::<_, Error>(())
    })?;
    Ok(found)
}

/// Every message, oldest first, with its answers.
pub fn messages(connection: &Connection, client: ClientId) -> Result<Vec<Value>, Error> {
    let filter = InboxFilter {
        client: Some(client),
        ..InboxFilter::default()
    };
    let mut found = Vec::new();
    store::inbox::for_each(connection, filter, |item| {
        found.push(message_entry(connection, &item)?);
        Ok::<_, Error>(())
    })?;
    Ok(found)
}

/// Every decision about an offer, newest first, with what proves it.
pub fn decisions(connection: &Connection, client: ClientId) -> Result<Vec<Value>, Error> {
    let filter = DecisionFilter {
        client: Some(client),
        ..DecisionFilter::default()
    };
    let mut found = Vec::new();
    store::decisions::for_each(connection, filter, |decision| {
        found.push(decision_entry(connection, &decision)?);
        Ok::<_, Error>(())
    })?;
    Ok(found)
}

/// Everything that was said about a document, oldest first.
pub fn comments(connection: &Connection, document: DocumentId) -> Result<Vec<Value>, Error> {
    let comments = store::comments::list(connection, document)?.into_iter();
    let said = comments.map(|comment| {
        json!({
            "author": comment.author.to_string(), "text": comment.text, "public": comment.is_public,
            "at": comment.created_at.to_string(),
        })
    });
    Ok(said.collect())
}

/// Every payment of a document, oldest first, in minor units of its currency.
pub fn payments(connection: &Connection, document: DocumentId) -> Result<Vec<Value>, Error> {
    let receipts = store::payments::list(connection, document)?.into_iter();
    let paid = receipts.map(|receipt| {
        json!({
            "date": receipt.date.to_string(), "amount": receipt.amount, "method": receipt.method,
            "note": receipt.note,
        })
    });
    Ok(paid.collect())
}

fn session_entry(connection: &Connection, session: &Session) -> Result<Value, Error> {
    let (link, username) = match &session.way {
        Way::Link { link, .. } => (Some(link.0), None),
        Way::Password(username) => (None, Some(username.as_str())),
    };
    let filter = VisitFilter {
        session: Some(session.id),
        ..VisitFilter::default()
    };
    let mut visits = Vec::new();
    for visit in store::visits::list(connection, filter, u32::MAX)? {
        visits.push(json!({
            "document": document_number(connection, Some(visit.document))?,
            "look": visit.look.to_string(),
            "count": visit.count,
            "first_at": visit.first_at.to_string(),
            "last_at": visit.last_at.to_string(),
        }));
    }
    Ok(json!({
        "id": session.id.0,
        "link": link,
        "username": username,
        "address": session.origin.address,
        "agent": session.origin.agent,
        "created_at": session.created_at.to_string(),
        "seen_at": session.seen_at.to_string(),
        "ends_at": session.ends_at.to_string(),
        "ended_at": session.ended_at.map(|at| at.to_string()),
        "visits": visits,
    }))
}

fn message_entry(connection: &Connection, item: &InboxItem) -> Result<Value, Error> {
    let replies: Vec<_> = store::inbox::replies(connection, item.id)?
        .into_iter()
        .map(|reply| json!({ "text": reply.text, "at": reply.created_at.to_string() }))
        .collect();
    let facts: serde_json::Map<_, _> = item
        .facts
        .iter()
        .map(|(name, value)| (name.clone(), value.as_str().into()))
        .collect();
    Ok(json!({
        "id": item.id.0,
        "kind": item.kind.to_string(),
        "document": document_number(connection, item.document)?,
        "decision": item.decision.map(|decision| decision.0),
        "session": item.session.map(|session| session.0),
        "subject": item.subject,
        "text": item.text,
        "facts": facts,
        "created_at": item.created_at.to_string(),
        "done_at": item.done_at.map(|at| at.to_string()),
        "replies": replies,
    }))
}

fn decision_entry(connection: &Connection, decision: &Decision) -> Result<Value, Error> {
    let proof = &decision.evidence;
    let withdrawn = decision
        .withdrawn
        .as_ref()
        .map(|withdrawal| json!({ "at": withdrawal.at.to_string(), "reason": withdrawal.reason }));
    Ok(json!({
        "id": decision.id.0,
        "document": document_number(connection, Some(decision.document))?,
        "outcome": decision.outcome.to_string(),
        "by": decision.decider.to_string(),
        "name": decision.name,
        "role": decision.role,
        "reason": decision.reason,
        "statement": decision.statement,
        "fingerprint": proof.fingerprint,
        "pdf_sha256": proof.pdf_sha256,
        "time_zone": proof.time_zone,
        "session": proof.session.map(|session| session.0),
        "seen_at": proof.seen_at.map(|at| at.to_string()),
        "nonce": proof.nonce,
        "address": proof.origin.address,
        "agent": proof.origin.agent,
        "version": proof.version,
        "decided_at": decision.decided_at.to_string(),
        "event": decision.event.0,
        "withdrawn": withdrawn,
    }))
}

fn document_number(
    connection: &Connection,
    document: Option<DocumentId>,
) -> Result<Option<String>, Error> {
    let Some(id) = document else {
        return Ok(None);
    };
    let document = documents::find_by_id(connection, id)?;
    Ok(document.map(|document| format!("{}:{}", document.head.kind, document.head.number)))
}
