//! Table `document`: what the operator sends.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, Row, Transaction, named_params};

use super::row::{Columns, bind, pairs_json};
use super::{Error, lines};
use crate::domain::document::{Body, Document, DocumentNumber, Head, Kind, Kinds, Status, Totals};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::wordset::Word;

const COLUMNS: &str = "document.id, document.kind, document.number, document.client_id, document.title, document.date, \
    document.due_date, document.valid_until, document.currency, document.total_net, document.total_gross, \
    document.address, document.intro, document.note, document.extra, document.status, document.paid, \
    document.is_hidden, document.completed_at, document.created_at, document.updated_at";

/// Adds a draft; `Conflict` when the kind has that number.
pub fn insert(
    transaction: &Transaction<'_>,
    head: &Head,
    body: &Body,
    now: Timestamp,
) -> Result<DocumentId, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO document (kind, number, client_id, title, date, due_date, valid_until, currency, total_net, \
         total_gross, address, intro, note, extra, status, created_at, updated_at) \
         VALUES (:kind, :number, :client, :title, :date, :due_date, :valid_until, :currency, :total_net, \
         :total_gross, :address, :intro, :note, :extra, 'draft', :now, :now)",
    )?;
    bind_head(&mut statement, head, now)?;
    statement.raw_execute()?;
    let document = DocumentId(transaction.last_insert_rowid());
    lines::insert(transaction, document, body)?;
    Ok(document)
}

/// Writes a draft's head and body anew; `Immutable` when it is completed.
pub fn update(
    transaction: &Transaction<'_>,
    document: DocumentId,
    head: &Head,
    body: &Body,
    now: Timestamp,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE document SET kind = :kind, number = :number, client_id = :client, title = :title, date = :date, \
         due_date = :due_date, valid_until = :valid_until, currency = :currency, total_net = :total_net, \
         total_gross = :total_gross, address = :address, intro = :intro, note = :note, extra = :extra, \
         updated_at = :now WHERE id = :id",
    )?;
    bind_head(&mut statement, head, now)?;
    bind(&mut statement, ":id", document.0)?;
    let touched = statement.raw_execute()?;
    lines::replace(transaction, document, body)?;
    Ok(touched)
}

/// Completes a draft: from now on the triggers hold it still.
pub fn complete(
    transaction: &Transaction<'_>,
    document: DocumentId,
    to: Status,
    now: Timestamp,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE document SET status = :to, completed_at = :now, updated_at = :now WHERE id = :id AND status = 'draft'",
    )?;
    Ok(statement.execute(
        named_params! { ":to": to.stored().word(), ":now": now.as_second(), ":id": document.0 },
    )?)
}

/// Moves a completed document's status; whether the move is legal is the caller's to ask.
pub fn set_status(
    transaction: &Transaction<'_>,
    document: DocumentId,
    to: Status,
    now: Timestamp,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE document SET status = :to, updated_at = :now WHERE id = :id AND status <> 'draft'",
    )?;
    Ok(statement.execute(
        named_params! { ":to": to.stored().word(), ":now": now.as_second(), ":id": document.0 },
    )?)
}

/// Writes what has been paid, in minor units.
pub fn set_paid(
    transaction: &Transaction<'_>,
    document: DocumentId,
    paid: i64,
    now: Timestamp,
) -> Result<usize, Error> {
    let mut statement = transaction
        .prepare_cached("UPDATE document SET paid = :paid, updated_at = :now WHERE id = :id")?;
    Ok(statement
        .execute(named_params! { ":paid": paid, ":now": now.as_second(), ":id": document.0 })?)
}

/// Hides a document from the portal or shows it again.
pub fn set_hidden(
    transaction: &Transaction<'_>,
    document: DocumentId,
    hidden: bool,
    now: Timestamp,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "UPDATE document SET is_hidden = :hidden, updated_at = :now WHERE id = :id",
    )?;
    Ok(statement
        .execute(named_params! { ":hidden": hidden, ":now": now.as_second(), ":id": document.0 })?)
}

/// Deletes a draft with its lines and files; `Immutable` when it is completed.
pub fn delete(transaction: &Transaction<'_>, document: DocumentId) -> Result<usize, Error> {
    Ok(transaction.execute("DELETE FROM document WHERE id = ?1", [document.0])?)
}

/// Finds a document by its row.
pub fn find_by_id(
    connection: &Connection,
    document: DocumentId,
) -> Result<Option<Document>, Error> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM document WHERE id = ?1"))?;
    let mut rows = statement.query([document.0])?;
    rows.next()?.map(from_row).transpose()
}

/// Finds documents by number, in any case: at most one per kind.
pub fn find_by_number(
    connection: &Connection,
    number: &str,
    kind: Option<Kind>,
) -> Result<Vec<Document>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM document WHERE number = ?1 AND (?2 IS NULL OR kind = ?2) ORDER BY kind"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query((number, kind.map(Word::word)))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(row)?);
    }
    Ok(found)
}

