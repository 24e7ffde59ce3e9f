//! How the portal is: figures for `status`, checks for `doctor`.

mod content;
mod figures;
mod files;
mod mail;

pub use figures::{Figures, status};
pub use mail::Mails;

use crate::app::{App, Clock, Config, Ending, Error};
use crate::domain::wordset::word_enum;
use crate::store;

word_enum! {
    /// How a check ended.
    State, "state of a check" {
        Ok => "ok",
        /// Works, but should not stay so.
        Warning => "warning",
        /// Does not work or cannot be trusted.
        Problem => "problem",
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// A stable word for scripts.
    pub name: &'static str,
    pub state: State,
    pub message: String,
    /// The command that helps.
    pub fix: Option<String>,
}

impl Check {
    fn ok(name: &'static str, message: impl Into<String>) -> Self {
        Self {
            name,
            state: State::Ok,
            message: message.into(),
            fix: None,
        }
    }

    fn warning(name: &'static str, message: impl Into<String>, fix: impl Into<String>) -> Self {
        Self {
            state: State::Warning,
            fix: Some(fix.into()),
            ..Self::ok(name, message)
        }
    }

    fn problem(name: &'static str, message: impl Into<String>, fix: impl Into<String>) -> Self {
        Self {
            state: State::Problem,
            fix: Some(fix.into()),
            ..Self::ok(name, message)
        }
    }

    /// A check that could not even be made.
    fn failed(name: &'static str, error: &Error) -> Self {
        let message = match error.reason() {
            Some(cause) => format!("{}: {cause}", error.message()),
            None => error.message().to_owned(),
        };
        Self {
            state: State::Problem,
            fix: error.advice().map(ToOwned::to_owned),
            ..Self::ok(name, message)
        }
    }
}

/// Looks at everything; goes on after what is broken. `NotFound` when there is no portal at all.
pub fn examine(config: &Config, clock: Clock) -> Result<Vec<Check>, Error> {
    let path = config.store.value.clone();
    if !path.exists() {
        return Err(store::Error::Missing(path).into());
    }
    let mut checks = vec![files::modes(config), files::folder(config)];
    match App::open(config.clone(), clock, Ending::Rollback) {
        Ok(app) => {
            checks.extend(files::engine(&app));
            checks.push(content::integrity(&app));
            checks.push(files::keys(&app));
            checks.push(content::trail(&app));
            checks.push(content::attachments(&app));
            checks.push(content::decisions(&app));
            checks.extend(content::policy(&app));
            checks.extend(mail::queue(&app));
            checks.extend(mail::server(&app));
        }
        Err(error) => {
            checks.insert(0, Check::failed("store", &error));
            checks.push(files::keys_alone(config));
        }
    }
    Ok(checks)
}
