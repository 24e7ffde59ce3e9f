//! For tests: what the store holds, and how many statements something costs.

use std::cell::Cell;
use std::fmt::Write;

use rusqlite::Connection;
use rusqlite::trace::{TraceEvent, TraceEventCodes};
use rusqlite::types::ValueRef;

use super::{Error, Store};

/// Every row of every table, as text.
pub fn contents(connection: &Connection) -> Result<String, Error> {
    let mut text = String::new();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut statement = connection.prepare(sql)?;
    let tables = statement.query_map([], |row| row.get::<_, String>(0))?;
    for table in tables {
        let table = table?;
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            text.push_str(&table);
            for column in 0..columns {
                text.push('|');
                let value = row.get_ref(column)?;
                match value {
                    ValueRef::Text(bytes) => text.push_str(&String::from_utf8_lossy(bytes)),
                    ValueRef::Null
                    | ValueRef::Integer(_)
                    | ValueRef::Real(_)
                    | ValueRef::Blob(_) => write!(text, "{value:?}").unwrap(),
                }
            }
            text.push('\n');
        }
    }
    Ok(text)
}

thread_local! {
    static STATEMENTS: Cell<u32> = const { Cell::new(0) };
}

/// Counts the statements of a store from now on, those of this thread.
pub fn count_statements(store: &mut Store) {
    let count = |event: TraceEvent<'_>| {
        if matches!(event, TraceEvent::Stmt(..)) {
            STATEMENTS.set(STATEMENTS.get() + 1);
        }
    };
    let codes = TraceEventCodes::SQLITE_TRACE_STMT;
    store.connection.trace_v2(codes, Some(count)).unwrap();
}

/// How many statements counted stores ran since this was asked last.
pub fn statements() -> u32 {
    STATEMENTS.replace(0)
}
