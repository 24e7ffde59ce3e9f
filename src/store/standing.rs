//! Standing links of many clients at once: made, renewed and read without collecting any.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::functions::FunctionFlags;
use rusqlite::{CachedStatement, Connection, Row, Rows, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::id::{ClientId, EventId};
use crate::domain::settings::LoginMode;

/// The terms of standing links made for many clients at once.
#[derive(Debug, Clone, Copy)]
pub struct StandingTerms {
    pub key_id: u8,
    pub created_at: Timestamp,
    pub expires_at: Option<Timestamp>,
}

/// Gives every client noted under `event` its standing link, unless it has one; `random` makes the public ids.
pub fn insert_standing(
    transaction: &Transaction<'_>,
    event: EventId,
    terms: StandingTerms,
    random: impl Fn() -> u64 + Send + 'static,
) -> Result<(), Error> {
    const FUNCTION: &str = "new_public_id";
    transaction.create_scalar_function(
        FUNCTION,
        0,
        FunctionFlags::SQLITE_UTF8,
        move |_context| Ok(random().cast_signed()),
    )?;
    transaction.execute(
        "INSERT INTO link (public_id, key_id, client_id, scope, is_standing, label, created_at, expires_at) \
         SELECT new_public_id(), :key, noted.client_id, 'client', 1, '', :created, :expires FROM audit_client AS noted \
         WHERE noted.event_id = :event AND NOT EXISTS (SELECT 1 FROM link WHERE link.client_id = noted.client_id \
             AND link.is_standing AND link.scope = 'client' AND link.revoked_at IS NULL \
             AND link.key_id NOT IN (SELECT id FROM signing_key WHERE retired_at IS NOT NULL)) \
         ORDER BY noted.client_id",
        named_params! {
            ":key": terms.key_id, ":created": terms.created_at.as_second(),
            ":expires": terms.expires_at.map(Timestamp::as_second), ":event": event.0,
        },
    )?;
    Ok(transaction.remove_function(FUNCTION, 0)?)
}

/// Gives the expired standing links of the clients noted under `event` a new end; their URLs stay.
pub fn renew_standing(
    transaction: &Transaction<'_>,
    event: EventId,
    now: Timestamp,
    expires_at: Option<Timestamp>,
) -> Result<(), Error> {
    transaction.execute(
        "UPDATE link SET expires_at = :expires WHERE expires_at <= :now AND is_standing AND scope = 'client' \
         AND revoked_at IS NULL AND client_id IN (SELECT client_id FROM audit_client WHERE event_id = :event)",
        named_params! {
            ":expires": expires_at.map(Timestamp::as_second), ":now": now.as_second(), ":event": event.0,
        },
    )?;
    Ok(())
}

/// A granted client with what its URL is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'r> {
    pub client: ClientId,
    pub number: &'r str,
    /// An exception from the settings' login mode.
    pub login: Option<LoginMode>,
    pub since: Option<Timestamp>,
    pub until: Option<Date>,
    pub public_id: u64,
    pub key_id: u8,
    /// Whether the event that was asked about concerned the client.
    pub is_noted: bool,
}

/// Which links are a client's standing link: not revoked, and not signed by a retired key.
pub const STANDING: &str = "link.is_standing AND link.scope = 'client' AND link.revoked_at IS NULL \
    AND link.key_id NOT IN (SELECT id FROM signing_key WHERE retired_at IS NOT NULL)";

/// All standing links but for the keys: which of them were retired is asked once and not a million times.
const WALKED: &str = "SELECT client_id, public_id, key_id FROM link \
    WHERE is_standing AND scope = 'client' AND revoked_at IS NULL ORDER BY id";

/// Calls `each` with the standing link of every client whose access is granted on `today`, ordered by client id.
///
/// Reads nothing but what a URL needs: a million of them pass through here.
pub fn for_each_standing<E: From<Error>>(
    connection: &Connection,
    today: Date,
    event: Option<EventId>,
    mut each: impl FnMut(Standing<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let is_noted = match event {
        Some(event) => format!(
            "EXISTS (SELECT 1 FROM audit_client WHERE event_id = {} AND audit_client.client_id = client.id)",
            event.0
        ),
        None => "FALSE".to_owned(),
    };
    let sql = format!(
        "SELECT client.id, client.number, access.login, access.since, access.until, {is_noted} \
         FROM access CROSS JOIN client ON client.id = access.client_id \
         WHERE access.state = 'granted' AND (access.until IS NULL OR access.until >= ?1) \
         ORDER BY access.client_id"
    );
    let mut granted = connection.prepare(&sql).map_err(Error::from)?;
    let mut clients = granted.query([today.to_string()]).map_err(Error::from)?;
    let archived = archived_clients(connection)?;
    let mut all = connection.prepare(WALKED).map_err(Error::from)?;
    let mut links = Walk::new(connection, all.query(()).map_err(Error::from)?)?;
    while let Some(row) = clients.next().map_err(Error::from)? {
        let mut columns = Columns::new(row, "access");
        let client = ClientId(columns.value()?);
        let Some(link) = links.of(client)?.filter(|_| !archived.contains(&client.0)) else {
            continue;
        };
        each(Standing {
            client,
            number: columns.text()?,
            login: columns.optional(str::parse)?,
            since: columns.optional_instant()?,
            until: columns.optional_date()?,
            public_id: link.public_id,
            key_id: link.key_id,
            is_noted: columns.value()?,
        })?;
    }
    Ok(())
}

/// A standing link, as far as its URL needs it.
#[derive(Debug, Clone, Copy)]
struct Found {
    client: ClientId,
    public_id: u64,
    key_id: u8,
}

impl Found {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        let mut columns = Columns::new(row, "link");
        Ok(Self {
            client: ClientId(columns.value()?),
            public_id: columns.value::<i64>()?.cast_unsigned(),
            key_id: columns.value()?,
        })
    }
}

