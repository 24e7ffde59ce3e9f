//! How a backup looks, whether it was just made or read.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use indicatif::HumanBytes;
use serde::Serialize;

use crate::admin::backup::Manifest;
use crate::cli::output::View;
use crate::cli::sheet::Sheet;

/// A backup as scripts see it.
#[derive(Debug, Serialize)]
pub struct BackupView {
    #[serde(rename = "type")]
    type_: &'static str,
    file: String,
    bytes: u64,
    created_at: String,
    portalctl: String,
    schema: i64,
    sqlite: String,
    keys: bool,
    database: ContentView,
    audit: TrailView,
    rows: BTreeMap<String, u64>,
}

#[derive(Debug, Serialize)]
struct ContentView {
    bytes: u64,
    sha256: String,
}

#[derive(Debug, Serialize)]
struct TrailView {
    events: i64,
    head: String,
}

impl BackupView {
    /// Shows a manifest with the file it stands in.
    pub fn new(file: &Path, bytes: u64, manifest: &Manifest) -> Self {
        Self {
            type_: "backup",
            file: file.display().to_string(),
            bytes,
            created_at: manifest.created_at.clone(),
            portalctl: manifest.portalctl.clone(),
            schema: manifest.schema,
            sqlite: manifest.sqlite.clone(),
            keys: manifest.keys.is_some(),
            database: ContentView {
                bytes: manifest.database.bytes,
                sha256: manifest.database.sha256.clone(),
            },
            audit: TrailView {
                events: manifest.audit.events,
                head: manifest.audit.head.clone(),
            },
            rows: manifest.rows.clone(),
        }
    }
}

/// What a backup holds, in a few words.
pub fn contents(manifest: &Manifest) -> String {
    let count = |table: &str| manifest.rows.get(table).copied().unwrap_or_default();
    format!(
        "{} clients, {} documents, {} links",
        count("client"),
        count("document"),
        count("link")
    )
}

impl View for BackupView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let count = |table: &str| self.rows.get(table).copied().unwrap_or_default();
        Sheet::new()
            .row("file", &self.file)
            .row("size", HumanBytes(self.bytes))
            .row(
                "made",
                format!("{} by portalctl {}", self.created_at, self.portalctl),
            )
            .row("clients", count("client"))
            .row("documents", count("document"))
            .row("links", count("link"))
            .row("events", self.audit.events)
            .row("head", &self.audit.head)
            .row("sha256", &self.database.sha256)
            .row(
                "keys",
                if self.keys {
                    "inside, encrypted with the passphrase"
                } else {
                    "not inside"
                },
            )
            .write(out)
    }
}
