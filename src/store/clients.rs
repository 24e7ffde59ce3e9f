//! Table `client`: the operator's business partners.

use std::sync::LazyLock;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::Error;
use super::row::{Columns, bind, pairs_json};
use crate::domain::address::EmailAddress;
use crate::domain::client::{Client, ClientData, ClientNumber, Profile};
use crate::domain::id::ClientId;

/// Everything about a client, in the order that [`client_from`] reads.
pub const COLUMNS: &str = "client.id, client.number, client.name, client.email, client.locale, client.kind, \
    client.salutation, client.first_name, client.last_name, client.street, client.zip, client.city, client.state, \
    client.country, client.phone, client.fax, client.mobile, client.website, client.tax_number, client.vat_number, \
    client.bank_owner, client.bank_name, client.iban, client.bic, client.note, client.extra, client.archived_at, \
    client.created_at, client.updated_at";

/// Which clients a list holds.
#[derive(Debug, Clone, Default)]
pub struct ClientFilter {
    /// Part of number, name or e-mail, in any case.
    pub search: Option<String>,
    /// `None`: all; `Some(true)`: archived only; `Some(false)`: the others only.
    pub archived: Option<bool>,
}

/// Adds a client; `Conflict` when the number is taken.
pub fn insert(
    transaction: &Transaction<'_>,
    data: &ClientData,
    now: Timestamp,
) -> Result<ClientId, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO client (number, name, email, locale, kind, salutation, first_name, last_name, street, zip, city, \
         state, country, phone, fax, mobile, website, tax_number, vat_number, bank_owner, bank_name, iban, bic, note, \
         extra, created_at, updated_at) \
         VALUES (:number, :name, :email, :locale, :kind, :salutation, :first_name, :last_name, :street, :zip, :city, \
         :state, :country, :phone, :fax, :mobile, :website, :tax_number, :vat_number, :bank_owner, :bank_name, :iban, \
         :bic, :note, :extra, :now, :now)",
    )?;
    bind_data(&mut statement, data)?;
    bind(&mut statement, ":now", now.as_second())?;
    statement.raw_execute()?;
    Ok(ClientId(transaction.last_insert_rowid()))
}

/// Writes new data over a client's; returns how many rows that touched.
pub fn update(
    transaction: &Transaction<'_>,
    client: ClientId,
    data: &ClientData,
    now: Timestamp,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE client SET number = :number, name = :name, email = :email, locale = :locale, kind = :kind, \
         salutation = :salutation, first_name = :first_name, last_name = :last_name, street = :street, zip = :zip, \
         city = :city, state = :state, country = :country, phone = :phone, fax = :fax, mobile = :mobile, \
         website = :website, tax_number = :tax_number, vat_number = :vat_number, bank_owner = :bank_owner, \
         bank_name = :bank_name, iban = :iban, bic = :bic, note = :note, extra = :extra, updated_at = :now \
         WHERE id = :id",
    )?;
    bind_data(&mut statement, data)?;
    bind(&mut statement, ":now", now.as_second())?;
    bind(&mut statement, ":id", client.0)?;
    Ok(statement.raw_execute()?)
}

/// Archives a client or takes it back; returns how many rows that touched.
pub fn set_archived(
    transaction: &Transaction<'_>,
    client: ClientId,
    archived_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<usize, Error> {
    let mut statement = transaction
        .prepare_cached("UPDATE client SET archived_at = :at, updated_at = :now WHERE id = :id")?;
    Ok(statement.execute(named_params! {
        ":at": archived_at.map(Timestamp::as_second), ":now": now.as_second(), ":id": client.0
    })?)
}

/// Deletes a client with its drafts, access, links and contacts; completed documents forbid it (`Conflict`).
pub fn delete(transaction: &Transaction<'_>, client: ClientId) -> Result<usize, Error> {
    transaction.execute(
        "DELETE FROM document WHERE client_id = ?1 AND status = 'draft'",
        [client.0],
    )?;
    Ok(transaction.execute("DELETE FROM client WHERE id = ?1", [client.0])?)
}

/// Asked at every visit, so its text is put together once.
static BY_ID: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {COLUMNS} FROM client WHERE id = ?1"));

/// Finds a client by its number, in any case.
pub fn find_by_number(connection: &Connection, number: &str) -> Result<Option<Client>, Error> {
    find(
        connection,
        &format!("SELECT {COLUMNS} FROM client WHERE number = ?1"),
        number,
    )
}

/// Finds a client by its row.
pub fn find_by_id(connection: &Connection, client: ClientId) -> Result<Option<Client>, Error> {
    find(connection, &BY_ID, client.0)
}

/// The clients that an address is on file for, their own or a contact's, and the address as it is on file.
pub fn find_by_address(
    connection: &Connection,
    address: &str,
    limit: u32,
) -> Result<Vec<(Client, EmailAddress)>, Error> {
    let sql = format!(
        "SELECT {COLUMNS}, found.email FROM (SELECT id, email FROM client WHERE email = ?1 COLLATE NOCASE \
         UNION SELECT client_id, email FROM contact WHERE email = ?1 COLLATE NOCASE) AS found \
         JOIN client ON client.id = found.id GROUP BY client.id ORDER BY client.id LIMIT ?2"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query((address, limit))?;
    let mut clients = Vec::new();
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "client");
        clients.push((
            client_from(&mut columns)?,
            columns.parsed(EmailAddress::new)?,
        ));
    }
    Ok(clients)
}

