//! The password login of a client: user name and password, of which only a hash is kept.

mod inviting;
pub mod username;

use jiff::{SignedDuration, Timestamp};

pub use inviting::{invite, invite_within};

use super::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::Access;
use crate::domain::audit::Event;
use crate::domain::client::{Client, ClientNumber};
use crate::domain::credential::{Username, own_words};
use crate::domain::id::ClientId;
use crate::domain::settings::{LoginMode, Settings};
use crate::secret::password::{self, Password};
use crate::store::credentials::Credential;
use crate::store::{access, credentials, invitations, login_failures, sessions, settings};
use username::{choose, refuse_taken};

/// Why a password opens nothing at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hurdle {
    /// The client is archived.
    Archived,
    /// Access is not granted, or over.
    NoAccess,
    /// The client enters by link.
    LoginByLink,
}

/// What a client logs in with after a deed.
#[derive(Debug)]
pub struct Login {
    pub client: ClientNumber,
    pub username: Username,
    pub expires_at: Option<Timestamp>,
    /// What has to be changed before it opens anything.
    pub hurdle: Option<Hurdle>,
}

/// What a new password has to keep to, and for whom it is.
#[derive(Debug)]
pub struct Owner {
    pub client: ClientNumber,
    pub username: Username,
    id: ClientId,
    /// Names that nobody may build a password on.
    own_words: Vec<String>,
}

impl Owner {
    /// Says what is wrong with a password, without repeating it.
    pub fn check(&self, text: &str) -> Result<(), String> {
        self.password(text)
            .map(|_password| ())
            .map_err(|error| error.message().to_owned())
    }

    fn password(&self, text: &str) -> Result<Password, Error> {
        let own_words: Vec<&str> = self.own_words.iter().map(String::as_str).collect();
        Password::new(text, &own_words).map_err(|error| {
            Error::invalid(error.to_string()).hint(format!(
                "portalctl password generate {} makes a good one",
                self.client
            ))
        })
    }
}

/// Finds out for whom a password would be; the user name is the given one, else the one there is, else
/// the e-mail address, else made from the client number.
pub fn owner(app: &App, name: &str, username: Option<&str>) -> Result<Owner, Error> {
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let client = references::client(connection, name)?;
        let username = choose(connection, &client, username, app.now())?;
        let words = own_words(&username, &client.data, &settings.company.name);
        Ok(Owner {
            id: client.id,
            own_words: words.map(str::to_owned).to_vec(),
            client: client.data.number,
            username,
        })
    })
}

/// Gives the client an initial password, which it has to replace before it expires; returned this once.
pub fn generate(
    app: &App,
    owner: &Owner,
    lifetime: SignedDuration,
) -> Result<(Login, Password), Error> {
    let expires_at = app.now().checked_add(lifetime).map_err(|error| {
        Error::invalid("the password would expire beyond the calendar").cause(error)
    })?;
    let password = Password::generate();
    let login = store(app, owner, &password, Some(expires_at))?;
    Ok((login, password))
}

/// Sets a password that somebody chose.
pub fn set(app: &App, owner: &Owner, text: &str) -> Result<Login, Error> {
    store(app, owner, &owner.password(text)?, None)
}

/// Removes the client's password and user name, and closes invitations; returns whether there was any.
pub fn clear(app: &App, name: &str) -> Result<(ClientNumber, bool), Error> {
    app.write(|change| {
        let client = references::client(change.transaction, name)?;
        let number = client.number().clone();
        let username = username::of(change.transaction, client.id, change.now)?;
        shut(change, client.id)?;
        credentials::delete(change.transaction, client.id)?;
        let Some(username) = username else {
            return Ok(Done::Unchanged((number, false)));
        };
        let event = Event::new("password.clear")
            .client(client.id)
            .fact("username", username);
        Ok(Done::Changed((number, true), event))
    })
}

/// Whether a client has a user name to log in with, and who the client is.
pub fn find(app: &App, name: &str) -> Result<(ClientNumber, Option<Username>), Error> {
    app.read(|connection| {
        let client = references::client(connection, name)?;
        let username = username::of(connection, client.id, app.now())?;
        Ok((client.data.number, username))
    })
}

fn store(
    app: &App,
    owner: &Owner,
    password: &Password,
    expires_at: Option<Timestamp>,
) -> Result<Login, Error> {
    // Hashing takes its time, and nobody should wait for the store meanwhile.
    let password_hash = password::hash(password)
        .map_err(|error| Error::temporary("the password could not be hashed").cause(error))?;
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let client = references::client(change.transaction, &owner.id.to_string())?;
        refuse_taken(change.transaction, &client, &owner.username, change.now)?;
        let credential = Credential {
            client: client.id,
            username: owner.username.clone(),
            password_hash: password_hash.clone(),
            is_initial: expires_at.is_some(),
            expires_at,
            set_at: change.now,
        };
        shut(change, client.id)?;
        credentials::put(change.transaction, &credential)?;
        let event = match expires_at {
            Some(end) => Event::new("password.generate").fact("expires_at", end),
            None => Event::new("password.set"),
        };
        let event = event.client(client.id).fact("username", &owner.username);
        let login = Login {
            hurdle: hurdle(change, &settings, &client)?,
            client: client.data.number,
            username: owner.username.clone(),
            expires_at,
        };
        Ok(Done::Changed(login, event))
    })
}

/// What the old password opened, and what was to replace it, ends with it.
pub fn shut(change: &Change<'_>, client: ClientId) -> Result<(), Error> {
    invitations::close_all(change.transaction, client, change.now)?;
    login_failures::clear(change.transaction, client)?;
    sessions::end_by_password(change.transaction, client, change.now)?;
    Ok(())
}

fn hurdle(
    change: &Change<'_>,
    settings: &Settings,
    client: &Client,
) -> Result<Option<Hurdle>, Error> {
    let access =
        access::find(change.transaction, client.id)?.unwrap_or_else(|| Access::never(client.id));
    Ok(if client.archived_at.is_some() {
        Some(Hurdle::Archived)
    } else if !access.is_live(change.today) {
        Some(Hurdle::NoAccess)
    } else if access.login_mode(settings) == LoginMode::Link {
        Some(Hurdle::LoginByLink)
    } else {
        None
    })
}
