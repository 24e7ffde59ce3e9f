//! Table `credential`: who logs in with a password; never the password itself.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::credential::Username;
use crate::domain::id::ClientId;

/// What a client logs in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    pub client: ClientId,
    pub username: Username,
    /// Argon2id in PHC form.
    pub password_hash: String,
    /// Made by the operator to be replaced at the first login.
    pub is_initial: bool,
    pub expires_at: Option<Timestamp>,
    pub set_at: Timestamp,
}

impl Credential {
    /// Whether an initial password has lasted too long.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }
}

const COLUMNS: &str = "client_id, username, password_hash, is_initial, expires_at, set_at";

/// Finds what a client logs in with.
pub fn find(connection: &Connection, client: ClientId) -> Result<Option<Credential>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM credential WHERE client_id = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([client.0])?;
    rows.next()?.map(from_row).transpose()
}

/// Finds who logs in with a user name.
pub fn find_by_username(
    connection: &Connection,
    username: &Username,
) -> Result<Option<Credential>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM credential WHERE username = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([username.as_str()])?;
    rows.next()?.map(from_row).transpose()
}

/// Finds whom a user name belongs to.
pub fn find_owner(connection: &Connection, username: &Username) -> Result<Option<ClientId>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT client_id FROM credential WHERE username = ?1")?;
    Ok(statement
        .query_row([username.as_str()], |row| row.get(0).map(ClientId))
        .optional()?)
}

/// Writes what a client logs in with over what was there; `Conflict` when the user name is another's.
pub fn put(transaction: &Transaction<'_>, credential: &Credential) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO credential (client_id, username, password_hash, is_initial, expires_at, set_at) \
         VALUES (:client, :username, :hash, :initial, :expires, :set) \
         ON CONFLICT (client_id) DO UPDATE SET username = excluded.username, \
         password_hash = excluded.password_hash, is_initial = excluded.is_initial, \
         expires_at = excluded.expires_at, set_at = excluded.set_at",
    )?;
    statement.execute(named_params! {
        ":client": credential.client.0, ":username": credential.username.as_str(),
        ":hash": credential.password_hash, ":initial": credential.is_initial,
        ":expires": credential.expires_at.map(Timestamp::as_second), ":set": credential.set_at.as_second(),
    })?;
    Ok(())
}

/// Removes a client's password; returns how many rows that touched.
pub fn delete(transaction: &Transaction<'_>, client: ClientId) -> Result<usize, Error> {
    Ok(transaction.execute("DELETE FROM credential WHERE client_id = ?1", [client.0])?)
}

fn from_row(row: &Row<'_>) -> Result<Credential, Error> {
    let mut columns = Columns::new(row, "credential");
    Ok(Credential {
        client: ClientId(columns.value()?),
        username: columns.parsed(Username::new)?,
        password_hash: columns.value()?,
        is_initial: columns.value()?,
        expires_at: columns.optional_instant()?,
        set_at: columns.instant()?,
    })
}
