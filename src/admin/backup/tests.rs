//! Backups that somebody put together: whole as files, wrong in what they hold.

use std::io::Write;
use std::path::PathBuf;

use tempfile::NamedTempFile;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::store::{Store, snapshot};

/// A genuine copy of an empty store and a manifest that fits.
struct Parts {
    folder: TempDir,
    database: PathBuf,
    manifest: Manifest,
}

impl Parts {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("copy.db");
        let store = Store::create(&folder.path().join("portal.db")).unwrap();
        store.copy_to(&database).unwrap();
        let figures = snapshot::examine(&database).unwrap();
        let described = archive::describe(&database).unwrap();
        Self {
            manifest: Manifest::new(&figures, "2026-11-23T09:00:00Z".to_owned(), described, None),
            folder,
            database,
        }
    }

    /// Writes them and verifies the file; returns the refusal.
    fn verify(&self) -> Result<Manifest, Error> {
        let mut file = NamedTempFile::new_in(self.folder.path()).unwrap();
        archive::write(file.as_file_mut(), &self.manifest, &self.database, None).unwrap();
        verify(file.path())
    }

    fn refusal(&self) -> String {
        let error = self.verify().unwrap_err();
        assert_eq!(error.kind(), crate::app::Kind::Damaged);
        format!(
            "{} / {}",
            error.message(),
            error.reason().unwrap_or_default()
        )
    }
}

#[test]
fn fitting_parts_are_accepted() {
    let parts = Parts::new();
    assert_eq!(parts.verify().unwrap(), parts.manifest);
}

#[test]
fn a_manifest_that_does_not_fit_its_database_is_refused() {
    let mut parts = Parts::new();
    parts.manifest.rows.insert("client".to_owned(), 3);
    assert!(
        parts.refusal().contains("number of rows of client"),
        "{}",
        parts.refusal()
    );
    let mut parts = Parts::new();
    parts.manifest.rows.remove("client");
    assert!(parts.refusal().contains("number of rows of client"));
    let mut parts = Parts::new();
    parts.manifest.audit.events = 1;
    assert!(parts.refusal().contains("number of events"));
    let mut parts = Parts::new();
    parts.manifest.audit.head = "00".to_owned();
    assert!(parts.refusal().contains("head of the audit trail"));
    let mut parts = Parts::new();
    parts.manifest.database.sha256 = "00".to_owned();
    assert!(
        parts
            .refusal()
            .contains("not the one its manifest describes")
    );
    let mut parts = Parts::new();
    parts.manifest.database.bytes -= 1;
    assert!(
        parts
            .refusal()
            .contains("not the one its manifest describes")
    );
    let mut parts = Parts::new();
    parts.manifest.keys = Some(parts.manifest.database.clone());
    assert!(parts.refusal().contains("does not say what it holds"));
}

#[test]
fn a_newer_format_and_another_program_are_told_apart() {
    let mut parts = Parts::new();
    parts.manifest.version = manifest::VERSION + 1;
    assert!(
        parts.refusal().contains("it has format 2"),
        "{}",
        parts.refusal()
    );
    assert!(
        parts
            .verify()
            .unwrap_err()
            .advice()
            .unwrap()
            .contains("newer portalctl")
    );
    parts.manifest.format = "other".to_owned();
    assert!(parts.refusal().contains("no backup of a portal"));
}

#[test]
fn a_database_that_is_none_or_was_meddled_with_is_refused() {
    let mut parts = Parts::new();
    std::fs::write(&parts.database, "hello").unwrap();
    parts.manifest.database = archive::describe(&parts.database).unwrap();
    assert!(
        parts.refusal().contains("cannot be trusted / "),
        "{}",
        parts.refusal()
    );
    let mut parts = Parts::new();
    let connection = crate::store::Connection::open(&parts.database).unwrap();
    connection
        .execute_batch("DROP TRIGGER audit_delete")
        .unwrap();
    drop(connection);
    parts.manifest.database = archive::describe(&parts.database).unwrap();
    assert!(
        parts.refusal().contains("triggers are not those"),
        "{}",
        parts.refusal()
    );
}

#[test]
fn entries_that_do_not_belong_there_are_refused_and_never_written() {
    for name in ["../evil", "/tmp/evil", "portal.db/..", "extra", "PORTAL.DB"] {
        let folder = tempfile::tempdir().unwrap();
        let mut file = NamedTempFile::new_in(folder.path()).unwrap();
        let mut zip = ZipWriter::new(file.as_file_mut());
        zip.set_comment(trailer::placeholder()).unwrap();
        for entry in ["manifest.json", name] {
            zip.start_file(entry, SimpleFileOptions::default()).unwrap();
            zip.write_all(b"{}").unwrap();
        }
        zip.finish().unwrap();
        trailer::stamp(file.as_file_mut()).unwrap();
        let error = verify(file.path()).unwrap_err();
        assert!(
            error.message().contains("does not belong there"),
            "{name}: {error}"
        );
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
