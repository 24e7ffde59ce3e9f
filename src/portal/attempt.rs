//! One try of a password: counted before it is hashed, so that a thousand at once are no more than a thousand in a row.

use crate::app::{App, Done, Error as Failure};
use crate::domain::credential::Username;
use crate::secret::digest;
use crate::secret::password::{self, Password};
use crate::store::credentials::{self, Credential};
use crate::store::login_failures;

/// Whether a password may be tried now.
pub enum Attempt {
    /// Not before so many seconds have passed.
    Wait(u64),
    /// It may; with what it is to be compared, if there is anything.
    Try(Option<Credential>),
}

/// Counts a try under a user name. A name that nobody has waits like any other, so that it looks like any other.
pub fn begin(app: &App, typed: &str) -> Result<Attempt, Failure> {
    let username = Username::new(typed).ok();
    let name = username.as_ref().map_or_else(
        || typed.trim().to_lowercase(),
        |username| username.as_str().to_owned(),
    );
    let name = digest::sha256(name.as_bytes());
    app.write(|change| {
        let attempts = login_failures::find(change.transaction, &name)?;
        if let Some(seconds) = attempts.wait(change.now) {
            return Ok(Done::Unchanged(Attempt::Wait(seconds)));
        }
        let credential = match &username {
            Some(username) => credentials::find_by_username(change.transaction, username)?,
            None => None,
        };
        let client = credential.as_ref().map(|credential| credential.client);
        login_failures::count(change.transaction, &name, client, change.now)?;
        Ok(Done::Unchanged(Attempt::Try(credential)))
    })
}

/// Hashes a new password; takes its time, so never within a transaction.
pub fn hash(password: &Password) -> Result<String, Failure> {
    password::hash(password)
        .map_err(|error| Failure::temporary("the password could not be hashed").cause(error))
}
