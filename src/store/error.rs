//! Why the store failed.

use std::path::PathBuf;

use rusqlite::ErrorCode;

/// Why the store failed.
#[derive(Debug, thiserror::Error)]
#[expect(
    clippy::error_impl_error,
    reason = "always written with its module: `store::Error`"
)]
pub enum Error {
    /// There is no file.
    #[error("there is no store at {}", .0.display())]
    Missing(PathBuf),
    /// There is a file already.
    #[error("there is a store at {} already", .0.display())]
    Exists(PathBuf),
    /// The file is not ours.
    #[error("{} is not a portalctl store: {reason}", path.display())]
    Foreign {
        path: PathBuf,
        /// What it seems to be.
        reason: String,
    },
    /// A newer program wrote it.
    #[error("the store has schema {found}, this program knows up to {known}")]
    SchemaTooNew { found: i64, known: i64 },
    /// Somebody else writes and did not finish in time.
    #[error("the store is busy")]
    Busy,
    /// No room left.
    #[error("the disk is full")]
    Full,
    /// The disk below the file failed.
    #[error("the disk failed: {0}")]
    Disk(String),
    /// The file or its folder cannot be written.
    #[error("the store cannot be written")]
    ReadOnly,
    /// The file is there but cannot be opened.
    #[error("the store cannot be opened: {0}")]
    CannotOpen(String),
    /// A constraint refused the change: something exists already or is still in use.
    #[error("the store refused: {0}")]
    Conflict(String),
    /// A trigger protects a completed document or the audit trail.
    #[error("{0}")]
    Immutable(String),
    /// A row holds what no row may hold.
    #[error("table {table}, column {column}, row {row}: {reason}")]
    Corrupt {
        table: &'static str,
        column: String,
        row: i64,
        /// What is wrong with the value.
        reason: String,
    },
    /// The file is damaged.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// The file system failed.
    #[error("{}: {source}", path.display())]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    /// Anything else SQLite reports.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error_code() else {
            return Self::without_code(error);
        };
        // The message of SQLite itself, without rusqlite's repetition of the code.
        let message = if let rusqlite::Error::SqliteFailure(_, Some(text)) = &error {
            text.clone()
        } else {
            error.to_string()
        };
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "the list of SQLite's codes is open"
        )]
        match code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::SystemIoFailure => Self::Disk(message),
            ErrorCode::ReadOnly => Self::ReadOnly,
            ErrorCode::CannotOpen => Self::CannotOpen(message),
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged(message),
            ErrorCode::ConstraintViolation if is_trigger(&message) => Self::Immutable(message),
            ErrorCode::ConstraintViolation => Self::Conflict(message),
            _ => Self::Sqlite(error),
        }
    }
}

impl Error {
    /// A value of a wrong type can only stand in a file that something else than this program changed.
    fn without_code(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error,
        };
        let is_damage = matches!(
            error,
            FromSqlConversionFailure(..)
                | IntegralValueOutOfRange(..)
                | InvalidColumnType(..)
                | Utf8Error(..)
        );
        if is_damage {
            Self::Damaged(error.to_string())
        } else {
            Self::Sqlite(error)
        }
    }
}

fn is_trigger(message: &str) -> bool {
    message.starts_with("immutable:") || message.starts_with("append-only:")
}
