//! A portal with as many clients as asked for, and copies of it to work on.

use std::path::{Path, PathBuf};
use std::process::Command;

use rusqlite::Connection;

/// The program under test, as cargo built it for this bench.
pub const PORTALCTL: &str = env!("CARGO_BIN_EXE_portalctl");

/// A folder with a portal in it that is copied for each run.
pub struct Portal {
    folder: tempfile::TempDir,
}

impl Portal {
    /// Sets a portal up and adds `clients` clients to it, the way an import would leave them.
    pub fn with_clients(clients: usize) -> Self {
        let portal = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let mut init = portal.command(&portal.original());
        init.args([
            "init",
            "--no-input",
            "--company",
            "Muster GmbH",
            "--base-url",
            "https://portal.example",
            "-q",
        ]);
        assert!(init.status().unwrap().success());
        let store = Connection::open(portal.original()).unwrap();
        store
            .execute_batch(&format!(
                "PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN;
                 WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {clients})
                 INSERT INTO client (number, name, email, locale, kind, street, zip, city, country, created_at, updated_at)
                 SELECT printf('KD-%07d', i), 'Client ' || i, 'c' || i || '@example.com', 'de', 'business', 'Road ' || i,
                        '53111', 'Bonn', 'DE', 0, 0 FROM n;
                 COMMIT; PRAGMA wal_checkpoint(TRUNCATE);"
            ))
            .unwrap();
        portal
    }

    /// The portal itself, with nobody granted.
    pub fn original(&self) -> PathBuf {
        self.folder.path().join("portal.db")
    }

    /// A fresh copy of the store, with the keys beside it.
    pub fn copy(&self, name: &str) -> PathBuf {
        self.copy_of(&self.original(), name)
    }

    /// A fresh copy of any of the stores; its log is folded in first.
    pub fn copy_of(&self, from: &Path, name: &str) -> PathBuf {
        checkpoint(from);
        let folder = self.folder.path().join(name);
        std::fs::remove_dir_all(&folder).ok();
        std::fs::create_dir_all(&folder).unwrap();
        let store = folder.join("portal.db");
        std::fs::copy(from, &store).unwrap();
        std::fs::copy(
            self.folder.path().join("portal.key"),
            folder.join("portal.key"),
        )
        .unwrap();
        store
    }

    /// `portalctl` on one of the stores.
    pub fn command(&self, store: &Path) -> Command {
        let mut command = Command::new(PORTALCTL);
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .arg("--store")
            .arg(store);
        command
    }

    /// Opens one of the stores the way the program does: WAL, FULL.
    pub fn open(store: &Path) -> Connection {
        let connection = Connection::open(store).unwrap();
        connection
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;",
            )
            .unwrap();
        connection
    }
}

fn checkpoint(store: &Path) {
    Connection::open(store)
        .unwrap()
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
}
