//! Ordered migrations over `PRAGMA user_version`; refuses a newer file.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::Error;

/// Marks the file as ours: "PCTL" in ASCII, in the header of the database.
pub const APPLICATION_ID: i32 = 0x5043_544c;

/// Numbered, never edited; the length is the latest version.
const MIGRATIONS: [&str; 7] = [
    include_str!("schema/0001_portal.sql"),
    include_str!("schema/0002_origin.sql"),
    include_str!("schema/0003_visitors.sql"),
    include_str!("schema/0004_outbox.sql"),
    include_str!("schema/0005_answers.sql"),
    include_str!("schema/0006_accounts.sql"),
    include_str!("schema/0007_archived.sql"),
];

/// The schema this program writes.
#[expect(clippy::cast_possible_wrap, reason = "a handful of migrations")]
pub const LATEST: i64 = MIGRATIONS.len() as i64;

/// Brings the schema to [`LATEST`]; does nothing when it is there, refuses what is newer.
pub fn migrate(connection: &Connection) -> Result<(), Error> {
    match version(connection)? {
        LATEST => return Ok(()),
        found => refuse_newer(found)?,
    }
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    // Read again under the lock: another process may have upgraded in between.
    let found = version(&transaction)?;
    refuse_newer(found)?;
    for migration in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or(0)) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", LATEST)?;
    transaction.commit()?;
    // The header is read without SQLite before opening, so it must not stay in the log alone.
    connection.pragma_update(None, "wal_checkpoint", "TRUNCATE")?;
    Ok(())
}

fn refuse_newer(found: i64) -> Result<(), Error> {
    if found > LATEST {
        return Err(Error::SchemaTooNew {
            found,
            known: LATEST,
        });
    }
    Ok(())
}

/// The schema version of the file.
pub fn version(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// What a file is made of: tables, indexes and triggers, in words.
pub fn definition(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut statement =
        connection.prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a file of a known version is made of when nobody meddled with it.
pub fn blueprint(version: i64) -> Result<Vec<String>, Error> {
    let connection = Connection::open_in_memory()?;
    for migration in MIGRATIONS
        .iter()
        .take(usize::try_from(version).unwrap_or(0))
    {
        connection.execute_batch(migration)?;
    }
    definition(&connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrating_twice_changes_nothing() {
        let connection = Connection::open_in_memory().unwrap();
        migrate(&connection).unwrap();
        let count = || -> i64 {
            connection
                .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
                .unwrap()
        };
        let before = count();
        migrate(&connection).unwrap();
        assert_eq!(count(), before);
        assert_eq!(version(&connection).unwrap(), LATEST);
    }

    #[test]
    fn every_table_is_strict() {
        let connection = Connection::open_in_memory().unwrap();
        migrate(&connection).unwrap();
        let loose: i64 = connection
            .query_row(
                "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' \
                 AND name NOT LIKE 'sqlite%' AND strict = 0",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(loose, 0);
    }

    #[test]
    fn a_newer_schema_is_refused() {
        let connection = Connection::open_in_memory().unwrap();
        migrate(&connection).unwrap();
        connection
            .pragma_update(None, "user_version", LATEST + 1)
            .unwrap();
        assert!(matches!(
            migrate(&connection),
            Err(Error::SchemaTooNew { .. })
        ));
    }

    #[test]
    fn mails_and_the_ids_given_so_far_survive_the_upgrade() {
        let connection = Connection::open_in_memory().unwrap();
        for migration in MIGRATIONS.iter().take(4) {
            connection.execute_batch(migration).unwrap();
        }
        connection.pragma_update(None, "user_version", 4).unwrap();
        let insert = "INSERT INTO outbox (purpose, encloses, message_id, state, attempts, created_at, due_at, reply) \
             VALUES ('access', 0, 'a', 'waiting', 0, 1, 2, 'later')";
        connection.execute_batch(insert).unwrap();
        let second = insert.replace("'a'", "'b'");
        connection.execute_batch(&second).unwrap();
        connection
            .execute_batch("DELETE FROM outbox WHERE id = 2")
            .unwrap();
        migrate(&connection).unwrap();
        connection.execute_batch(insert).unwrap();
        let mut statement = connection
            .prepare("SELECT id, message_id, reply FROM outbox ORDER BY id")
            .unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        let rows: Vec<(i64, String, String)> = rows.unwrap().map(Result::unwrap).collect();
        let mail = |id| (id, "a".to_owned(), "later".to_owned());
        assert_eq!(rows, [mail(1), mail(3)]);
    }
}
