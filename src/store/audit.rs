//! Tables `audit`, `audit_client`, `audit_head`: the trail of every change. Hashing is the caller's.

use jiff::Timestamp;
use rusqlite::{Connection, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::id::{ClientId, EventId};

/// The length of a hash (SHA-256).
pub type Hash = [u8; 32];

/// The end of the trail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// How many events there are.
    pub count: i64,
    /// The hash of the last one; zeros before the first.
    pub hash: Hash,
    /// A keyed seal over both and the key it was made with; absent while the key file is.
    pub seal: Option<(u8, Hash)>,
}

/// An event as the trail keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub id: EventId,
    pub at: Timestamp,
    pub actor: String,
    pub action: String,
    pub client: Option<ClientId>,
    /// `document:7` or `link:3`.
    pub subject: Option<String>,
    /// A JSON object.
    pub facts: String,
    pub hash: Hash,
}

/// Reads the end of the trail.
pub fn head(connection: &Connection) -> Result<Head, Error> {
    let mut statement =
        connection.prepare_cached("SELECT one, count, hash, key_id, seal FROM audit_head")?;
    let mut rows = statement.query([])?;
    let missing = || Error::Damaged("the head of the audit trail is missing".to_owned());
    let row = rows.next()?.ok_or_else(missing)?;
    let mut columns = Columns::new(row, "audit_head");
    let _one: i64 = columns.value()?;
    let (count, hash) = (columns.value()?, columns.value()?);
    let (key, seal): (Option<u8>, Option<Hash>) = (columns.value()?, columns.value()?);
    Ok(Head {
        count,
        hash,
        seal: key.zip(seal),
    })
}

/// Appends an event and moves the head onto it.
pub fn append(transaction: &Transaction<'_>, record: &Record, head: &Head) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO audit (id, at, actor, action, client_id, subject, facts, hash) \
         VALUES (:id, :at, :actor, :action, :client, :subject, :facts, :hash)",
    )?;
    statement.execute(named_params! {
        ":id": record.id.0, ":at": record.at.as_second(), ":actor": record.actor, ":action": record.action,
        ":client": record.client.map(|client| client.0), ":subject": record.subject, ":facts": record.facts,
        ":hash": record.hash,
    })?;
    let mut statement = transaction
        .prepare_cached("UPDATE audit_head SET count = ?1, hash = ?2, key_id = ?3, seal = ?4")?;
    statement.execute((
        head.count,
        head.hash,
        head.seal.map(|seal| seal.0),
        head.seal.map(|seal| seal.1),
    ))?;
    Ok(())
}

/// Names one client under an event about several.
pub fn note_client(
    transaction: &Transaction<'_>,
    event: EventId,
    client: ClientId,
) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT OR IGNORE INTO audit_client (event_id, client_id) VALUES (?1, ?2)",
    )?;
    statement.execute((event.0, client.0))?;
    Ok(())
}

/// Calls `each` with the clients an event about several concerned, ordered by id.
pub fn for_each_client<E: From<Error>>(
    connection: &Connection,
    event: EventId,
    mut each: impl FnMut(ClientId) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = connection
        .prepare_cached("SELECT client_id FROM audit_client WHERE event_id = ?1 ORDER BY client_id")
        .map_err(Error::from)?;
    let mut rows = statement.query([event.0]).map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        each(ClientId(row.get(0).map_err(Error::from)?))?;
    }
    Ok(())
}

/// Which events a list holds.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    pub client: Option<ClientId>,
    /// `access.grant`, or the noun alone: `access`.
    pub action: Option<String>,
    /// Not before this instant.
    pub since: Option<Timestamp>,
    /// The newest so many; all when absent.
    pub last: Option<u64>,
}

/// An event with the number its client has today; none when the client is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedRecord {
    pub record: Record,
    pub client_number: Option<String>,
}

/// The columns of [`record_from`], in its order.
const COLUMNS: &str = "audit.id, audit.at, audit.actor, audit.action, audit.client_id, audit.subject, audit.facts, \
    audit.hash";

const MATCHES: &str = "(:client IS NULL OR audit.client_id = :client OR EXISTS (SELECT 1 FROM audit_client \
        WHERE event_id = audit.id AND audit_client.client_id = :client)) \
    AND (:action IS NULL OR action = :action OR substr(action, 1, length(:action) + 1) = :action || '.') \
    AND (:since IS NULL OR at >= :since)";

/// Calls `each` with every event of the filter, oldest first.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    filter: &AuditFilter,
    mut each: impl FnMut(ListedRecord) -> Result<(), E>,
) -> Result<(), E> {
    // Only the newest few are sorted; everything else comes in the order it is stored in.
    let source = match filter.last {
        Some(_) => {
            format!("(SELECT * FROM audit WHERE {MATCHES} ORDER BY id DESC LIMIT :last) AS audit")
        }
        None => "audit".to_owned(),
    };
    let sql = format!(
        "SELECT {COLUMNS}, client.number FROM {source} LEFT JOIN client ON client.id = audit.client_id \
         WHERE {MATCHES} ORDER BY audit.id LIMIT :last"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(Error::from)?;
    let last = filter
        .last
        .map_or(-1, |last| i64::try_from(last).unwrap_or(i64::MAX));
    let mut rows = statement
        .query(named_params! {
            ":client": filter.client.map(|client| client.0), ":action": filter.action,
            ":since": filter.since.map(Timestamp::as_second), ":last": last,
        })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let mut columns = Columns::new(row, "audit");
        let record = record_from(&mut columns)?;
        each(ListedRecord {
            record,
            client_number: columns.value()?,
        })?;
    }
    Ok(())
}

/// Finds one event by its number.
pub fn find(connection: &Connection, event: EventId) -> Result<Option<Record>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM audit WHERE id = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([event.0])?;
    rows.next()?
        .map(|row| record_from(&mut Columns::new(row, "audit")))
        .transpose()
}

/// Calls `each` with the whole trail as it is stored, by id; the table itself is not trusted to have no gaps.
pub fn walk<E: From<Error>>(
    connection: &Connection,
    mut each: impl FnMut(Record) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!("SELECT {COLUMNS} FROM audit ORDER BY id");
    let mut statement = connection.prepare(&sql).map_err(Error::from)?;
    let mut rows = statement.query([]).map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        each(record_from(&mut Columns::new(row, "audit"))?)?;
    }
    Ok(())
}

/// How many clients are noted under events altogether.
pub fn count_noted(connection: &Connection) -> Result<u64, Error> {
    Ok(connection.query_row("SELECT count(*) FROM audit_client", [], |row| row.get(0))?)
}

/// The first event under which clients are noted although it says nothing of them, or that does not exist.
pub fn first_noted_without_saying(connection: &Connection) -> Result<Option<EventId>, Error> {
    let sql = "SELECT min(event_id) FROM audit_client WHERE NOT EXISTS (SELECT 1 FROM audit \
               WHERE audit.id = event_id AND json_valid(facts) \
               AND json_type(facts, '$.clients_sha256') IS NOT NULL)";
    let event: Option<i64> = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(event.map(EventId))
}

fn record_from(columns: &mut Columns<'_>) -> Result<Record, Error> {
    Ok(Record {
        id: EventId(columns.value()?),
        at: columns.instant()?,
        actor: columns.value()?,
        action: columns.value()?,
        client: columns.value::<Option<i64>>()?.map(ClientId),
        subject: columns.value()?,
        facts: columns.value()?,
        hash: columns.value()?,
    })
}
