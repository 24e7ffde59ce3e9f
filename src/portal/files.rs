//! Files of a document: its PDF, the e-invoice, enclosures.

use super::buffer::Buffer;
use super::visitor::{Visitor, read};
use super::{Error, Pass};
use crate::app::{App, Error as Failure};
use crate::domain::action::Action;
use crate::domain::document::attachment::{MediaType, Role};
use crate::domain::document::{Attachment, Document};
use crate::domain::file_name;
use crate::domain::id::{DocumentId, SessionId};
use crate::store::{Connection, attachments};

/// A file to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Plain letters, digits and `.-_ ()` in ASCII or not; never a path.
    pub name: String,
    pub media_type: MediaType,
    pub role: Role,
    pub bytes: Buffer,
    /// Whose look it is.
    pub session: SessionId,
}

/// The PDF of a document.
pub fn pdf(app: &App, pass: &Pass, document: DocumentId) -> Result<File, Error> {
    read(app, pass, |connection, visitor| {
        let document = downloadable(connection, visitor, document)?;
        let files = attachments::list(connection, document.id)?;
        let pdf = files.into_iter().find(|file| file.role == Role::Document);
        load(connection, visitor, &document, &pdf.ok_or(Error::NotFound)?)
    })
}

/// One of the files of a document.
pub fn file(app: &App, pass: &Pass, document: DocumentId, file: i64) -> Result<File, Error> {
    read(app, pass, |connection, visitor| {
        let document = downloadable(connection, visitor, document)?;
        let found = attachments::find(connection, document.id, file)?;
        load(
            connection,
            visitor,
            &document,
            &found.ok_or(Error::NotFound)?,
        )
    })
}

fn downloadable(
    connection: &Connection,
    visitor: &Visitor,
    document: DocumentId,
) -> Result<Document, Error> {
    let document = visitor.document(connection, document)?;
    visitor
        .permit(Action::Download, Some(&document))
        .map_err(Error::Hindered)?;
    Ok(document)
}

fn load(
    connection: &Connection,
    visitor: &Visitor,
    document: &Document,
    file: &Attachment,
) -> Result<File, Error> {
    let bytes = attachments::lend_blob(connection, &file.sha256, Buffer::holding)?;
    let missing = || Failure::damaged(format!("the bytes of file {} are gone", file.id));
    Ok(File {
        name: name(document.head.number.as_str(), file),
        media_type: file.media_type,
        role: file.role,
        bytes: bytes.ok_or_else(missing)?,
        session: visitor.session.id,
    })
}

/// What a file is called when it is saved: after its document, or by its own name with the ending of what it is.
pub(super) fn name(number: &str, file: &Attachment) -> String {
    let ending = match file.media_type {
        MediaType::Pdf => "pdf",
        MediaType::Xml => "xml",
    };
    match file.role {
        Role::Document | Role::EInvoice => format!("{}.{ending}", file_name::plain(number)),
        Role::Enclosure => file_name::with_ending(&file.name, ending),
    }
}