/// Which documents a list holds.
#[derive(Debug, Clone, Default)]
pub struct DocumentFilter {
    pub kinds: Option<Kinds>,
    pub client: Option<ClientId>,
    /// As shown; `overdue` is asked with `today`.
    pub status: Option<Status>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// Today, for what is overdue.
    pub today: Date,
}

/// Calls `each` with every document of the filter and its client's number, newest first.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    filter: &DocumentFilter,
    mut each: impl FnMut(Document, &str) -> Result<(), E>,
) -> Result<(), E> {
    // Asked this way, an index gives the order, so that the first row of many comes at once.
    let of_client = match filter.client {
        Some(_) => "document.client_id = :client",
        None => ":client IS NULL",
    };
    let sql = format!(
        "SELECT {COLUMNS}, client.number FROM document CROSS JOIN client \
         WHERE client.id = document.client_id AND {of_client} \
           AND document.date BETWEEN coalesce(:from, '') AND coalesce(:to, '~') \
         ORDER BY document.date DESC, document.id DESC"
    );
    let mut statement = connection.prepare(&sql).map_err(Error::from)?;
    let mut rows = statement
        .query(named_params! {
            ":client": filter.client.map(|client| client.0),
            ":from": filter.from.map(|date| date.to_string()), ":to": filter.to.map(|date| date.to_string()),
        })
        .map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let document = from_row(row)?;
        let kind_fits = filter
            .kinds
            .is_none_or(|kinds| kinds.contains(document.head.kind));
        let status_fits = filter
            .status
            .is_none_or(|status| document.shown_status(filter.today) == status);
        if kind_fits && status_fits {
            let number: String = row.get(21).map_err(Error::from)?;
            each(document, &number)?;
        }
    }
    Ok(())
}

/// How many completed documents a client has.
pub fn count_completed(connection: &Connection, client: ClientId) -> Result<u64, Error> {
    let sql = "SELECT count(*) FROM document WHERE client_id = ?1 AND status <> 'draft'";
    Ok(connection.query_row(sql, [client.0], |row| row.get(0))?)
}

/// Document numbers with kind and client name, newest first; at most `limit`, those that start with `prefix`.
pub fn numbers(
    connection: &Connection,
    prefix: &str,
    limit: usize,
) -> Result<Vec<(String, String, String)>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT document.number, document.kind, client.name FROM document JOIN client ON client.id = client_id \
         WHERE substr(document.number, 1, length(:prefix)) = :prefix COLLATE NOCASE \
         ORDER BY document.date DESC LIMIT :limit",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let parameters = named_params! { ":prefix": prefix, ":limit": limit };
    let rows = statement.query_map(parameters, |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn bind_head(
    statement: &mut rusqlite::Statement<'_>,
    head: &Head,
    now: Timestamp,
) -> Result<(), Error> {
    let texts = [
        (":kind", head.kind.word()),
        (":number", head.number.as_str()),
        (":title", &head.title),
        (":currency", head.currency.code()),
        (":address", &head.address),
        (":intro", &head.intro),
        (":note", &head.note),
    ];
    for (name, text) in texts {
        bind(statement, name, text)?;
    }
    bind(statement, ":client", head.client.0)?;
    bind(statement, ":date", head.date.to_string())?;
    bind(
        statement,
        ":due_date",
        head.due_date.map(|date| date.to_string()),
    )?;
    bind(
        statement,
        ":valid_until",
        head.valid_until.map(|date| date.to_string()),
    )?;
    bind(statement, ":total_net", head.totals.net)?;
    bind(statement, ":total_gross", head.totals.gross)?;
    bind(statement, ":extra", pairs_json(&head.extra))?;
    bind(statement, ":now", now.as_second())
}

fn from_row(row: &Row<'_>) -> Result<Document, Error> {
    let mut columns = Columns::new(row, "document");
    Ok(Document {
        id: DocumentId(columns.value()?),
        head: Head {
            kind: columns.word()?,
            number: DocumentNumber::from_store(columns.value()?),
            client: ClientId(columns.value()?),
            title: columns.value()?,
            date: columns.date()?,
            due_date: columns.optional_date()?,
            valid_until: columns.optional_date()?,
            currency: columns.currency()?,
            totals: Totals {
                net: columns.value()?,
                gross: columns.value()?,
            },
            address: columns.value()?,
            intro: columns.value()?,
            note: columns.value()?,
            extra: columns.pairs()?,
        },
        status: columns.word()?,
        paid: columns.value()?,
        is_hidden: columns.value()?,
        completed_at: columns.optional_instant()?,
        created_at: columns.instant()?,
        updated_at: columns.instant()?,
    })
}
