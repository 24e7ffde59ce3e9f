//! Files that go with mails.

use crate::app::Error;
use crate::domain::document::attachment::{MediaType, Role};
use crate::domain::id::DocumentId;
use crate::mail::Enclosure;
use crate::store::{Connection, attachments};

/// The PDF of a document, to go with a mail.
pub fn pdf(connection: &Connection, document: DocumentId) -> Result<Vec<Enclosure>, Error> {
    let files = attachments::list(connection, document)?;
    let wanted = files
        .into_iter()
        .find(|file| file.role == Role::Document && file.media_type == MediaType::Pdf);
    let Some(file) = wanted else {
        return Err(Error::refused("the document has no PDF to enclose")
            .hint("leave --attach out; portalctl document show lists its files"));
    };
    let bytes = attachments::blob(connection, &file.sha256)?
        .ok_or_else(|| Error::damaged(format!("the file {} is lost", file.name)))?;
    Ok(vec![Enclosure {
        name: file.name,
        media_type: "application/pdf",
        bytes,
    }])
}
