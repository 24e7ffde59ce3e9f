//! Choosing a password: instead of the old one, or for the first time by invitation.

use std::sync::Arc;

use super::Error;
use super::attempt::{self, Attempt};
use super::beginning::Beginning;
use super::entry::{Entered, Goal};
use super::frame::Shown;
use super::visitor::{Pass, Reach, Visitor, show as show_within, write_within};
use crate::app::{App, Change, Done, Error as Failure};
use crate::domain::audit::{Actor, Event};
use crate::domain::client::Client;
use crate::domain::credential::{Username, own_words};
use crate::domain::session::{Invitation, Way};
use crate::domain::settings::Settings;
use crate::secret::password::{self, Password, PasswordError, SHORTEST};
use crate::secret::ticket::Ticket;
use crate::store::credentials::{self, Credential};
use crate::store::{Connection, clients, invitations, login_failures, sessions};

/// The page on which a password is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordPage {
    /// For password managers.
    pub username: Username,
    /// The initial password has to be replaced before anything else.
    pub is_forced: bool,
    /// The fewest characters.
    pub shortest: usize,
}

/// What came of changing a password.
#[derive(Debug)]
pub enum Changed {
    /// All other sessions are over, and this one goes on with a new cookie.
    Done(Entered),
    /// The old password is wrong.
    WrongOld,
    /// Too many wrong passwords in a row: the next try counts after so many seconds.
    Wait(u64),
    Unfit(Unfit),
}

/// Why a text may not become the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It has fewer than so many characters.
    TooShort(usize),
    /// It has more than so many bytes.
    TooLong(usize),
    /// It is one of those that are tried first.
    Common,
    /// It holds the name of the user, the client or the company.
    OwnWord,
    /// It is the old one.
    Unchanged,
}

/// What an invitation to choose a password leads to; nothing is used up by looking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invited {
    Open {
        username: Username,
        /// The fewest characters.
        shortest: usize,
    },
    /// It is genuine but was used, is too old, or was replaced by a newer one.
    Gone,
    Unknown,
}

/// What came of choosing a password by invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accepted {
    /// It can be used to log in now.
    Done,
    Unfit(Unfit),
    Gone,
    Unknown,
}

impl From<PasswordError> for Unfit {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::TooShort { min } => Self::TooShort(min),
            PasswordError::TooLong { max } => Self::TooLong(max),
            PasswordError::Common => Self::Common,
            PasswordError::ContainsOwnWord => Self::OwnWord,
        }
    }
}

/// The page on which a password is changed; for who came in with one.
pub fn show(app: &App, pass: &Pass) -> Result<Shown<PasswordPage>, Error> {
    show_within(app, pass, Reach::Restricted, |_connection, visitor| {
        Ok(PasswordPage {
            username: username(visitor)?.clone(),
            is_forced: visitor.session.is_restricted,
            shortest: SHORTEST,
        })
    })
}

/// Changes the password: the old one is asked, all sessions end, and a new one begins.
pub fn change(app: &App, pass: &Pass, old: &str, new: &str) -> Result<Changed, Error> {
    let shown = show_within(app, pass, Reach::Restricted, |_connection, visitor| {
        let words = own_words(
            username(visitor)?,
            &visitor.client.data,
            &visitor.settings.company.name,
        );
        Ok((username(visitor)?.clone(), Password::new(new, &words)))
    })?;
    let (username, checked) = shown.content;
    let new = match checked {
        Ok(new) => new,
        Err(error) => return Ok(Changed::Unfit(error.into())),
    };
    let old = Password::attempt(old);
    let credential = match attempt::begin(app, username.as_str(), None)? {
        Attempt::Wait(seconds) => return Ok(Changed::Wait(seconds)),
        Attempt::Try(counted) => counted.credential.ok_or(Error::NoSession)?,
    };
    if !password::verify(&old, &credential.password_hash) {
        refuse(app, pass)?;
        return Ok(Changed::WrongOld);
    }
    if old.reveal() == new.reveal() {
        return Ok(Changed::Unfit(Unfit::Unchanged));
    }
    let hash = attempt::hash(&new)?;
    write_within(app, pass, Reach::Restricted, |change, visitor| {
        let now = credentials::find(change.transaction, visitor.client.id)?;
        if now.as_ref() != Some(&credential) {
            return Ok(Done::Unchanged(Changed::WrongOld));
        }
        put(change, &visitor.client, &username, &hash)?;
        let begin = Beginning {
            client: visitor.client.id,
            way: Way::Password(username.clone()),
            is_restricted: false,
            locale: visitor.session.locale,
            origin: visitor.session.origin.clone(),
        };
        let (cookie, session) = begin.begin(change)?;
        let event = Event::new("password.change")
            .client(visitor.client.id)
            .session(session);
        let goal = Goal::Documents;
        Ok(Done::Changed(
            Changed::Done(Entered { cookie, goal }),
            event,
        ))
    })
}

