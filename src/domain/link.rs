//! Secret links: what they open, how long they live, and what state they are in.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::action::Actions;
use super::id::{ClientId, DocumentId, LinkId};
use super::wordset::word_enum;

/// What a link opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Everything the client may see, now and later.
    Client,
    /// These documents only.
    Documents(Vec<DocumentId>),
}

impl Scope {
    /// Whether a document of the link's client is inside.
    pub fn contains(&self, document: DocumentId) -> bool {
        match self {
            Self::Client => true,
            Self::Documents(list) => list.contains(&document),
        }
    }
}

/// A secret link as the store keeps it; the URL is derived from `public_id` and the key, and not stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub id: LinkId,
    /// 64 random bits that go into the token; replaced by `rotate`.
    pub public_id: u64,
    /// Which key of the key file signs the token.
    pub key_id: u8,
    pub client: ClientId,
    pub scope: Scope,
    /// The one link that a placeholder renders, the same at every rendering.
    pub is_standing: bool,
    pub label: String,
    /// What its holder may do at most; `None` means whatever the settings allow.
    pub allow: Option<Actions>,
    pub created_at: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub max_uses: Option<u32>,
    pub uses: u32,
    pub last_seen_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
}

word_enum! {
    /// Whether a link opens anything.
    LinkState, "state of a link" {
        /// It works.
        Active => "active",
        /// Its time is over.
        Expired => "expired",
        /// It was opened as often as allowed.
        UsedUp => "used-up",
        /// It was revoked.
        Revoked => "revoked",
        /// Its client has no access at present; it works again when access is granted.
        Suspended => "suspended",
        /// Its key was retired.
        Dead => "dead",
    }
}

/// What decides over a link beside its own row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surroundings {
    pub now: Timestamp,
    /// Whether the client may enter at all.
    pub client_may_enter: bool,
    /// Whether the link's key can still sign.
    pub key_is_live: bool,
}

impl Link {
    /// The one state of the link; what cannot be undone comes first.
    pub fn state(&self, around: Surroundings) -> LinkState {
        let is_used_up = self.max_uses.is_some_and(|limit| self.uses >= limit);
        self.state_with(around, is_used_up)
    }

    /// The state for somebody who has come in with it already: the last use does not turn its own visitor out.
    pub fn state_inside(&self, around: Surroundings) -> LinkState {
        self.state_with(around, false)
    }

    fn state_with(&self, around: Surroundings, is_used_up: bool) -> LinkState {
        if self.revoked_at.is_some() {
            LinkState::Revoked
        } else if !around.key_is_live {
            LinkState::Dead
        } else if self.expires_at.is_some_and(|end| end <= around.now) {
            LinkState::Expired
        } else if is_used_up {
            LinkState::UsedUp
        } else if !around.client_may_enter {
            LinkState::Suspended
        } else {
            LinkState::Active
        }
    }
}

/// When a new link ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expiry {
    /// Never; has to be said.
    Never,
    /// So long after its creation.
    After(SignedDuration),
    /// So many days after the document is due, or after its date where nothing is due.
    AfterDue(i32),
    /// At the end of this day in UTC.
    On(Date),
}

/// An expiry that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no expiry; write it like 30d, 12h, due+90d, 2026-12-31 or never")]
pub struct InvalidExpiry(pub String);

impl Expiry {
    /// Reads `never`, `30d`, `12h`, `6w`, `due+90d` or a date.
    pub fn parse(text: &str) -> Result<Self, InvalidExpiry> {
        let invalid = || InvalidExpiry(text.to_owned());
        if text == "never" {
            return Ok(Self::Never);
        }
        if let Some(days) = text.strip_prefix("due+") {
            let days = days
                .strip_suffix('d')
                .and_then(|days| days.parse::<u16>().ok())
                .ok_or_else(invalid)?;
            return Ok(Self::AfterDue(i32::from(days)));
        }
        if let Ok(date) = text.parse::<Date>() {
            return Ok(Self::On(date));
        }
        parse_duration(text).map(Self::After).ok_or_else(invalid)
    }

    /// The instant a link made at `now` ends; `due` is the document's due date or date.
    pub fn instant(self, now: Timestamp, due: Option<Date>) -> Option<Timestamp> {
        match self {
            Self::Never => None,
            Self::After(duration) => now.checked_add(duration).ok(),
            Self::On(date) => end_of_day(date),
            Self::AfterDue(days) => {
                let day =
                    due.unwrap_or_else(|| now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date());
                end_of_day(day.saturating_add(jiff::Span::new().days(days)))
            }
        }
    }
}

