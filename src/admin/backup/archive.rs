//! The file of a backup: a ZIP with a manifest, the database, and the encrypted keys where asked for.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use tempfile::NamedTempFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::manifest::{Content, Manifest};
use super::trailer::{self, Mismatch};
use crate::app::Error;
use crate::secret::digest::{Sha256Writer, hex, sha256};
use crate::store::snapshot;

const MANIFEST: &str = "manifest.json";
const DATABASE: &str = "portal.db";
const KEYS: &str = "portal.key.sealed";
/// No manifest and no key file is longer.
const LONGEST: u64 = 1024 * 1024;

/// Writes a whole backup into an empty file, to disk.
pub fn write(
    file: &mut File,
    manifest: &Manifest,
    database: &Path,
    keys: Option<&[u8]>,
) -> io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1))
        .unix_permissions(0o600);
    let mut zip = ZipWriter::new(BufWriter::new(file.try_clone()?));
    zip.set_comment(trailer::placeholder())?;
    zip.start_file(MANIFEST, options)?;
    zip.write_all(&serde_json::to_vec_pretty(manifest)?)?;
    zip.start_file(DATABASE, options.large_file(true))?;
    io::copy(&mut File::open(database)?, &mut zip)?;
    if let Some(keys) = keys {
        zip.start_file(KEYS, options)?;
        zip.write_all(keys)?;
    }
    zip.finish()?.flush()?;
    trailer::stamp(file)?;
    file.sync_all()
}

/// Describes bytes in a file.
pub fn describe(path: &Path) -> io::Result<Content> {
    let mut writer = Sha256Writer::default();
    let bytes = io::copy(&mut File::open(path)?, &mut writer)?;
    Ok(Content {
        bytes,
        sha256: hex(&writer.finish()),
    })
}

/// Describes bytes in memory.
pub fn describe_bytes(bytes: &[u8]) -> Content {
    Content {
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        sha256: hex(&sha256(bytes)),
    }
}

/// A backup whose every byte was found as it was written.
#[derive(Debug)]
pub struct Archive {
    zip: ZipArchive<BufReader<File>>,
    manifest: Manifest,
}

impl Archive {
    /// Opens a backup; refuses what was cut short, changed, or is something else.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let failed = |error: io::Error| Error::file(path, &error);
        // Asked before opening, because opening a pipe would wait for its other end.
        if !std::fs::metadata(path).map_err(failed)?.is_file() {
            return Err(foreign());
        }
        let mut file = File::open(path).map_err(failed)?;
        if !begins_as_backup(&mut file).map_err(failed)? {
            return Err(foreign());
        }
        match trailer::check(&mut file).map_err(failed)? {
            Ok(()) => {}
            Err(Mismatch::CutShort) => {
                return Err(Error::damaged("it is cut short: its end is missing"));
            }
            Err(Mismatch::Changed) => {
                return Err(Error::damaged("it was changed after it was made"));
            }
        }
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(unreadable)?;
        check_entries(&zip)?;
        let manifest = Manifest::parse(&read_entry(&mut zip, MANIFEST)?)?;
        if manifest.keys.is_some() != zip.index_for_name(KEYS).is_some() {
            return Err(Error::damaged("its manifest does not say what it holds"));
        }
        Ok(Self { zip, manifest })
    }

    /// What the backup says about itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Takes the database out into a private file in `folder` and checks it down to every page and count.
    pub fn extract(&mut self, folder: &Path) -> Result<NamedTempFile, Error> {
        let expected = &self.manifest.database;
        let mut target =
            NamedTempFile::new_in(folder).map_err(|error| Error::file(folder, &error))?;
        let mut entry = self
            .zip
            .by_name(DATABASE)
            .map_err(unreadable)?
            .take(expected.bytes.saturating_add(1));
        let mut hash = Sha256Writer::default();
        let (mut bytes, mut buffer) = (0_u64, vec![0_u8; 128 * 1024]);
        loop {
            let count = entry
                .read(&mut buffer)
                .map_err(|error| unreadable(error.into()))?;
            let piece = buffer.get(..count).unwrap_or_default();
            if piece.is_empty() {
                break;
            }
            hash.update(piece);
            bytes += u64::try_from(count).unwrap_or(u64::MAX);
            target
                .write_all(piece)
                .map_err(|error| Error::file(target.path(), &error))?;
        }
        target
            .as_file()
            .sync_all()
            .map_err(|error| Error::file(target.path(), &error))?;
        if bytes != expected.bytes || hex(&hash.finish()) != expected.sha256 {
            return Err(Error::damaged(
                "its database is not the one its manifest describes",
            ));
        }
        let figures = snapshot::examine(target.path()).map_err(|error| {
            Error::damaged("its database cannot be trusted").cause(Error::from(error).message())
        })?;
        self.manifest.compare(&figures)?;
        Ok(target)
    }

    /// Reads the encrypted key file.
    pub fn sealed_keys(&mut self) -> Result<Vec<u8>, Error> {
        let Some(expected) = self.manifest.keys.clone() else {
            return Err(Error::not_found("it holds no keys"));
        };
        let bytes = read_entry(&mut self.zip, KEYS)?;
        if describe_bytes(&bytes) != expected {
            return Err(Error::damaged(
                "its keys are not those its manifest describes",
            ));
        }
        Ok(bytes)
    }
}

/// The manifest comes first, so that its name stands at a known place.
fn begins_as_backup(file: &mut File) -> io::Result<bool> {
    let mut start = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.take(64).read_to_end(&mut start)?;
    let name = start.get(30..).unwrap_or_default();
    Ok(start.starts_with(b"PK\x03\x04") && name.starts_with(MANIFEST.as_bytes()))
}

/// Nothing but the known names, each once: whatever else is in there, this program did not put it there.
fn check_entries(zip: &ZipArchive<BufReader<File>>) -> Result<(), Error> {
    for name in zip.file_names_raw() {
        if ![MANIFEST, DATABASE, KEYS]
            .iter()
            .any(|known| known.as_bytes() == name)
        {
            let name = String::from_utf8_lossy(name);
            return Err(Error::damaged(format!(
                "it holds something that does not belong there: {name}"
            )));
        }
    }
    if zip.has_duplicate_names() {
        return Err(Error::damaged("it holds the same name twice"));
    }
    Ok(())
}

fn read_entry(zip: &mut ZipArchive<BufReader<File>>, name: &str) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let entry = zip.by_name(name).map_err(unreadable)?;
    entry
        .take(LONGEST)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(error.into()))?;
    Ok(bytes)
}

fn unreadable(error: zip::result::ZipError) -> Error {
    Error::damaged("it cannot be unpacked").cause(error)
}

fn foreign() -> Error {
    Error::damaged("it is not a backup of portalctl")
}