/// Finds the row of a client by its number, in any case; the cheap way for long lists.
pub fn find_id(connection: &Connection, number: &str) -> Result<Option<ClientId>, Error> {
    let mut statement = connection.prepare_cached("SELECT id FROM client WHERE number = ?1")?;
    Ok(statement
        .query_row([number], |row| row.get(0).map(ClientId))
        .optional()?)
}

/// Calls `each` with every client of the filter, ordered by number.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    filter: &ClientFilter,
    mut each: impl FnMut(Client) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS} FROM client \
         WHERE (:archived IS NULL OR (archived_at IS NOT NULL) = :archived) \
           AND (:search IS NULL OR instr(lower(number || char(10) || name || char(10) || coalesce(email, '')), \
                lower(:search)) > 0) \
         ORDER BY number"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(Error::from)?;
    let mut rows = statement
        .query(named_params! { ":archived": filter.archived, ":search": filter.search })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        each(from_row(row)?)?;
    }
    Ok(())
}

/// All client numbers with their names, ordered by number; at most `limit`, those that start with `prefix`.
pub fn numbers(
    connection: &Connection,
    prefix: &str,
    limit: usize,
) -> Result<Vec<(String, String)>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT number, name FROM client WHERE substr(number, 1, length(:prefix)) = :prefix COLLATE NOCASE \
         ORDER BY number LIMIT :limit",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(
        named_params! { ":prefix": prefix, ":limit": limit },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The highest number between a prefix and a suffix: 1002 for `KD-` where `KD-1001` and `KD-1002` are.
pub fn highest_between(
    connection: &Connection,
    prefix: &str,
    suffix: &str,
) -> Result<Option<u64>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT max(CAST(middle AS INTEGER)) FROM (\
            SELECT substr(number, length(:prefix) + 1, length(number) - length(:prefix) - length(:suffix)) AS middle \
            FROM client WHERE substr(number, 1, length(:prefix)) = :prefix COLLATE NOCASE \
              AND substr(number, length(number) - length(:suffix) + 1) = :suffix COLLATE NOCASE \
              AND length(number) > length(:prefix) + length(:suffix)) \
         WHERE middle NOT GLOB '*[^0-9]*' AND length(middle) < 16",
    )?;
    let texts = named_params! { ":prefix": prefix, ":suffix": suffix };
    Ok(statement.query_row(texts, |row| row.get(0))?)
}

/// How many clients there are, and how many of them are archived.
pub fn count(connection: &Connection) -> Result<(u64, u64), Error> {
    let sql = "SELECT count(*), count(archived_at) FROM client";
    Ok(connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn find(
    connection: &Connection,
    sql: &str,
    key: impl rusqlite::ToSql,
) -> Result<Option<Client>, Error> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([key])?;
    rows.next()?.map(from_row).transpose()
}

fn bind_data(statement: &mut rusqlite::Statement<'_>, data: &ClientData) -> Result<(), Error> {
    let profile = &data.profile;
    let texts = [
        (":number", data.number.as_str()),
        (":name", &data.name),
        (":locale", crate::domain::wordset::Word::word(data.locale)),
        (":kind", crate::domain::wordset::Word::word(data.kind)),
        (":salutation", &profile.salutation),
        (":first_name", &profile.first_name),
        (":last_name", &profile.last_name),
        (":street", &profile.street),
        (":zip", &profile.zip),
        (":city", &profile.city),
        (":state", &profile.state),
        (":country", &profile.country),
        (":phone", &profile.phone),
        (":fax", &profile.fax),
        (":mobile", &profile.mobile),
        (":website", &profile.website),
        (":tax_number", &profile.tax_number),
        (":vat_number", &profile.vat_number),
        (":bank_owner", &profile.bank_owner),
        (":bank_name", &profile.bank_name),
        (":iban", &profile.iban),
        (":bic", &profile.bic),
        (":note", &profile.note),
    ];
    for (name, text) in texts {
        bind(statement, name, text)?;
    }
    let email = data.email.as_ref().map(EmailAddress::as_str);
    bind(statement, ":email", email)?;
    bind(statement, ":extra", pairs_json(&profile.extra))
}

fn from_row(row: &Row<'_>) -> Result<Client, Error> {
    client_from(&mut Columns::new(row, "client"))
}

/// Reads the columns of a client.
pub fn client_from(columns: &mut Columns<'_>) -> Result<Client, Error> {
    Ok(Client {
        id: ClientId(columns.value()?),
        data: ClientData {
            number: ClientNumber::from_store(columns.value()?),
            name: columns.value()?,
            email: columns.optional(EmailAddress::new)?,
            locale: columns.word()?,
            kind: columns.word()?,
            profile: profile_from(columns)?,
        },
        archived_at: columns.optional_instant()?,
        created_at: columns.instant()?,
        updated_at: columns.instant()?,
    })
}

fn profile_from(columns: &mut Columns<'_>) -> Result<Profile, Error> {
    Ok(Profile {
        salutation: columns.value()?,
        first_name: columns.value()?,
        last_name: columns.value()?,
        street: columns.value()?,
        zip: columns.value()?,
        city: columns.value()?,
        state: columns.value()?,
        country: columns.value()?,
        phone: columns.value()?,
        fax: columns.value()?,
        mobile: columns.value()?,
        website: columns.value()?,
        tax_number: columns.value()?,
        vat_number: columns.value()?,
        bank_owner: columns.value()?,
        bank_name: columns.value()?,
        iban: columns.value()?,
        bic: columns.value()?,
        note: columns.value()?,
        extra: columns.pairs()?,
    })
}
