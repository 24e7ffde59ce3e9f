//! On what terms a link is made: for whom, to which documents, until when.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::admin::references;
use crate::app::{Change, Error};
use crate::domain::access::Access;
use crate::domain::client::Client;
use crate::domain::document::Document;
use crate::domain::link::{Expiry, Scope};
use crate::domain::settings::Settings;
use crate::store::{Connection, access};

/// A link of a client without access would be handed out dead.
pub fn check_access(connection: &Connection, today: Date, client: &Client) -> Result<(), Error> {
    let access = access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
    if access.is_live(today) && client.archived_at.is_none() {
        return Ok(());
    }
    let number = client.number();
    let why = if client.archived_at.is_some() {
        "is archived"
    } else {
        "has no access"
    };
    let hint = if client.archived_at.is_some() {
        format!("portalctl client archive {number} --undo")
    } else {
        format!("portalctl access grant {number}; portalctl access explain {number} says why")
    };
    Err(Error::refused(format!("{number} {why}, so a link would open nothing")).hint(hint))
}

/// The named documents, all of which have to be the client's.
pub fn own_documents(
    change: &Change<'_>,
    client: &Client,
    names: &[String],
) -> Result<Vec<Document>, Error> {
    let own = |name: &String| {
        let document = references::document(change.transaction, name)?;
        if document.head.client == client.id {
            return Ok(document);
        }
        Err(Error::refused(format!(
            "{} belongs to another client than {}",
            document.head.number,
            client.number()
        ))
        .hint(format!(
            "portalctl document list --client {}",
            client.number()
        )))
    };
    names.iter().map(own).collect()
}

/// What a link to these documents opens; none means the whole client.
pub fn scope(documents: &[Document]) -> Scope {
    match documents {
        [] => Scope::Client,
        some => Scope::Documents(some.iter().map(|document| document.id).collect()),
    }
}

/// When a link ends: as wished, or as the settings say.
pub fn expiry(
    change: &Change<'_>,
    settings: &Settings,
    wish: Option<Expiry>,
    documents: &[Document],
) -> Result<Option<Timestamp>, Error> {
    let preset = if documents.is_empty() {
        settings.client_expiry
    } else {
        settings.document_expiry
    };
    let expiry = wish.unwrap_or(preset);
    if matches!(expiry, Expiry::AfterDue(_)) && documents.is_empty() {
        return Err(Error::invalid(format!("{expiry} needs a document"))
            .hint("name one with --document NUMBER"));
    }
    let due = documents
        .iter()
        .map(|document| document.head.due_date.unwrap_or(document.head.date))
        .max();
    let end = expiry.instant(change.now, due);
    match end {
        Some(end) if end <= change.now && wish.is_some() => Err(Error::invalid(format!(
            "a link that ends on {end} would be dead already"
        ))
        .hint("write an expiry in the future, such as 30d or never")),
        // An old invoice still deserves a link that can be opened: at least a month from now.
        Some(end) if end <= change.now => {
            Ok(Expiry::After(jiff::SignedDuration::from_hours(720)).instant(change.now, None))
        }
        end => Ok(end),
    }
}
