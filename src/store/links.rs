//! Tables `link` and `link_document`: the register of secret links; never a token.

use std::sync::LazyLock;

use jiff::Timestamp;
use rusqlite::{Connection, Row, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::id::{ClientId, DocumentId, LinkId};
use crate::domain::link::{Link, Scope};

/// Asked at every visit, so their text is put together once.
static BY_ID: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {COLUMNS} FROM link WHERE id = ?1"));
static BY_PUBLIC_ID: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {COLUMNS} FROM link WHERE public_id = ?1"));

const COLUMNS: &str = "link.id, link.public_id, link.key_id, link.client_id, link.scope, link.is_standing, link.label, \
    link.allow, link.created_at, link.expires_at, link.max_uses, link.uses, link.last_seen_at, link.revoked_at";

/// Adds a link; the id of `link` is ignored and the new one returned.
pub fn insert(transaction: &Transaction<'_>, link: &Link) -> Result<LinkId, Error> {
    let scope = match link.scope {
        Scope::Client => "client",
        Scope::Documents(_) => "documents",
    };
    let mut statement = transaction.prepare_cached(
        "INSERT INTO link (public_id, key_id, client_id, scope, is_standing, label, allow, created_at, expires_at, max_uses) \
         VALUES (:public, :key, :client, :scope, :standing, :label, :allow, :created, :expires, :max_uses)",
    )?;
    statement.execute(named_params! {
        ":public": link.public_id.cast_signed(), ":key": link.key_id, ":client": link.client.0, ":scope": scope,
        ":standing": link.is_standing, ":label": link.label, ":allow": link.allow.map(|allow| allow.to_string()),
        ":created": link.created_at.as_second(), ":expires": link.expires_at.map(Timestamp::as_second),
        ":max_uses": link.max_uses,
    })?;
    let id = LinkId(transaction.last_insert_rowid());
    if let Scope::Documents(documents) = &link.scope {
        set_documents(transaction, id, documents)?;
    }
    Ok(id)
}

/// Writes label, allowed actions, expiry, limit and revocation over a link's, and its public id and key when rotated.
pub fn update(transaction: &Transaction<'_>, link: &Link) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE link SET public_id = :public, key_id = :key, label = :label, allow = :allow, expires_at = :expires, \
         max_uses = :max_uses, uses = :uses, revoked_at = :revoked WHERE id = :id",
    )?;
    Ok(statement.execute(named_params! {
        ":public": link.public_id.cast_signed(), ":key": link.key_id, ":label": link.label,
        ":allow": link.allow.map(|allow| allow.to_string()), ":expires": link.expires_at.map(Timestamp::as_second),
        ":max_uses": link.max_uses, ":uses": link.uses, ":revoked": link.revoked_at.map(Timestamp::as_second),
        ":id": link.id.0,
    })?)
}

/// Counts one more use; returns how many rows that touched, none when it was used as often as allowed.
pub fn count_use(
    transaction: &Transaction<'_>,
    link: LinkId,
    now: Timestamp,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE link SET uses = uses + 1, last_seen_at = ?2 WHERE id = ?1 AND (max_uses IS NULL OR uses < max_uses)",
    )?;
    Ok(statement.execute((link.0, now.as_second()))?)
}

/// Finds a link by its row.
pub fn find(connection: &Connection, link: LinkId) -> Result<Option<Link>, Error> {
    find_one(connection, &BY_ID, link.0)
}

/// Finds a link by the id in its token.
pub fn find_by_public_id(connection: &Connection, public_id: u64) -> Result<Option<Link>, Error> {
    find_one(connection, &BY_PUBLIC_ID, public_id.cast_signed())
}

/// Finds the standing link of a client that is neither revoked nor signed by a retired key.
pub fn find_standing(connection: &Connection, client: ClientId) -> Result<Option<Link>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM link WHERE client_id = ?1 AND is_standing AND scope = 'client' AND revoked_at IS NULL \
         AND key_id NOT IN (SELECT id FROM signing_key WHERE retired_at IS NOT NULL)"
    );
    find_one(connection, &sql, client.0)
}

