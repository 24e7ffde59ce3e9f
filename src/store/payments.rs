//! Table `payment`: money that came in for a document, or went back.

use rusqlite::{Connection, Transaction, named_params};

use super::Error;
use crate::domain::document::receipt::Receipt;
use crate::domain::id::DocumentId;

/// Adds a payment to a document; returns its row. What has been paid is the caller's to write.
pub fn insert(
    transaction: &Transaction<'_>,
    document: DocumentId,
    receipt: &Receipt,
) -> Result<i64, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO payment (document_id, date, amount, method, note, created_at) \
         VALUES (:document, :date, :amount, :method, :note, :created)",
    )?;
    statement.execute(named_params! {
        ":document": document.0, ":date": receipt.date.to_string(), ":amount": receipt.amount,
        ":method": receipt.method, ":note": receipt.note, ":created": receipt.created_at.as_second(),
    })?;
    Ok(transaction.last_insert_rowid())
}

/// Writes a payment anew; returns how many rows that touched.
pub fn update(
    transaction: &Transaction<'_>,
    id: i64,
    document: DocumentId,
    receipt: &Receipt,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE payment SET document_id = :document, date = :date, amount = :amount, method = :method, note = :note, \
         created_at = :created WHERE id = :id",
    )?;
    Ok(statement.execute(named_params! {
        ":document": document.0, ":date": receipt.date.to_string(), ":amount": receipt.amount,
        ":method": receipt.method, ":note": receipt.note, ":created": receipt.created_at.as_second(), ":id": id,
    })?)
}

/// The sum of a document's payments in minor units.
pub fn sum(connection: &Connection, document: DocumentId) -> Result<i64, Error> {
    let mut statement = connection
        .prepare_cached("SELECT coalesce(sum(amount), 0) FROM payment WHERE document_id = ?1")?;
    Ok(statement.query_row([document.0], |row| row.get(0))?)
}
