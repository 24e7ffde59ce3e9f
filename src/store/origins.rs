//! Table `origin`: which foreign record became which row of ours, and what it looked like then.
//!
//! A document whose lines come on their own waits as a draft until the import is over. Its origin then carries, after
//! the digest, the number of that import and the status it waits for: a crash leaves it recognisable, and the next
//! import of the same record takes it up again.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::Error;
use crate::domain::document::Status;
use crate::domain::wordset::Word;

/// The length of a digest (SHA-256).
pub type Digest = [u8; 32];

/// Who a record is at its source.
#[derive(Debug, Clone, Copy)]
pub struct OriginKey<'a> {
    pub source: &'static str,
    /// Such as `invoice` or `invoice-item`.
    pub resource: &'a str,
    pub id: &'a str,
}

/// What a document waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The number of the import.
    pub import: i64,
    /// The status it gets in the end.
    pub status: Status,
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    pub row: i64,
    pub digest: Digest,
    pub waiting: Option<Waiting>,
}

/// Finds what became of a record.
pub fn find(connection: &Connection, key: OriginKey<'_>) -> Result<Option<Origin>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT row_id, digest FROM origin WHERE source = ?1 AND resource = ?2 AND source_id = ?3",
    )?;
    let mut rows = statement.query((key.source, key.resource, key.id))?;
    rows.next()?.map(from_row).transpose()
}

/// Finds only the row that a record became.
pub fn find_row(connection: &Connection, key: OriginKey<'_>) -> Result<Option<i64>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT row_id FROM origin WHERE source = ?1 AND resource = ?2 AND source_id = ?3",
    )?;
    let row = statement.query_row((key.source, key.resource, key.id), |row| row.get(0));
    Ok(row.optional()?)
}

/// Finds the record of a source and resource that became a row.
pub fn find_source_id(
    connection: &Connection,
    key: OriginKey<'_>,
    row: i64,
) -> Result<Option<String>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT source_id FROM origin WHERE resource = ?1 AND row_id = ?2 AND source = ?3",
    )?;
    Ok(statement
        .query_row((key.resource, row, key.source), |row| row.get(0))
        .optional()?)
}

/// Writes what became of a record.
pub fn put(
    transaction: &Transaction<'_>,
    key: OriginKey<'_>,
    origin: &Origin,
) -> Result<(), Error> {
    let mut mark = origin.digest.to_vec();
    if let Some(waiting) = origin.waiting {
        mark.extend(waiting.import.to_be_bytes());
        mark.extend(waiting.status.word().as_bytes());
    }
    let mut statement = transaction.prepare_cached(
        "INSERT INTO origin (source, resource, source_id, row_id, digest) VALUES (?1, ?2, ?3, ?4, ?5) \
         ON CONFLICT (source, resource, source_id) DO UPDATE SET row_id = excluded.row_id, digest = excluded.digest",
    )?;
    statement.execute((key.source, key.resource, key.id, origin.row, mark))?;
    Ok(())
}

/// The records of a resource that wait since an import, at most `limit` of those whose ids come after `after`.
pub fn list_waiting(
    connection: &Connection,
    after: OriginKey<'_>,
    import: i64,
    limit: usize,
) -> Result<Vec<(String, Origin)>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT row_id, digest, source_id FROM origin \
         WHERE source = :source AND resource = :resource AND source_id > :after \
           AND length(digest) > 32 AND substr(digest, 33, 8) = :import \
         ORDER BY source_id LIMIT :limit",
    )?;
    let mut rows = statement.query(named_params! {
        ":source": after.source, ":resource": after.resource, ":after": after.id,
        ":import": import.to_be_bytes(), ":limit": i64::try_from(limit).unwrap_or(i64::MAX),
    })?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((row.get(2)?, from_row(row)?));
    }
    Ok(found)
}

fn from_row(row: &Row<'_>) -> Result<Origin, Error> {
    let id: i64 = row.get(0)?;
    let corrupt = || Error::Corrupt {
        table: "origin",
        column: "digest".to_owned(),
        row: id,
        reason: "it is no digest".to_owned(),
    };
    let mark = row.get_ref(1)?.as_blob().map_err(|_error| corrupt())?;
    let (digest, rest) = mark.split_first_chunk().ok_or_else(corrupt)?;
    let waiting = match rest.split_first_chunk() {
        Some((import, status)) => Some(Waiting {
            import: i64::from_be_bytes(*import),
            status: std::str::from_utf8(status)
                .ok()
                .and_then(|word| Status::parse(word).ok())
                .ok_or_else(corrupt)?,
        }),
        None if rest.is_empty() => None,
        None => return Err(corrupt()),
    };
    Ok(Origin {
        row: id,
        digest: *digest,
        waiting,
    })
}
