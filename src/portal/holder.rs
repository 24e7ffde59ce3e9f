//! Who holds a genuine link, before entering.

use super::entry::Gone;
use crate::app::{App, Error as Failure, Policy};
use crate::domain::access::{Access, Question, Requirement};
use crate::domain::client::Client;
use crate::domain::link::{Link, LinkState, Surroundings};
use crate::secret::token::Opened;
use crate::store::{Connection, access, clients, links};

/// The link, its client, and what decides over them.
pub struct Holder {
    pub link: Link,
    pub client: Client,
    policy: Policy,
    access: Access,
}

impl Holder {
    /// Finds the link of a token; `None` when it was rotated, deleted with its client, or its key was retired.
    pub fn find(
        app: &App,
        connection: &Connection,
        opened: Opened,
    ) -> Result<Option<Self>, Failure> {
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
            policy,
            access,
        }))
    }

    /// Why the link opens nothing, if it does not.
    pub fn gone(&self, app: &App) -> Option<Gone> {
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
