//! Standing links: the one per client, and per document, that placeholders render, the same at every rendering.

use jiff::civil::Date;

use super::terms::check_access;
use super::{NewLink, Urls, ensure_standing, insert};
use crate::admin::lists::{Outcome, Strictness};
use crate::admin::references;
use crate::admin::relay::relay;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::Access;
use crate::domain::audit::Event;
use crate::domain::document::Document;
use crate::domain::id::ClientId;
use crate::domain::link::{Link, Scope};
use crate::domain::settings::{LoginMode, Settings};
use crate::secret::key::KeyRing;
use crate::store::{Connection, access, audit, links, settings, standing};

/// Where one client or document is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub client: String,
    /// The number of the document, for a document link.
    pub document: Option<String>,
    pub url: String,
}

/// Which clients' URLs are asked for.
#[derive(Debug, Clone, Copy)]
struct Asked<'a> {
    names: &'a [String],
    strictness: Strictness,
    today: Date,
}

/// Whether every client has the link that its URL is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Completeness {
    Whole,
    LinksMissing,
}

/// The URLs of named clients, in the order asked; a standing link is made where it is missing.
///
/// Who asks for what is there already waits for no writer, and is answered from a store that cannot be written, too.
pub fn urls(app: &App, names: &[String], strictness: Strictness) -> Result<Outcome<Entry>, Error> {
    let asked = Asked {
        names,
        strictness,
        today: app.today(),
    };
    let there = app.read(|connection| {
        let find = |_settings: &Settings, client| Ok(links::find_standing(connection, client)?);
        entries(connection, app.keys()?, asked, find)
    })?;
    match there {
        (outcome, Completeness::Whole) => Ok(outcome),
        (_, Completeness::LinksMissing) => make_urls(app, asked),
    }
}

fn make_urls(app: &App, asked: Asked<'_>) -> Result<Outcome<Entry>, Error> {
    app.write(|change| {
        let mut made = Vec::new();
        let ensure = |settings: &Settings, client| {
            let (link, is_new) = ensure_standing(change, settings, client)?;
            made.extend(is_new.then_some(client));
            Ok(Some(link))
        };
        let (outcome, _whole) = entries(change.transaction, change.keys()?, asked, ensure)?;
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

/// Where each client enters, and whether `link` had a link for all of them.
fn entries(
    connection: &Connection,
    keys: &KeyRing,
    asked: Asked<'_>,
    mut link: impl FnMut(&Settings, ClientId) -> Result<Option<Link>, Error>,
) -> Result<(Outcome<Entry>, Completeness), Error> {
    let settings = settings::load(connection)?;
    let mut urls = Urls::new(&settings, keys)?;
    let mut completeness = Completeness::Whole;
    let outcome = Outcome::of(asked.names, asked.strictness, |name| {
        let client = references::client(connection, name)?;
        check_access(connection, asked.today, &client)?;
        let access =
            access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
        let url = match access.login_mode(&settings) {
            LoginMode::Password => urls.login_page(),
            LoginMode::Link => {
                if let Some(link) = link(&settings, client.id)? {
                    urls.of(link.key_id, link.public_id)?.to_owned()
                } else {
                    completeness = Completeness::LinksMissing;
                    String::new()
                }
            }
        };
        Ok(Entry {
            client: client.data.number.to_string(),
            document: None,
            url,
        })
    })?;
    Ok((outcome, completeness))
}

/// The URL of a document's standing link, made where it is missing.
pub fn document_url(app: &App, name: &str) -> Result<Entry, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let mut urls = Urls::new(&settings, change.keys()?)?;
        let document = references::document(change.transaction, name)?;
        let client = references::client(change.transaction, &document.head.client.to_string())?;
        check_access(change.transaction, change.today, &client)?;
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
