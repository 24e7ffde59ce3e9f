//! Every SQL statement; the only user of rusqlite.
//!
//! One SQLite file in WAL mode at `synchronous=FULL`. Reading takes a [`Connection`], writing a
//! [`Transaction`], so that a signature says whether it writes; every write starts `BEGIN IMMEDIATE`.

pub mod access;
pub mod accounts;
pub mod attachments;
pub mod audit;
pub mod census;
pub mod clients;
pub mod comments;
pub mod contacts;
pub mod credentials;
pub mod decisions;
pub mod documents;
pub mod entrants;
mod error;
mod file;
pub mod inbox;
pub mod invitations;
pub mod keys;
pub mod lines;
pub mod links;
pub mod login_failures;
pub mod matching;
pub mod origins;
pub mod outbox;
pub mod payments;
pub mod rejections;
mod row;
mod schema;
pub mod sessions;
pub mod settings;
pub mod shelf;
pub mod snapshot;
pub mod standing;
pub mod templates;
pub mod visits;
#[cfg(test)]
pub mod witness;

use std::path::{Path, PathBuf};

pub use error::Error;
pub use file::Condition;
pub use rusqlite::{Connection, Transaction};
pub use schema::LATEST as LATEST_SCHEMA;

/// The version of the bundled SQLite, such as `3.54.1`.
pub fn sqlite_version() -> &'static str {
    rusqlite::version()
}

/// The open store.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
}

/// Whether a finished write stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Commit,
    /// Everything was done but nothing is kept: a dry run.
    Rollback,
}

impl Store {
    /// Creates a new, empty store (mode 0600); refuses with `Exists` when there is a file.
    pub fn create(path: &Path) -> Result<Self, Error> {
        file::reserve(path)?;
        let store = Self {
            connection: file::connect(path)?,
            path: path.to_owned(),
        };
        schema::migrate(&store.connection)?;
        Ok(store)
    }

    /// Opens an existing store, upgrading an older schema; a newer or foreign file is refused untouched.
    pub fn open(path: &Path) -> Result<Self, Error> {
        file::check(path)?;
        let connection = file::connect(path)?;
        schema::migrate(&connection)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
        })
    }

    /// Opens an existing store of this version without changing or creating anything, for completion and copies.
    pub fn open_to_look(path: &Path) -> Result<Self, Error> {
        file::check(path)?;
        let connection = file::connect_to_look(path)?;
        match schema::version(&connection)? {
            schema::LATEST => Ok(Self {
                connection,
                path: path.to_owned(),
            }),
            found if found > schema::LATEST => Err(Error::SchemaTooNew {
                found,
                known: schema::LATEST,
            }),
            found => Err(Error::Damaged(format!("schema {found} is older"))),
        }
    }

    /// Keeps an eighth as many pages at hand as a command does, for who holds several connections or reads in order.
    pub fn stay_small(&self) -> Result<(), Error> {
        Ok(self.connection.execute_batch("PRAGMA cache_size = -8192")?)
    }

    /// Leaves the store as it is to the end of the process, which comes next: nothing is lost, since whatever was
    /// written is committed, and SQLite would spend more on forgetting the schema than on reading a row.
    #[expect(clippy::mem_forget, reason = "the process ends next")]
    pub fn leave(self) {
        if !file::has_long_log(&self.path) {
            std::mem::forget(self);
        }
    }

    /// Where the store lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads within one snapshot of the store; inside of another reading or writing, within that one.
    pub fn read<T, E: From<Error>>(
        &self,
        reading: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        if !self.connection.is_autocommit() {
            return reading(&self.connection);
        }
        let _until_the_end = Snapshot::begin(&self.connection)?;
        reading(&self.connection)
    }

    /// Asks one statement, which is a snapshot by itself.
    pub fn glance<T, E>(&self, asking: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        asking(&self.connection)
    }

    /// Writes within one IMMEDIATE transaction; an error undoes everything.
    pub fn write<T, E: From<Error>>(
        &self,
        ending: Ending,
        writing: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let behavior = rusqlite::TransactionBehavior::Immediate;
        let transaction =
            Transaction::new_unchecked(&self.connection, behavior).map_err(Error::from)?;
        let value = writing(&transaction)?;
        match ending {
            Ending::Commit => transaction.commit().map_err(Error::from)?,
            Ending::Rollback => transaction.rollback().map_err(Error::from)?,
        }
        Ok(value)
    }

    /// A number that another process changes by every write; tells a follower cheaply whether to look again.
    pub fn data_version(&self) -> Result<i64, Error> {
        Ok(self
            .connection
            .pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// Facts about the engine and the file, for `doctor` and `status`.
    pub fn condition(&self) -> Result<Condition, Error> {
        Condition::of(&self.connection)
    }

    /// Runs SQLite's own integrity and foreign key checks; returns what they found wrong.
    pub fn check_integrity(&self) -> Result<Vec<String>, Error> {
        file::check_integrity(&self.connection)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        file::before_closing(&self.connection, &self.path);
    }
}

/// A number that is another one after every commit of another connection; this connection's own do not change it.
pub fn version(connection: &Connection) -> Result<i64, Error> {
    let mut statement = connection.prepare_cached("PRAGMA data_version")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Whether a transaction that writes is under way on this connection.
pub fn is_writing(connection: &Connection) -> Result<bool, Error> {
    let state = connection.transaction_state(Some(rusqlite::MAIN_DB))?;
    Ok(state == rusqlite::TransactionState::Write)
}

/// One state of the store for as long as it is held; its statements are prepared once for a connection.
struct Snapshot<'c>(&'c Connection);

impl<'c> Snapshot<'c> {
    fn begin(connection: &'c Connection) -> Result<Self, Error> {
        connection.prepare_cached("BEGIN DEFERRED")?.execute([])?;
        Ok(Self(connection))
    }
}

impl Drop for Snapshot<'_> {
    fn drop(&mut self) {
        // Nothing was written, so there is nothing that ending it could lose.
        let ended = self.0.prepare_cached("ROLLBACK");
        let _lost_nothing = ended.and_then(|mut statement| statement.execute([]));
    }
}

/// Does a part of a transaction that can be undone alone: an error undoes it, and nothing before it.
pub fn attempt<T, E: From<Error>>(
    transaction: &Transaction<'_>,
    deed: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let run = |sql: &str| transaction.execute_batch(sql).map_err(Error::from);
    run("SAVEPOINT attempt")?;
    let result = deed();
    if result.is_err() {
        run("ROLLBACK TO attempt")?;
    }
    run("RELEASE attempt")?;
    result
}
