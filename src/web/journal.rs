//! What the server says on standard error: a line per request without any address in it, and the cause of every fault.
//!
//! Lines of requests are collected for a moment, so that no page waits for whoever reads them; a fault is told at once.

use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::{Method, StatusCode};

use super::error::Error;
use super::routes::Pattern;
use crate::app::Clock;
use crate::portal::form;

/// So many bytes are collected at most.
const COLLECTED: usize = 16 * 1024;

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
    collected: Mutex<String>,
}

impl Journal {
    /// A journal on standard error.
    pub fn new(clock: Clock, talk: Talk) -> Self {
        Self {
            clock,
            talk,
            collected: Mutex::default(),
        }
    }

    /// One request: never its address, since that may be the secret.
    pub fn access(&self, method: &Method, pattern: Pattern, status: StatusCode, took: Duration) {
        if self.talk == Talk::Requests {
            let (status, micros) = (status.as_u16(), took.as_micros());
            self.collect(
                &format!("{method} {pattern} {status} {micros}us"),
                COLLECTED,
            );
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
            | Error::Outlived(_)
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
        self.collect(text, 0);
    }

    /// Writes what was collected.
    pub fn flush(&self) {
        Self::write(
            &mut self
                .collected
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        );
    }

    /// Adds a line; more than `limit` bytes are written at once.
    fn collect(&self, text: &str, limit: usize) {
        let mut collected = self
            .collected
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let text = text.replace(char::is_control, "\u{fffd}");
        // A String takes everything.
        let _infallible = writeln!(collected, "{} {text}", self.clock.now());
        if collected.len() > limit {
            Self::write(&mut collected);
        }
    }

    fn write(collected: &mut String) {
        // Nobody can be told that nobody reads it.
        let _unread = std::io::stderr().write_all(collected.as_bytes());
        collected.clear();
    }
}
