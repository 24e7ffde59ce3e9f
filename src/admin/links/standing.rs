//! Standing links: the one per client, and per document, that placeholders render, the same at every rendering.

use super::terms::check_access;
use super::{NewLink, Urls, ensure_standing, insert};
use crate::admin::lists::{Outcome, Strictness};
use crate::admin::references;
use crate::admin::relay::relay;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::Access;
use crate::domain::audit::Event;
use crate::domain::document::Document;
use crate::domain::link::{Link, Scope};
use crate::domain::settings::{LoginMode, Settings};
use crate::store::{access, audit, links, settings, standing};

/// Where one client or document is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub client: String,
    /// The number of the document, for a document link.
    pub document: Option<String>,
    pub url: String,
}

/// The URLs of named clients, in the order asked; a standing link is made where it is missing.
pub fn urls(app: &App, names: &[String], strictness: Strictness) -> Result<Outcome<Entry>, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let mut urls = Urls::new(&settings, change.keys()?)?;
        let mut made = Vec::new();
        let outcome = Outcome::of(names, strictness, |name| {
            let client = references::client(change.transaction, name)?;
            check_access(change, &client)?;
            let access = access::find(change.transaction, client.id)?
                .unwrap_or_else(|| Access::never(client.id));
            let url = match access.login_mode(&settings) {
                LoginMode::Password => urls.login_page(),
                LoginMode::Link => {
                    let (link, is_new) = ensure_standing(change, &settings, client.id)?;
                    made.extend(is_new.then_some(client.id));
                    urls.of(link.key_id, link.public_id)?.to_owned()
                }
            };
            Ok(Entry {
                client: client.data.number.to_string(),
                document: None,
                url,
            })
        })?;
        if made.is_empty() {
            return Ok(Done::Unchanged(outcome));
        }
        for client in &made {
            audit::note_client(change.transaction, change.event, *client)?;
        }
        Ok(Done::Changed(
            outcome,
            Event::new("link.create")
                .fact("scope", "client")
                .noted_clients(),
        ))
    })
}

/// The URL of a document's standing link, made where it is missing.
pub fn document_url(app: &App, name: &str) -> Result<Entry, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let mut urls = Urls::new(&settings, change.keys()?)?;
        let document = references::document(change.transaction, name)?;
        let client = references::client(change.transaction, &document.head.client.to_string())?;
        check_access(change, &client)?;
        let (link, is_new) = ensure_standing_of_document(change, &settings, &document)?;
        let entry = Entry {
            client: client.data.number.to_string(),
            document: Some(document.head.number.to_string()),
            url: urls.of(link.key_id, link.public_id)?.to_owned(),
        };
        let event = Event::new("link.create")
            .client(client.id)
            .link(link.id)
            .fact("scope", document.id);
        Ok(if is_new {
            Done::Changed(entry, event)
        } else {
            Done::Unchanged(entry)
        })
    })
}

/// Calls `each` with client number and URL of everybody whose access is granted, ordered by client id, streamed.
///
/// A million tokens take as long as reading their links, so another thread makes them, and calls `each`.
pub fn for_each(
    app: &App,
    mut each: impl FnMut(&str, &str) -> Result<(), Error> + Send,
) -> Result<(), Error> {
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let mut urls = Urls::new(&settings, app.keys()?)?;
        let login_page = urls.login_page();
        relay(
            |relay| {
                standing::for_each_standing(connection, app.today(), None, |standing| {
                    let link = match standing.login.unwrap_or(settings.login_mode) {
                        LoginMode::Link => Some((standing.key_id, standing.public_id)),
                        LoginMode::Password => None,
                    };
                    relay.hand((standing.number.to_owned(), link))
                })
            },
            |(number, link)| match link {
                Some((key_id, public_id)) => each(number, urls.of(*key_id, *public_id)?),
                None => each(number, &login_page),
            },
        )
    })
}

/// Returns the document's standing link and whether it had to be made.
pub fn ensure_standing_of_document(
    change: &Change<'_>,
    settings: &Settings,
    document: &Document,
) -> Result<(Link, bool), Error> {
    if let Some(link) = links::find_standing_of_document(change.transaction, document.id)? {
        return Ok((link, false));
    }
    let due = document.head.due_date.unwrap_or(document.head.date);
    let new = NewLink {
        client: document.head.client,
        scope: Scope::Documents(vec![document.id]),
        is_standing: true,
        label: String::new(),
        allow: None,
        expires_at: settings.document_expiry.instant(change.now, Some(due)),
        max_uses: None,
    };
    Ok((insert(change, new)?, true))
}
