//! Table `access`: what was decided about each client, and the two decisions that may concern all of them at once.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, Row, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::access::Access;
use crate::domain::action::Actions;
use crate::domain::document::Kinds;
use crate::domain::id::{ClientId, EventId};
use crate::domain::settings::LoginMode;

/// Asked at every visit, so its text is put together once.
static OF_CLIENT: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {COLUMNS} FROM access WHERE client_id = ?1"));

const COLUMNS: &str = "access.client_id, access.state, access.since, access.until, access.login, access.share, \
    access.allow";

/// Finds what was decided about a client.
pub fn find(connection: &Connection, client: ClientId) -> Result<Option<Access>, Error> {
    let mut statement = connection.prepare_cached(&OF_CLIENT)?;
    let mut rows = statement.query([client.0])?;
    rows.next()?.map(from_row).transpose()
}

/// Writes what was decided about a client.
pub fn put(transaction: &Transaction<'_>, access: &Access) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO access (client_id, state, since, until, login, share, allow) \
         VALUES (:client, :state, :since, :until, :login, :share, :allow) \
         ON CONFLICT (client_id) DO UPDATE SET state = excluded.state, since = excluded.since, \
         until = excluded.until, login = excluded.login, share = excluded.share, allow = excluded.allow",
    )?;
    statement.execute(named_params! {
        ":client": access.client.0,
        ":state": access.state.to_string(),
        ":since": access.since.map(Timestamp::as_second),
        ":until": access.until.map(|date| date.to_string()),
        ":login": access.login.map(|mode| mode.to_string()),
        ":share": access.share.map(|kinds| kinds.to_string()),
        ":allow": access.allow.map(|actions| actions.to_string()),
    })?;
    Ok(())
}

/// Which clients a decision about all of them concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// Every client that is not archived and does not have just this access, with a working standing link, already.
    Everyone,
    /// Those that were never decided about: neither granted nor explicitly revoked.
    Undecided,
    /// Every client whose access is granted.
    Granted,
}

impl Whom {
    fn condition(self) -> &'static str {
        match self {
            Self::Everyone => {
                "client.archived_at IS NULL AND (access.state IS NULL OR access.state <> 'granted' \
                 OR access.until IS NOT :until \
                 OR access.login IS NOT iif(:login IS NULL, access.login, nullif(:login, '')) \
                 OR access.share IS NOT iif(:share IS NULL, access.share, nullif(:share, '')) \
                 OR access.allow IS NOT iif(:allow IS NULL, access.allow, nullif(:allow, '')) \
                 OR NOT EXISTS (SELECT 1 FROM link WHERE link.client_id = client.id AND link.is_standing \
                     AND link.scope = 'client' AND link.revoked_at IS NULL \
                     AND (link.expires_at IS NULL OR link.expires_at > :now) \
                     AND link.key_id NOT IN (SELECT id FROM signing_key WHERE retired_at IS NOT NULL)))"
            }
            Self::Undecided => {
                "client.archived_at IS NULL AND (access.state IS NULL OR access.state = 'never')"
            }
            Self::Granted => "access.state = 'granted'",
        }
    }
}

/// What a grant does to one of a client's exceptions from the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Exception<T> {
    /// It stays as it is.
    #[default]
    Keep,
    /// There is none from now on: the settings decide.
    Follow,
    Set(T),
}

impl<T: Copy> Exception<T> {
    /// The exception afterwards, given the one before.
    pub fn over(self, before: Option<T>) -> Option<T> {
        match self {
            Self::Keep => before,
            Self::Follow => None,
            Self::Set(value) => Some(value),
        }
    }
}

impl<T: ToString> Exception<T> {
    /// As statements take it: nothing keeps, the empty text removes.
    fn text(&self) -> Option<String> {
        match self {
            Self::Keep => None,
            Self::Follow => Some(String::new()),
            Self::Set(value) => Some(value.to_string()),
        }
    }
}

