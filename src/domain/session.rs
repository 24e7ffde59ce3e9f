//! Sessions: a visitor who has entered, by link or by password, and until when.

use jiff::{SignedDuration, Timestamp};

use super::audit::Actor;
use super::credential::Username;
use super::id::{ClientId, InvitationId, LinkId, SessionId};
use super::locale::Locale;

/// How long a session lasts without a sign of life.
pub const IDLE: SignedDuration = SignedDuration::from_hours(2);
/// How long a session lasts at most.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// How long address and browser are kept after a session is over whatever the visitor does.
pub const REMEMBERED: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How a visitor came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// With a secret link, which had this public id then: a rotated link ends its sessions.
    Link { link: LinkId, public_id: u64 },
    /// With a user name and a password.
    Password(Username),
}

/// Where a request came from; both may be a stranger's text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// The network address, without a port.
    pub address: String,
    /// The `User-Agent` header, shortened.
    pub agent: String,
}

/// One session as the store keeps it, also when it is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub client: ClientId,
    pub way: Way,
    /// The language the visitor chose; `None` means the client's.
    pub locale: Option<Locale>,
    /// It came in with an initial password and may only choose a new one.
    pub is_restricted: bool,
    pub origin: Origin,
    pub created_at: Timestamp,
    /// The last sign of life, to the minute.
    pub seen_at: Timestamp,
    /// When it is over whatever the visitor does.
    pub ends_at: Timestamp,
    /// When it was ended: by logging out, by the operator, or by a new login in its place.
    pub ended_at: Option<Timestamp>,
}

impl Session {
    /// Its visitor as the audit trail names them.
    pub fn actor(&self) -> Actor {
        Actor::Visitor {
            client: self.client,
            way: self.way.clone(),
        }
    }

    /// Whether the session itself is still good; access and link are asked separately.
    pub fn is_live(&self, now: Timestamp) -> bool {
        let is_idle = self.seen_at.duration_until(now) >= IDLE;
        self.ended_at.is_none() && now < self.ends_at && !is_idle
    }
}

/// A way for a client to choose a password, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub id: InvitationId,
    pub client: ClientId,
    /// What the client will log in with.
    pub username: Username,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
}

impl Invitation {
    /// Whether it can still be used.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.used_at.is_none() && now < self.expires_at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        Session {
            id: SessionId(1),
            client: ClientId(1),
            way: Way::Link {
                link: LinkId(1),
                public_id: 7,
            },
            locale: None,
            is_restricted: false,
            origin: Origin::default(),
            created_at: Timestamp::UNIX_EPOCH,
            seen_at: Timestamp::UNIX_EPOCH,
            ends_at: Timestamp::UNIX_EPOCH + LONGEST,
            ended_at: None,
        }
    }

    #[test]
    fn a_session_is_over_at_the_instant_it_was_idle_for_too_long() {
        let second = SignedDuration::from_secs(1);
        assert!(session().is_live(Timestamp::UNIX_EPOCH + IDLE - second));
        assert!(!session().is_live(Timestamp::UNIX_EPOCH + IDLE));
    }

    #[test]
    fn a_session_is_over_at_its_end_however_busy_it_is() {
        let busy = Session {
            seen_at: Timestamp::UNIX_EPOCH + LONGEST,
            ..session()
        };
        assert!(!busy.is_live(busy.ends_at));
    }

    #[test]
    fn an_ended_session_does_not_come_back() {
        let ended = Session {
            ended_at: Some(Timestamp::UNIX_EPOCH),
            ..session()
        };
        assert!(!ended.is_live(Timestamp::UNIX_EPOCH));
    }
}
