//! Looking at links: lists, one, and the one that a leaked URL belongs to.

use std::collections::HashMap;

use jiff::Timestamp;

use super::Urls;
use crate::admin::references;
use crate::admin::visits::{self, Seen};
use crate::app::{App, Error};
use crate::domain::access::Access;
use crate::domain::client::ClientNumber;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::link::{Link, LinkState, Scope, Surroundings};
use crate::domain::settings::{LoginMode, Settings};
use crate::secret::token;
use crate::store::links::LinkFilter;
use crate::store::{Connection, access, clients, documents, links, settings};

/// A link as people see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub link: Link,
    pub client: ClientNumber,
    /// The numbers of the documents it opens; empty for a whole client.
    pub documents: Vec<String>,
    pub state: LinkState,
    /// Absent while the portal has no address or the key is gone.
    pub url: Option<String>,
    /// Whether the deed that returned it changed something; false for reading.
    pub changed: bool,
}

/// Which links a list holds.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub client: Option<String>,
    pub document: Option<String>,
    pub state: Option<LinkState>,
    /// Those that end before this instant.
    pub expiring_before: Option<Timestamp>,
}

/// Calls `each` with the links of a filter, ordered by id.
pub fn list(
    app: &App,
    filter: &Filter,
    mut each: impl FnMut(&Shown) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let client = filter.client.as_deref().map(|name| references::client(connection, name)).transpose()?;
        let document = filter.document.as_deref().map(|name| references::document(connection, name)).transpose()?;
        let rows = LinkFilter {
            client: client.map(|client| client.id),
            expiring_before: filter.expiring_before,
        };
        let mut desk = Register::open(app, connection)?;
        links::for_each(connection, &rows, |link, number| {
            let about = |document: DocumentId| matches!(&link.scope, Scope::Documents(list) if list.contains(&document));
            if document.as_ref().is_some_and(|document| !about(document.id)) {
                return Ok(());
            }
            let shown = desk.shown(link, ClientNumber::from_store(number.to_owned()))?;
            let is_live = filter.expiring_before.is_none() || shown.state == LinkState::Active;
            if is_live && filter.state.is_none_or(|state| state == shown.state) { each(&shown) } else { Ok(()) }
        })
    })
}

/// Shows one link.
pub fn show(app: &App, name: &str) -> Result<Shown, Error> {
    app.read(|connection| {
        let link = references::link(connection, name)?;
        Register::open(app, connection)?.find_client_and_show(link)
    })
}

/// Shows one link, and what was looked at by it, newest first.
pub fn show_used(app: &App, name: &str) -> Result<(Shown, Vec<Seen>), Error> {
    app.read(|connection| {
        let link = references::link(connection, name)?;
        let seen = visits::of_link(connection, link.id)?;
        Ok((
            Register::open(app, connection)?.find_client_and_show(link)?,
            seen,
        ))
    })
}

/// Finds the link that a URL or token belongs to; a forged or unknown one is `NotFound`, without being repeated.
pub fn identify(app: &App, text: &str) -> Result<Shown, Error> {
    let unknown = || {
        Error::not_found("this is no link of this portal")
            .cause("it is cut short, was made up, or belongs to another portal")
            .hint("portalctl link list shows the links there are")
    };
    let verifier = app.verifier()?;
    let candidate = token::find_in(text).unwrap_or(text.trim());
    let opened = verifier.open(candidate).ok_or_else(unknown)?;
    app.read(|connection| {
        let link = links::find_by_public_id(connection, opened.link_id)?.ok_or_else(|| {
            Error::not_found("this link was rotated or deleted, so it opens nothing any more")
                .hint("portalctl link list shows the links there are")
        })?;
        Register::open(app, connection)?.find_client_and_show(link)
    })
}

/// What the state of links depends on, looked up once per client and document.
pub struct Register<'a> {
    app: &'a App,
    connection: &'a Connection,
    settings: Settings,
    urls: Option<Urls>,
    entering: HashMap<ClientId, bool>,
    numbers: HashMap<DocumentId, String>,
}

impl<'a> Register<'a> {
    /// Prepares; without key file or address links are shown all the same, only without their URL.
    pub fn open(app: &'a App, connection: &'a Connection) -> Result<Self, Error> {
        let settings = settings::load(connection)?;
        let urls = app.keys().and_then(|keys| Urls::new(&settings, keys)).ok();
        Ok(Self {
            app,
            connection,
            settings,
            urls,
            entering: HashMap::new(),
            numbers: HashMap::new(),
        })
    }

    /// Adds everything that people see to a link.
    pub fn shown(&mut self, link: Link, client: ClientNumber) -> Result<Shown, Error> {
        let around = Surroundings {
            now: self.app.now(),
            client_may_enter: self.may_enter(link.client)?,
            key_is_live: self.app.key_is_live(link.key_id),
        };
        let state = link.state(around);
        let url = self.urls.as_mut().and_then(|urls| {
            urls.of(link.key_id, link.public_id)
                .ok()
                .map(ToOwned::to_owned)
        });
        let documents = match &link.scope {
            Scope::Client => Vec::new(),
            Scope::Documents(list) => list
                .iter()
                .map(|id| self.number(*id))
                .collect::<Result<_, _>>()?,
        };
        Ok(Shown {
            link,
            client,
            documents,
            state,
            url,
            changed: false,
        })
    }

    /// Adds everything that people see to a link whose client's number is not at hand.
    pub fn find_client_and_show(&mut self, link: Link) -> Result<Shown, Error> {
        let client = clients::find_by_id(self.connection, link.client)?
            .ok_or_else(|| Error::damaged(format!("link {} belongs to no client", link.id)))?;
        self.shown(link, client.data.number)
    }

    fn may_enter(&mut self, client: ClientId) -> Result<bool, Error> {
        if let Some(known) = self.entering.get(&client) {
            return Ok(*known);
        }
        let access =
            access::find(self.connection, client)?.unwrap_or_else(|| Access::never(client));
        let by_link = access.login_mode(&self.settings) == LoginMode::Link;
        let archived = clients::find_by_id(self.connection, client)?
            .is_none_or(|client| client.archived_at.is_some());
        let enters = by_link && !archived && access.is_live(self.app.today());
        // A register of a million links must not remember a million clients.
        if self.entering.len() > 10_000 {
            self.entering.clear();
        }
        self.entering.insert(client, enters);
        Ok(enters)
    }

    fn number(&mut self, document: DocumentId) -> Result<String, Error> {
        if let Some(known) = self.numbers.get(&document) {
            return Ok(known.clone());
        }
        let found = documents::find_by_id(self.connection, document)?;
        let number = found.map_or_else(
            || document.to_string(),
            |document| document.head.number.to_string(),
        );
        if self.numbers.len() > 10_000 {
            self.numbers.clear();
        }
        self.numbers.insert(document, number.clone());
        Ok(number)
    }
}

/// What helps with a link that opens nothing.
pub fn remedy(shown: &Shown) -> Option<String> {
    let (id, client) = (shown.link.id, &shown.client);
    match shown.state {
        LinkState::Active => None,
        LinkState::Expired => Some(format!("portalctl link edit '{id}' --expires 30d")),
        LinkState::UsedUp => Some(format!("portalctl link edit '{id}' --max-uses none")),
        LinkState::Revoked => Some(format!("portalctl link create {client}")),
        LinkState::Suspended => Some(format!("portalctl access explain {client} --link '{id}'")),
        LinkState::Dead => Some(format!("portalctl link rotate '{id}'")),
    }
}
