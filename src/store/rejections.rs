//! Table `mail_rejection`: addresses that a server refused for good.

use rusqlite::{Connection, Transaction};

use super::Error;
use super::row::Columns;
use crate::domain::mail::Rejection;

/// Marks an address; a newer refusal replaces the older one.
pub fn put(transaction: &Transaction<'_>, rejection: &Rejection) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO mail_rejection (address, reply, at) VALUES (?1, ?2, ?3) \
         ON CONFLICT (address) DO UPDATE SET reply = excluded.reply, at = excluded.at",
    )?;
    statement.execute((
        &rejection.address,
        &rejection.reply,
        rejection.at.as_second(),
    ))?;
    Ok(())
}

/// Takes the mark from an address; returns how many rows that touched.
pub fn delete(transaction: &Transaction<'_>, address: &str) -> Result<usize, Error> {
    let mut statement =
        transaction.prepare_cached("DELETE FROM mail_rejection WHERE address = ?1")?;
    Ok(statement.execute([address])?)
}

/// Finds out whether and why an address was refused.
pub fn find(connection: &Connection, address: &str) -> Result<Option<Rejection>, Error> {
    let mut statement = connection
        .prepare_cached("SELECT 0, address, reply, at FROM mail_rejection WHERE address = ?1")?;
    let mut rows = statement.query([address])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let mut columns = Columns::new(row, "mail_rejection");
    let _row: i64 = columns.value()?;
    Ok(Some(Rejection {
        address: columns.value()?,
        reply: columns.value()?,
        at: columns.instant()?,
    }))
}

/// Whether any address was refused.
pub fn exist(connection: &Connection) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM mail_rejection)";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// How many clients that are not archived have a refused address, and the number of one of them.
pub fn count_clients(connection: &Connection) -> Result<(u64, Option<String>), Error> {
    let sql = "SELECT count(*), min(client.number) FROM mail_rejection \
         JOIN client ON client.email = mail_rejection.address COLLATE NOCASE WHERE client.archived_at IS NULL";
    Ok(connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}
