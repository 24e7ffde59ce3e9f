//! Coming in with a secret link, and going out.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::Error;
use super::visitor::{Pass, Reach, write_within};
use crate::app::{App, Change, Done, Error as Failure, Policy};
use crate::domain::access::{Access, Question, Requirement};
use crate::domain::audit::{Actor, Event};
use crate::domain::client::Client;
use crate::domain::id::{ClientId, DocumentId, SessionId};
use crate::domain::link::{Link, LinkState, Scope, Surroundings};
use crate::domain::locale::Locale;
use crate::domain::session::{LONGEST, Origin, Session, Way};
use crate::domain::settings::Settings;
use crate::secret::ticket::Ticket;
use crate::secret::token::Opened;
use crate::store::{Connection, Transaction, access, clients, links, sessions};

/// What a secret link leads to before it is used: nothing of the client, and nothing is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landing {
    /// It can be opened.
    Ready {
        settings: Arc<Settings>,
        /// The client's language.
        locale: Locale,
    },
    /// It is genuine but opens nothing any more.
    Gone { why: Gone, settings: Arc<Settings> },
    /// Unknown, malformed, forged or signed by a retired key; nobody can tell which.
    Unknown,
}

/// Why a genuine link opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    Expired,
    UsedUp,
    Revoked,
    /// The client has no access at present.
    NoAccess,
    /// The client enters with a password.
    LoginByPassword,
}

/// What came of opening a secret link.
#[derive(Debug)]
pub enum Opening {
    Entered(Entered),
    Gone { why: Gone, settings: Arc<Settings> },
    Unknown,
}

/// Somebody has entered: what the cookie is to hold, and where to go.
#[derive(Debug)]
pub struct Entered {
    pub cookie: CookieText,
    pub goal: Goal,
}

/// What the cookie is to hold; written nowhere else, not even into a log.
pub struct CookieText(Zeroizing<String>);

impl CookieText {
    /// The text itself, for the one header it is made for.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for CookieText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CookieText")
    }
}

/// Where somebody who has entered wants to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    Documents,
    /// The one document that the link opens.
    Document(DocumentId),
    /// The initial password has to be replaced first.
    Password,
}

/// Looks at a secret link: changes nothing, shows nothing of the client, and asks the store only about a genuine one.
pub fn landing(app: &App, token: &str) -> Result<Landing, Failure> {
    let Some(opened) = app.verifier()?.open(token) else {
        return Ok(Landing::Unknown);
    };
    app.read(|connection| {
        let Some(holder) = Holder::find(app, connection, opened)? else {
            return Ok(Landing::Unknown);
        };
        let settings = holder.policy.settings.clone();
        Ok(match holder.gone(app) {
            Some(why) => Landing::Gone { why, settings },
            None => Landing::Ready {
                settings,
                locale: holder.client.data.locale,
            },
        })
    })
}

/// Opens a secret link: counts the use, begins a session and ends the one before in the same browser.
pub fn open(
    app: &App,
    token: &str,
    origin: Origin,
    previous: Option<&Pass>,
) -> Result<Opening, Failure> {
    let Some(opened) = app.verifier()?.open(token) else {
        return Ok(Opening::Unknown);
    };
    let (opening, _actor) = app.write_as(
        |(_, actor): &(Opening, Actor)| actor.clone(),
        |change| {
            let unchanged = |opening| Ok(Done::Unchanged((opening, Actor::Portal)));
            let Some(holder) = Holder::find(app, change.transaction, opened)? else {
                return unchanged(Opening::Unknown);
            };
            let gone = |why| Opening::Gone {
                why,
                settings: holder.policy.settings.clone(),
            };
            if let Some(why) = holder.gone(app) {
                return unchanged(gone(why));
            }
            if links::count_use(change.transaction, holder.link.id, change.now)? == 0 {
                return unchanged(gone(Gone::UsedUp));
            }
            end(change, previous)?;
            let begin = Beginning::by_link(&holder.link, origin);
            let actor = begin.actor();
            let (cookie, session) = begin.begin(change)?;
            let event = Event::new("link.open")
                .client(holder.client.id)
                .link(holder.link.id)
                .fact("session", session);
            let goal = Goal::of(&holder.link.scope);
            let entered = Opening::Entered(Entered { cookie, goal });
            Ok::<_, Failure>(Done::Changed((entered, actor), event))
        },
    )?;
    Ok(opening)
}

/// Ends the session of a pass; that it was over already is no failure.
pub fn log_out(app: &App, pass: &Pass) -> Result<(), Failure> {
    app.write_as(
        |ended: &Option<Actor>| ended.clone().unwrap_or(Actor::Portal),
        |change| {
            let Some(session) = end(change, Some(pass))? else {
                return Ok::<_, Failure>(Done::Unchanged(None));
            };
            let event = Event::new("session.logout")
                .client(session.client)
                .session(session.id);
            let (client, way) = (session.client, session.way);
            Ok(Done::Changed(Some(Actor::Visitor { client, way }), event))
        },
    )?;
    Ok(())
}

