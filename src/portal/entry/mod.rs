//! Coming in with a secret link, and going out.

use zeroize::Zeroizing;

use super::Error;
use super::beginning::{Beginning, end};
use super::holder::Holder;
use super::visitor::{Pass, Reach, Visitor, write_within};
use crate::app::{App, Done, Error as Failure};
use crate::domain::audit::{Actor, Event};
use crate::domain::id::DocumentId;
use crate::domain::link::Scope;
use crate::domain::locale::Locale;
use crate::domain::session::Origin;
use crate::store::{Connection, links, sessions};

/// What a secret link leads to before it is used: nothing of the client, and nothing is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landing {
    /// It can be opened.
    Ready {
        /// The client's language.
        locale: Locale,
    },
    /// It is genuine but opens nothing any more.
    Gone { why: Gone },
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
    /// The session that the link began goes on: where to go.
    Inside(Goal),
    Gone {
        why: Gone,
    },
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
    /// Takes the text of a new session's ticket.
    pub(super) fn new(text: Zeroizing<String>) -> Self {
        Self(text)
    }

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
pub fn landing(app: &App, token: &str, previous: Option<&Pass>) -> Result<Landing, Failure> {
    let Some(opened) = app.verifier()?.open(token) else {
        return Ok(Landing::Unknown);
    };
    let ready = |holder: &Holder| Landing::Ready {
        locale: holder.bearer.client.data.locale,
    };
    if let Some(holder) = Holder::recall(app, opened)?
        && holder.gone(app).is_none()
    {
        return Ok(ready(&holder));
    }
    app.read(|connection| {
        let Some(holder) = Holder::find(app, connection, opened)? else {
            return Ok(Landing::Unknown);
        };
        Ok(match holder.gone(app) {
            Some(why) if !goes_on(app, connection, (&holder, why), previous)? => {
                Landing::Gone { why }
            }
            Some(_) | None => ready(&holder),
        })
    })
}

/// Opens a secret link: counts the use, begins a session and ends the one before in the same browser.
///
/// Who came in with the last use and is still inside is led there again; nothing is counted, and nothing begins.
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
            if let Some(why) = holder.gone(app) {
                let goes_on = goes_on(app, change.transaction, (&holder, why), previous)?;
                let goal = Goal::of(&holder.bearer.link.scope);
                return unchanged(if goes_on {
                    Opening::Inside(goal)
                } else {
                    Opening::Gone { why }
                });
            }
            if links::count_use(change.transaction, holder.bearer.link.id, change.now)? == 0 {
                return unchanged(Opening::Gone { why: Gone::UsedUp });
            }
            end(change, previous)?;
            let begin = Beginning::by_link(&holder.bearer.link, origin);
            let actor = begin.actor();
            let (cookie, session) = begin.begin(change)?;
            let event = Event::new("link.open")
                .client(holder.bearer.client.id)
                .link(holder.bearer.link.id)
                .fact("session", session);
            let goal = Goal::of(&holder.bearer.link.scope);
            let entered = Opening::Entered(Entered { cookie, goal });
            Ok::<_, Failure>(Done::Changed((entered, actor), event))
        },
    )?;
    Ok(opening)
}

/// Whether a link is only used up, and the browser still has a live session that it began.
fn goes_on(
    app: &App,
    connection: &Connection,
    (holder, why): (&Holder, Gone),
    previous: Option<&Pass>,
) -> Result<bool, Failure> {
    let Some(pass) = previous.filter(|_| why == Gone::UsedUp) else {
        return Ok(false);
    };
    let inside = Visitor::find(app, connection, pass)?.and_then(|visitor| visitor.link);
    Ok(inside.is_some_and(|link| link.id == holder.bearer.link.id))
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

#[cfg(test)]
mod tests;
