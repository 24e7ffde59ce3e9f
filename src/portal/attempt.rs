//! One try of a password: counted before it is hashed, so that a thousand at once are no more than a thousand in a row.

use super::device;
use crate::app::{App, Done, Error as Failure};
use crate::domain::credential::Username;
use crate::secret::digest;
use crate::secret::password::{self, Password};
use crate::store::credentials::{self, Credential};
use crate::store::login_failures;
use crate::store::sessions::Digest;

/// Whether a password may be tried now.
pub enum Attempt {
    /// Not before so many seconds have passed.
    Wait(u64),
    /// It may.
    Try(Counted),
}

/// A try that was counted.
pub struct Counted {
    /// With what the password is to be compared, if there is anything.
    pub credential: Option<Credential>,
    /// Under what it was counted where it came from a device that is known to the account.
    pub device: Option<Digest>,
}

/// Counts a try under a user name, or under the device if its cookie says that the account was entered from it before.
/// A name that nobody has waits like any other, so that it looks like any other.
pub fn begin(app: &App, typed: &str, cookie: Option<&str>) -> Result<Attempt, Failure> {
    let username = Username::new(typed).ok();
    let name = username.as_ref().map_or_else(
        || typed.trim().to_lowercase(),
        |username| username.as_str().to_owned(),
    );
    let name = digest::sha256(name.as_bytes());
    app.write(|change| {
        let credential = match &username {
            Some(username) => credentials::find_by_username(change.transaction, username)?,
            None => None,
        };
        let client = credential.as_ref().map(|credential| credential.client);
        let device = match client.zip(cookie) {
            Some((client, cookie)) => device::known(app, cookie, client)?,
            None => None,
        };
        let counted = device.as_ref().unwrap_or(&name);
        let attempts = login_failures::find(change.transaction, counted)?;
        if let Some(seconds) = attempts.wait(change.now) {
            return Ok(Done::Unchanged(Attempt::Wait(seconds)));
        }
        login_failures::count(change.transaction, counted, client, change.now)?;
        Ok(Done::Unchanged(Attempt::Try(Counted {
            credential,
            device,
        })))
    })
}

/// Hashes a new password; takes its time, so never within a transaction.
pub fn hash(password: &Password) -> Result<String, Failure> {
    password::hash(password)
        .map_err(|error| Failure::temporary("the password could not be hashed").cause(error))
}
