//! Devices from which an account was entered before: whoever guesses at its password elsewhere does not make them wait.

use zeroize::Zeroizing;

use super::entry::CookieText;
use crate::app::{App, Error};
use crate::domain::id::ClientId;
use crate::secret::digest;
use crate::secret::ticket::Ticket;
use crate::store::sessions::Digest;

/// Keeps the seal of devices apart from that of forms.
const LABEL: &[u8] = b"device";

/// What the cookie of a device holds once somebody entered from it: a number of its own, sealed for the client.
pub fn issue(app: &App, client: ClientId) -> Result<CookieText, Error> {
    let number = Ticket::generate().text();
    let seal = app.forms()?.seal(&parts(&number, &client.0.to_be_bytes()));
    Ok(CookieText::new(Zeroizing::new(format!(
        "{}.{seal}",
        *number
    ))))
}

/// Under what the tries of a device are counted; `None` unless its cookie was issued for this client.
pub fn known(app: &App, cookie: &str, client: ClientId) -> Result<Option<Digest>, Error> {
    let Some((number, seal)) = cookie.split_once('.') else {
        return Ok(None);
    };
    let client = client.0.to_be_bytes();
    let parts = parts(number, &client);
    let is_ours = Ticket::read(number).is_some() && app.forms()?.is_genuine(&parts, seal);
    Ok(is_ours.then(|| digest::sha256(&parts.concat())))
}

fn parts<'a>(number: &'a str, client: &'a [u8; 8]) -> [&'a [u8]; 3] {
    [LABEL, number.as_bytes(), client]
}
