//! Files at documents: told by their content, kept once, attached to drafts only.

use super::{Listed, listed};
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::document::attachment::{MediaType, Role, SIZE_LIMIT};
use crate::domain::document::{Attachment, Document};
use crate::domain::id::DocumentId;
use crate::secret::digest;
use crate::store::attachments;

/// A file as it comes from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its name, without folders.
    pub name: String,
    pub bytes: Vec<u8>,
    /// What it is to the document; told from the content when absent.
    pub role: Option<Role>,
}

/// What starts the structured invoices that exist: UBL, and UN/CEFACT in all its versions.
const INVOICE_MARKS: [&str; 3] = [
    "urn:oasis:names:specification:ubl:schema:xsd:",
    "urn:un:unece:uncefact:data:",
    "CrossIndustryDocument",
];

impl NewFile {
    /// Tells the type from the content; refuses what is neither PDF nor XML, empty, or larger than 20 MiB.
    pub fn media_type(&self) -> Result<MediaType, Error> {
        let (name, size) = (&self.name, self.bytes.len());
        if size > SIZE_LIMIT {
            let limit = SIZE_LIMIT / (1024 * 1024);
            return Err(Error::invalid(format!(
                "{name} has {} MiB, more than {limit}",
                size.div_ceil(1024 * 1024)
            ))
            .hint("attach a smaller file"));
        }
        let found = infer::get(&self.bytes).map(|kind| kind.mime_type());
        match found {
            Some("application/pdf") => Ok(MediaType::Pdf),
            Some("text/xml" | "application/xml") => Ok(MediaType::Xml),
            None if looks_like_xml(&self.bytes) => Ok(MediaType::Xml),
            other => {
                let what = if size == 0 {
                    "empty"
                } else {
                    other.unwrap_or("something else")
                };
                Err(
                    Error::invalid(format!("{name} is neither PDF nor XML but {what}")).hint(
                        "only PDF and XML files can be attached; the content counts, not the name",
                    ),
                )
            }
        }
    }

    fn role(&self, media_type: MediaType, has_document: bool) -> Role {
        self.role.unwrap_or(match media_type {
            MediaType::Pdf if has_document => Role::Enclosure,
            MediaType::Pdf => Role::Document,
            MediaType::Xml => {
                let start = String::from_utf8_lossy(self.bytes.get(..4096).unwrap_or(&self.bytes));
                let is_invoice = INVOICE_MARKS.iter().any(|mark| start.contains(mark));
                if is_invoice {
                    Role::EInvoice
                } else {
                    Role::Enclosure
                }
            }
        })
    }
}

/// An element right at the start, after a byte order mark at most; HTML is none.
fn looks_like_xml(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(bytes.get(..512).unwrap_or(bytes)).to_lowercase();
    let start = start.trim_start_matches('\u{feff}').trim_start();
    start.starts_with('<') && !start.starts_with("<!doctype html") && !start.starts_with("<html")
}

/// Attaches files to a draft; a name that is taken is refused with `Conflict`.
pub fn attach(app: &App, name: &str, files: &[NewFile]) -> Result<Listed, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_draft(&document)?;
        attach_all(change, document.id, files)?;
        let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
        let event = Event::new("document.attach")
            .client(document.head.client)
            .document(document.id)
            .fact("files", names.join("; "));
        let listed = listed(app, change.transaction, document)?;
        Ok(Done::Changed(
            Listed {
                changed: true,
                ..listed
            },
            event,
        ))
    })
}

/// Attaches files within a running deed.
pub fn attach_all(
    change: &Change<'_>,
    document: DocumentId,
    files: &[NewFile],
) -> Result<(), Error> {
    let mut present = attachments::list(change.transaction, document)?;
    for file in files {
        let media_type = file.media_type()?;
        if present.iter().any(|other| other.name == file.name) {
            return Err(
                Error::conflict(format!("the document has a file {} already", file.name)).hint(
                    "portalctl document detach takes one off, or attach it under another name",
                ),
            );
        }
        let has_document = present.iter().any(|other| other.role == Role::Document);
        let sha256 = digest::hex(&digest::sha256(&file.bytes));
        attachments::put_blob(change.transaction, &sha256, &file.bytes)?;
        let attachment = Attachment {
            id: 0,
            name: file.name.clone(),
            media_type,
            role: file.role(media_type, has_document),
            size: u64::try_from(file.bytes.len()).unwrap_or(u64::MAX),
            sha256,
        };
        attachments::insert(change.transaction, document, &attachment)?;
        present.push(attachment);
    }
    Ok(())
}

