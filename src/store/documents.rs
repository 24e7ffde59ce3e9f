//! Table `document`: what the operator sends.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, Row, Transaction, named_params};

use super::row::{Columns, bind, pairs_json};
use super::{Error, lines};
use crate::domain::document::{Body, Document, DocumentNumber, Head, Kind, Kinds, Status, Totals};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::wordset::Word;

/// Asked at every visit, so its text is put together once.
static BY_ID: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {COLUMNS} FROM document WHERE id = ?1"));

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
    let mut statement = connection.prepare_cached(&BY_ID)?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Currency;
    use crate::store::{Ending, Store};

    /// A completed invoice with a line, a tax and a file, written without the functions under test.
    const COMPLETED: &str = "
        INSERT INTO client (id, number, name, locale, kind, created_at, updated_at)
            VALUES (1, 'KD-1', 'Beispiel', 'de', 'business', 0, 0);
        INSERT INTO document (id, kind, number, client_id, status, title, date, currency, total_net, total_gross,
            address, intro, note, created_at, updated_at)
            VALUES (1, 'invoice', 'RE-1', 1, 'draft', '', '2026-11-02', 'EUR', 100, 119, '', '', '', 0, 0),
                   (2, 'invoice', 'RE-2', 1, 'draft', '', '2026-11-02', 'EUR', 100, 119, '', '', '', 0, 0);
        INSERT INTO document_line VALUES (1, 1, 'x', '', '1', '', '1', '', NULL, 100, 0),
                                         (2, 1, 'x', '', '1', '', '1', '', NULL, 100, 0);
        INSERT INTO document_tax VALUES (1, 1, 'USt', '19', 100, 19);
        INSERT INTO blob VALUES ('aa', x'25');
        INSERT INTO attachment (id, document_id, name, media_type, role, size, sha256)
            VALUES (1, 1, 'a.pdf', 'application/pdf', 'document', 1, 'aa'),
                   (2, 2, 'a.pdf', 'application/pdf', 'document', 1, 'aa');
        UPDATE document SET status = 'open', completed_at = 1 WHERE id = 1;";

    fn with_store(test: impl FnOnce(&Transaction<'_>)) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("portal.db")).unwrap();
        store
            .write(Ending::Commit, |transaction| {
                transaction.execute_batch(COMPLETED)?;
                test(transaction);
                Ok::<_, Error>(())
            })
            .unwrap();
    }

    #[test]
    fn sqlite_itself_refuses_to_change_what_is_completed() {
        with_store(|transaction| {
            for sql in [
                "UPDATE document SET title = 'y' WHERE id = 1",
                "UPDATE document SET total_gross = 1 WHERE id = 1",
                "UPDATE document SET number = 'RE-9' WHERE id = 1",
                "UPDATE document SET date = '2020-01-01' WHERE id = 1",
                "UPDATE document SET completed_at = 2 WHERE id = 1",
                "UPDATE document SET status = 'draft' WHERE id = 1",
                "DELETE FROM document WHERE id = 1",
                "DELETE FROM client WHERE id = 1",
                "UPDATE document_line SET net = 1 WHERE document_id = 1",
                "UPDATE document_line SET document_id = 2, position = 9 WHERE document_id = 1",
                "UPDATE document_line SET document_id = 1, position = 9 WHERE document_id = 2",
                "DELETE FROM document_line WHERE document_id = 1",
                "INSERT INTO document_line VALUES (1, 2, 'x', '', '1', '', '1', '', NULL, 1, 0)",
                "UPDATE document_tax SET amount = 1 WHERE document_id = 1",
                "DELETE FROM document_tax WHERE document_id = 1",
                "INSERT INTO document_tax VALUES (1, 2, 'USt', '7', 1, 1)",
                "UPDATE attachment SET name = 'b.pdf' WHERE id = 1",
                "UPDATE attachment SET document_id = 1 WHERE id = 2",
                "DELETE FROM attachment WHERE id = 1",
                "INSERT INTO attachment (document_id, name, media_type, role, size, sha256) \
                 VALUES (1, 'b.pdf', 'application/pdf', 'enclosure', 1, 'aa')",
                "UPDATE blob SET bytes = x'00'",
                "DELETE FROM blob",
            ] {
                let error = transaction.execute_batch(sql).map_err(Error::from);
                let is_refused = matches!(error, Err(Error::Immutable(_) | Error::Conflict(_)));
                assert!(is_refused, "{sql}: {error:?}");
            }
        });
    }

    #[test]
    fn status_payment_and_visibility_still_move() {
        with_store(|transaction| {
            let id = DocumentId(1);
            let now = Timestamp::UNIX_EPOCH;
            assert_eq!(set_status(transaction, id, Status::Paid, now).unwrap(), 1);
            assert_eq!(set_paid(transaction, id, 119, now).unwrap(), 1);
            assert_eq!(set_hidden(transaction, id, true, now).unwrap(), 1);
            let document = find_by_id(transaction, id).unwrap().unwrap();
            assert_eq!((document.status, document.paid), (Status::Paid, 119));
            assert!(document.is_hidden);
        });
    }

    #[test]
    fn the_functions_say_that_it_is_immutable() {
        with_store(|transaction| {
            let document = find_by_id(transaction, DocumentId(1)).unwrap().unwrap();
            assert_eq!(document.head.currency, Currency::EUR);
            let (head, now) = (&document.head, Timestamp::UNIX_EPOCH);
            let body = lines::load(transaction, DocumentId(1)).unwrap();
            for refused in [
                update(transaction, DocumentId(1), head, &body, now).err(),
                delete(transaction, DocumentId(1)).err(),
                lines::replace(transaction, DocumentId(1), &body).err(),
            ] {
                assert!(matches!(refused, Some(Error::Immutable(_))), "{refused:?}");
            }
            assert_eq!(delete(transaction, DocumentId(2)).unwrap(), 1);
        });
    }

    #[test]
    fn an_index_gives_the_order_of_a_list() {
        with_store(|transaction| {
            let plan = |of_client: &str| -> String {
                let sql = format!(
                    "EXPLAIN QUERY PLAN SELECT document.id FROM document CROSS JOIN client \
                     WHERE client.id = document.client_id AND {of_client} \
                     AND document.date BETWEEN '' AND '~' ORDER BY document.date DESC, document.id DESC"
                );
                let mut statement = transaction.prepare(&sql).unwrap();
                let rows = statement
                    .query_map([], |row| row.get::<_, String>(3))
                    .unwrap();
                rows.collect::<Result<Vec<_>, _>>().unwrap().join("; ")
            };
            for of_client in ["1", "document.client_id = 1"] {
                let plan = plan(of_client);
                assert!(!plan.contains("TEMP B-TREE"), "{plan}");
            }
        });
    }
}