/// What a grant brings with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Terms {
    /// The last day; absent means without end.
    pub until: Option<Date>,
    pub login: Exception<LoginMode>,
    pub share: Exception<Kinds>,
    pub allow: Exception<Actions>,
}

impl Terms {
    fn until_text(&self) -> Option<String> {
        self.until.map(|date| date.to_string())
    }
}

/// Names the clients that a decision will concern in the audit trail, under `event`; returns how many.
///
/// Has to come before the decision, which changes whom the condition holds for.
pub fn note_concerned(
    transaction: &Transaction<'_>,
    whom: Whom,
    terms: &Terms,
    event: EventId,
    now: Timestamp,
) -> Result<u64, Error> {
    let sql = format!(
        "WITH terms AS (SELECT :until, :login, :share, :allow, :now) \
         INSERT INTO audit_client (event_id, client_id) SELECT :event, client.id FROM client, terms \
         LEFT JOIN access ON access.client_id = client.id WHERE {} ORDER BY client.id",
        whom.condition()
    );
    let count = transaction.execute(
        &sql,
        named_params! {
            ":event": event.0, ":now": now.as_second(), ":until": terms.until_text(),
            ":login": terms.login.text(), ":share": terms.share.text(), ":allow": terms.allow.text(),
        },
    )?;
    Ok(u64::try_from(count).unwrap_or(u64::MAX))
}

/// Grants access to the clients noted under `event`.
pub fn grant_concerned(
    transaction: &Transaction<'_>,
    event: EventId,
    terms: &Terms,
    now: Timestamp,
) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO access (client_id, state, since, until, login, share, allow) \
         SELECT client_id, 'granted', :now, :until, nullif(:login, ''), nullif(:share, ''), nullif(:allow, '') \
         FROM audit_client \
         WHERE event_id = :event ORDER BY client_id \
         ON CONFLICT (client_id) DO UPDATE SET \
         since = CASE access.state WHEN 'granted' THEN access.since ELSE excluded.since END, \
         state = 'granted', until = excluded.until, login = iif(:login IS NULL, login, excluded.login), \
         share = iif(:share IS NULL, share, excluded.share), allow = iif(:allow IS NULL, allow, excluded.allow)",
        named_params! {
            ":event": event.0, ":now": now.as_second(), ":until": terms.until_text(),
            ":login": terms.login.text(), ":share": terms.share.text(), ":allow": terms.allow.text(),
        },
    )?;
    Ok(())
}

/// Revokes the access of the clients noted under `event`; their exceptions stay for a later grant.
pub fn revoke_concerned(
    transaction: &Transaction<'_>,
    event: EventId,
    now: Timestamp,
) -> Result<(), Error> {
    transaction.execute(
        "UPDATE access SET state = 'revoked', since = :now \
         WHERE client_id IN (SELECT client_id FROM audit_client WHERE event_id = :event)",
        named_params! { ":event": event.0, ":now": now.as_second() },
    )?;
    Ok(())
}

/// How many clients are granted, revoked, and undecided.
pub fn count(connection: &Connection) -> Result<(u64, u64, u64), Error> {
    let sql = "SELECT count(*) FILTER (WHERE state = 'granted'), count(*) FILTER (WHERE state = 'revoked') FROM access";
    let (granted, revoked): (u64, u64) =
        connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let clients: u64 = connection.query_row("SELECT count(*) FROM client", [], |row| row.get(0))?;
    Ok((granted, revoked, clients.saturating_sub(granted + revoked)))
}

fn from_row(row: &Row<'_>) -> Result<Access, Error> {
    access_from(&mut Columns::new(row, "access"))
}

/// Reads the columns of an access row.
pub fn access_from(columns: &mut Columns<'_>) -> Result<Access, Error> {
    Ok(Access {
        client: ClientId(columns.value()?),
        state: columns.word()?,
        since: columns.optional_instant()?,
        until: columns.optional_date()?,
        login: columns.optional(str::parse)?,
        share: columns.optional_set()?,
        allow: columns.optional_set()?,
    })
}