/// Takes files off a draft, by name or `#ID`.
pub fn detach(app: &App, name: &str, files: &[String]) -> Result<Listed, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_draft(&document)?;
        let present = attachments::list(change.transaction, document.id)?;
        for file in files {
            let meant =
                |other: &&Attachment| other.name == *file || format!("#{}", other.id) == *file;
            let found = present.iter().find(meant).ok_or_else(|| {
                let names: Vec<_> = present.iter().map(|file| file.name.as_str()).collect();
                Error::not_found(format!("{} has no file {file}", document.head.number)).hint(
                    format!(
                        "it has: {}",
                        if names.is_empty() {
                            "none".to_owned()
                        } else {
                            names.join(", ")
                        }
                    ),
                )
            })?;
            attachments::delete(change.transaction, document.id, found.id)?;
        }
        let event = Event::new("document.detach")
            .client(document.head.client)
            .document(document.id)
            .fact("files", files.join("; "));
        let listed = listed(app, change.transaction, document)?;
        Ok(Done::Changed(
            Listed {
                changed: true,
                ..listed
            },
            event,
        ))
    })
}

/// The bytes of a document's files, in their order; `Damaged` when one does not match its hash.
pub fn contents(
    app: &App,
    name: &str,
    mut each: impl FnMut(&Attachment, &[u8]) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let document = references::document(connection, name)?;
        for file in attachments::list(connection, document.id)? {
            let bytes = attachments::blob(connection, &file.sha256)?.unwrap_or_default();
            if digest::hex(&digest::sha256(&bytes)) != file.sha256 {
                return Err(Error::damaged(format!("the file {} of {} was changed in the store", file.name, document.head.number))
                    .hint("portalctl doctor looks for more; portalctl backup restore FILE brings a backup back"));
            }
            each(&file, &bytes)?;
        }
        Ok(())
    })
}

/// Refuses when a document is completed.
pub fn check_draft(document: &Document) -> Result<(), Error> {
    if !document.is_completed() {
        return Ok(());
    }
    let number = &document.head.number;
    Err(
        Error::refused(format!("{number} is completed and never changes")).hint(format!(
            "portalctl document status {number} canceled, and a new document takes its place"
        )),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(bytes: &[u8]) -> NewFile {
        NewFile {
            name: "x.pdf".to_owned(),
            bytes: bytes.to_owned(),
            role: None,
        }
    }

    #[test]
    fn the_content_decides_and_not_the_name() {
        assert_eq!(file(b"%PDF-1.7\n...").media_type().unwrap(), MediaType::Pdf);
        assert_eq!(
            file(b"<?xml version=\"1.0\"?><a/>").media_type().unwrap(),
            MediaType::Xml
        );
        assert_eq!(
            file(b"\xef\xbb\xbf<Invoice xmlns=\"x\"/>")
                .media_type()
                .unwrap(),
            MediaType::Xml
        );
        for bad in [
            &b""[..],
            b"<!DOCTYPE html><html>",
            b"<html><body>",
            b"PK\x03\x04",
            b"hello",
            b"\x89PNG\r\n\x1a\n",
        ] {
            assert!(file(bad).media_type().is_err(), "{bad:?} passed");
        }
        assert!(file(&vec![b'%'; SIZE_LIMIT + 1]).media_type().is_err());
    }

    #[test]
    fn an_invoice_in_xml_is_recognised() {
        let invoice =
            file(b"<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>");
        assert_eq!(invoice.role(MediaType::Xml, false), Role::EInvoice);
        assert_eq!(file(b"<a/>").role(MediaType::Xml, false), Role::Enclosure);
        assert_eq!(file(b"%PDF-").role(MediaType::Pdf, true), Role::Enclosure);
    }
}
