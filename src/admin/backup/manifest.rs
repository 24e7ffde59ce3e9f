//! What a backup says about itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::app::Error;
use crate::secret::digest;
use crate::store::snapshot::Figures;

/// Tells a backup of ours from any other file with a manifest.
const FORMAT: &str = "portalctl backup";
/// The version of the format this program writes.
pub const VERSION: u32 = 1;

/// The first entry of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: String,
    pub version: u32,
    /// The version of the program that made it.
    pub portalctl: String,
    pub schema: i64,
    /// RFC 3339, UTC.
    pub created_at: String,
    pub sqlite: String,
    pub database: Content,
    /// The encrypted key file; absent when the backup holds no keys.
    pub keys: Option<Content>,
    /// How many rows each table has.
    pub rows: BTreeMap<String, u64>,
    pub audit: Trail,
}

/// An entry of the backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub bytes: u64,
    pub sha256: String,
}

/// The end of the audit trail in the backup; an anchor for the trail of the store it was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trail {
    pub events: i64,
    pub head: String,
}

impl Manifest {
    /// Describes a copy.
    pub fn new(
        figures: &Figures,
        created_at: String,
        database: Content,
        keys: Option<Content>,
    ) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            portalctl: env!("CARGO_PKG_VERSION").to_owned(),
            schema: figures.schema,
            created_at,
            sqlite: crate::store::sqlite_version().to_owned(),
            database,
            keys,
            rows: figures.rows.clone(),
            audit: Trail {
                events: figures.events,
                head: digest::hex(&figures.head),
            },
        }
    }

    /// Reads a manifest; one of a newer format is told apart from a damaged one.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        #[derive(Deserialize)]
        struct Head {
            format: String,
            version: u32,
        }
        let damaged =
            |error: serde_json::Error| Error::damaged("its manifest cannot be read").cause(error);
        let head: Head = serde_json::from_slice(bytes).map_err(damaged)?;
        if head.format != FORMAT {
            return Err(Error::damaged("it is no backup of a portal"));
        }
        if head.version > VERSION {
            return Err(Error::damaged(format!(
                "it has format {}, this program knows up to {VERSION}",
                head.version
            ))
            .hint("a newer portalctl made it: install that version"));
        }
        serde_json::from_slice(bytes).map_err(damaged)
    }

    /// Compares with what the database really holds; says what differs first.
    pub fn compare(&self, figures: &Figures) -> Result<(), Error> {
        let differs = |what: &str| {
            Err(Error::damaged(format!(
                "its manifest says another {what} than its database"
            )))
        };
        if self.schema != figures.schema {
            return differs("schema");
        }
        for name in self.rows.keys().chain(figures.rows.keys()) {
            if self.rows.get(name) != figures.rows.get(name) {
                return differs(&format!("number of rows of {name}"));
            }
        }
        if self.audit.events != figures.events {
            return differs("number of events");
        }
        if self.audit.head != digest::hex(&figures.head) {
            return differs("head of the audit trail");
        }
        Ok(())
    }
}
