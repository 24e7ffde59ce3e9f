//! The clients who may enter, with what they enter by; from `client`, `access` and `link`.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, named_params};

use super::Error;
use super::clients::{COLUMNS, client_from};
use super::row::Columns;
use super::standing::STANDING;
use crate::domain::client::Client;
use crate::domain::settings::LoginMode;

/// A client with live access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entrant {
    pub client: Client,
    /// An exception from the settings' login mode.
    pub login: Option<LoginMode>,
    /// Key id and public id of the standing link, while it works.
    pub link: Option<(u8, u64)>,
}

/// Calls `each` with every client that may enter on `today`, ordered by client id, streamed.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    (now, today): (Timestamp, Date),
    mut each: impl FnMut(Entrant) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS}, access.login, link.key_id, link.public_id \
         FROM client JOIN access ON access.client_id = client.id AND access.state = 'granted' \
              AND (access.until IS NULL OR access.until >= :today) \
         LEFT JOIN link ON link.client_id = client.id AND {STANDING} AND (link.expires_at IS NULL OR link.expires_at > :now) \
              AND (link.max_uses IS NULL OR link.uses < link.max_uses) \
         WHERE client.archived_at IS NULL ORDER BY client.id"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(Error::from)?;
    let mut rows = statement
        .query(named_params! { ":today": today.to_string(), ":now": now.as_second() })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let mut columns = Columns::new(row, "client");
        let client = client_from(&mut columns)?;
        let login = columns.optional(str::parse)?;
        let key_id: Option<u8> = columns.value()?;
        let public_id: Option<i64> = columns.value()?;
        each(Entrant {
            client,
            login,
            link: key_id.zip(public_id.map(i64::cast_unsigned)),
        })?;
    }
    Ok(())
}
