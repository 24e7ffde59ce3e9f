//! Tables `document_line` and `document_tax`: what a document adds up from.

use rusqlite::{Connection, Row, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::document::{Body, Line, Tax};
use crate::domain::id::DocumentId;
use crate::domain::money::Decimal;

/// Lines and taxes of a document, in their order.
pub fn load(connection: &Connection, document: DocumentId) -> Result<Body, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT document_id, title, description, quantity, unit, unit_price, tax_name, tax_rate, net, is_optional \
         FROM document_line WHERE document_id = ?1 ORDER BY position",
    )?;
    let mut rows = statement.query([document.0])?;
    let mut body = Body::default();
    while let Some(row) = rows.next()? {
        body.lines.push(line_from(row)?);
    }
    let mut statement = connection.prepare_cached(
        "SELECT document_id, name, rate, net, amount FROM document_tax WHERE document_id = ?1 ORDER BY position",
    )?;
    let mut rows = statement.query([document.0])?;
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "document_tax");
        let _document: i64 = columns.value()?;
        body.taxes.push(Tax {
            name: columns.value()?,
            rate: columns.decimal()?,
            net: columns.value()?,
            amount: columns.value()?,
        });
    }
    Ok(body)
}

/// Writes a draft's lines and taxes anew; `Immutable` when it is completed.
pub fn replace(
    transaction: &Transaction<'_>,
    document: DocumentId,
    body: &Body,
) -> Result<(), Error> {
    for table in ["document_line", "document_tax"] {
        let sql = format!("DELETE FROM {table} WHERE document_id = ?1");
        transaction.prepare_cached(&sql)?.execute([document.0])?;
    }
    insert(transaction, document, body)
}

/// Adds the lines and taxes of a new draft.
pub fn insert(
    transaction: &Transaction<'_>,
    document: DocumentId,
    body: &Body,
) -> Result<(), Error> {
    for (position, line) in (1_i64..).zip(&body.lines) {
        insert_line(transaction, document, position, line)?;
    }
    let mut statement = transaction.prepare_cached(
        "INSERT INTO document_tax (document_id, position, name, rate, net, amount) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, tax) in (1_i64..).zip(&body.taxes) {
        statement.execute((
            document.0,
            position,
            &tax.name,
            tax.rate.to_string(),
            tax.net,
            tax.amount,
        ))?;
    }
    Ok(())
}

/// Writes one line of a draft at its position, counted from 1, over the one that stood there.
pub fn put(
    transaction: &Transaction<'_>,
    document: DocumentId,
    position: i64,
    line: &Line,
) -> Result<(), Error> {
    transaction
        .prepare_cached("DELETE FROM document_line WHERE document_id = ?1 AND position = ?2")?
        .execute((document.0, position))?;
    insert_line(transaction, document, position, line)
}

/// Finds the line of a document at a position, counted from 1.
pub fn find_at(
    connection: &Connection,
    document: DocumentId,
    position: i64,
) -> Result<Option<Line>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT document_id, title, description, quantity, unit, unit_price, tax_name, tax_rate, net, is_optional \
         FROM document_line WHERE document_id = ?1 AND position = ?2",
    )?;
    let mut rows = statement.query((document.0, position))?;
    rows.next()?.map(line_from).transpose()
}

/// The position of a document's last line; 0 when it has none.
pub fn last_position(connection: &Connection, document: DocumentId) -> Result<i64, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT coalesce(max(position), 0) FROM document_line WHERE document_id = ?1",
    )?;
    Ok(statement.query_row([document.0], |row| row.get(0))?)
}

fn insert_line(
    transaction: &Transaction<'_>,
    document: DocumentId,
    position: i64,
    line: &Line,
) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO document_line (document_id, position, title, description, quantity, unit, unit_price, tax_name, \
         tax_rate, net, is_optional) VALUES (:document, :position, :title, :description, :quantity, :unit, \
         :unit_price, :tax_name, :tax_rate, :net, :optional)",
    )?;
    statement.execute(named_params! {
        ":document": document.0, ":position": position, ":title": line.title, ":description": line.description,
        ":quantity": line.quantity.to_string(), ":unit": line.unit, ":unit_price": line.unit_price.to_string(),
        ":tax_name": line.tax_name, ":tax_rate": line.tax_rate.map(|rate| rate.to_string()), ":net": line.net,
        ":optional": line.is_optional,
    })?;
    Ok(())
}

fn line_from(row: &Row<'_>) -> Result<Line, Error> {
    let mut columns = Columns::new(row, "document_line");
    let _document: i64 = columns.value()?;
    Ok(Line {
        title: columns.value()?,
        description: columns.value()?,
        quantity: columns.decimal()?,
        unit: columns.value()?,
        unit_price: columns.decimal()?,
        tax_name: columns.value()?,
        tax_rate: columns.optional(Decimal::parse)?,
        net: columns.value()?,
        is_optional: columns.value()?,
    })
}
