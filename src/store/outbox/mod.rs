//! Table `outbox`: mails to be sent, without their text.

mod census;

pub use census::{Census, census, count_due, count_tried, last_trouble};

use jiff::Timestamp;
use rusqlite::{Connection, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::address::EmailAddress;
use crate::domain::id::{ClientId, DocumentId, InboxId, OutboxId};
use crate::domain::mail::{AnswerId, Letter, MailState, Outgoing, Purpose};
use crate::domain::template::TemplateName;
use crate::domain::wordset::Word;

const COLUMNS: &str = "outbox.id, outbox.purpose, outbox.template, outbox.client_id, outbox.document_id, \
    outbox.inbox_id, outbox.comment_id, outbox.reply_id, outbox.recipient, outbox.encloses, outbox.message_id, outbox.state, outbox.attempts, \
    outbox.created_at, outbox.due_at, outbox.tried_at, outbox.reply";

/// Adds a mail that waits; the id of `mail` is ignored and the new one returned.
pub fn insert(transaction: &Transaction<'_>, mail: &Outgoing) -> Result<OutboxId, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO outbox (purpose, template, client_id, document_id, inbox_id, comment_id, reply_id, recipient, \
         encloses, message_id, state, attempts, created_at, due_at, tried_at, reply) VALUES (:purpose, :template, \
         :client, :document, :inbox, :comment, :answer, :recipient, :encloses, :message_id, :state, :attempts, :created, :due, :tried, :reply)",
    )?;
    let letter = &mail.letter;
    let (comment, answer) = match letter.answer {
        Some(AnswerId::Comment(id)) => (Some(id), None),
        Some(AnswerId::Reply(id)) => (None, Some(id)),
        None => (None, None),
    };
    statement.execute(named_params! {
        ":purpose": letter.purpose.word(), ":template": letter.template.as_ref().map(TemplateName::as_str),
        ":client": letter.client.map(|client| client.0), ":document": letter.document.map(|document| document.0),
        ":inbox": letter.inbox.map(|item| item.0), ":comment": comment, ":answer": answer, ":recipient": letter.recipient.as_ref().map(EmailAddress::as_str),
        ":encloses": letter.encloses, ":message_id": mail.message_id, ":state": mail.state.word(),
        ":attempts": mail.attempts, ":created": mail.created_at.as_second(), ":due": mail.due_at.as_second(),
        ":tried": mail.tried_at.map(Timestamp::as_second), ":reply": mail.reply,
    })?;
    Ok(OutboxId(transaction.last_insert_rowid()))
}

/// Writes how far a mail is; returns how many rows that touched.
pub fn update(transaction: &Transaction<'_>, mail: &Outgoing) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE outbox SET state = :state, attempts = :attempts, due_at = :due, tried_at = :tried, reply = :reply, \
         recipient = :recipient WHERE id = :id",
    )?;
    Ok(statement.execute(named_params! {
        ":id": mail.id.0, ":state": mail.state.word(), ":attempts": mail.attempts, ":due": mail.due_at.as_second(),
        ":tried": mail.tried_at.map(Timestamp::as_second), ":reply": mail.reply,
        ":recipient": mail.letter.recipient.as_ref().map(EmailAddress::as_str),
    })?)
}

/// Deletes what the operator's program is to be told, where there is none; returns how many rows that touched.
pub fn delete_hooks(transaction: &Transaction<'_>) -> Result<usize, Error> {
    let sql = "DELETE FROM outbox WHERE purpose = 'hook' AND state = 'waiting'";
    Ok(transaction.execute(sql, [])?)
}

/// The newest mail of all; 0 when there is none.
pub fn newest(connection: &Connection) -> Result<OutboxId, Error> {
    let sql = "SELECT coalesce(max(id), 0) FROM outbox";
    Ok(OutboxId(connection.query_row(sql, [], |row| row.get(0))?))
}

/// Puts back what a process took and did not finish; returns how many.
pub fn release_all(transaction: &Transaction<'_>) -> Result<usize, Error> {
    Ok(transaction.execute(
        "UPDATE outbox SET state = 'waiting' WHERE state = 'sending'",
        [],
    )?)
}

/// Holds everything that is to be sent, and says why; returns how many.
pub fn hold_all(transaction: &Transaction<'_>, why: &str) -> Result<usize, Error> {
    let sql = "UPDATE outbox SET state = 'held', reply = ?1 WHERE state IN ('waiting', 'sending')";
    Ok(transaction.execute(sql, [why])?)
}

/// Whether a process took mails and did not finish them.
pub fn has_taken(connection: &Connection) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'sending')";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// Finds a mail by its row.
pub fn find(connection: &Connection, mail: OutboxId) -> Result<Option<Outgoing>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE id = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([mail.0])?;
    rows.next()?
        .map(|row| from_row(&mut Columns::new(row, "outbox")))
        .transpose()
}

/// Mails, or what the operator's program is to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Mails,
    Hooks,
}

/// What is due of one sort, what waits longest first; at most `limit`.
pub fn due(
    connection: &Connection,
    sort: Sort,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<Outgoing>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE state = 'waiting' AND due_at <= ?1 AND (purpose = 'hook') = ?3 \
         ORDER BY due_at, id LIMIT ?2"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query((now.as_second(), limit, sort == Sort::Hooks))?;
    let mut mails = Vec::new();
    while let Some(row) = rows.next()? {
        mails.push(from_row(&mut Columns::new(row, "outbox"))?);
    }
    Ok(mails)
}