/// Chooses the language of the session; nothing that the trail would keep.
pub fn speak(app: &App, pass: &Pass, locale: Locale) -> Result<(), Error> {
    write_within(app, pass, Reach::Restricted, |change, visitor| {
        sessions::set_locale(change.transaction, visitor.session.id, locale)?;
        Ok(Done::Unchanged(()))
    })
}

/// Ends the session of a pass, if it has one that was not ended before.
pub(super) fn end(change: &Change<'_>, pass: Option<&Pass>) -> Result<Option<Session>, Failure> {
    let Some(pass) = pass else {
        return Ok(None);
    };
    let session = sessions::find_by_digest(change.transaction, pass.digest())?;
    let Some(session) = session.filter(|session| session.ended_at.is_none()) else {
        return Ok(None);
    };
    sessions::end(change.transaction, session.id, change.now)?;
    Ok(Some(session))
}

/// A session that is about to begin.
pub(super) struct Beginning {
    pub client: ClientId,
    pub way: Way,
    pub is_restricted: bool,
    pub locale: Option<Locale>,
    pub origin: Origin,
}

impl Beginning {
    fn by_link(link: &Link, origin: Origin) -> Self {
        Self {
            client: link.client,
            way: Way::Link {
                link: link.id,
                public_id: link.public_id,
            },
            is_restricted: false,
            locale: None,
            origin,
        }
    }

    /// Who is going to be inside.
    pub fn actor(&self) -> Actor {
        Actor::Visitor {
            client: self.client,
            way: self.way.clone(),
        }
    }

    /// Writes the session down under a new secret.
    pub fn begin(self, change: &Change<'_>) -> Result<(CookieText, SessionId), Failure> {
        let ticket = Ticket::generate();
        let session = Session {
            id: SessionId(0),
            client: self.client,
            way: self.way,
            locale: self.locale,
            is_restricted: self.is_restricted,
            origin: self.origin,
            created_at: change.now,
            seen_at: change.now,
            ends_at: change.now.saturating_add(LONGEST).unwrap_or(change.now),
            ended_at: None,
        };
        let id = insert(change.transaction, &ticket, &session)?;
        Ok((CookieText(ticket.text()), id))
    }
}

fn insert(
    transaction: &Transaction<'_>,
    ticket: &Ticket,
    session: &Session,
) -> Result<SessionId, Failure> {
    let pass = Pass::of(ticket);
    Ok(sessions::insert(transaction, pass.digest(), session)?)
}

impl Goal {
    fn of(scope: &Scope) -> Self {
        match scope {
            Scope::Documents(documents) => match documents.as_slice() {
                [document] => Self::Document(*document),
                _ => Self::Documents,
            },
            Scope::Client => Self::Documents,
        }
    }
}

/// Who holds a genuine link, before entering.
struct Holder {
    link: Link,
    client: Client,
    access: Access,
    policy: Policy,
}

impl Holder {
    /// Finds the link of a token; `None` when it was rotated, deleted with its client, or its key was retired.
    fn find(app: &App, connection: &Connection, opened: Opened) -> Result<Option<Self>, Failure> {
        let policy = app.policy(connection)?;
        let link = links::find_by_public_id(connection, opened.link_id)?
            .filter(|link| link.key_id == opened.key_id && policy.uses_key(link.key_id));
        let Some(link) = link else {
            return Ok(None);
        };
        let Some(client) = clients::find_by_id(connection, link.client)? else {
            return Ok(None);
        };
        let access =
            access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
        Ok(Some(Self {
            link,
            client,
            access,
            policy,
        }))
    }

    /// Why the link opens nothing, if it does not.
    fn gone(&self, app: &App) -> Option<Gone> {
        let question = Question {
            client: &self.client,
            access: &self.access,
            settings: &self.policy.settings,
            link: Some(&self.link),
            is_inside: false,
            key_is_live: true,
            now: app.now(),
            today: app.today(),
        };
        match question.enters() {
            Ok(()) => None,
            Err(Requirement::LoginByLink) => Some(Gone::LoginByPassword),
            Err(Requirement::LinkWorks) => Some(self.ended(app)),
            Err(_) => Some(Gone::NoAccess),
        }
    }

    fn ended(&self, app: &App) -> Gone {
        let around = Surroundings {
            now: app.now(),
            client_may_enter: true,
            key_is_live: true,
        };
        match self.link.state(around) {
            LinkState::Expired => Gone::Expired,
            LinkState::UsedUp => Gone::UsedUp,
            LinkState::Revoked | LinkState::Dead => Gone::Revoked,
            LinkState::Suspended | LinkState::Active => Gone::NoAccess,
        }
    }
}
