//! Copies of a store to work on, and the program on one of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use rusqlite::Connection;

/// `portalctl` on a store, at home in its folder.
pub fn command(store: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portalctl"));
    command.env_clear().arg("--store").arg(store);
    command.env("HOME", store.parent().unwrap());
    command
}

/// A fresh copy of the store, with the keys beside it; its log is folded in first.
pub fn fresh(original: &Path, name: &str) -> PathBuf {
    let original_store = Connection::open(original).unwrap();
    original_store
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    let folder = original.with_file_name(name);
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir(&folder).unwrap();
    for file in ["portal.db", "portal.key"] {
        std::fs::copy(original.with_file_name(file), folder.join(file)).unwrap();
    }
    folder.join("portal.db")
}
