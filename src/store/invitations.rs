//! Table `invitation`: ways to choose a password, once; never what the address holds.

use jiff::Timestamp;
use rusqlite::{Connection, Transaction};

use super::Error;
use super::row::Columns;
use super::sessions::Digest;
use crate::domain::credential::Username;
use crate::domain::id::{ClientId, InvitationId};
use crate::domain::session::Invitation;

/// Adds an invitation under the digest of its address; the id of `invitation` is ignored and the new one returned.
pub fn insert(
    transaction: &Transaction<'_>,
    digest: &Digest,
    invitation: &Invitation,
) -> Result<InvitationId, Error> {
    transaction.execute(
        "INSERT INTO invitation (digest, client_id, username, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        (
            digest,
            invitation.client.0,
            invitation.username.as_str(),
            invitation.created_at.as_second(),
            invitation.expires_at.as_second(),
        ),
    )?;
    Ok(InvitationId(transaction.last_insert_rowid()))
}

/// Finds an invitation by the digest of its address.
pub fn find(connection: &Connection, digest: &Digest) -> Result<Option<Invitation>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, client_id, username, created_at, expires_at, used_at FROM invitation WHERE digest = ?1",
    )?;
    let mut rows = statement.query([digest])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let mut columns = Columns::new(row, "invitation");
    Ok(Some(Invitation {
        id: InvitationId(columns.value()?),
        client: ClientId(columns.value()?),
        username: columns.parsed(Username::new)?,
        created_at: columns.instant()?,
        expires_at: columns.instant()?,
        used_at: columns.optional_instant()?,
    }))
}

/// The user name that a client was last invited with, while it can still be used.
pub fn open_username(
    connection: &Connection,
    client: ClientId,
    now: Timestamp,
) -> Result<Option<Username>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, username FROM invitation WHERE client_id = ?1 AND used_at IS NULL AND expires_at > ?2 \
         ORDER BY id DESC LIMIT 1",
    )?;
    let mut rows = statement.query((client.0, now.as_second()))?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let mut columns = Columns::new(row, "invitation");
    let _id: i64 = columns.value()?;
    columns.parsed(Username::new).map(Some)
}

/// Whether another client was invited with a user name and can still use the invitation.
pub fn reserves(
    connection: &Connection,
    username: &Username,
    but: ClientId,
    now: Timestamp,
) -> Result<bool, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM invitation WHERE username = ?1 AND client_id <> ?2 AND used_at IS NULL \
         AND expires_at > ?3)",
    )?;
    let reserved = statement.query_row((username.as_str(), but.0, now.as_second()), |row| {
        row.get(0)
    });
    Ok(reserved?)
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