fn archived_clients(connection: &Connection) -> Result<HashSet<i64>, Error> {
    let mut archived =
        connection.prepare_cached("SELECT id FROM client WHERE archived_at IS NOT NULL")?;
    let ids = archived.query_map((), |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

fn retired_keys(connection: &Connection) -> Result<Vec<u8>, Error> {
    let mut keys =
        connection.prepare_cached("SELECT id FROM signing_key WHERE retired_at IS NOT NULL")?;
    let ids = keys.query_map((), |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// So many links are remembered that the walk met before their clients.
const EARLY: usize = 1 << 16;

/// The standing links of one client after the other.
///
/// Most links were made in the order of their clients, so a walk along them meets most clients without a search; those
/// that were made before their turn are remembered.
struct Walk<'s> {
    rows: Rows<'s>,
    early: HashMap<ClientId, Found>,
    retired: Vec<u8>,
    search: CachedStatement<'s>,
}

impl<'s> Walk<'s> {
    fn new(connection: &'s Connection, rows: Rows<'s>) -> Result<Self, Error> {
        let sql = format!(
            "SELECT client_id, public_id, key_id FROM link WHERE client_id = ?1 AND {STANDING}"
        );
        Ok(Self {
            rows,
            early: HashMap::new(),
            retired: retired_keys(connection)?,
            search: connection.prepare_cached(&sql)?,
        })
    }

    /// The link of a client that comes after all those asked for before.
    fn of(&mut self, client: ClientId) -> Result<Option<Found>, Error> {
        if let Some(found) = self.early.remove(&client) {
            return Ok(Some(found));
        }
        while self.early.len() < EARLY {
            let Some(found) = self.rows.next()?.map(Found::from_row).transpose()? else {
                break;
            };
            if self.retired.contains(&found.key_id) || found.client < client {
                continue;
            }
            if found.client == client {
                return Ok(Some(found));
            }
            self.early.insert(found.client, found);
        }
        self.search(client)
    }

    fn search(&mut self, client: ClientId) -> Result<Option<Found>, Error> {
        let mut rows = self.search.query([client.0])?;
        rows.next()?.map(Found::from_row).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[test]
    fn links_are_met_in_whatever_order_they_were_made() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("portal.db")).unwrap();
        let run = |sql: &str| store.connection.execute_batch(sql).unwrap();
        run(
            "INSERT INTO signing_key (id, fingerprint, created_at) VALUES (1, 'a', 0), (2, 'b', 0);",
        );
        run("UPDATE signing_key SET retired_at = 1 WHERE id = 2;");
        for client in 1..=7 {
            run(&format!(
                "INSERT INTO client (id, number, name, locale, kind, created_at, updated_at) \
                 VALUES ({client}, 'KD-{client}', 'x', 'de', 'business', 0, 0);
                 INSERT INTO access (client_id, state, since) VALUES ({client}, 'granted', 0);"
            ));
        }
        for (client, key, revoked) in [
            (4, 1, "NULL"),
            (1, 1, "NULL"),
            (2, 1, "5"),
            (7, 2, "NULL"),
            (6, 1, "NULL"),
            (3, 1, "NULL"),
        ] {
            run(&format!(
                "INSERT INTO link (public_id, key_id, client_id, scope, is_standing, label, created_at, revoked_at) \
                 VALUES ({client}0, {key}, {client}, 'client', 1, '', 0, {revoked});"
            ));
        }
        let mut met = Vec::new();
        for_each_standing(
            &store.connection,
            jiff::civil::date(2026, 11, 25),
            None,
            |standing| {
                met.push((standing.client.0, standing.public_id));
                Ok::<_, Error>(())
            },
        )
        .unwrap();
        assert_eq!(met, [(1, 10), (3, 30), (4, 40), (6, 60)]);
    }
}
