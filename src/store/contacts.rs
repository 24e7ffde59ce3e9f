//! Table `contact`: the people at clients.

use rusqlite::{Connection, Row, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::client::Contact;
use crate::domain::id::ClientId;

/// Adds a person at a client.
pub fn insert(
    transaction: &Transaction<'_>,
    client: ClientId,
    contact: &Contact,
) -> Result<i64, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO contact (client_id, label, name, salutation, first_name, last_name, email, phone, source_id) \
         VALUES (:client, :label, :name, :salutation, :first_name, :last_name, :email, :phone, :source_id)",
    )?;
    statement.execute(named_params! {
        ":client": client.0, ":label": contact.label, ":name": contact.name, ":salutation": contact.salutation,
        ":first_name": contact.first_name, ":last_name": contact.last_name, ":email": contact.email,
        ":phone": contact.phone, ":source_id": contact.source_id,
    })?;
    Ok(transaction.last_insert_rowid())
}

/// Writes new data over a person's; returns how many rows that touched.
pub fn update(
    transaction: &Transaction<'_>,
    id: i64,
    client: ClientId,
    contact: &Contact,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE contact SET client_id = :client, label = :label, name = :name, salutation = :salutation, \
         first_name = :first_name, last_name = :last_name, email = :email, phone = :phone, source_id = :source_id \
         WHERE id = :id",
    )?;
    Ok(statement.execute(named_params! {
        ":client": client.0, ":label": contact.label, ":name": contact.name, ":salutation": contact.salutation,
        ":first_name": contact.first_name, ":last_name": contact.last_name, ":email": contact.email,
        ":phone": contact.phone, ":source_id": contact.source_id, ":id": id,
    })?)
}

const COLUMNS: &str = "id, label, name, salutation, first_name, last_name, email, phone, source_id";

/// The people at a client, in the order they were added.
pub fn list(connection: &Connection, client: ClientId) -> Result<Vec<Contact>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM contact WHERE client_id = ?1 ORDER BY id");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([client.0])?;
    let mut contacts = Vec::new();
    while let Some(row) = rows.next()? {
        contacts.push(from_row(row)?.1);
    }
    Ok(contacts)
}

/// Finds a person at a client by the id at the source.
pub fn find(
    connection: &Connection,
    client: ClientId,
    source_id: &str,
) -> Result<Option<(i64, Contact)>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM contact WHERE client_id = ?1 AND source_id = ?2 ORDER BY id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query((client.0, source_id))?;
    rows.next()?.map(from_row).transpose()
}

fn from_row(row: &Row<'_>) -> Result<(i64, Contact), Error> {
    let mut columns = Columns::new(row, "contact");
    let id = columns.value()?;
    let contact = Contact {
        label: columns.value()?,
        name: columns.value()?,
        salutation: columns.value()?,
        first_name: columns.value()?,
        last_name: columns.value()?,
        email: columns.value()?,
        phone: columns.value()?,
        source_id: columns.value()?,
    };
    Ok((id, contact))
}
