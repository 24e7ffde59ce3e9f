//! User names: which one a client gets, and that no two clients have the same.

use jiff::Timestamp;

use crate::app::Error;
use crate::domain::address::EmailAddress;
use crate::domain::client::Client;
use crate::domain::credential::Username;
use crate::domain::id::ClientId;
use crate::store::{Connection, credentials, invitations};

/// The user name a client has, or was invited with.
pub fn of(
    connection: &Connection,
    client: ClientId,
    now: Timestamp,
) -> Result<Option<Username>, Error> {
    match credentials::find(connection, client)? {
        Some(credential) => Ok(Some(credential.username)),
        None => Ok(invitations::open_username(connection, client, now)?),
    }
}

/// The given user name, else the one there is, else the e-mail address, else one made from the client number.
pub fn choose(
    connection: &Connection,
    client: &Client,
    given: Option<&str>,
    now: Timestamp,
) -> Result<Username, Error> {
    if let Some(text) = given {
        let username = Username::new(text).map_err(|error| Error::invalid(error.to_string()))?;
        refuse_taken(connection, client, &username, now)?;
        return Ok(username);
    }
    if let Some(username) = of(connection, client.id, now)? {
        return Ok(username);
    }
    let email = client.data.email.as_ref().map(EmailAddress::as_str);
    let number = client.data.number.as_str();
    let candidates = [
        email.map(str::to_owned),
        Some(plain(number)),
        Some(format!("client-{}", plain(number))),
        Some(format!("client-{}", client.id.0)),
    ];
    for text in candidates.into_iter().flatten() {
        let Ok(username) = Username::new(&text) else {
            continue;
        };
        if !is_taken(connection, client, &username, now)? {
            return Ok(username);
        }
    }
    Err(Error::conflict(format!(
        "every user name made from {number} belongs to another client"
    ))
    .hint("name one with --username NAME"))
}

/// The number with a hyphen for everything that no user name holds.
fn plain(number: &str) -> String {
    let fits = |c: char| c.is_alphanumeric() || ".-_@+".contains(c);
    number
        .chars()
        .map(|c| if fits(c) { c } else { '-' })
        .collect()
}

fn is_taken(
    connection: &Connection,
    client: &Client,
    username: &Username,
    now: Timestamp,
) -> Result<bool, Error> {
    let owner = credentials::find_owner(connection, username)?;
    Ok(owner.is_some_and(|owner| owner != client.id)
        || invitations::reserves(connection, username, client.id, now)?)
}

/// Refuses a user name that is another client's, or that another client was invited with.
pub fn refuse_taken(
    connection: &Connection,
    client: &Client,
    username: &Username,
    now: Timestamp,
) -> Result<(), Error> {
    if is_taken(connection, client, username, now)? {
        let message = format!("another client has the user name {username}");
        return Err(Error::conflict(message).hint("name another one with --username NAME"));
    }
    Ok(())
}
