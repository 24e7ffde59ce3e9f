//! The visitor: who has entered, found again at every request, so that a revocation bites on the next one.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::app::{App, Change, Done, Error};
use crate::domain::access::{Access, Question};
use crate::domain::action::Action;
use crate::domain::audit::Actor;
use crate::domain::client::Client;
use crate::domain::document::Document;
use crate::domain::link::Link;
use crate::domain::locale::Locale;
use crate::domain::session::{Session, Way};
use crate::domain::settings::{LoginMode, Settings};
use crate::secret::digest;
use crate::store::{Connection, access, clients, links, sessions, settings};

/// What a cookie holds: whoever has it is let in as far as its session reaches. Never shown.
pub struct Pass(sessions::Digest);

impl Pass {
    /// Takes what the cookie holds.
    pub fn new(secret: &[u8]) -> Self {
        Self(digest::sha256(secret))
    }
}

impl std::fmt::Debug for Pass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pass")
    }
}

/// Proof of having entered: made from a live session alone, in the snapshot or transaction of the deed.
#[derive(Debug)]
pub struct Visitor {
    pub client: Client,
    pub access: Access,
    pub settings: Settings,
    /// The link the visitor came with; `None` for the password login.
    pub link: Option<Link>,
    pub session: Session,
    key_is_live: bool,
    pub now: Timestamp,
    pub today: Date,
}

impl Visitor {
    /// Finds who comes with a pass; `None` when the session is over or access, link or login mode changed meanwhile.
    pub fn find(app: &App, connection: &Connection, pass: &Pass) -> Result<Option<Self>, Error> {
        let Some(session) = sessions::find_by_digest(connection, &pass.0)? else {
            return Ok(None);
        };
        if !session.is_live(app.now()) {
            return Ok(None);
        }
        let Some(client) = clients::find_by_id(connection, session.client)? else {
            return Ok(None);
        };
        let link = match session.way {
            Way::Link { link, public_id } => links::find(connection, link)?
                .filter(|link| link.public_id == public_id)
                .map(Some),
            Way::Password(_) => Some(None),
        };
        let Some(link) = link else {
            return Ok(None);
        };
        let visitor = Self {
            access: access::find(connection, client.id)?
                .unwrap_or_else(|| Access::never(client.id)),
            settings: settings::load(connection)?,
            key_is_live: link
                .as_ref()
                .is_none_or(|link| key_is_live(app, link.key_id)),
            client,
            link,
            session,
            now: app.now(),
            today: app.today(),
        };
        Ok(Some(visitor).filter(Self::may_stay))
    }

    /// Asks the one rule of [`crate::domain::access`].
    pub fn question(&self) -> Question<'_> {
        Question {
            client: &self.client,
            access: &self.access,
            settings: &self.settings,
            link: self.link.as_ref(),
            is_inside: true,
            key_is_live: self.key_is_live,
            now: self.now,
            today: self.today,
        }
    }

    /// Whether the visitor sees a document.
    pub fn sees(&self, document: &Document) -> bool {
        !self.session.is_restricted && self.question().may_see(document).holds()
    }

    /// Whether the visitor may do this, on a document where the action needs one.
    pub fn may(&self, action: Action, document: Option<&Document>) -> bool {
        !self.session.is_restricted && self.question().may_do(action, document).holds()
    }

    /// The language of the pages.
    pub fn locale(&self) -> Locale {
        self.session.locale.unwrap_or(self.client.data.locale)
    }

    /// The visitor as the audit trail names it.
    pub fn actor(&self) -> Actor {
        Actor::Visitor {
            client: self.client.id,
            way: self.session.way.clone(),
        }
    }

    fn may_stay(&self) -> bool {
        let by_password = self.link.is_none();
        let mode_fits =
            !by_password || self.access.login_mode(&self.settings) == LoginMode::Password;
        mode_fits && self.question().may_enter().holds()
    }
}

/// Reads as the visitor, in one snapshot; `None` when nobody comes with this pass.
pub fn read<T>(
    app: &App,
    pass: &Pass,
    reading: impl FnOnce(&Connection, &Visitor) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    app.read(|connection| {
        let visitor = Visitor::find(app, connection, pass)?;
        visitor
            .map(|visitor| reading(connection, &visitor))
            .transpose()
    })
}

/// Does a deed as the visitor, in one transaction with its event; `None` when nobody comes with this pass.
pub fn write<T>(
    app: &App,
    pass: &Pass,
    deed: impl FnOnce(&Change<'_>, &Visitor) -> Result<Done<T>, Error>,
) -> Result<Option<T>, Error> {
    let done = app.write_as(
        |found: &Option<(T, Actor)>| {
            found
                .as_ref()
                .map_or(Actor::Portal, |(_, actor)| actor.clone())
        },
        |change| {
            let Some(visitor) = Visitor::find(app, change.transaction, pass)? else {
                return Ok(Done::Unchanged(None));
            };
            let actor = visitor.actor();
            Ok(match deed(change, &visitor)? {
                Done::Changed(value, event) => Done::Changed(Some((value, actor)), event),
                Done::Unchanged(value) => Done::Unchanged(Some((value, actor))),
            })
        },
    )?;
    Ok(done.map(|(value, _)| value))
}

fn key_is_live(app: &App, key_id: u8) -> bool {
    app.keys()
        .is_ok_and(|keys| keys.keys().any(|key| key.id() == key_id && key.is_active()))
}
