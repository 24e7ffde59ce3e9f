//! Counts over several tables, for `status` and `doctor`.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::document::{Kind, Status};
use crate::domain::settings::LoginMode;

/// How many documents of a kind stand where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocumentCount {
    pub kind: Kind,
    pub status: Status,
    pub count: u64,
}

/// Counts documents by kind and status as shown on `today`.
pub fn documents(connection: &Connection, today: Date) -> Result<Vec<DocumentCount>, Error> {
    let mut statement = connection.prepare(
        "SELECT 0, kind, CASE WHEN status = 'open' AND kind IN ('invoice', 'reminder') AND due_date < :today \
             THEN 'overdue' ELSE status END AS shown, count(*) \
         FROM document GROUP BY kind, shown",
    )?;
    let mut rows = statement.query(named_params! { ":today": today.to_string() })?;
    let mut counts = Vec::new();
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "document");
        let _row: i64 = columns.value()?;
        counts.push(DocumentCount {
            kind: columns.word()?,
            status: columns.word()?,
            count: columns.value()?,
        });
    }
    counts.sort_by_key(|count| (count.kind, count.status));
    Ok(counts)
}

/// How many links open something at `now`, the day `today`, and how many of those end before `soon`; `usual` is
/// how clients enter who have no exception.
pub fn links(
    connection: &Connection,
    (now, today): (Timestamp, Date),
    soon: Timestamp,
    usual: LoginMode,
) -> Result<(u64, u64), Error> {
    let sql = "SELECT count(*), count(*) FILTER (WHERE link.expires_at <= :soon) FROM link \
         JOIN access ON access.client_id = link.client_id AND access.state = 'granted' \
              AND (access.until IS NULL OR access.until >= :today) \
              AND coalesce(access.login, :usual) = 'link' \
         JOIN client ON client.id = link.client_id AND client.archived_at IS NULL \
         WHERE link.revoked_at IS NULL AND (link.expires_at IS NULL OR link.expires_at > :now) \
         AND (link.max_uses IS NULL OR link.uses < link.max_uses) \
         AND link.key_id NOT IN (SELECT id FROM signing_key WHERE retired_at IS NOT NULL)";
    let parameters = named_params! {
        ":now": now.as_second(), ":soon": soon.as_second(), ":today": today.to_string(),
        ":usual": usual.to_string(),
    };
    Ok(connection.query_row(sql, parameters, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// How many clients may enter on `today`.
pub fn admitted_clients(connection: &Connection, today: Date) -> Result<u64, Error> {
    let sql = "SELECT count(*) FROM access JOIN client ON client.id = access.client_id \
         WHERE access.state = 'granted' AND client.archived_at IS NULL \
         AND (access.until IS NULL OR access.until >= :today)";
    let parameters = named_params! { ":today": today.to_string() };
    Ok(connection.query_row(sql, parameters, |row| row.get(0))?)
}

/// The number of a client that may enter but has no way in by `login`, and how many there are of them.
pub fn locked_out(
    connection: &Connection,
    login: LoginMode,
    usual: LoginMode,
    today: Date,
) -> Result<Option<(String, u64)>, Error> {
    let key = match login {
        LoginMode::Link => {
            "SELECT 1 FROM link WHERE link.client_id = client.id AND link.revoked_at IS NULL"
        }
        LoginMode::Password => {
            "SELECT 1 FROM credential WHERE credential.client_id = client.id UNION ALL SELECT 1 FROM invitation \
             WHERE invitation.client_id = client.id AND used_at IS NULL AND expires_at > unixepoch(:today)"
        }
    };
    let sql = format!(
        "SELECT client.number, count(*) OVER () FROM access JOIN client ON client.id = access.client_id \
         WHERE access.state = 'granted' AND client.archived_at IS NULL \
         AND (access.until IS NULL OR access.until >= :today) AND coalesce(access.login, :usual) = :login \
         AND NOT EXISTS ({key}) ORDER BY client.number LIMIT 1"
    );
    let parameters = named_params! {
        ":today": today.to_string(), ":login": login.to_string(), ":usual": usual.to_string(),
    };
    let found = connection.query_row(&sql, parameters, |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(found.optional()?)
}

/// When the last event was recorded, or the last one of an action.
pub fn last_event(
    connection: &Connection,
    action: Option<&str>,
) -> Result<Option<Timestamp>, Error> {
    let mut statement = connection.prepare(
        "SELECT id, at FROM audit WHERE :action IS NULL OR action = :action ORDER BY id DESC LIMIT 1",
    )?;
    let mut rows = statement.query(named_params! { ":action": action })?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let mut columns = Columns::new(row, "audit");
    let _id: i64 = columns.value()?;
    Ok(Some(columns.instant()?))
}
