//! Copies of the whole store while it is in use, and their contents in figures.

use std::collections::BTreeMap;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, ValueRef};

use super::audit::{self, Hash};
use super::{Error, Store, file, schema};

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    pub schema: i64,
    /// How many rows each table has.
    pub rows: BTreeMap<String, u64>,
    /// How many events the audit trail has, and the hash of the last one.
    pub events: i64,
    pub head: Hash,
}

impl Store {
    /// Writes a compact copy of one moment into a new private file, while others go on reading and writing.
    pub fn copy_to(&self, path: &Path) -> Result<(), Error> {
        file::reserve(path)?;
        // The copy is read once and in order: more cache would only be memory.
        self.stay_small()?;
        let name = ToSqlOutput::Borrowed(ValueRef::Text(path.as_os_str().as_bytes()));
        self.connection.execute("VACUUM INTO ?1", [name])?;
        Ok(())
    }
}

/// Checks a copy that nobody has open, down to every page, and counts what is in it; writes nothing.
pub fn examine(path: &Path) -> Result<Figures, Error> {
    file::check(path)?;
    let connection = file::connect_to_look(path)?;
    let found = schema::version(&connection)?;
    if found > schema::LATEST {
        return Err(Error::SchemaTooNew {
            found,
            known: schema::LATEST,
        });
    }
    if let Some(problem) = file::check_integrity(&connection)?.into_iter().next() {
        return Err(Error::Damaged(problem));
    }
    // A trigger that somebody added would run with the operator's rights later.
    if schema::definition(&connection)? != schema::blueprint(found)? {
        return Err(Error::Damaged(format!(
            "its tables and triggers are not those of schema {found}"
        )));
    }
    let end = audit::head(&connection)?;
    Ok(Figures {
        schema: found,
        rows: count_rows(&connection)?,
        events: end.count,
        head: end.hash,
    })
}

/// Moves a store out of the way while nobody writes: what another process is writing is waited for.
pub fn while_nobody_writes<T>(path: &Path, moving: impl FnOnce() -> T) -> Result<T, Error> {
    let store = match Store::open(path) {
        Ok(store) => store,
        Err(Error::Busy) => return Err(Error::Busy),
        // A store that cannot be opened is not being written either; it is the reason to restore one.
        Err(_) => return Ok(moving()),
    };
    // What is moved should not depend on its log; a reader may keep that from happening, which does no harm.
    store
        .connection
        .pragma_update(None, "wal_checkpoint", "TRUNCATE")
        .ok();
    store.write(super::Ending::Rollback, |_| Ok(moving()))
}

fn count_rows(connection: &Connection) -> Result<BTreeMap<String, u64>, Error> {
    let mut statement = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut rows = BTreeMap::new();
    for name in names {
        let name = name?;
        let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        rows.insert(name, count);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Ending;

    fn store_and_copy() -> (tempfile::TempDir, Store, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("portal.db")).unwrap();
        store
            .write(Ending::Commit, |transaction| {
                transaction.execute("INSERT INTO setting VALUES ('locale', 'en')", [])?;
                Ok::<_, Error>(())
            })
            .unwrap();
        let copy = folder.path().join("copy.db");
        store.copy_to(&copy).unwrap();
        (folder, store, copy)
    }

    #[test]
    fn a_copy_is_private_complete_and_counted_without_a_trace() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, _store, copy) = store_and_copy();
        let figures = examine(&copy).unwrap();
        assert_eq!((figures.schema, figures.events), (schema::LATEST, 0));
        assert_eq!(figures.rows["setting"], 1);
        assert_eq!(figures.rows["client"], 0);
        let mode = std::fs::metadata(&copy).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert!(!folder.path().join("copy.db-wal").exists());
        assert!(!folder.path().join("copy.db-shm").exists());
    }

    #[test]
    fn a_copy_with_a_trigger_of_somebody_else_is_refused() {
        let (_folder, _store, copy) = store_and_copy();
        let connection = Connection::open(&copy).unwrap();
        let trigger = "CREATE TRIGGER spy AFTER INSERT ON client BEGIN DELETE FROM setting; END";
        connection.execute_batch(trigger).unwrap();
        drop(connection);
        let error = examine(&copy).unwrap_err().to_string();
        assert!(error.contains("triggers are not those"), "{error}");
    }

    #[test]
    fn a_copy_with_a_dangling_row_or_a_newer_schema_is_refused() {
        let (_folder, _store, copy) = store_and_copy();
        let connection = Connection::open(&copy).unwrap();
        connection
            .execute_batch("PRAGMA foreign_keys = OFF; INSERT INTO access (client_id, state) VALUES (7, 'never')")
            .unwrap();
        assert!(matches!(examine(&copy), Err(Error::Damaged(_))));
        connection.pragma_update(None, "user_version", 99).unwrap();
        assert!(matches!(examine(&copy), Err(Error::SchemaTooNew { .. })));
    }

    #[test]
    fn looking_at_a_store_creates_nothing() {
        let (folder, store, copy) = store_and_copy();
        drop(store);
        let strange = folder.path().join("a?b#c%20 \u{e4}.db");
        std::fs::rename(&copy, &strange).unwrap();
        let before = std::fs::read_dir(folder.path()).unwrap().count();
        let seen = Store::open_to_look(&strange).unwrap();
        let settings: i64 = seen
            .read(|connection| {
                Ok::<_, Error>(
                    connection.query_row("SELECT count(*) FROM setting", [], |row| row.get(0))?,
                )
            })
            .unwrap();
        assert_eq!(settings, 1);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), before);
        assert!(Store::open_to_look(&folder.path().join("none.db")).is_err());
    }
}
