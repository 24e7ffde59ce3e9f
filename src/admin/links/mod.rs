//! Secret links, and their URLs.

mod deeds;
mod register;
mod standing;
mod terms;

use std::sync::Arc;

use jiff::Timestamp;

pub use deeds::{Edit, Limit, Wish, create, edit, revoke, rotate, unrevoked};
pub use register::{Filter, Shown, identify, list, remedy, show, show_used};
pub use standing::{
    Entry, document_url, ensure_standing_of_document, for_each as for_each_url, urls,
};

use crate::app::{App, Change, Error};
use crate::domain::action::Actions;
use crate::domain::id::ClientId;
use crate::domain::link::{Link, Scope};
use crate::domain::settings::{LoginMode, Settings};
use crate::secret::key::KeyRing;
use crate::secret::random;
use crate::secret::token::Signer;
use crate::store::standing::{StandingTerms, insert_standing};
use crate::store::{Connection, links};

/// Renders the URLs of links: the same for the same link, every time.
#[derive(Debug, Clone)]
pub struct Urls {
    base: String,
    signer: Arc<Signer>,
    text: String,
}

impl Urls {
    /// Prepares rendering; refuses while the portal has no address.
    pub fn new(settings: &Settings, keys: &KeyRing) -> Result<Self, Error> {
        let base = settings.base_url.as_ref().ok_or_else(|| {
            Error::refused("the portal has no address, so links cannot be rendered")
                .hint("portalctl settings set base-url https://portal.example.com")
        })?;
        Ok(Self {
            base: base.to_string(),
            signer: Arc::new(Signer::new(keys)),
            text: String::new(),
        })
    }

    /// The URL of a link, `BASE/l/TOKEN`; `Damaged` when its key was retired or is lost.
    pub fn of(&mut self, key_id: u8, public_id: u64) -> Result<&str, Error> {
        self.text.clear();
        self.text.push_str(&self.base);
        self.text.push_str("/l/");
        self.signer
            .seal(key_id, public_id, &mut self.text)
            .map_err(|_error| {
                Error::damaged(format!("key {key_id} that signed this link is gone")).hint(
                    "portalctl link rotate gives it a new URL; portalctl key list shows the keys",
                )
            })?;
        Ok(&self.text)
    }

    /// Where clients with a password log in.
    pub fn login_page(&self) -> String {
        format!("{}/login", self.base)
    }
}

/// Where a client enters: its standing link or the login page; nothing while the portal has no address.
pub fn entrance(
    app: &App,
    connection: &Connection,
    settings: &Settings,
    client: ClientId,
    login: LoginMode,
) -> Result<Option<String>, Error> {
    if settings.base_url.is_none() {
        return Ok(None);
    }
    let mut urls = Urls::new(settings, app.keys()?)?;
    if login == LoginMode::Password {
        return Ok(Some(urls.login_page()));
    }
    match links::find_standing(connection, client)? {
        Some(link) => urls
            .of(link.key_id, link.public_id)
            .map(|url| Some(url.to_owned())),
        None => Ok(None),
    }
}

/// Returns the client's standing link and whether it had to be made.
pub fn ensure_standing(
    change: &Change<'_>,
    settings: &Settings,
    client: ClientId,
) -> Result<(Link, bool), Error> {
    if let Some(link) = links::find_standing(change.transaction, client)? {
        return Ok((link, false));
    }
    let terms = NewLink {
        client,
        scope: Scope::Client,
        is_standing: true,
        label: String::new(),
        allow: None,
        expires_at: settings.client_expiry.instant(change.now, None),
        max_uses: None,
    };
    Ok((insert(change, terms)?, true))
}

/// Gives every client noted under the running event its standing link, unless it has one.
pub fn give_standing(change: &Change<'_>, settings: &Settings) -> Result<(), Error> {
    let terms = StandingTerms {
        key_id: change.keys()?.newest(),
        created_at: change.now,
        expires_at: settings.client_expiry.instant(change.now, None),
    };
    Ok(insert_standing(
        change.transaction,
        change.event,
        terms,
        random::link_id,
    )?)
}

/// What a new link is to be.
#[derive(Debug, Clone)]
pub struct NewLink {
    pub client: ClientId,
    pub scope: Scope,
    pub is_standing: bool,
    pub label: String,
    pub allow: Option<Actions>,
    pub expires_at: Option<Timestamp>,
    pub max_uses: Option<u32>,
}

/// Adds a link signed by the newest key.
pub fn insert(change: &Change<'_>, new: NewLink) -> Result<Link, Error> {
    let mut link = Link {
        id: crate::domain::id::LinkId(0),
        public_id: random::link_id(),
        key_id: change.keys()?.newest(),
        client: new.client,
        scope: new.scope,
        is_standing: new.is_standing,
        label: new.label,
        allow: new.allow,
        created_at: change.now,
        expires_at: new.expires_at,
        max_uses: new.max_uses,
        uses: 0,
        last_seen_at: None,
        revoked_at: None,
    };
    link.id = links::insert(change.transaction, &link)?;
    Ok(link)
}
