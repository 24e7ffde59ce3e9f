//! Table `template`: notes and mails that the operator changed or added.

use rusqlite::Connection;

use super::Error;

/// The names of the operator's own templates, each once.
pub fn names(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT name FROM template ORDER BY name")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