/// Finds the standing link of a single document that is neither revoked nor signed by a retired key.
pub fn find_standing_of_document(
    connection: &Connection,
    document: DocumentId,
) -> Result<Option<Link>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM link JOIN link_document ON link_document.link_id = link.id \
         WHERE link_document.document_id = ?1 AND is_standing AND scope = 'documents' AND revoked_at IS NULL \
         AND key_id NOT IN (SELECT id FROM signing_key WHERE retired_at IS NOT NULL)"
    );
    find_one(connection, &sql, document.0)
}

/// Which links a list holds; state is for the caller to ask, since it depends on clock and keys.
#[derive(Debug, Clone, Default)]
pub struct LinkFilter {
    pub client: Option<ClientId>,
    /// Those that end before this instant.
    pub expiring_before: Option<Timestamp>,
}

/// Calls `each` with every link of the filter and its client's number, ordered by id.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    filter: &LinkFilter,
    mut each: impl FnMut(Link, &str) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS}, client.number FROM link JOIN client ON client.id = link.client_id \
         WHERE (:client IS NULL OR link.client_id = :client) \
           AND (:expiring IS NULL OR link.expires_at < :expiring) ORDER BY link.id"
    );
    let mut statement = connection.prepare(&sql).map_err(Error::from)?;
    let mut rows = statement
        .query(named_params! {
            ":client": filter.client.map(|client| client.0),
            ":expiring": filter.expiring_before.map(Timestamp::as_second),
        })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let number: String = row.get(14).map_err(Error::from)?;
        each(from_row(connection, row)?, &number)?;
    }
    Ok(())
}

/// How many links a key has signed that are neither revoked nor expired at `now`.
pub fn count_live_of_key(
    connection: &Connection,
    key_id: u8,
    now: Timestamp,
) -> Result<u64, Error> {
    let sql = "SELECT count(*) FROM link WHERE key_id = ?1 AND revoked_at IS NULL \
               AND (expires_at IS NULL OR expires_at > ?2)";
    Ok(connection.query_row(sql, (key_id, now.as_second()), |row| row.get(0))?)
}

/// Link ids with their client's name and the label, newest first; at most `limit`.
pub fn recent(connection: &Connection, limit: u32) -> Result<Vec<(LinkId, String, String)>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT link.id, client.name, link.label FROM link JOIN client ON client.id = link.client_id \
         WHERE revoked_at IS NULL ORDER BY link.id DESC LIMIT ?1",
    )?;
    let rows = statement.query_map([limit], |row| {
        Ok((LinkId(row.get(0)?), row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn set_documents(
    transaction: &Transaction<'_>,
    link: LinkId,
    documents: &[DocumentId],
) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT OR IGNORE INTO link_document (link_id, document_id) VALUES (?1, ?2)",
    )?;
    for document in documents {
        statement.execute((link.0, document.0))?;
    }
    Ok(())
}

fn documents(connection: &Connection, link: i64) -> Result<Vec<DocumentId>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT document_id FROM link_document WHERE link_id = ?1 ORDER BY document_id",
    )?;
    let rows = statement.query_map([link], |row| row.get(0).map(DocumentId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn find_one(connection: &Connection, sql: &str, key: i64) -> Result<Option<Link>, Error> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([key])?;
    rows.next()?
        .map(|row| from_row(connection, row))
        .transpose()
}

fn from_row(connection: &Connection, row: &Row<'_>) -> Result<Link, Error> {
    let mut columns = Columns::new(row, "link");
    let id: i64 = columns.value()?;
    Ok(Link {
        id: LinkId(id),
        public_id: columns.value::<i64>()?.cast_unsigned(),
        key_id: columns.value()?,
        client: ClientId(columns.value()?),
        scope: match columns.text()? {
            "client" => Scope::Client,
            _ => Scope::Documents(documents(connection, id)?),
        },
        is_standing: columns.value()?,
        label: columns.value()?,
        allow: columns.optional_set()?,
        created_at: columns.instant()?,
        expires_at: columns.optional_instant()?,
        max_uses: columns.value()?,
        uses: columns.value()?,
        last_seen_at: columns.optional_instant()?,
        revoked_at: columns.optional_instant()?,
    })
}

/// Whether a document is in any link's scope, so that a draft in use is not deleted unnoticed.
pub fn names_document(connection: &Connection, document: DocumentId) -> Result<bool, Error> {
    let sql = "SELECT EXISTS (SELECT 1 FROM link_document WHERE document_id = ?1)";
    Ok(connection.query_row(sql, [document.0], |row| row.get(0))?)
}
