//! The database file: created private, checked before SQLite touches it, opened with the settings that keep data.

use std::ffi::{OsStr, OsString};
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::Error;
use super::schema::APPLICATION_ID;

/// How long a writer waits for another one.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// How long the log may be, in bytes, when a program ends that nobody runs beside.
///
/// The next one reads all of it before anything else.
const LONGEST_LOG: u64 = 1 << 20;

/// Creates the file and its folder for their owner only, so that no other user ever has a moment to look.
pub fn reserve(path: &Path) -> Result<(), Error> {
    let failed = |source| Error::File {
        path: path.to_owned(),
        source,
    };
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(failed)?;
    }
    match OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
    {
        Ok(_file) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(Error::Exists(path.to_owned()))
        }
        Err(error) => Err(failed(error)),
    }
}

/// Reads the file's header without SQLite: a foreign file must not even get a journal beside it.
pub fn check(path: &Path) -> Result<(), Error> {
    let mut header = [0_u8; 72];
    let failed = |source: std::io::Error| {
        let path = path.to_owned();
        if source.kind() == ErrorKind::NotFound {
            return Error::Missing(path);
        }
        Error::File { path, source }
    };
    let foreign = |reason: &str| Error::Foreign {
        path: path.to_owned(),
        reason: reason.to_owned(),
    };
    // Asked before opening, because opening a pipe would wait for its other end.
    if !std::fs::metadata(path).map_err(failed)?.is_file() {
        return Err(foreign("it is no regular file"));
    }
    let mut file = File::open(path).map_err(failed)?;
    match file.read_exact(&mut header) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
            return Err(foreign("it is shorter than a database"));
        }
        Err(source) => {
            return Err(Error::File {
                path: path.to_owned(),
                source,
            });
        }
    }
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(foreign("it is no SQLite database"));
    }
    let application = header
        .last_chunk::<4>()
        .map(|bytes| i32::from_be_bytes(*bytes));
    match application {
        Some(APPLICATION_ID) => Ok(()),
        _ => Err(foreign("another program's database")),
    }
}

/// Opens the file with everything that keeps acknowledged writes: WAL, FULL, foreign keys.
///
/// Where file or folder cannot be written, it is opened for reading alone; a write then fails with `ReadOnly`.
pub fn connect(path: &Path) -> Result<Connection, Error> {
    let opened = connect_to_write(path);
    if matches!(opened, Err(Error::ReadOnly | Error::CannotOpen(_))) {
        return connect_to_read(path);
    }
    opened
}

fn connect_to_write(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    // SQLite opens a protected file for reading without a word.
    if connection.is_readonly("main")? {
        return Err(Error::ReadOnly);
    }
    prepare(&connection)?;
    // Closing would copy the log into the file and delete it: five syncs for a program that lives milliseconds.
    // When the log is long, `before_closing` lets it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;",
    )?;
    assert_durable(&connection)?;
    Ok(connection)
}

/// Whether the log has grown so long that it should be emptied.
pub fn has_long_log(path: &Path) -> bool {
    std::fs::metadata(log_of(path)).is_ok_and(|log| log.len() > LONGEST_LOG)
}

/// Lets SQLite empty a long log when this is the last connection: without a connection that stays, it grows for ever,
/// since what was copied already is remembered by open connections alone.
pub fn before_closing(connection: &Connection, path: &Path) {
    if has_long_log(path) {
        // Otherwise the log stays long, and nothing is lost.
        let _is_changed =
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false);
    }
}

fn log_of(path: &Path) -> OsString {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    log
}

/// Opens the file only to look at it: nothing is written, not even a log beside it.
pub fn connect_to_look(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri(path), flags)?;
    connection.busy_timeout(Duration::from_millis(50))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    Ok(connection)
}

/// Opens what cannot be written, with its log where there is one.
fn connect_to_read(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri(path), flags)?;
    prepare(&connection)?;
    connection.execute_batch("PRAGMA query_only = ON;")?;
    Ok(connection)
}

fn prepare(connection: &Connection) -> Result<(), Error> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // Without it, SQLite plans a cached statement anew whenever a parameter is bound, to look at its value.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// The file as a URI. Without a log nothing can change beneath us that SQLite would have to notice; with one,
/// `immutable` would hide what stands in the log alone.
fn uri(path: &Path) -> OsString {
    let mut uri = OsString::from("file:");
    for byte in path.as_os_str().as_bytes() {
        match byte {
            b'?' | b'#' | b'%' => uri.push(format!("%{byte:02x}")),
            _ => uri.push(OsStr::from_bytes(std::slice::from_ref(byte))),
        }
    }
    let has_log = std::fs::metadata(log_of(path)).is_ok_and(|log| log.len() > 0);
    if !has_log {
        uri.push("?immutable=1");
    }
    uri
}

