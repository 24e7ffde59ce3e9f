//! The key file inside a backup: only ever locked with a passphrase.

use zeroize::Zeroizing;

use crate::app::{App, Error};
use crate::secret::envelope::{self, EnvelopeError};
use crate::secret::password::{Password, SHORTEST};

/// Refuses a passphrase that whoever finds the backup would guess.
pub fn check_passphrase(text: &str) -> Result<(), Error> {
    passphrase(text).map(|_passphrase| ())
}

/// Locks the portal's key file, and makes sure that it opens again.
pub fn seal(app: &App, text: &str) -> Result<Vec<u8>, Error> {
    let passphrase = passphrase(text)?;
    let content = app.keys()?.to_text();
    let sealed = envelope::seal(&passphrase, content.as_bytes()).map_err(|error| refuse(&error))?;
    let opened = envelope::open(&passphrase, &sealed).map_err(|error| refuse(&error))?;
    if opened.as_slice() != content.as_bytes() {
        return Err(Error::bug("the locked keys do not open again"));
    }
    Ok(sealed)
}

/// Unlocks the text of a key file.
pub fn open(sealed: &[u8], text: &str) -> Result<Zeroizing<Vec<u8>>, Error> {
    envelope::open(&Password::attempt(text), sealed).map_err(|error| refuse(&error))
}

fn passphrase(text: &str) -> Result<Password, Error> {
    Password::new(text, &[]).map_err(|error| {
        Error::invalid(error.to_string().replacen("password", "passphrase", 1)).hint(format!(
            "a passphrase has at least {SHORTEST} characters: four or five words that do not belong together"
        ))
    })
}

fn refuse(error: &EnvelopeError) -> Error {
    let message = error.to_string();
    match error {
        // The bytes were compared with their digest before.
        EnvelopeError::Refused => Error::refused("the passphrase is wrong")
            .hint("try again; a line break at its end does not count"),
        EnvelopeError::Foreign | EnvelopeError::TooNew => Error::damaged(message),
        EnvelopeError::Derivation(_) | EnvelopeError::Random(_) => Error::temporary(message),
    }
}
