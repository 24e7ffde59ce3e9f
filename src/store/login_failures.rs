//! Table `login_failure`: wrong passwords in a row, which make the next try wait.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction};

use super::Error;
use crate::domain::id::ClientId;

/// How many wrong passwords in a row there were, and when the last one was.
pub fn find(connection: &Connection, client: ClientId) -> Result<Option<(u32, Timestamp)>, Error> {
    let sql = "SELECT count, last_at FROM login_failure WHERE client_id = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let found: Option<(u32, i64)> = statement
        .query_row([client.0], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.map(|(count, at)| (count, Timestamp::from_second(at).unwrap_or(Timestamp::MAX))))
}

/// Counts one more.
pub fn count(transaction: &Transaction<'_>, client: ClientId, now: Timestamp) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO login_failure (client_id, count, last_at) VALUES (?1, 1, ?2) \
         ON CONFLICT (client_id) DO UPDATE SET count = count + 1, last_at = excluded.last_at",
        (client.0, now.as_second()),
    )?;
    Ok(())
}

/// Forgets them, after a right password or a new one; returns how many rows that touched.
pub fn clear(transaction: &Transaction<'_>, client: ClientId) -> Result<usize, Error> {
    Ok(transaction.execute("DELETE FROM login_failure WHERE client_id = ?1", [client.0])?)
}
