//! Tables `attachment` and `blob`: files at documents, their bytes once per content.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::document::Attachment;
use crate::domain::id::DocumentId;
use crate::domain::wordset::Word;

/// Keeps bytes under their digest, unless they are kept already.
pub fn put_blob(transaction: &Transaction<'_>, sha256: &str, bytes: &[u8]) -> Result<(), Error> {
    let mut statement =
        transaction.prepare_cached("INSERT OR IGNORE INTO blob (sha256, bytes) VALUES (?1, ?2)")?;
    statement.execute((sha256, bytes))?;
    Ok(())
}

/// Reads bytes by their digest.
pub fn blob(connection: &Connection, sha256: &str) -> Result<Option<Vec<u8>>, Error> {
    let mut statement = connection.prepare_cached("SELECT bytes FROM blob WHERE sha256 = ?1")?;
    Ok(statement.query_row([sha256], |row| row.get(0)).optional()?)
}

/// Lends bytes by their digest to whoever takes them elsewhere.
pub fn lend_blob<T>(
    connection: &Connection,
    sha256: &str,
    take: impl FnOnce(&[u8]) -> T,
) -> Result<Option<T>, Error> {
    let mut statement = connection.prepare_cached("SELECT bytes FROM blob WHERE sha256 = ?1")?;
    let lent = statement.query_row([sha256], |row| Ok(take(row.get_ref(0)?.as_blob()?)));
    Ok(lent.optional()?)
}

/// Attaches a kept file to a draft; the id of `attachment` is ignored and the new one returned.
pub fn insert(
    transaction: &Transaction<'_>,
    document: DocumentId,
    attachment: &Attachment,
) -> Result<i64, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO attachment (document_id, name, media_type, role, size, sha256) \
         VALUES (:document, :name, :media_type, :role, :size, :sha256)",
    )?;
    statement.execute(named_params! {
        ":document": document.0, ":name": attachment.name, ":media_type": attachment.media_type.word(),
        ":role": attachment.role.word(), ":size": i64::try_from(attachment.size).unwrap_or(i64::MAX),
        ":sha256": attachment.sha256,
    })?;
    Ok(transaction.last_insert_rowid())
}

/// Takes a file off a draft; its bytes go too when nothing else holds them.
pub fn delete(
    transaction: &Transaction<'_>,
    document: DocumentId,
    attachment: i64,
) -> Result<usize, Error> {
    let sql = "DELETE FROM attachment WHERE id = ?1 AND document_id = ?2";
    let touched = transaction.execute(sql, (attachment, document.0))?;
    delete_orphans(transaction)?;
    Ok(touched)
}

/// Deletes bytes that no attachment and no setting names.
pub fn delete_orphans(transaction: &Transaction<'_>) -> Result<usize, Error> {
    Ok(transaction.execute(
        "DELETE FROM blob WHERE NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.sha256 = blob.sha256) \
         AND NOT EXISTS (SELECT 1 FROM setting WHERE setting.value LIKE 'image:' || blob.sha256 || ':%')",
        [],
    )?)
}

/// The files of a document, in the order they were attached.
pub fn list(connection: &Connection, document: DocumentId) -> Result<Vec<Attachment>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, name, media_type, role, size, sha256 FROM attachment WHERE document_id = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([document.0])?;
    let mut files = Vec::new();
    while let Some(row) = rows.next()? {
        files.push(from_row(row)?);
    }
    Ok(files)
}

/// Finds one of the files of a document.
pub fn find(
    connection: &Connection,
    document: DocumentId,
    attachment: i64,
) -> Result<Option<Attachment>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, name, media_type, role, size, sha256 FROM attachment WHERE id = ?1 AND document_id = ?2",
    )?;
    let mut rows = statement.query([attachment, document.0])?;
    rows.next()?.map(from_row).transpose()
}

/// Calls `each` with every kept digest and its bytes, for `doctor` and `backup verify`.
pub fn for_each_blob<E: From<Error>>(
    connection: &Connection,
    mut each: impl FnMut(&str, &[u8]) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = connection
        .prepare("SELECT sha256, bytes FROM blob")
        .map_err(Error::from)?;
    let mut rows = statement.query([]).map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let digest = row.get_ref(0).map_err(Error::from)?;
        let bytes = row.get_ref(1).map_err(Error::from)?;
        each(
            digest.as_str().unwrap_or_default(),
            bytes.as_blob().unwrap_or_default(),
        )?;
    }
    Ok(())
}

fn from_row(row: &Row<'_>) -> Result<Attachment, Error> {
    let mut columns = Columns::new(row, "attachment");
    Ok(Attachment {
        id: columns.value()?,
        name: columns.value()?,
        media_type: columns.word()?,
        role: columns.word()?,
        size: columns.value()?,
        sha256: columns.value()?,
    })
}