/// The last instant of a day in UTC: the start of the next one.
pub fn end_of_day(day: Date) -> Option<Timestamp> {
    let next = day.tomorrow().ok()?;
    jiff::tz::TimeZone::UTC
        .to_timestamp(next.at(0, 0, 0, 0))
        .ok()
}

/// Reads `90s`, `15m`, `12h`, `30d` or `6w`: a positive whole number and a unit.
pub fn parse_duration(text: &str) -> Option<SignedDuration> {
    let unit = text.chars().next_back()?;
    let count: i64 = text.strip_suffix(unit)?.parse::<u32>().ok()?.into();
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        'w' => 604_800,
        _ => return None,
    };
    (count > 0).then(|| SignedDuration::from_secs(count.saturating_mul(seconds)))
}

impl std::str::FromStr for Expiry {
    type Err = InvalidExpiry;

    fn from_str(text: &str) -> Result<Self, InvalidExpiry> {
        Self::parse(text)
    }
}

impl std::fmt::Display for Expiry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Never => f.write_str("never"),
            Self::AfterDue(days) => write!(f, "due+{days}d"),
            Self::On(date) => write!(f, "{date}"),
            Self::After(duration) => {
                let seconds = duration.as_secs();
                let units = [
                    (604_800, 'w'),
                    (86_400, 'd'),
                    (3_600, 'h'),
                    (60, 'm'),
                    (1, 's'),
                ];
                let unit = units.iter().find(|(length, _)| seconds % length == 0);
                let (length, letter) = unit.copied().unwrap_or((1, 's'));
                write!(f, "{}{letter}", seconds / length)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link() -> Link {
        Link {
            id: LinkId(1),
            public_id: 1,
            key_id: 1,
            client: ClientId(1),
            scope: Scope::Client,
            is_standing: true,
            label: String::new(),
            allow: None,
            created_at: Timestamp::UNIX_EPOCH,
            expires_at: None,
            max_uses: None,
            uses: 0,
            last_seen_at: None,
            revoked_at: None,
        }
    }

    fn at(second: i64) -> Surroundings {
        let now = Timestamp::from_second(second).unwrap();
        Surroundings {
            now,
            client_may_enter: true,
            key_is_live: true,
        }
    }

    #[test]
    fn a_link_dies_at_the_instant_it_expires() {
        let link = Link {
            expires_at: Timestamp::from_second(100).ok(),
            ..link()
        };
        assert_eq!(link.state(at(99)), LinkState::Active);
        assert_eq!(link.state(at(100)), LinkState::Expired);
    }

    #[test]
    fn the_last_use_ends_a_limited_link() {
        let link = Link {
            max_uses: Some(2),
            uses: 2,
            ..link()
        };
        assert_eq!(link.state(at(1)), LinkState::UsedUp);
        assert_eq!(link.state_inside(at(1)), LinkState::Active);
    }

    #[test]
    fn access_suspends_and_revocation_wins() {
        let around = Surroundings {
            client_may_enter: false,
            ..at(1)
        };
        assert_eq!(link().state(around), LinkState::Suspended);
        let revoked = Link {
            revoked_at: Some(Timestamp::UNIX_EPOCH),
            ..link()
        };
        assert_eq!(revoked.state(around), LinkState::Revoked);
    }

    #[test]
    fn expiries_are_written_as_they_are_read() {
        for text in [
            "never",
            "30d",
            "12h",
            "6w",
            "due+90d",
            "2026-12-31",
            "90s",
            "15m",
        ] {
            let again = Expiry::parse(text).unwrap().to_string();
            assert_eq!(Expiry::parse(&again), Expiry::parse(text), "{text}");
        }
        for bad in [
            "",
            "0d",
            "-1d",
            "30",
            "d",
            "due",
            "due+",
            "1.5d",
            "2026-02-30",
            "99999999999w",
        ] {
            assert!(Expiry::parse(bad).is_err(), "{bad:?} passed");
        }
    }

    #[test]
    fn a_day_ends_where_the_next_begins() {
        let expiry = Expiry::parse("due+1d").unwrap();
        let due = Some(jiff::civil::date(2026, 12, 30));
        let end = expiry.instant(Timestamp::UNIX_EPOCH, due).unwrap();
        assert_eq!(end.to_string(), "2027-01-01T00:00:00Z");
    }
}
