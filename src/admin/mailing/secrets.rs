//! What a mail carries that is made for it alone: a first password, or the address to choose one at.
//!
//! Made in the transaction that takes the mail out of the queue, so that neither ever lies in the store; a mail that is
//! tried again carries a new one.

use jiff::SignedDuration;
use zeroize::Zeroizing;

use crate::admin::credentials::{invite_within, shut, username};
use crate::app::{Change, Error};
use crate::domain::audit::Event;
use crate::domain::client::Client;
use crate::domain::settings::Settings;
use crate::secret::password::{self, Password};
use crate::store::credentials;
use crate::store::credentials::Credential;

/// How long a mailed password can be used for the first login.
const PASSWORD_LIFETIME: SignedDuration = SignedDuration::from_hours(72);
/// How long a mailed invitation can be used.
const INVITATION_LIFETIME: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What is made for one mail.
pub enum Secret {
    Password {
        username: String,
        password: Password,
    },
    Invitation {
        username: String,
        url: Zeroizing<String>,
    },
    /// Stands for the real ones while a mail is tried out or looked at.
    Sample { username: String, url: String },
}

/// A password that was hashed before the transaction begins, for which nobody should wait.
pub struct Hashed {
    password: Password,
    hash: String,
}

impl Secret {
    /// The user name that goes with it.
    pub fn username(&self) -> &str {
        match self {
            Self::Password { username, .. }
            | Self::Invitation { username, .. }
            | Self::Sample { username, .. } => username,
        }
    }

    /// The password, where it is one.
    pub fn password(&self) -> Option<&str> {
        match self {
            Self::Password { password, .. } => Some(password.reveal()),
            Self::Sample { .. } => Some("*****"),
            Self::Invitation { .. } => None,
        }
    }

    /// The address, where it is one.
    pub fn invitation(&self) -> Option<&str> {
        match self {
            Self::Invitation { url, .. } => Some(url),
            Self::Sample { url, .. } => Some(url),
            Self::Password { .. } => None,
        }
    }
}

impl Hashed {
    /// Makes a password and hashes it.
    pub fn make() -> Result<Self, Error> {
        let password = Password::generate();
        let hash = password::hash(&password)
            .map_err(|error| Error::temporary("the password could not be hashed").cause(error))?;
        Ok(Self { password, hash })
    }

    /// Gives it to a client as the first password.
    pub fn issue(self, change: &Change<'_>, client: &Client) -> Result<(Secret, Event), Error> {
        let username = username::choose(change.transaction, client, None, change.now)?;
        let expires_at = change.now.checked_add(PASSWORD_LIFETIME).map_err(|error| {
            Error::invalid("the password would expire beyond the calendar").cause(error)
        })?;
        let credential = Credential {
            client: client.id,
            username: username.clone(),
            password_hash: self.hash,
            is_initial: true,
            expires_at: Some(expires_at),
            set_at: change.now,
        };
        shut(change, client.id)?;
        credentials::put(change.transaction, &credential)?;
        let event = Event::new("password.generate")
            .fact("expires_at", expires_at)
            .client(client.id)
            .fact("username", &username)
            .fact("by", "mail");
        let secret = Secret::Password {
            username: username.to_string(),
            password: self.password,
        };
        Ok((secret, event))
    }
}

/// Invites a client to choose a password.
pub fn invite(
    change: &Change<'_>,
    settings: &Settings,
    client: &Client,
) -> Result<(Secret, Event), Error> {
    let username = username::choose(change.transaction, client, None, change.now)?;
    let (url, _, event) = invite_within(change, settings, client, &username, INVITATION_LIFETIME)?;
    let secret = Secret::Invitation {
        username: username.to_string(),
        url,
    };
    Ok((secret, event.fact("by", "mail")))
}
