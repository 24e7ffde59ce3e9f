//! Table `document_account`: where a document is paid to; a trigger keeps the operator's account at completion.

use rusqlite::{Connection, Transaction};

use super::Error;
use super::row::Columns;
use crate::domain::document::account::Account;
use crate::domain::id::DocumentId;

/// Gives a draft an account of its own; a completed document is refused by trigger.
pub fn put(
    transaction: &Transaction<'_>,
    document: DocumentId,
    account: &Account,
) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO document_account (document_id, iban, bic, holder) VALUES (?1, ?2, ?3, ?4)",
    )?;
    statement.execute((document.0, &account.iban, &account.bic, &account.holder))?;
    Ok(())
}

/// Finds where a document is paid to; `None` for drafts, and where no account was known at completion.
pub fn find(connection: &Connection, document: DocumentId) -> Result<Option<Account>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT document_id, iban, bic, holder FROM document_account WHERE document_id = ?1",
    )?;
    let mut rows = statement.query([document.0])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let mut columns = Columns::new(row, "document_account");
    let _document: i64 = columns.value()?;
    Ok(Some(Account {
        iban: columns.value()?,
        bic: columns.value()?,
        holder: columns.value()?,
    }))
}