/// Asks SQLite what it will do: a pragma that is refused fails silently.
fn assert_durable(connection: &Connection) -> Result<(), Error> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if number("synchronous")? < 2 {
        return Err(Error::Damaged("SQLite refuses synchronous=FULL".to_owned()));
    }
    if number("foreign_keys")? != 1 {
        return Err(Error::Damaged("SQLite refuses foreign keys".to_owned()));
    }
    Ok(())
}

/// Facts about the engine and the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Whether file or folder cannot be written.
    pub read_only: bool,
    /// Version of the bundled SQLite, such as `3.54.1`.
    pub sqlite: &'static str,
    /// 2 is FULL, 3 EXTRA.
    pub synchronous: i64,
    pub foreign_keys: bool,
    pub journal_mode: String,
    pub schema: i64,
    /// Size of the database without its log, in bytes.
    pub bytes: i64,
}

impl Condition {
    /// Asks a connection.
    pub fn of(connection: &Connection) -> Result<Self, Error> {
        let number =
            |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        Ok(Self {
            read_only: connection.is_readonly("main")?,
            sqlite: rusqlite::version(),
            synchronous: number("synchronous")?,
            foreign_keys: number("foreign_keys")? == 1,
            journal_mode: connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?,
            schema: number("user_version")?,
            bytes: number("page_count")?.saturating_mul(number("page_size")?),
        })
    }
}

/// Runs SQLite's own checks; returns what they found wrong.
pub fn check_integrity(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let mut statement = connection.prepare("PRAGMA integrity_check(20)")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    for line in lines {
        let line = line?;
        if line != "ok" {
            found.push(line);
        }
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let lines = statement.query_map([], |row| {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        Ok(format!("a row of {table} names a missing row of {parent}"))
    })?;
    for line in lines.take(20) {
        found.push(line?);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Ending, Store, Transaction};

    #[test]
    fn the_store_is_durable_and_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/portal.db");
        let condition = Store::create(&path).unwrap().condition().unwrap();
        assert_eq!(
            (condition.synchronous, condition.journal_mode.as_str()),
            (2, "wal")
        );
        assert!(condition.foreign_keys);
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }

    #[test]
    fn the_bundled_sqlite_is_newer_than_the_log_reset_bug() {
        let parts: Vec<u32> = rusqlite::version()
            .split('.')
            .map(|part| part.parse().unwrap())
            .collect();
        assert!(parts >= vec![3, 51, 3], "{parts:?}");
    }

    #[test]
    fn a_cached_statement_is_planned_once_whatever_is_bound() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("portal.db");
        drop(Store::create(&path).unwrap());
        let connection = connect(&path).unwrap();
        let sql = "SELECT id FROM comment WHERE document_id = ?1 ORDER BY created_at, id";
        let mut statement = connection.prepare(sql).unwrap();
        for document in 1..=3 {
            let mut rows = statement.query([document]).unwrap();
            assert!(rows.next().unwrap().is_none());
        }
        assert_eq!(
            statement.get_status(rusqlite::StatementStatus::RePrepare),
            0
        );
    }

    #[test]
    fn the_log_stays_short_although_every_program_runs_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("portal.db");
        drop(Store::create(&path).unwrap());
        let log = || std::fs::metadata(log_of(&path)).map_or(0, |log| log.len());
        let mut lengths = Vec::new();
        for number in 0..200 {
            let store = Store::open(&path).unwrap();
            let writing = |transaction: &Transaction<'_>| -> Result<(), Error> {
                let text = "x".repeat(20_000);
                transaction.execute(
                    "INSERT INTO setting (key, value) VALUES (?1, ?2)",
                    (format!("number {number}"), text),
                )?;
                Ok(())
            };
            store.write(Ending::Commit, writing).unwrap();
            drop(store);
            lengths.push(log());
        }
        assert!(
            lengths.iter().all(|length| *length < LONGEST_LOG + 100_000),
            "{lengths:?}"
        );
        // Not at every end: that would cost syncs.
        assert!(
            lengths.iter().filter(|length| **length == 0).count() < 20,
            "{lengths:?}"
        );
        let store = Store::open(&path).unwrap();
        let count = "SELECT count(*) FROM setting WHERE key LIKE 'number %'";
        let kept: i64 = store
            .connection
            .query_row(count, [], |row| row.get(0))
            .unwrap();
        assert_eq!(kept, 200);
    }

    #[test]
    fn foreign_files_are_refused_untouched() {
        let folder = tempfile::tempdir().unwrap();
        let text = folder.path().join("text.db");
        std::fs::write(&text, "hello ".repeat(50)).unwrap();
        assert!(matches!(Store::open(&text), Err(Error::Foreign { .. })));
        let other = folder.path().join("other.db");
        Connection::open(&other)
            .unwrap()
            .execute_batch("CREATE TABLE x (y)")
            .unwrap();
        let before = std::fs::read(&other).unwrap();
        assert!(matches!(Store::open(&other), Err(Error::Foreign { .. })));
        assert_eq!(std::fs::read(&other).unwrap(), before);
        let names: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(
            names.len(),
            2,
            "something was written beside them: {names:?}"
        );
    }
}
