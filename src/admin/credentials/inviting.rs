//! Invitations: an address under which a client chooses the own password, once.

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use super::username::refuse_taken;
use super::{Login, Owner, hurdle};
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::client::Client;
use crate::domain::credential::Username;
use crate::domain::id::InvitationId;
use crate::domain::session::Invitation;
use crate::domain::settings::Settings;
use crate::secret::ticket::Ticket;
use crate::store::{invitations, settings};

/// An invitation; its address is shown this once.
#[derive(Debug)]
pub struct Invited {
    pub login: Login,
    pub url: Zeroizing<String>,
}

/// Invites a client to choose a password; older invitations open nothing any more.
///
/// A password there is goes on working until the new one is chosen.
pub fn invite(app: &App, owner: &Owner, lifetime: SignedDuration) -> Result<Invited, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let client = references::client(change.transaction, &owner.id.to_string())?;
        let (url, expires_at, event) =
            invite_within(change, &settings, &client, &owner.username, lifetime)?;
        let login = Login {
            hurdle: hurdle(change, &settings, &client)?,
            client: client.data.number,
            username: owner.username.clone(),
            expires_at: Some(expires_at),
        };
        Ok(Done::Changed(Invited { login, url }, event))
    })
}

/// The same as a part of another deed; returns the address, its end, and the event.
pub fn invite_within(
    change: &Change<'_>,
    settings: &Settings,
    client: &Client,
    username: &Username,
    lifetime: SignedDuration,
) -> Result<(Zeroizing<String>, Timestamp, Event), Error> {
    let base = settings.base_url.as_ref().ok_or_else(|| {
        Error::refused("the portal has no address, so there is none to choose a password at")
            .hint("portalctl settings set base-url https://portal.example.com")
    })?;
    refuse_taken(change.transaction, client, username, change.now)?;
    let expires_at = change.now.checked_add(lifetime).map_err(|error| {
        Error::invalid("the invitation would expire beyond the calendar").cause(error)
    })?;
    let invitation = Invitation {
        id: InvitationId(0),
        client: client.id,
        username: username.clone(),
        created_at: change.now,
        expires_at,
        used_at: None,
    };
    let ticket = Ticket::generate();
    invitations::close_all(change.transaction, client.id, change.now)?;
    invitations::insert(change.transaction, &ticket.digest(), &invitation)?;
    let event = Event::new("password.invite")
        .client(client.id)
        .fact("username", username)
        .fact("expires_at", expires_at);
    let url = Zeroizing::new(format!("{base}/p/{}", *ticket.text()));
    Ok((url, expires_at, event))
}
