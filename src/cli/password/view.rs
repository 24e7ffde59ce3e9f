//! How a password login looks, and what is said when it opens nothing yet.

use std::io::{self, Write};

use serde::Serialize;

use crate::admin::credentials::{Hurdle, Login};
use crate::cli::output::{Output, View};
use crate::cli::sanitize::sanitize;

/// A login that was set or removed; never the password.
#[derive(Serialize)]
pub struct LoginView {
    #[serde(rename = "type")]
    pub type_: &'static str,
    pub client: String,
    pub username: Option<String>,
    pub changed: bool,
}

impl View for LoginView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let username = self.username.as_deref().unwrap_or_default();
        let line = format!("{}\t{username}", sanitize(&self.client));
        writeln!(out, "{}", line.trim_end())
    }
}

/// Warns when a new password does not open anything yet, with the command that changes that.
pub fn warn_of_hurdle(out: &mut Output, login: &Login) {
    let client = &login.client;
    let text = match login.hurdle {
        None => return,
        Some(Hurdle::Archived) => format!(
            "{client} is archived, so the password opens nothing: portalctl client archive {client} --undo"
        ),
        Some(Hurdle::NoAccess) => format!(
            "{client} has no access, so the password opens nothing yet: \
             portalctl access grant {client} --login password"
        ),
        Some(Hurdle::LoginByLink) => format!(
            "{client} enters by link, so the password opens nothing yet: \
             portalctl access grant {client} --login password"
        ),
    };
    out.warn(&text);
}