/// Looks at an invitation to choose a password; uses nothing up.
pub fn invitation(app: &App, token: &str) -> Result<Invited, Failure> {
    let Some(ticket) = Ticket::read(token) else {
        return Ok(Invited::Unknown);
    };
    app.read(|connection| {
        Ok(match Invitee::find(app, connection, &ticket)? {
            None => Invited::Unknown,
            Some(invitee) if invitee.is_open => Invited::Open {
                username: invitee.invitation.username,
                shortest: SHORTEST,
            },
            Some(_) => Invited::Gone,
        })
    })
}

/// Chooses a password by invitation, once; it does not log in.
pub fn accept(app: &App, token: &str, new: &str) -> Result<Accepted, Failure> {
    let Some(ticket) = Ticket::read(token) else {
        return Ok(Accepted::Unknown);
    };
    let Some(invitee) = app.read(|connection| Invitee::find(app, connection, &ticket))? else {
        return Ok(Accepted::Unknown);
    };
    if !invitee.is_open {
        return Ok(Accepted::Gone);
    }
    let hash = match invitee.password(new) {
        Ok(new) => attempt::hash(&new)?,
        Err(error) => return Ok(Accepted::Unfit(error.into())),
    };
    let actor = Actor::Visitor {
        client: invitee.client.id,
        way: Way::Password(invitee.invitation.username),
    };
    app.write_as(
        |_done| actor,
        |change| {
            let Some(invitee) = Invitee::find(app, change.transaction, &ticket)? else {
                return Ok(Done::Unchanged(Accepted::Unknown));
            };
            if !invitee.is_open {
                return Ok::<_, Failure>(Done::Unchanged(Accepted::Gone));
            }
            let username = &invitee.invitation.username;
            put(change, &invitee.client, username, &hash)?;
            invitations::close_all(change.transaction, invitee.client.id, change.now)?;
            let event = Event::new("invitation.use")
                .client(invitee.client.id)
                .fact("username", username);
            Ok(Done::Changed(Accepted::Done, event))
        },
    )
}

/// Who is invited to choose a password.
struct Invitee {
    invitation: Invitation,
    client: Client,
    settings: Arc<Settings>,
    is_open: bool,
}

impl Invitee {
    fn find(app: &App, connection: &Connection, ticket: &Ticket) -> Result<Option<Self>, Failure> {
        let Some(invitation) = invitations::find(connection, &ticket.digest())? else {
            return Ok(None);
        };
        let Some(client) = clients::find_by_id(connection, invitation.client)? else {
            return Ok(None);
        };
        let owner = credentials::find_owner(connection, &invitation.username)?;
        let is_free = owner.is_none_or(|owner| owner == client.id);
        Ok(Some(Self {
            is_open: invitation.is_open(app.now()) && client.archived_at.is_none() && is_free,
            settings: app.policy(connection)?.settings,
            invitation,
            client,
        }))
    }

    fn password(&self, new: &str) -> Result<Password, PasswordError> {
        let company = &self.settings.company.name;
        let words = own_words(&self.invitation.username, &self.client.data, company);
        Password::new(new, &words)
    }
}

fn username(visitor: &Visitor) -> Result<&Username, Error> {
    match &visitor.session.way {
        Way::Password(username) => Ok(username),
        // A link never sets a password.
        Way::Link { .. } => Err(Error::NotFound),
    }
}

/// Writes a lasting password down and ends every session of the client.
fn put(
    change: &Change<'_>,
    client: &Client,
    username: &Username,
    hash: &str,
) -> Result<(), Failure> {
    let credential = Credential {
        client: client.id,
        username: username.clone(),
        password_hash: hash.to_owned(),
        is_initial: false,
        expires_at: None,
        set_at: change.now,
    };
    credentials::put(change.transaction, &credential)?;
    login_failures::clear(change.transaction, client.id)?;
    sessions::end_others(change.transaction, client.id, None, change.now)?;
    Ok(())
}

fn refuse(app: &App, pass: &Pass) -> Result<(), Error> {
    write_within(app, pass, Reach::Restricted, |_change, visitor| {
        let event = Event::new("password.refused")
            .client(visitor.client.id)
            .session(visitor.session.id);
        Ok(Done::Changed((), event))
    })
}

#[cfg(test)]
mod tests;
