//! Table `invitation`: ways to choose a password, once; never what the address holds.

use jiff::Timestamp;
use rusqlite::{Connection, Transaction};

use super::Error;
use super::row::Columns;
use super::sessions::Digest;
use crate::domain::id::{ClientId, InvitationId};
use crate::domain::session::Invitation;

/// Adds an invitation under the digest of its address.
pub fn insert(
    transaction: &Transaction<'_>,
    digest: &Digest,
    client: ClientId,
    (created_at, expires_at): (Timestamp, Timestamp),
) -> Result<InvitationId, Error> {
    transaction.execute(
        "INSERT INTO invitation (digest, client_id, created_at, expires_at) VALUES (?1, ?2, ?3, ?4)",
        (digest, client.0, created_at.as_second(), expires_at.as_second()),
    )?;
    Ok(InvitationId(transaction.last_insert_rowid()))
}

/// Finds an invitation by the digest of its address.
pub fn find(connection: &Connection, digest: &Digest) -> Result<Option<Invitation>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, client_id, created_at, expires_at, used_at FROM invitation WHERE digest = ?1",
    )?;
    let mut rows = statement.query([digest])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let mut columns = Columns::new(row, "invitation");
    Ok(Some(Invitation {
        id: InvitationId(columns.value()?),
        client: ClientId(columns.value()?),
        created_at: columns.instant()?,
        expires_at: columns.instant()?,
        used_at: columns.optional_instant()?,
    }))
}

/// Uses up every open invitation of a client: the one that was used, and those that it replaces.
pub fn close_all(
    transaction: &Transaction<'_>,
    client: ClientId,
    now: Timestamp,
) -> Result<usize, Error> {
    let sql = "UPDATE invitation SET used_at = ?2 WHERE client_id = ?1 AND used_at IS NULL";
    Ok(transaction.execute(sql, (client.0, now.as_second()))?)
}
