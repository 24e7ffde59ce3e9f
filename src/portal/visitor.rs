//! The visitor: who has entered, found again at every request, so that a revocation bites on the next one.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Error;
use super::frame::{Frame, Shown};
use crate::app::known::Inside;
use crate::app::{App, Change, Done, Error as Failure};
use crate::domain::access::{Access, Question};
use crate::domain::audit::Actor;
use crate::domain::client::Client;
use crate::domain::document::{Aspect, Document};
use crate::domain::id::DocumentId;
use crate::domain::link::{Link, Scope};
use crate::domain::locale::Locale;
use crate::domain::session::Session;
use crate::domain::settings::{LoginMode, Settings};
use crate::secret::ticket::Ticket;
use crate::store::{Connection, documents, sessions};

/// What a cookie holds: whoever has it is let in as far as its session reaches. Never shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Pass(sessions::Digest);

impl Pass {
    /// Reads what the cookie holds; nothing that we never wrote becomes a pass.
    pub fn read(text: &str) -> Option<Self> {
        Ticket::read(text).map(|ticket| Self::of(&ticket))
    }

    /// The pass of a new session.
    pub(super) fn of(ticket: &Ticket) -> Self {
        Self(ticket.digest())
    }

    /// What the store keeps of it.
    pub(super) fn digest(&self) -> &sessions::Digest {
        &self.0
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
    pub client: Arc<Client>,
    pub access: Arc<Access>,
    pub settings: Arc<Settings>,
    /// The link the visitor came with; `None` for the password login.
    pub link: Option<Arc<Link>>,
    pub session: Arc<Session>,
    key_is_live: bool,
    pub now: Timestamp,
    pub today: Date,
}

impl Visitor {
    /// Finds who comes with a pass; `None` when the session is over or access, link or login mode changed meanwhile.
    pub fn find(app: &App, connection: &Connection, pass: &Pass) -> Result<Option<Self>, Failure> {
        let known = app.known(connection)?;
        let Some(inside) = known.inside(pass.digest())? else {
            return Ok(None);
        };
        let Inside {
            session,
            client,
            access,
            link,
        } = inside;
        let (policy, now) = (known.policy()?, app.now());
        if !session.is_live(now) {
            return Ok(None);
        }
        let is_live = |link: &Link| policy.uses_key(link.key_id) && app.key_is_live(link.key_id);
        let visitor = Self {
            access,
            settings: Arc::clone(&policy.settings),
            key_is_live: link.as_deref().is_none_or(is_live),
            client,
            link,
            session,
            now,
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
            link: self.link.as_deref(),
            is_inside: true,
            key_is_live: self.key_is_live,
            now: self.now,
            today: self.today,
        }
    }

    /// Whether the visitor sees a document.
    pub fn sees(&self, document: Aspect) -> bool {
        !self.session.is_restricted && self.question().sees(document).is_ok()
    }

    /// A document that the visitor sees; for all others it is as if they did not exist.
    pub fn document(
        &self,
        connection: &Connection,
        document: DocumentId,
    ) -> Result<Document, Error> {
        documents::find_by_id(connection, document)?
            .filter(|document| self.sees(document.aspect()))
            .ok_or(Error::NotFound)
    }

    /// Whether the visitor came for the whole client, and not for single documents.
    pub fn is_whole(&self) -> bool {
        self.link
            .as_ref()
            .is_none_or(|link| link.scope == Scope::Client)
    }

    /// Whether the visitor came for one single document.
    pub fn is_alone(&self) -> bool {
        let scope = self.link.as_ref().map(|link| &link.scope);
        matches!(scope, Some(Scope::Documents(documents)) if documents.len() < 2)
    }

    /// The language of the pages.
    pub fn locale(&self) -> Locale {
        self.session.locale.unwrap_or(self.client.data.locale)
    }

    /// The visitor as the audit trail names it.
    pub fn actor(&self) -> Actor {
        self.session.actor()
    }

    fn may_stay(&self) -> bool {
        let by_password = self.link.is_none();
        let mode_fits =
            !by_password || self.access.login_mode(&self.settings) == LoginMode::Password;
        mode_fits && self.question().enters().is_ok()
    }
}

/// How far a session with an initial password reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// To everything that any session reaches.
    Restricted,
    /// Not to this.
    Free,
}

impl Reach {
    fn check(self, visitor: Option<Visitor>) -> Result<Visitor, Error> {
        let visitor = visitor.ok_or(Error::NoSession)?;
        if self == Self::Free && visitor.session.is_restricted {
            return Err(Error::PasswordFirst);
        }
        Ok(visitor)
    }
}

/// Reads as the visitor, in one snapshot.
pub fn read<T>(
    app: &App,
    pass: &Pass,
    reading: impl FnOnce(&Connection, &Visitor) -> Result<T, Error>,
) -> Result<T, Error> {
    app.store().read(|connection| {
        let visitor = Reach::Free.check(Visitor::find(app, connection, pass)?)?;
        reading(connection, &visitor)
    })
}

/// Reads what a page shows together with the frame around it.
pub(super) fn show<T>(
    app: &App,
    pass: &Pass,
    reach: Reach,
    reading: impl FnOnce(&Connection, &Visitor) -> Result<T, Error>,
) -> Result<Shown<T>, Error> {
    app.store().read(|connection| {
        let visitor = reach.check(Visitor::find(app, connection, pass)?)?;
        let content = reading(connection, &visitor)?;
        let frame = Frame::around(visitor);
        Ok(Shown { frame, content })
    })
}

/// Does a deed as the visitor, in one transaction with its event.
pub fn write<T>(
    app: &App,
    pass: &Pass,
    deed: impl FnOnce(&Change<'_>, &Visitor) -> Result<Done<T>, Error>,
) -> Result<T, Error> {
    write_within(app, pass, Reach::Free, deed)
}

/// Does a deed as a visitor of that reach.
pub(super) fn write_within<T>(
    app: &App,
    pass: &Pass,
    reach: Reach,
    deed: impl FnOnce(&Change<'_>, &Visitor) -> Result<Done<T>, Error>,
) -> Result<T, Error> {
    let (done, _actor) = app.write_as(
        |(_, actor): &(T, Actor)| actor.clone(),
        |change| {
            let visitor = reach.check(Visitor::find(app, change.transaction, pass)?)?;
            let actor = visitor.actor();
            Ok::<_, Error>(match deed(change, &visitor)? {
                Done::Changed(value, event) => Done::Changed((value, actor), event),
                Done::Unchanged(value) => Done::Unchanged((value, actor)),
            })
        },
    )?;
    Ok(done)
}
