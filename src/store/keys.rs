//! Table `signing_key`: which keys of the key file belong to this store; never the keys themselves.

use jiff::Timestamp;
use rusqlite::{Connection, Transaction, named_params};

use super::Error;
use super::row::Columns;

/// A key as the store knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownKey {
    pub id: u8,
    /// Tells a foreign key from ours; gives no key away.
    pub fingerprint: String,
    pub created_at: Timestamp,
    pub retired_at: Option<Timestamp>,
}

/// Records a key.
pub fn insert(
    transaction: &Transaction<'_>,
    id: u8,
    fingerprint: &str,
    now: Timestamp,
) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO signing_key (id, fingerprint, created_at) VALUES (:id, :fingerprint, :now)",
        named_params! { ":id": id, ":fingerprint": fingerprint, ":now": now.as_second() },
    )?;
    Ok(())
}

/// Marks a key as retired; returns how many rows that touched.
pub fn retire(transaction: &Transaction<'_>, id: u8, now: Timestamp) -> Result<usize, Error> {
    Ok(transaction.execute(
        "UPDATE signing_key SET retired_at = :now WHERE id = :id AND retired_at IS NULL",
        named_params! { ":id": id, ":now": now.as_second() },
    )?)
}

/// All keys, oldest first.
pub fn list(connection: &Connection) -> Result<Vec<KnownKey>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, fingerprint, created_at, retired_at FROM signing_key ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut keys = Vec::new();
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "signing_key");
        keys.push(KnownKey {
            id: columns.value()?,
            fingerprint: columns.value()?,
            created_at: columns.instant()?,
            retired_at: columns.optional_instant()?,
        });
    }
    Ok(keys)
}
