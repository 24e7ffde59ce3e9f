//! Table `payment`: money that came in for a document, or went back.

use rusqlite::{Connection, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::document::receipt::Receipt;
use crate::domain::id::{ClientId, DocumentId};

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

/// Which payments are meant.
#[derive(Debug, Clone, Copy, Default)]
pub struct PaymentFilter {
    pub client: Option<ClientId>,
    pub document: Option<DocumentId>,
}

/// Calls `each` with the row, the document and the payment of every payment of the filter, newest first.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    filter: PaymentFilter,
    mut each: impl FnMut(i64, DocumentId, Receipt) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = connection
        .prepare_cached(
            "SELECT payment.id, payment.document_id, payment.date, payment.amount, payment.method, payment.note, \
             payment.created_at FROM payment JOIN document ON document.id = payment.document_id \
             WHERE (:client IS NULL OR document.client_id = :client) \
               AND (:document IS NULL OR document.id = :document) ORDER BY payment.date DESC, payment.id DESC",
        )
        .map_err(Error::from)?;
    let mut rows = statement
        .query(named_params! {
            ":client": filter.client.map(|client| client.0),
            ":document": filter.document.map(|document| document.0),
        })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let mut columns = Columns::new(row, "payment");
        let (id, document) = (columns.value()?, DocumentId(columns.value()?));
        each(id, document, receipt(&mut columns)?)?;
    }
    Ok(())
}

/// The payments of a document, oldest first.
pub fn list(connection: &Connection, document: DocumentId) -> Result<Vec<Receipt>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, date, amount, method, note, created_at FROM payment WHERE document_id = ?1 ORDER BY date, id",
    )?;
    let mut rows = statement.query([document.0])?;
    let mut receipts = Vec::new();
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "payment");
        let _id: i64 = columns.value()?;
        receipts.push(receipt(&mut columns)?);
    }
    Ok(receipts)
}

fn receipt(columns: &mut Columns<'_>) -> Result<Receipt, Error> {
    Ok(Receipt {
        date: columns.date()?,
        amount: columns.value()?,
        method: columns.value()?,
        note: columns.value()?,
        created_at: columns.instant()?,
    })
}
