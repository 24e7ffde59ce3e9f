//! What proves when the terms of an offer were shown, and to whom: sealed into the form, since looking writes nothing.

use jiff::{SignedDuration, Timestamp};

use super::visitor::Pass;
use crate::app::{App, Error};
use crate::domain::session::LONGEST;
use crate::secret::ticket::Ticket;

const LABEL: &[u8] = b"terms";

/// What a genuine ticket says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// When the terms were shown.
    pub at: Timestamp,
    /// What makes this form unlike every other.
    pub nonce: String,
}

/// Makes the ticket for terms that are shown now.
pub fn issue(app: &App, pass: &Pass, fingerprint: &str, now: Timestamp) -> Result<String, Error> {
    let second = now.as_second().to_string();
    let nonce = Ticket::generate().text();
    let parts = [
        LABEL,
        pass.digest(),
        fingerprint.as_bytes(),
        second.as_bytes(),
        nonce.as_bytes(),
    ];
    let seal = app.forms()?.seal(&parts);
    Ok(format!("{second}.{}.{seal}", *nonce))
}

/// Reads a ticket; `None` for one that is forged, another session's, for other terms, or too old.
pub fn read(app: &App, pass: &Pass, fingerprint: &str, text: &str, now: Timestamp) -> Option<Seen> {
    let mut parts = text.splitn(3, '.');
    let (second, nonce, seal) = (parts.next()?, parts.next()?, parts.next()?);
    let sealed = [
        LABEL,
        pass.digest(),
        fingerprint.as_bytes(),
        second.as_bytes(),
        nonce.as_bytes(),
    ];
    if !app.forms().ok()?.is_genuine(&sealed, seal) {
        return None;
    }
    let at = Timestamp::from_second(second.parse().ok()?).ok()?;
    let age = at.duration_until(now);
    (SignedDuration::ZERO..=LONGEST)
        .contains(&age)
        .then(|| Seen {
            at,
            nonce: nonce.to_owned(),
        })
}
