//! Table `session`: who has entered; never what a cookie holds.

use std::sync::LazyLock;

use jiff::Timestamp;
use rusqlite::{Connection, Row, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::credential::Username;
use crate::domain::id::{ClientId, LinkId, SessionId};
use crate::domain::locale::Locale;
use crate::domain::session::{IDLE, Origin, Session, Way};
use crate::domain::wordset::Word;

/// SHA-256 of what a cookie or an address holds.
pub type Digest = [u8; 32];

/// Asked at every visit, so its text is put together once.
static BY_DIGEST: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {COLUMNS} FROM session WHERE digest = ?1"));

const COLUMNS: &str = "session.id, session.client_id, session.link_id, session.link_public_id, session.username, \
    session.locale, session.is_restricted, session.address, session.agent, session.created_at, session.seen_at, \
    session.ends_at, session.ended_at";

/// Adds a session under the digest of its cookie; the id of `session` is ignored and the new one returned.
pub fn insert(
    transaction: &Transaction<'_>,
    digest: &Digest,
    session: &Session,
) -> Result<SessionId, Error> {
    let (link, public_id, username) = match &session.way {
        Way::Link { link, public_id } => (Some(link.0), Some(public_id.cast_signed()), None),
        Way::Password(username) => (None, None, Some(username.as_str())),
    };
    let mut statement = transaction.prepare_cached(
        "INSERT INTO session (digest, client_id, link_id, link_public_id, username, locale, is_restricted, address, \
         agent, created_at, seen_at, ends_at) \
         VALUES (:digest, :client, :link, :public, :username, :locale, :restricted, :address, :agent, :created, :seen, \
         :ends)",
    )?;
    statement.execute(named_params! {
        ":digest": digest, ":client": session.client.0, ":link": link, ":public": public_id, ":username": username,
        ":locale": session.locale.map(Locale::word), ":restricted": session.is_restricted,
        ":address": session.origin.address, ":agent": session.origin.agent,
        ":created": session.created_at.as_second(), ":seen": session.seen_at.as_second(),
        ":ends": session.ends_at.as_second(),
    })?;
    Ok(SessionId(transaction.last_insert_rowid()))
}

/// Finds a session by the digest of its cookie, also when it is over.
pub fn find_by_digest(connection: &Connection, digest: &Digest) -> Result<Option<Session>, Error> {
    let mut statement = connection.prepare_cached(&BY_DIGEST)?;
    let mut rows = statement.query([digest])?;
    rows.next()?.map(from_row).transpose()
}

/// Finds a session by its row.
pub fn find(connection: &Connection, session: SessionId) -> Result<Option<Session>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM session WHERE id = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([session.0])?;
    rows.next()?.map(from_row).transpose()
}

/// Which sessions are meant.
#[derive(Debug, Clone, Copy, Default)]
pub struct SessionFilter {
    pub client: Option<ClientId>,
    pub link: Option<LinkId>,
    /// Only those that were not ended.
    pub unended: bool,
}

/// Calls `each` with every session of the filter and its client's number, newest first.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    filter: SessionFilter,
    mut each: impl FnMut(Session, &str) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS}, client.number FROM session JOIN client ON client.id = session.client_id \
         WHERE (:client IS NULL OR session.client_id = :client) AND (:link IS NULL OR session.link_id = :link) \
           AND (NOT :unended OR session.ended_at IS NULL) ORDER BY session.id DESC"
    );
    let mut statement = connection.prepare(&sql).map_err(Error::from)?;
    let mut rows = statement
        .query(named_params! {
            ":client": filter.client.map(|client| client.0), ":link": filter.link.map(|link| link.0),
            ":unended": filter.unended,
        })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let number: String = row.get(13).map_err(Error::from)?;
        each(from_row(row)?, &number)?;
    }
    Ok(())
}

/// How many sessions are going on.
pub fn count_live(connection: &Connection, now: Timestamp) -> Result<u64, Error> {
    let idle_since = now.checked_sub(IDLE).unwrap_or(Timestamp::MIN);
    let sql =
        "SELECT count(*) FROM session WHERE ended_at IS NULL AND ends_at > ?1 AND seen_at > ?2";
    let counted = connection.query_row(sql, (now.as_second(), idle_since.as_second()), |row| {
        row.get(0)
    });
    Ok(counted?)
}

