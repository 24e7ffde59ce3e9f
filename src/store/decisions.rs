//! Table `decision`: what was decided about offers, and what proves it.

use jiff::Timestamp;
use rusqlite::{Connection, Row, Transaction, named_params};

use super::Error;
use super::row::{Columns, bind};
use crate::domain::decision::{Decision, Evidence, Withdrawal};
use crate::domain::id::{ClientId, DecisionId, DocumentId, EventId, SessionId};
use crate::domain::session::Origin;
use crate::domain::wordset::Word;

const COLUMNS: &str = "decision.id, decision.document_id, decision.outcome, decision.author, decision.name, \
    decision.role, decision.reason, decision.statement, decision.fingerprint, decision.pdf_sha256, \
    decision.time_zone, decision.session_id, decision.seen_at, decision.nonce, decision.address, decision.agent, \
    decision.version, decision.decided_at, decision.event_id, decision.withdrawn_at, decision.withdrawn_reason";

/// Adds a decision; `Conflict` when one stands already. Its id is ignored and the new one returned.
pub fn insert(transaction: &Transaction<'_>, decision: &Decision) -> Result<DecisionId, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO decision (document_id, outcome, author, name, role, reason, statement, fingerprint, pdf_sha256, \
         decided_at, time_zone, session_id, seen_at, nonce, address, agent, version, event_id) \
         VALUES (:document, :outcome, :author, :name, :role, :reason, :statement, :fingerprint, :pdf, :decided, :zone, \
         :session, :seen, :nonce, :address, :agent, :version, :event)",
    )?;
    let evidence = &decision.evidence;
    bind(&mut statement, ":document", decision.document.0)?;
    bind(&mut statement, ":outcome", decision.outcome.word())?;
    bind(&mut statement, ":author", decision.decider.word())?;
    for (name, text) in [
        (":name", &decision.name),
        (":role", &decision.role),
        (":reason", &decision.reason),
        (":statement", &decision.statement),
        (":fingerprint", &evidence.fingerprint),
        (":zone", &evidence.time_zone),
        (":nonce", &evidence.nonce),
        (":address", &evidence.origin.address),
        (":agent", &evidence.origin.agent),
        (":version", &evidence.version),
    ] {
        bind(&mut statement, name, text)?;
    }
    bind(&mut statement, ":pdf", &evidence.pdf_sha256)?;
    bind(&mut statement, ":decided", decision.decided_at.as_second())?;
    let session = evidence.session.map(|session| session.0);
    bind(&mut statement, ":session", session)?;
    let seen = evidence.seen_at.map(Timestamp::as_second);
    bind(&mut statement, ":seen", seen)?;
    bind(&mut statement, ":event", decision.event.0)?;
    statement.raw_execute()?;
    Ok(DecisionId(transaction.last_insert_rowid()))
}

/// Takes a decision back; returns how many rows that touched, none when it was taken back before.
pub fn withdraw(
    transaction: &Transaction<'_>,
    decision: DecisionId,
    withdrawal: &Withdrawal,
) -> Result<usize, Error> {
    let sql = "UPDATE decision SET withdrawn_at = ?2, withdrawn_reason = ?3 WHERE id = ?1 AND withdrawn_at IS NULL";
    Ok(transaction.execute(
        sql,
        (decision.0, withdrawal.at.as_second(), &withdrawal.reason),
    )?)
}

/// Finds a decision by its row.
pub fn find(connection: &Connection, decision: DecisionId) -> Result<Option<Decision>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM decision WHERE id = ?1");
    find_one(connection, &sql, decision.0)
}

/// Finds the decision about an offer that was not taken back.
pub fn find_standing(
    connection: &Connection,
    document: DocumentId,
) -> Result<Option<Decision>, Error> {
    let sql =
        format!("SELECT {COLUMNS} FROM decision WHERE document_id = ?1 AND withdrawn_at IS NULL");
    find_one(connection, &sql, document.0)
}

/// Which decisions are meant.
#[derive(Debug, Clone, Copy, Default)]
pub struct DecisionFilter {
    pub client: Option<ClientId>,
    pub document: Option<DocumentId>,
}

/// Calls `each` with every decision of the filter, newest first, those taken back included.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    filter: DecisionFilter,
    mut each: impl FnMut(Decision) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS} FROM decision JOIN document ON document.id = decision.document_id \
         WHERE (:client IS NULL OR document.client_id = :client) \
           AND (:document IS NULL OR document.id = :document) ORDER BY decision.id DESC"
    );
    let mut statement = connection.prepare(&sql).map_err(Error::from)?;
    let mut rows = statement
        .query(named_params! {
            ":client": filter.client.map(|client| client.0),
            ":document": filter.document.map(|document| document.0),
        })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        each(from_row(row)?)?;
    }
    Ok(())
}

fn find_one(connection: &Connection, sql: &str, key: i64) -> Result<Option<Decision>, Error> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([key])?;
    rows.next()?.map(from_row).transpose()
}

fn from_row(row: &Row<'_>) -> Result<Decision, Error> {
    let mut columns = Columns::new(row, "decision");
    Ok(Decision {
        id: DecisionId(columns.value()?),
        document: DocumentId(columns.value()?),
        outcome: columns.word()?,
        decider: columns.word()?,
        name: columns.value()?,
        role: columns.value()?,
        reason: columns.value()?,
        statement: columns.value()?,
        evidence: Evidence {
            fingerprint: columns.value()?,
            pdf_sha256: columns.value()?,
            time_zone: columns.value()?,
            session: columns.value::<Option<i64>>()?.map(SessionId),
            seen_at: columns.optional_instant()?,
            nonce: columns.value()?,
            origin: Origin {
                address: columns.value()?,
                agent: columns.value()?,
            },
            version: columns.value()?,
        },
        decided_at: columns.instant()?,
        event: EventId(columns.value()?),
        withdrawn: withdrawal(&mut columns)?,
    })
}

fn withdrawal(columns: &mut Columns<'_>) -> Result<Option<Withdrawal>, Error> {
    let (at, reason) = (columns.optional_instant()?, columns.optional_text()?);
    Ok(at.map(|at| Withdrawal {
        at,
        reason: reason.unwrap_or_default().to_owned(),
    }))
}
