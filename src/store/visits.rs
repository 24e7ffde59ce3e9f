//! Table `visit`: what was looked at in which session.

use rusqlite::{Connection, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::id::{DocumentId, LinkId, SessionId};
use crate::domain::visit::{Look, Visit};
use crate::domain::wordset::Word;

/// Adds to what a session looked at; a session or document that is gone meanwhile is passed over.
pub fn add(transaction: &Transaction<'_>, visit: &Visit) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO visit (session_id, document_id, what, count, first_at, last_at) \
         SELECT session.id, document.id, :what, :count, :first, :last FROM session, document \
         WHERE session.id = :session AND document.id = :document \
         ON CONFLICT (session_id, document_id, what) DO UPDATE SET count = count + excluded.count, \
         last_at = max(last_at, excluded.last_at)",
    )?;
    Ok(statement.execute(named_params! {
        ":session": visit.session.0, ":document": visit.document.0, ":what": visit.look.word(),
        ":count": visit.count.cast_signed(), ":first": visit.first_at.as_second(),
        ":last": visit.last_at.as_second(),
    })?)
}

/// Whose visits are meant.
#[derive(Debug, Clone, Copy, Default)]
pub struct VisitFilter {
    pub document: Option<DocumentId>,
    pub link: Option<LinkId>,
    pub session: Option<SessionId>,
}

/// The visits of a filter, newest first; at most `limit`.
pub fn list(connection: &Connection, filter: VisitFilter, limit: u32) -> Result<Vec<Visit>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT visit.session_id, visit.document_id, visit.what, visit.count, visit.first_at, visit.last_at \
         FROM visit JOIN session ON session.id = visit.session_id \
         WHERE (:document IS NULL OR visit.document_id = :document) AND (:link IS NULL OR session.link_id = :link) \
           AND (:session IS NULL OR visit.session_id = :session) \
         ORDER BY visit.last_at DESC, visit.session_id DESC LIMIT :limit",
    )?;
    let mut rows = statement.query(named_params! {
        ":document": filter.document.map(|document| document.0), ":link": filter.link.map(|link| link.0),
        ":session": filter.session.map(|session| session.0), ":limit": limit,
    })?;
    let mut visits = Vec::new();
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row, "visit");
        visits.push(Visit {
            session: SessionId(columns.value()?),
            document: DocumentId(columns.value()?),
            look: columns.word::<Look>()?,
            count: columns.value::<i64>()?.cast_unsigned(),
            first_at: columns.instant()?,
            last_at: columns.instant()?,
        });
    }
    Ok(visits)
}
