//! The standard that a document's e-invoice is written by, told from the attached XML itself.

use crate::app::Error;
use crate::domain::document::Attachment;
use crate::domain::document::attachment::Role;
use crate::domain::wordset::Word;
use crate::import::einvoice::{describe, identify, profile_name};
use crate::store::{Connection, attachments};

/// A syntax with its profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    /// Such as `ubl-invoice`.
    pub syntax: &'static str,
    /// Such as `XRECHNUNG`.
    pub profile: Option<&'static str>,
    /// As the e-invoice states it.
    pub profile_id: Option<String>,
    /// What people call both, such as `UBL, XRechnung 3.0`.
    pub name: String,
}

/// The standard of the e-invoice among a document's files.
pub fn find(connection: &Connection, files: &[Attachment]) -> Result<Option<Standard>, Error> {
    let Some(file) = files.iter().find(|file| file.role == Role::EInvoice) else {
        return Ok(None);
    };
    let bytes = attachments::blob(connection, &file.sha256)?.unwrap_or_default();
    Ok(identify(&bytes).map(|(syntax, profile_id)| Standard {
        syntax: syntax.word(),
        profile: profile_id.as_deref().map(|id| profile_name(syntax, id)),
        name: describe(syntax, profile_id.as_deref()),
        profile_id,
    }))
}
