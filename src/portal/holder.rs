//! Who holds a genuine link, before entering.

use super::entry::Gone;
use crate::app::known::Bearer;
use crate::app::{App, Error as Failure, Policy};
use crate::domain::access::{Question, Requirement};
use crate::domain::link::{LinkState, Surroundings};
use crate::secret::token::Opened;
use crate::store::Connection;

/// The link, its client, and what decides over them.
pub struct Holder {
    pub bearer: Bearer,
    policy: Policy,
}

impl Holder {
    /// Finds the link of a token; `None` when it was rotated, deleted with its client, or its key was retired.
    pub fn find(
        app: &App,
        connection: &Connection,
        opened: Opened,
    ) -> Result<Option<Self>, Failure> {
        let known = app.known(connection)?;
        let bearer = known.bearer(opened.link_id)?;
        Ok(Self::of(opened, bearer, known.policy()?))
    }

    /// The same from memory, as long as nobody commits anything; `None` means that the store has to be asked.
    pub fn recall(app: &App, opened: Opened) -> Result<Option<Self>, Failure> {
        let recalled = app.recall(|memory| memory.bearer(opened.link_id).zip(memory.policy()))?;
        Ok(recalled.and_then(|(bearer, policy)| Self::of(opened, Some(bearer), policy)))
    }

    fn of(opened: Opened, bearer: Option<Bearer>, policy: Policy) -> Option<Self> {
        let bearer = bearer.filter(|bearer| {
            bearer.link.key_id == opened.key_id && policy.uses_key(opened.key_id)
        })?;
        Some(Self { bearer, policy })
    }

    /// Why the link opens nothing, if it does not.
    pub fn gone(&self, app: &App) -> Option<Gone> {
        let question = Question {
            client: &self.bearer.client,
            access: &self.bearer.access,
            settings: &self.policy.settings,
            link: Some(&self.bearer.link),
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
        match self.bearer.link.state(around) {
            LinkState::Expired => Gone::Expired,
            LinkState::UsedUp => Gone::UsedUp,
            LinkState::Revoked | LinkState::Dead => Gone::Revoked,
            LinkState::Suspended | LinkState::Active => Gone::NoAccess,
        }
    }
}
