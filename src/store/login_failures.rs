//! Table `login_failure`: passwords tried in a row without success, which make the next try wait.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, Transaction};

use super::Error;
use super::row::Columns;
use super::sessions::Digest;
use crate::domain::attempts::Attempts;
use crate::domain::id::ClientId;

/// The row that counts tries under all names that nobody has; the digest of a name is never as short.
const STRAY: &[u8] = &[];
/// So long they share one event.
const SHARED: SignedDuration = SignedDuration::from_mins(1);
/// How long a name that nobody has is remembered.
const MEMORY: SignedDuration = SignedDuration::from_hours(24);

/// What was tried under the digest of a user name.
pub fn find(connection: &Connection, name: &Digest) -> Result<Attempts, Error> {
    let sql = "SELECT count, last_at FROM login_failure WHERE name = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([name])?;
    let Some(row) = rows.next()? else {
        return Ok(Attempts::default());
    };
    let mut columns = Columns::new(row, "login_failure");
    Ok(Attempts {
        count: columns.value()?,
        last_at: columns.instant()?,
    })
}

/// Counts one more try, and forgets old ones of names that nobody has.
pub fn count(
    transaction: &Transaction<'_>,
    name: &Digest,
    client: Option<ClientId>,
    now: Timestamp,
) -> Result<(), Error> {
    let old = now.saturating_sub(MEMORY).unwrap_or(Timestamp::MIN);
    transaction
        .prepare_cached("DELETE FROM login_failure WHERE client_id IS NULL AND last_at < ?1")?
        .execute([old.as_second()])?;
    transaction
        .prepare_cached(
            "INSERT INTO login_failure (name, client_id, count, last_at) VALUES (?1, ?2, 1, ?3) \
             ON CONFLICT (name) DO UPDATE SET client_id = excluded.client_id, count = count + 1, \
             last_at = excluded.last_at",
        )?
        .execute((name, client.map(|client| client.0), now.as_second()))?;
    Ok(())
}

/// Counts a refusal under a name that nobody has. Returns how many there were when a minute has passed since it last
/// did, and otherwise 0: names can be made up without end, and nobody needs an event of each.
pub fn count_stray(transaction: &Transaction<'_>, now: Timestamp) -> Result<u32, Error> {
    let sql = "SELECT count, last_at FROM login_failure WHERE name = ?1";
    let mut statement = transaction.prepare_cached(sql)?;
    let mut rows = statement.query([STRAY])?;
    let mut told = Attempts::default();
    if let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "login_failure");
        told.count = columns.value()?;
        told.last_at = columns.instant()?;
    }
    let count = told.count.saturating_add(1);
    // A clock that was put back must not silence anything.
    let is_over = told.last_at > now || now.duration_since(told.last_at) >= SHARED;
    let (kept, last_at) = if is_over {
        (0, now)
    } else {
        (count, told.last_at)
    };
    transaction
        .prepare_cached(
            "INSERT OR REPLACE INTO login_failure (name, count, last_at) VALUES (?1, ?2, ?3)",
        )?
        .execute((STRAY, kept, last_at.as_second()))?;
    Ok(if is_over { count } else { 0 })
}

/// Forgets those under one name; returns how many rows that touched.
pub fn clear_one(transaction: &Transaction<'_>, name: &Digest) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached("DELETE FROM login_failure WHERE name = ?1")?;
    Ok(statement.execute([name])?)
}

/// Forgets those of a client, after a right password or a new one; returns how many rows that touched.
pub fn clear(transaction: &Transaction<'_>, client: ClientId) -> Result<usize, Error> {
    let mut statement =
        transaction.prepare_cached("DELETE FROM login_failure WHERE client_id = ?1")?;
    Ok(statement.execute([client.0])?)
}
