//! Tables `inbox` and `inbox_reply`: what clients write, and what the operator answers.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::Error;
use super::row::{Columns, pairs_json};
use crate::domain::id::{ClientId, DecisionId, DocumentId, InboxId, SessionId};
use crate::domain::inbox::{InboxItem, InboxKind, Reply};
use crate::domain::wordset::Word;

const COLUMNS: &str = "inbox.id, inbox.kind, inbox.client_id, inbox.document_id, inbox.comment_id, inbox.decision_id, \
    inbox.session_id, inbox.subject, inbox.text, inbox.facts, inbox.created_at, inbox.done_at";

/// Adds a message; its id is ignored and the new one returned.
pub fn insert(transaction: &Transaction<'_>, item: &InboxItem) -> Result<InboxId, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO inbox (kind, client_id, document_id, comment_id, decision_id, session_id, subject, text, facts, \
         created_at, done_at) VALUES (:kind, :client, :document, :comment, :decision, :session, :subject, :text, :facts, \
         :created, :done)",
    )?;
    statement.execute(named_params! {
        ":kind": item.kind.word(), ":client": item.client.0,
        ":document": item.document.map(|document| document.0), ":comment": item.comment,
        ":decision": item.decision.map(|decision| decision.0), ":session": item.session.map(|session| session.0),
        ":subject": item.subject, ":text": item.text, ":facts": pairs_json(&item.facts),
        ":created": item.created_at.as_second(), ":done": item.done_at.map(Timestamp::as_second),
    })?;
    Ok(InboxId(transaction.last_insert_rowid()))
}

/// Finds a message by its row.
pub fn find(connection: &Connection, item: InboxId) -> Result<Option<InboxItem>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM inbox WHERE id = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([item.0])?;
    rows.next()?.map(from_row).transpose()
}

/// Which messages are meant.
#[derive(Debug, Clone, Copy, Default)]
pub struct InboxFilter {
    pub client: Option<ClientId>,
    pub kind: Option<InboxKind>,
    /// Only those that wait for the operator.
    pub waiting: bool,
    /// Only those after this one.
    pub after: Option<InboxId>,
}

/// Calls `each` with every message of the filter, oldest first.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    filter: InboxFilter,
    mut each: impl FnMut(InboxItem) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS} FROM inbox WHERE (:client IS NULL OR client_id = :client) \
         AND (:kind IS NULL OR kind = :kind) AND (NOT :waiting OR done_at IS NULL) AND id > :after ORDER BY id"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(Error::from)?;
    let mut rows = statement
        .query(named_params! {
            ":client": filter.client.map(|client| client.0), ":kind": filter.kind.map(InboxKind::word),
            ":waiting": filter.waiting, ":after": filter.after.map_or(0, |item| item.0),
        })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        each(from_row(row)?)?;
    }
    Ok(())
}

/// How many messages wait for the operator, of each kind.
pub fn count_waiting(connection: &Connection) -> Result<Vec<(InboxKind, u64)>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, count(*) FROM inbox WHERE done_at IS NULL GROUP BY kind ORDER BY kind",
    )?;
    let mut rows = statement.query([])?;
    let mut counts = Vec::new();
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "inbox");
        counts.push((columns.word()?, columns.value()?));
    }
    Ok(counts)
}

/// Since when the oldest message waits for the operator.
pub fn oldest_waiting(connection: &Connection) -> Result<Option<Timestamp>, Error> {
    let sql = "SELECT min(created_at) FROM inbox WHERE done_at IS NULL";
    let oldest: Option<i64> = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(oldest.and_then(|second| Timestamp::from_second(second).ok()))
}

/// How many messages a client sent since an instant, so that nobody floods the operator.
pub fn count_since(
    connection: &Connection,
    client: ClientId,
    since: Timestamp,
) -> Result<u64, Error> {
    let sql = "SELECT count(*) FROM inbox WHERE client_id = ?1 AND created_at >= ?2";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_row((client.0, since.as_second()), |row| row.get(0))?)
}

/// Whether a message of a kind about a document waits for the operator.
pub fn is_waiting(
    connection: &Connection,
    kind: InboxKind,
    document: DocumentId,
) -> Result<bool, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM inbox JOIN document ON document.id = inbox.document_id \
         WHERE inbox.client_id = document.client_id AND inbox.document_id = ?1 AND inbox.kind = ?2 \
           AND inbox.done_at IS NULL)",
    )?;
    Ok(statement.query_row((document.0, kind.word()), |row| row.get(0))?)
}

/// Settles a message, or opens it again; returns how many rows that touched.
pub fn set_done(
    transaction: &Transaction<'_>,
    item: InboxId,
    done_at: Option<Timestamp>,
) -> Result<usize, Error> {
    let sql = "UPDATE inbox SET done_at = ?2 WHERE id = ?1 AND (done_at IS NULL) <> (?2 IS NULL)";
    Ok(transaction.execute(sql, (item.0, done_at.map(Timestamp::as_second)))?)
}

/// Adds an answer; returns its row.
pub fn insert_reply(
    transaction: &Transaction<'_>,
    item: InboxId,
    reply: &Reply,
) -> Result<i64, Error> {
    transaction.execute(
        "INSERT INTO inbox_reply (inbox_id, text, created_at) VALUES (?1, ?2, ?3)",
        (item.0, &reply.text, reply.created_at.as_second()),
    )?;
    Ok(transaction.last_insert_rowid())
}

/// Finds what an answer says.
pub fn reply_text(connection: &Connection, reply: i64) -> Result<Option<String>, Error> {
    let mut statement = connection.prepare_cached("SELECT text FROM inbox_reply WHERE id = ?1")?;
    Ok(statement.query_row([reply], |row| row.get(0)).optional()?)
}

/// The answers to a message, oldest first.
pub fn replies(connection: &Connection, item: InboxId) -> Result<Vec<Reply>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, text, created_at FROM inbox_reply WHERE inbox_id = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([item.0])?;
    let mut replies = Vec::new();
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "inbox_reply");
        let _id: i64 = columns.value()?;
        replies.push(Reply {
            text: columns.value()?,
            created_at: columns.instant()?,
        });
    }
    Ok(replies)
}

fn from_row(row: &Row<'_>) -> Result<InboxItem, Error> {
    let mut columns = Columns::new(row, "inbox");
    Ok(InboxItem {
        id: InboxId(columns.value()?),
        kind: columns.word()?,
        client: ClientId(columns.value()?),
        document: columns.value::<Option<i64>>()?.map(DocumentId),
        comment: columns.value()?,
        decision: columns.value::<Option<i64>>()?.map(DecisionId),
        session: columns.value::<Option<i64>>()?.map(SessionId),
        subject: columns.value()?,
        text: columns.value()?,
        facts: columns.pairs()?,
        created_at: columns.instant()?,
        done_at: columns.optional_instant()?,
    })
}
