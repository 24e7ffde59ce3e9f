//! Coming in with user name and password: one answer and one price for everything that is wrong.

use super::attempt::{self, Attempt};
use super::beginning::{Beginning, end};
use super::device;
use super::entry::{CookieText, Entered, Goal};
use super::visitor::Pass;
use crate::app::{App, Change, Done, Error as Failure};
use crate::domain::access::{Access, Question};
use crate::domain::audit::{Actor, Event};
use crate::domain::id::ClientId;
use crate::domain::session::{Origin, Way};
use crate::domain::settings::LoginMode;
use crate::secret::password::{self, Password};
use crate::store::credentials::{self, Credential};
use crate::store::{access, clients, login_failures};

/// What somebody typed.
pub struct Credentials<'a> {
    pub username: &'a str,
    pub password: &'a str,
    /// The cookie of the device, if it has one.
    pub device: Option<&'a str>,
}

/// What came of trying to log in.
#[derive(Debug)]
pub enum LogIn {
    Entered {
        entered: Entered,
        /// What the cookie of the device is to hold.
        device: CookieText,
    },
    /// Unknown, wrong, expired, no access or another login mode; nobody can tell which.
    Refused,
    /// Too many wrong passwords in a row: the next try counts after so many seconds.
    Wait(u64),
}

/// Tries a password. It is hashed between two transactions, whether or not there is anything to compare it with.
pub fn log_in(
    app: &App,
    typed: &Credentials<'_>,
    origin: Origin,
    previous: Option<&Pass>,
) -> Result<LogIn, Failure> {
    let counted = match attempt::begin(app, typed.username, typed.device)? {
        Attempt::Wait(seconds) => return Ok(LogIn::Wait(seconds)),
        Attempt::Try(counted) => counted,
    };
    let attempt = counted.credential;
    let password = Password::attempt(typed.password);
    let is_right = match &attempt {
        Some(credential) => password::verify(&password, &credential.password_hash),
        None => password::verify_nobody(&password),
    };
    let stronger = match &attempt {
        Some(credential) if is_right => stronger_hash(&password, credential)?,
        _ => None,
    };
    let proven = attempt.as_ref().filter(|_| is_right);
    let refused = attempt.as_ref().map(|credential| credential.client);
    let (log_in, _actor) = app.write_as(
        |(_, actor): &(LogIn, Actor)| actor.clone(),
        |change| {
            let entrant = match proven {
                Some(credential) => entrant(app, change, credential)?,
                None => None,
            };
            let Some(mut credential) = entrant else {
                return refuse(change, refused);
            };
            if let Some(hash) = &stronger {
                credential.password_hash.clone_from(hash);
                credentials::put(change.transaction, &credential)?;
            }
            // Who guesses elsewhere gains no new tries from it.
            match &counted.device {
                Some(device) => login_failures::clear_one(change.transaction, device)?,
                None => login_failures::clear(change.transaction, credential.client)?,
            };
            let device = device::issue(app, credential.client)?;
            let ((entered, event), actor) = enter(change, credential, origin, previous)?;
            Ok(Done::Changed(
                (LogIn::Entered { entered, device }, actor),
                event,
            ))
        },
    )?;
    Ok(log_in)
}

/// Every refusal of a client leaves an event, of which there cannot be many; those of nobody share one a minute.
fn refuse(change: &Change<'_>, client: Option<ClientId>) -> Result<Done<(LogIn, Actor)>, Failure> {
    let outcome = (LogIn::Refused, Actor::Portal);
    let event = Event::new("session.refused");
    if let Some(client) = client {
        return Ok(Done::Changed(outcome, event.client(client)));
    }
    Ok(
        match login_failures::count_stray(change.transaction, change.now)? {
            0 => Done::Unchanged(outcome),
            count => Done::Changed(outcome, event.fact("count", count)),
        },
    )
}

/// Who proved a password may enter with it, if nothing changed while it was hashed.
fn entrant(
    app: &App,
    change: &Change<'_>,
    proven: &Credential,
) -> Result<Option<Credential>, Failure> {
    let now = credentials::find(change.transaction, proven.client)?;
    let Some(credential) = now.filter(|now| now == proven && !now.is_expired(change.now)) else {
        return Ok(None);
    };
    let Some(client) = clients::find_by_id(change.transaction, credential.client)? else {
        return Ok(None);
    };
    let settings = app.policy(change.transaction)?.settings;
    let access =
        access::find(change.transaction, client.id)?.unwrap_or_else(|| Access::never(client.id));
    let question = Question {
        client: &client,
        access: &access,
        settings: &settings,
        link: None,
        is_inside: false,
        key_is_live: true,
        now: change.now,
        today: change.today,
    };
    let may_enter =
        question.enters().is_ok() && access.login_mode(&settings) == LoginMode::Password;
    Ok(may_enter.then_some(credential))
}

fn enter(
    change: &Change<'_>,
    credential: Credential,
    origin: Origin,
    previous: Option<&Pass>,
) -> Result<((Entered, Event), Actor), Failure> {
    end(change, previous)?;
    let begin = Beginning {
        client: credential.client,
        way: Way::Password(credential.username),
        is_restricted: credential.is_initial,
        locale: None,
        origin,
    };
    let actor = begin.actor();
    let (cookie, session) = begin.begin(change)?;
    let goal = if credential.is_initial {
        Goal::Password
    } else {
        Goal::Documents
    };
    let event = Event::new("session.login")
        .client(credential.client)
        .session(session);
    Ok(((Entered { cookie, goal }, event), actor))
}

/// The hash with the parameters of today, when the one there is was made with others.
fn stronger_hash(password: &Password, credential: &Credential) -> Result<Option<String>, Failure> {
    if !password::needs_rehash(&credential.password_hash) {
        return Ok(None);
    }
    attempt::hash(password).map(Some)
}

#[cfg(test)]
mod tests;
