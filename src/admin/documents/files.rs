//! Files at documents: read, told apart by content, attached to drafts, taken off, written out again.

use std::collections::HashSet;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::{Listed, changed, check_draft, event, unchanged};
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::document::Attachment;
use crate::domain::document::attachment::{MediaType, Role, SIZE_LIMIT, detect};
use crate::domain::file_name;
use crate::domain::id::DocumentId;
use crate::domain::name::checked_line;
use crate::secret::digest;
use crate::store::attachments;

/// A file that was read and may be attached.
#[derive(Debug, Clone)]
pub struct File {
    /// Without folders.
    pub name: String,
    pub media_type: MediaType,
    /// Follows from the type and what is attached already when absent.
    pub role: Option<Role>,
    pub sha256: String,
    bytes: Vec<u8>,
}

/// A file that was written out.
#[derive(Debug, Clone)]
pub struct Saved {
    pub path: PathBuf,
    pub attachment: Attachment,
}

impl File {
    /// Reads a file and tells from its content whether it is a PDF or an XML; refuses all else.
    pub fn read(path: &Path, role: Option<Role>) -> Result<Self, Error> {
        let named = path.file_name().map_or_else(
            || path.display().to_string(),
            |name| name.to_string_lossy().into_owned(),
        );
        let file = fs::File::open(path).map_err(|error| Error::file(path, &error))?;
        let (mut bytes, limit) = (Vec::new(), u64::try_from(SIZE_LIMIT).unwrap_or(u64::MAX));
        file.take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|error| Error::file(path, &error))?;
        if bytes.len() > SIZE_LIMIT {
            let limit = SIZE_LIMIT / (1024 * 1024);
            return Err(Error::invalid(format!("{named} is larger than {limit} MiB"))
                .hint("make the PDF smaller, for instance with: gs -sDEVICE=pdfwrite -o SMALL.pdf LARGE.pdf"));
        }
        if bytes.is_empty() {
            return Err(Error::invalid(format!("{named} is empty")).hint(format!(
                "ls -l {} shows its size; make it again",
                path.display()
            )));
        }
        let media_type = detect(&bytes).map_err(|found| {
            Error::invalid(format!("{named} is {found}, not a PDF or XML file")).hint(
                "only PDF and XML files can be attached; what counts is the content, not the name",
            )
        })?;
        let name =
            checked_line(&named, "file name").map_err(|error| Error::invalid(error.to_string()))?;
        Ok(Self {
            role,
            ..Self::of(name, media_type, bytes)
        })
    }

    /// Takes bytes of which the type is known already.
    pub fn of(name: String, media_type: MediaType, bytes: Vec<u8>) -> Self {
        Self {
            name,
            media_type,
            role: None,
            sha256: digest::hex(&digest::sha256(&bytes)),
            bytes,
        }
    }
}

/// Attaches files to a draft; one that is there already, with the same name and content, stays as it is.
pub fn attach(app: &App, name: &str, files: &[File]) -> Result<Listed, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_draft(&document)?;
        let mut new = Vec::new();
        for file in files {
            if keep(change, document.id, file)? {
                new.push(file.sha256.as_str());
            }
        }
        if new.is_empty() {
            return Ok(Done::Unchanged(unchanged(change, document.id)?));
        }
        let event = facts(event("document.attach", &document), &new);
        Ok(Done::Changed(changed(change, document.id)?, event))
    })
}

/// Takes a file, by name or `#ID`, off a draft; its bytes go too when nothing else holds them.
pub fn detach(app: &App, name: &str, file: &str) -> Result<Listed, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_draft(&document)?;
        let files = attachments::list(change.transaction, document.id)?;
        let id: Option<i64> = file.strip_prefix('#').and_then(|id| id.parse().ok());
        let is_meant = |kept: &&Attachment| id.map_or(kept.name == file, |id| kept.id == id);
        let meant: Vec<_> = files.iter().filter(is_meant).collect();
        let [attachment] = meant.as_slice() else {
            return Err(not_one(&document.head.number.to_string(), file, &meant));
        };
        attachments::delete(change.transaction, document.id, attachment.id)?;
        let event = facts(event("document.detach", &document), &[&attachment.sha256]);
        Ok(Done::Changed(changed(change, document.id)?, event))
    })
}

/// Writes all files of a document into a folder; replaces nothing, and checks what the store gives back.
pub fn save(app: &App, name: &str, folder: &Path) -> Result<Vec<Saved>, Error> {
    app.read(|connection| {
        let document = references::document(connection, name)?;
        let (mut taken, mut plan) = (HashSet::new(), Vec::new());
        for attachment in attachments::list(connection, document.id)? {
            let path = folder.join(file_name::free(&mut taken, &attachment.name));
            if path.symlink_metadata().is_ok() {
                return Err(
                    Error::conflict(format!("{} exists already", path.display()))
                        .hint("name an empty folder; nothing was written"),
                );
            }
            plan.push(Saved { path, attachment });
        }
        fs::create_dir_all(folder).map_err(|error| Error::file(folder, &error))?;
        for saved in &plan {
            let sha256 = &saved.attachment.sha256;
            let bytes = attachments::blob(connection, sha256)?
                .filter(|bytes| digest::hex(&digest::sha256(bytes)) == *sha256)
                .ok_or_else(|| {
                    Error::damaged(format!("{} is lost or altered", saved.attachment.name))
                        .hint("portalctl doctor looks for more")
                })?;
            write_new(&saved.path, &bytes)?;
        }
        Ok(plan)
    })
}

/// Attaches one file to a draft; false when it is there already.
pub fn keep(change: &Change<'_>, document: DocumentId, file: &File) -> Result<bool, Error> {
    let kept = attachments::list(change.transaction, document)?;
    let is_there = |kept: &Attachment| kept.sha256 == file.sha256 && kept.name == file.name;
    if kept.iter().any(is_there) {
        return Ok(false);
    }
    let role = file.role.unwrap_or_else(|| role_of(file.media_type, &kept));
    attachments::put_blob(change.transaction, &file.sha256, &file.bytes)?;
    let attachment = Attachment {
        id: 0,
        name: file.name.clone(),
        media_type: file.media_type,
        role,
        size: u64::try_from(file.bytes.len()).unwrap_or(u64::MAX),
        sha256: file.sha256.clone(),
    };
    attachments::insert(change.transaction, document, &attachment)?;
    Ok(true)
}

/// Adds the digests of files to an event.
pub fn facts(event: Event, digests: &[&str]) -> Event {
    if digests.is_empty() {
        return event;
    }
    event.fact("sha256", digests.join(","))
}

/// The first PDF is the document, the first XML the e-invoice; everything else is enclosed.
fn role_of(media_type: MediaType, kept: &[Attachment]) -> Role {
    let role = match media_type {
        MediaType::Pdf => Role::Document,
        MediaType::Xml => Role::EInvoice,
    };
    if kept.iter().any(|kept| kept.role == role) {
        Role::Enclosure
    } else {
        role
    }
}

fn not_one(number: &str, file: &str, meant: &[&Attachment]) -> Error {
    if meant.is_empty() {
        return Error::not_found(format!("{number} has no file {file}"))
            .hint(format!("portalctl document show {number} lists its files"));
    }
    let ids: Vec<String> = meant.iter().map(|kept| format!("'#{}'", kept.id)).collect();
    Error::conflict(format!("{number} has {} files {file}", meant.len()))
        .hint(format!("name it by its id: {}", ids.join(" or ")))
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut options = fs::OpenOptions::new();
    let options = options.write(true).create_new(true).mode(0o600);
    let written = options
        .open(path)
        .and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| Error::file(path, &error))
}
