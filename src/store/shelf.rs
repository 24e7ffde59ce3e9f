//! Table `document` as a client walks along it: short rows, newest first, and the neighbours of one.

use jiff::civil::Date;
use rusqlite::{Connection, Row};

use super::Error;
use super::row::Columns;
use crate::domain::document::summary::{Neighbour, Summary};
use crate::domain::document::{Aspect, DocumentNumber};
use crate::domain::id::{ClientId, DocumentId};

const COLUMNS: &str = "document.id, document.client_id, document.kind, document.number, document.title, \
    document.date, document.due_date, document.valid_until, document.status, document.is_hidden, document.currency, \
    document.total_gross, document.paid";

/// Calls `each` with the completed documents of a client, newest first.
pub fn for_each<E: From<Error>>(
    connection: &Connection,
    client: ClientId,
    mut each: impl FnMut(Summary) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT {COLUMNS} FROM document WHERE client_id = ?1 AND status <> 'draft' ORDER BY date DESC, id DESC"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(Error::from)?;
    let mut rows = statement.query([client.0]).map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        each(from_row(row)?)?;
    }
    Ok(())
}

/// A place in the list.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub client: ClientId,
    pub date: Date,
    pub document: DocumentId,
}

/// Which way to go from a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Newer,
    Older,
}

/// The first document from a place on that may be seen.
pub fn beside(
    connection: &Connection,
    place: Place,
    way: Way,
    is_seen: impl Fn(Aspect) -> bool,
) -> Result<Option<Neighbour>, Error> {
    let sql = match way {
        Way::Newer => {
            "SELECT id, client_id, kind, status, is_hidden, number FROM document \
             WHERE client_id = ?1 AND (date, id) > (?2, ?3) ORDER BY date, id"
        }
        Way::Older => {
            "SELECT id, client_id, kind, status, is_hidden, number FROM document \
             WHERE client_id = ?1 AND (date, id) < (?2, ?3) ORDER BY date DESC, id DESC"
        }
    };
    let mut statement = connection.prepare_cached(sql)?;
    let key = (place.client.0, place.date.to_string(), place.document.0);
    let mut rows = statement.query(key)?;
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "document");
        let aspect = Aspect {
            id: DocumentId(columns.value()?),
            client: ClientId(columns.value()?),
            kind: columns.word()?,
            status: columns.word()?,
            is_hidden: columns.value()?,
        };
        if is_seen(aspect) {
            return Ok(Some(Neighbour {
                id: aspect.id,
                kind: aspect.kind,
                number: DocumentNumber::from_store(columns.value()?),
            }));
        }
    }
    Ok(None)
}

fn from_row(row: &Row<'_>) -> Result<Summary, Error> {
    let mut columns = Columns::new(row, "document");
    Ok(Summary {
        id: DocumentId(columns.value()?),
        client: ClientId(columns.value()?),
        kind: columns.word()?,
        number: DocumentNumber::from_store(columns.value()?),
        title: columns.value()?,
        date: columns.date()?,
        due_date: columns.optional_date()?,
        valid_until: columns.optional_date()?,
        status: columns.word()?,
        is_hidden: columns.value()?,
        currency: columns.currency()?,
        gross: columns.value()?,
        paid: columns.value()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[test]
    fn an_index_gives_the_order_both_ways() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("portal.db")).unwrap();
        for sql in [
            "SELECT title FROM document WHERE client_id = 1 AND status <> 'draft' ORDER BY date DESC, id DESC",
            "SELECT number FROM document WHERE client_id = 1 AND (date, id) > ('2026', 7) ORDER BY date, id",
            "SELECT number FROM document WHERE client_id = 1 AND (date, id) < ('2026', 7) ORDER BY date DESC, id DESC",
        ] {
            let plan = store.read(|connection| {
                let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                let rows = statement.query_map([], |row| row.get::<_, String>(3))?;
                Ok::<_, Error>(rows.collect::<Result<Vec<_>, _>>()?.join("; "))
            });
            let plan = plan.unwrap();
            assert!(
                plan.contains("document_of_client") && !plan.contains("TEMP B-TREE"),
                "{plan}"
            );
        }
    }
}
