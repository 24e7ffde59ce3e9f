//! The beginning and the end of sessions.

use super::entry::CookieText;
use super::visitor::Pass;
use crate::app::{Change, Error as Failure};
use crate::domain::audit::Actor;
use crate::domain::id::{ClientId, SessionId};
use crate::domain::link::Link;
use crate::domain::locale::Locale;
use crate::domain::session::{LONGEST, Origin, Session, Way};
use crate::secret::ticket::Ticket;
use crate::store::sessions;

/// Ends the session of a pass, if it has one that was not ended before.
pub fn end(change: &Change<'_>, pass: Option<&Pass>) -> Result<Option<Session>, Failure> {
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
pub struct Beginning {
    pub client: ClientId,
    pub way: Way,
    pub is_restricted: bool,
    pub locale: Option<Locale>,
    pub origin: Origin,
}

impl Beginning {
    /// By a link that was just counted.
    pub fn by_link(link: &Link, origin: Origin) -> Self {
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
        let id = sessions::insert(change.transaction, Pass::of(&ticket).digest(), &session)?;
        Ok((CookieText::new(ticket.text()), id))
    }
}
