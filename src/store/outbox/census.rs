//! The queue in figures, for whoever asks how it is and how fast it may go.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

use super::super::Error;
use super::super::row::Columns;

/// How many mails are due.
pub fn count_due(connection: &Connection, now: Timestamp) -> Result<u64, Error> {
    let sql = "SELECT count(*) FROM outbox WHERE state = 'waiting' AND due_at <= ?1 AND purpose <> 'hook'";
    Ok(connection.query_row(sql, [now.as_second()], |row| row.get(0))?)
}

/// How many mails were tried since an instant.
pub fn count_tried(connection: &Connection, since: Timestamp) -> Result<u64, Error> {
    let sql = "SELECT count(*) FROM outbox WHERE tried_at > ?1 AND purpose <> 'hook'";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_row([since.as_second()], |row| row.get(0))?)
}

/// How many mails are in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Census {
    /// Those that wait or are being sent.
    pub waiting: u64,
    pub failed: u64,
    pub held: u64,
    /// Since when the longest is overdue.
    pub due_since: Option<Timestamp>,
}

/// Counts the mails that are not finished.
pub fn census(connection: &Connection, now: Timestamp) -> Result<Census, Error> {
    let sql = "SELECT (SELECT count(*) FROM outbox WHERE state = 'waiting') \
         + (SELECT count(*) FROM outbox WHERE state = 'sending'), \
         (SELECT count(*) FROM outbox WHERE state = 'failed'), \
         (SELECT count(*) FROM outbox WHERE state = 'held'), \
         (SELECT min(due_at) FROM outbox WHERE state = 'waiting' AND due_at <= ?1)";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([now.as_second()])?;
    let Some(row) = rows.next()? else {
        return Ok(Census::default());
    };
    let mut columns = Columns::new(row, "outbox");
    Ok(Census {
        waiting: columns.value()?,
        failed: columns.value()?,
        held: columns.value()?,
        due_since: columns.optional_instant()?,
    })
}

/// What a server said last to a mail that did not get through yet, and when.
pub fn last_trouble(connection: &Connection) -> Result<Option<(Timestamp, String)>, Error> {
    let sql = "SELECT tried_at, reply FROM outbox WHERE state IN ('waiting', 'failed') AND tried_at IS NOT NULL \
         AND reply <> '' ORDER BY tried_at DESC LIMIT 1";
    let found = connection
        .query_row(sql, [], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })
        .optional()?;
    Ok(found.and_then(|(at, reply)| Some((Timestamp::from_second(at).ok()?, reply))))
}
