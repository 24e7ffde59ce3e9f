//! Table `comment`: what is said about a document.

use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::document::comment::Comment;
use crate::domain::id::DocumentId;
use crate::domain::wordset::Word;

/// Adds a comment to a document; returns its row.
pub fn insert(
    transaction: &Transaction<'_>,
    document: DocumentId,
    comment: &Comment,
) -> Result<i64, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO comment (document_id, author, text, is_public, created_at) \
         VALUES (:document, :author, :text, :public, :created)",
    )?;
    statement.execute(named_params! {
        ":document": document.0, ":author": comment.author.word(), ":text": comment.text,
        ":public": comment.is_public, ":created": comment.created_at.as_second(),
    })?;
    Ok(transaction.last_insert_rowid())
}

/// Writes a comment anew; returns how many rows that touched.
pub fn update(
    transaction: &Transaction<'_>,
    id: i64,
    document: DocumentId,
    comment: &Comment,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE comment SET document_id = :document, author = :author, text = :text, is_public = :public, \
         created_at = :created WHERE id = :id",
    )?;
    Ok(statement.execute(named_params! {
        ":document": document.0, ":author": comment.author.word(), ":text": comment.text,
        ":public": comment.is_public, ":created": comment.created_at.as_second(), ":id": id,
    })?)
}

/// Finds what a comment says.
pub fn text(connection: &Connection, id: i64) -> Result<Option<String>, Error> {
    let mut statement = connection.prepare_cached("SELECT text FROM comment WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// The comments on a document, oldest first.
pub fn list(connection: &Connection, document: DocumentId) -> Result<Vec<Comment>, Error> {
    load(
        connection,
        "SELECT id, author, text, is_public, created_at FROM comment WHERE document_id = ?1 ORDER BY created_at, id",
        document,
    )
}

/// The comments on a document that its client sees, oldest first.
pub fn list_public(connection: &Connection, document: DocumentId) -> Result<Vec<Comment>, Error> {
    load(
        connection,
        "SELECT id, author, text, is_public, created_at FROM comment WHERE document_id = ?1 AND is_public \
         ORDER BY created_at, id",
        document,
    )
}

fn load(connection: &Connection, sql: &str, document: DocumentId) -> Result<Vec<Comment>, Error> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([document.0])?;
    let mut comments = Vec::new();
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "comment");
        let _id: i64 = columns.value()?;
        comments.push(Comment {
            author: columns.word()?,
            text: columns.value()?,
            is_public: columns.value()?,
            created_at: columns.instant()?,
        });
    }
    Ok(comments)
}
