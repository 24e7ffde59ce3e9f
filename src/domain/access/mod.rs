//! Access: what was decided about a client, and the one rule that follows from it.

mod requirement;
mod rule;

use jiff::Timestamp;
use jiff::civil::Date;

use super::action::Actions;
use super::document::Kinds;
use super::id::ClientId;
use super::settings::{LoginMode, Settings};
use super::wordset::word_enum;
pub use requirement::{Requirement, Verdict};
pub use rule::Question;

word_enum! {
    /// Whether a client was given access.
    AccessState, "access state" {
        /// May enter.
        Granted => "granted",
        /// Was taken away explicitly; no presetting gives it back.
        Revoked => "revoked",
        /// Nobody decided yet.
        Never => "never",
    }
}

word_enum! {
    /// Where a client's access stands on a day.
    AccessStand, "state of access" {
        /// May enter.
        Granted => "granted",
        /// Was granted until a day that is over.
        Ended => "ended",
        /// Was taken away explicitly.
        Revoked => "revoked",
        /// Nobody decided yet.
        Never => "never",
    }
}

/// What was decided about one client; exceptions win over the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    pub client: ClientId,
    pub state: AccessState,
    /// When the state was decided.
    pub since: Option<Timestamp>,
    /// The last day of access.
    pub until: Option<Date>,
    pub login: Option<LoginMode>,
    pub share: Option<Kinds>,
    pub allow: Option<Actions>,
}

impl Access {
    /// The access of a client that nobody decided about.
    pub fn never(client: ClientId) -> Self {
        Self {
            client,
            state: AccessState::Never,
            since: None,
            until: None,
            login: None,
            share: None,
            allow: None,
        }
    }

    /// Whether the last day of access is over on `today`.
    pub fn has_ended(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until < today)
    }

    /// Whether access is granted and not over.
    pub fn is_live(&self, today: Date) -> bool {
        self.state == AccessState::Granted && !self.has_ended(today)
    }

    /// Where it stands on `today`.
    pub fn stand(&self, today: Date) -> AccessStand {
        match self.state {
            AccessState::Granted if self.has_ended(today) => AccessStand::Ended,
            AccessState::Granted => AccessStand::Granted,
            AccessState::Revoked => AccessStand::Revoked,
            AccessState::Never => AccessStand::Never,
        }
    }

    /// How the client logs in.
    pub fn login_mode(&self, settings: &Settings) -> LoginMode {
        self.login.unwrap_or(settings.login_mode)
    }

    /// The kinds the client sees.
    pub fn shared(&self, settings: &Settings) -> Kinds {
        self.share.unwrap_or(settings.share)
    }

    /// What the client may do.
    pub fn allowed(&self, settings: &Settings) -> Actions {
        self.allow.unwrap_or(settings.allow)
    }
}