/// When a client was last in the portal.
pub fn last_seen(connection: &Connection, client: ClientId) -> Result<Option<Timestamp>, Error> {
    let sql = "SELECT max(seen_at) FROM session WHERE client_id = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let last: Option<i64> = statement.query_row([client.0], |row| row.get(0))?;
    Ok(last.and_then(|second| Timestamp::from_second(second).ok()))
}

/// Ends a session; returns how many rows that touched, none when it was ended before.
pub fn end(
    transaction: &Transaction<'_>,
    session: SessionId,
    now: Timestamp,
) -> Result<usize, Error> {
    let sql = "UPDATE session SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL";
    let mut statement = transaction.prepare_cached(sql)?;
    Ok(statement.execute((session.0, now.as_second()))?)
}

/// Ends the sessions of a client but one; returns how many there were.
pub fn end_others(
    transaction: &Transaction<'_>,
    client: ClientId,
    but: Option<SessionId>,
    now: Timestamp,
) -> Result<usize, Error> {
    let sql = "UPDATE session SET ended_at = ?3 WHERE client_id = ?1 AND ended_at IS NULL AND id IS NOT ?2";
    Ok(transaction.execute(
        sql,
        (client.0, but.map(|session| session.0), now.as_second()),
    )?)
}

/// Ends the sessions of a client that came in with a password; returns how many there were.
pub fn end_by_password(
    transaction: &Transaction<'_>,
    client: ClientId,
    now: Timestamp,
) -> Result<usize, Error> {
    let sql = "UPDATE session SET ended_at = ?2 WHERE client_id = ?1 AND ended_at IS NULL AND username IS NOT NULL";
    Ok(transaction.execute(sql, (client.0, now.as_second()))?)
}

/// Writes down the last sign of life.
pub fn touch(
    transaction: &Transaction<'_>,
    session: SessionId,
    seen_at: Timestamp,
) -> Result<usize, Error> {
    let sql = "UPDATE session SET seen_at = max(seen_at, ?2) WHERE id = ?1";
    let mut statement = transaction.prepare_cached(sql)?;
    Ok(statement.execute((session.0, seen_at.as_second()))?)
}

/// Erases address and browser of the sessions in a range of rows that were over before an instant; returns how many
/// rows that touched.
pub fn forget_origins(
    transaction: &Transaction<'_>,
    (after, last): (SessionId, SessionId),
    over_before: Timestamp,
) -> Result<usize, Error> {
    let sql = "UPDATE session SET address = '', agent = '' \
               WHERE id > ?1 AND id <= ?2 AND ends_at < ?3 AND (address <> '' OR agent <> '')";
    let mut statement = transaction.prepare_cached(sql)?;
    Ok(statement.execute((after.0, last.0, over_before.as_second()))?)
}

/// The newest session, if there ever was one.
pub fn newest(connection: &Connection) -> Result<Option<SessionId>, Error> {
    let sql = "SELECT max(id) FROM session";
    let newest: Option<i64> = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(newest.map(SessionId))
}

/// Writes down the language the visitor chose.
pub fn set_locale(
    transaction: &Transaction<'_>,
    session: SessionId,
    locale: Locale,
) -> Result<usize, Error> {
    let sql = "UPDATE session SET locale = ?2 WHERE id = ?1";
    Ok(transaction.execute(sql, (session.0, locale.word()))?)
}

fn from_row(row: &Row<'_>) -> Result<Session, Error> {
    let mut columns = Columns::new(row, "session");
    let (id, client) = (SessionId(columns.value()?), ClientId(columns.value()?));
    let (link, public_id): (Option<i64>, Option<i64>) = (columns.value()?, columns.value()?);
    let username = columns.optional(Username::new)?;
    let way = match (link, public_id, username) {
        (_, _, Some(username)) => Way::Password(username),
        (link, public_id, None) => Way::Link {
            link: LinkId(link.unwrap_or_default()),
            public_id: public_id.unwrap_or_default().cast_unsigned(),
        },
    };
    Ok(Session {
        id,
        client,
        way,
        locale: columns.optional(Locale::parse)?,
        is_restricted: columns.value()?,
        origin: Origin {
            address: columns.value()?,
            agent: columns.value()?,
        },
        created_at: columns.instant()?,
        seen_at: columns.instant()?,
        ends_at: columns.instant()?,
        ended_at: columns.optional_instant()?,
    })
}
