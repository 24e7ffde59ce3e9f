//! What proves that a form of ours was sent: a seal inside a session, a number twice before there is one.

use super::visitor::Pass;
use crate::app::{App, Error};
use crate::secret::form;
use crate::secret::ticket::Ticket;

/// Keeps the seal of forms apart from that of terms.
const LABEL: &[u8] = b"form";

/// What every form of a session carries.
pub fn token(app: &App, pass: &Pass) -> Result<String, Error> {
    Ok(app.forms()?.seal(&[LABEL, pass.digest()]))
}

/// Whether a form carries what a form of this session does.
pub fn is_genuine(app: &App, pass: &Pass, token: &str) -> bool {
    let parts: [&[u8]; 2] = [LABEL, pass.digest()];
    app.forms()
        .is_ok_and(|forms| forms.is_genuine(&parts, token))
}

/// A number that a form before entering carries twice: in a cookie and in a field.
pub fn nonce() -> String {
    Ticket::generate().text().to_string()
}

/// Whether cookie and field hold the same number of ours.
pub fn is_same(cookie: &str, field: &str) -> bool {
    Ticket::read(cookie).is_some() && form::is_same(cookie, field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_ours_and_the_same_twice() {
        let nonce = nonce();
        assert!(is_same(&nonce, &nonce));
        assert!(!is_same(&nonce, "") && !is_same("", "") && !is_same("x", "x"));
        assert!(!is_same(&nonce, &super::nonce()));
    }
}