/// Whether a client was ever written to for a purpose, or is about to be.
pub fn was_written(
    connection: &Connection,
    client: ClientId,
    purpose: Purpose,
) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM outbox WHERE client_id = ?1 AND purpose = ?2 \
         AND state IN ('waiting', 'sending', 'sent', 'held'))";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_row((client.0, purpose.word()), |row| row.get(0))?)
}

/// When a client was last written to for a purpose, whoever asked for it.
pub fn last_written(
    connection: &Connection,
    client: ClientId,
    purpose: Purpose,
) -> Result<Option<Timestamp>, Error> {
    let sql = "SELECT id, max(created_at) FROM outbox WHERE client_id = ?1 AND purpose = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query((client.0, purpose.word()))?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let mut columns = Columns::new(row, "outbox");
    let _id: Option<i64> = columns.value()?;
    columns.optional_instant()
}

/// The last mail to a client that was sent or is about to be.
pub fn last_to(connection: &Connection, client: ClientId) -> Result<Option<Outgoing>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE client_id = ?1 AND state <> 'dropped' ORDER BY id DESC LIMIT 1"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([client.0])?;
    rows.next()?
        .map(|row| from_row(&mut Columns::new(row, "outbox")))
        .transpose()
}

/// Whether a mail for a purpose waits already.
pub fn waits(connection: &Connection, purpose: Purpose) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting' AND purpose = ?1)";
    Ok(connection.query_row(sql, [purpose.word()], |row| row.get(0))?)
}

/// Which mails are meant.
#[derive(Debug, Clone, Copy, Default)]
pub struct OutboxFilter {
    pub state: Option<MailState>,
    pub client: Option<ClientId>,
}

/// A mail in the list, with the client's number and the address it goes or went to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub mail: Outgoing,
    pub client: Option<String>,
    pub address: Option<String>,
}

/// Calls `each` with every mail of the filter, oldest first.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    filter: OutboxFilter,
    mut each: impl FnMut(Listed) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS}, client.number, coalesce(outbox.recipient, client.email) FROM outbox \
         LEFT JOIN client ON client.id = outbox.client_id WHERE (:state IS NULL OR outbox.state = :state) \
         AND (:client IS NULL OR outbox.client_id = :client) ORDER BY outbox.id"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(Error::from)?;
    let mut rows = statement
        .query(named_params! {
            ":state": filter.state.map(MailState::word), ":client": filter.client.map(|client| client.0),
        })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let mut columns = Columns::new(row, "outbox");
        each(Listed {
            mail: from_row(&mut columns)?,
            client: columns.value()?,
            address: columns.value()?,
        })?;
    }
    Ok(())
}

/// Calls `each` with the clients' mails of a purpose after one, oldest first: row, client's number, and address.
pub fn for_each_after<E: From<Error>>(
    connection: &Connection,
    purpose: Purpose,
    after: OutboxId,
    mut each: impl FnMut(OutboxId, String, String) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT outbox.id, client.number, coalesce(outbox.recipient, client.email) FROM outbox \
         JOIN client ON client.id = outbox.client_id WHERE outbox.id > ?1 AND outbox.purpose = ?2 \
         AND coalesce(outbox.recipient, client.email) IS NOT NULL ORDER BY outbox.id";
    let mut statement = connection.prepare_cached(sql).map_err(Error::from)?;
    let mut rows = statement
        .query((after.0, purpose.word()))
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let mut columns = Columns::new(row, "outbox");
        let id = OutboxId(columns.value()?);
        each(id, columns.value()?, columns.value()?)?;
    }
    Ok(())
}

fn answer_id(comment: Option<i64>, reply: Option<i64>) -> Option<AnswerId> {
    let comment = comment.map(AnswerId::Comment);
    comment.or(reply.map(AnswerId::Reply))
}

fn from_row(columns: &mut Columns<'_>) -> Result<Outgoing, Error> {
    let id = OutboxId(columns.value()?);
    let letter = Letter {
        purpose: columns.word()?,
        template: columns.optional(TemplateName::new)?,
        client: columns.value::<Option<i64>>()?.map(ClientId),
        document: columns.value::<Option<i64>>()?.map(DocumentId),
        inbox: columns.value::<Option<i64>>()?.map(InboxId),
        answer: answer_id(columns.value()?, columns.value()?),
        recipient: columns.optional(EmailAddress::new)?,
        encloses: columns.value()?,
    };
    Ok(Outgoing {
        id,
        letter,
        message_id: columns.value()?,
        state: columns.word()?,
        attempts: columns.value()?,
        created_at: columns.instant()?,
        due_at: columns.instant()?,
        tried_at: columns.optional_instant()?,
        reply: columns.value()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(connection: &Connection, sql: &str) -> String {
        let mut statement = connection
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(3));
        rows.unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn what_is_asked_every_second_looks_at_no_finished_mail() {
        let connection = Connection::open_in_memory().unwrap();
        crate::store::schema::migrate(&connection).unwrap();
        for state in ["waiting", "sending", "failed", "held"] {
            let sql = format!("SELECT count(*) FROM outbox WHERE state = '{state}'");
            let plan = plan(&connection, &sql);
            assert!(plan.contains("INDEX outbox_"), "{state}: {plan}");
        }
    }
}
