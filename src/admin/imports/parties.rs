//! Clients, the people at them, and who of them gets access.

use super::counts::Fate;
use super::scribe::{Known, Scribe, key};
use crate::admin::clients::presets_access;
use crate::app::Error;
use crate::domain::access::AccessState;
use crate::domain::client::ClientData;
use crate::domain::id::ClientId;
use crate::import::{ClientDraft, ContactDraft};
use crate::store::{self, access, clients, contacts, origins};

/// What the source says about a client beside its data.
#[derive(Debug, Clone, Copy, Default)]
pub struct State {
    /// Whether the old portal was open to it.
    pub portal: Option<bool>,
    pub is_archived: bool,
}

impl Scribe<'_> {
    /// Adds a client, or brings the one that came from the same record up to date.
    pub fn client(&mut self, draft: ClientDraft) -> Result<Fate, Error> {
        let digest = self.run.canon.client(&draft);
        let known = match self.look_up(&draft.source, digest)? {
            Known::Settled(fate) => return Ok(fate),
            Known::Stale(origin) => Some(origin),
            Known::New => None,
        };
        let state = State {
            portal: draft.portal,
            is_archived: draft.is_archived,
        };
        let (source, mut data) = (draft.source, draft.data);
        if !draft.has_locale {
            data.locale = self.settings.locale;
        }
        let (client, fate) = match known {
            Some(known) => self.rewrite_client(ClientId(known.row), &data, state)?,
            None => self.add_client(&data, state)?,
        };
        if let Some(client) = client {
            self.keep_origin(&source, client.0, digest)?;
        }
        Ok(fate)
    }

    /// Adds a client, with access where the source or the presetting says so.
    pub fn add_client(
        &mut self,
        data: &ClientData,
        state: State,
    ) -> Result<(Option<ClientId>, Fate), Error> {
        match self.insert_client(data, state)? {
            Some(client) => Ok((Some(client), Fate::Added)),
            None => self.adopt_client(data, state),
        }
    }

    /// Adds a client, with access where the source or the presetting says so; nothing when its number is taken.
    pub fn insert_client(
        &mut self,
        data: &ClientData,
        state: State,
    ) -> Result<Option<ClientId>, Error> {
        let change = self.change;
        let client = match clients::insert(change.transaction, data, change.now) {
            Ok(client) => client,
            Err(store::Error::Conflict(_)) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        if state.is_archived {
            clients::set_archived(change.transaction, client, Some(change.now), change.now)?;
        } else if self.run.options.gives_access
            && (state.portal == Some(true) || presets_access(&self.settings))
        {
            self.plan_access(client)?;
        }
        Ok(Some(client))
    }

    /// The number is taken: by a client of the same source, or by one that was here before.
    fn adopt_client(
        &mut self,
        data: &ClientData,
        state: State,
    ) -> Result<(Option<ClientId>, Fate), Error> {
        let number = &data.number;
        let Some(client) = clients::find_id(self.change.transaction, number.as_str())? else {
            return Ok((
                None,
                Fate::Refused(format!("the store takes no client {number}")),
            ));
        };
        let other = origins::find_source_id(self.change.transaction, key("client", ""), client.0)?;
        if let Some(other) = other {
            let reason = format!("client {other} has the number {number} already");
            return Ok((None, Fate::Refused(reason)));
        }
        if !self.run.options.adopts {
            let reason = format!(
                "there is a client {number} that was not imported; --adopt makes it this one"
            );
            return Ok((None, Fate::Refused(reason)));
        }
        self.rewrite_client(client, data, state)
    }

    /// Writes new data over a client. What was decided here about access stays, and nobody is taken out of the archive.
    fn rewrite_client(
        &mut self,
        client: ClientId,
        data: &ClientData,
        state: State,
    ) -> Result<(Option<ClientId>, Fate), Error> {
        let change = self.change;
        match clients::update(change.transaction, client, data, change.now) {
            Ok(_) => {}
            Err(store::Error::Conflict(_)) => {
                let reason = format!("another client has the number {} already", data.number);
                return Ok((None, Fate::Refused(reason)));
            }
            Err(error) => return Err(error.into()),
        }
        let stored = clients::find_by_id(change.transaction, client)?;
        let was_archived = stored.is_some_and(|client| client.archived_at.is_some());
        if state.is_archived && !was_archived {
            clients::set_archived(change.transaction, client, Some(change.now), change.now)?;
        }
        let is_archived = state.is_archived || was_archived;
        if state.portal == Some(true) && self.run.options.gives_access && !is_archived {
            let decided = access::find(change.transaction, client)?;
            if decided.is_none_or(|access| access.state == AccessState::Never) {
                self.plan_access(client)?;
            }
        }
        Ok((Some(client), Fate::Changed))
    }

    /// Adds a person at a client, or brings the one that came from the same record up to date.
    pub fn contact(&mut self, draft: &ContactDraft) -> Result<Fate, Error> {
        let digest = self.run.canon.contact(draft);
        let known = match self.look_up(&draft.source, digest)? {
            Known::Settled(fate) => return Ok(fate),
            Known::Stale(origin) => Some(origin),
            Known::New => None,
        };
        let Some(client) = self.row_of("client", &draft.client_source_id)? else {
            let reason = format!("its client {} is not here", draft.client_source_id);
            return Ok(Fate::Refused(reason));
        };
        let (transaction, client) = (self.change.transaction, ClientId(client));
        let (row, fate) = match known {
            Some(known) => {
                contacts::update(transaction, known.row, client, &draft.contact)?;
                (known.row, Fate::Changed)
            }
            None => (
                contacts::insert(transaction, client, &draft.contact)?,
                Fate::Added,
            ),
        };
        self.keep_origin(&draft.source, row, digest)?;
        Ok(fate)
    }
}
