//! What the server says on standard error: a line per request without any address in it, and the cause of every fault.

use std::io::Write;
use std::time::Duration;

use axum::http::{Method, StatusCode};

use super::error::Error;
use super::routes::Pattern;
use crate::app::Clock;
use crate::portal::form;

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Talk {
    /// Faults alone.
    Faults,
    /// Every request, too.
    Requests,
}

/// Where lines go.
#[derive(Debug)]
pub struct Journal {
    clock: Clock,
    talk: Talk,
}

impl Journal {
    /// A journal on standard error.
    pub fn new(clock: Clock, talk: Talk) -> Self {
        Self { clock, talk }
    }

    /// One request: never its address, since that may be the secret.
    pub fn access(&self, method: &Method, pattern: Pattern, status: StatusCode, took: Duration) {
        if self.talk == Talk::Requests {
            let micros = took.as_micros();
            self.line(&format!(
                "{method} {pattern} {} {micros}us",
                status.as_u16()
            ));
        }
    }

    /// What went wrong, under the reference that the page shows.
    pub fn fault(&self, error: &Error) -> String {
        let nonce = form::nonce();
        let reference = nonce.get(..10).unwrap_or("").to_owned();
        let cause = match error {
            Error::Failed(failure) => failure.reason().unwrap_or_default().to_owned(),
            Error::NoSession
            | Error::PasswordFirst
            | Error::NotFound
            | Error::WrongMethod
            | Error::BadRequest
            | Error::ForeignForm
            | Error::Hindered(_)
            | Error::TooLarge
            | Error::TooSlow
            | Error::TooMany(_)
            | Error::Busy => String::new(),
        };
        self.line(&format!("fault {reference}: {error}: {cause}"));
        reference
    }

    /// One event is one line, whatever stands in it.
    pub fn line(&self, text: &str) {
        let text = text.replace(char::is_control, "\u{fffd}");
        let line = format!("{} {text}\n", self.clock.now());
        // In one piece, as other threads write too. Nobody can be told that nobody reads it.
        let _unread = std::io::stderr().write_all(line.as_bytes());
    }
}
