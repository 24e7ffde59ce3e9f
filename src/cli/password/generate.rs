//! `portalctl password generate`

use std::io::{self, Write};

use clap::Args;
use jiff::SignedDuration;
use serde::Serialize;

use super::view::warn_of_hurdle;
use crate::admin;
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;
use crate::domain::link::parse_duration;

/// Make an initial password, and print user name and password this once
///
/// The client replaces it at the first login; only its hash is kept. A new one replaces the old one.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl password generate KD-1001
  portalctl password generate KD-1001 --username info@beispiel.example --expires 24h --json")]
pub struct PasswordGenerateArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
    /// User name; else the one there is, the e-mail address, or one made from the client number
    #[arg(long, value_name = "NAME")]
    username: Option<String>,
    /// How long it can be used for the first login
    #[arg(long, value_name = "PERIOD", default_value = "72h", value_parser = lifetime)]
    expires: SignedDuration,
}

#[derive(Serialize)]
struct IssuedView<'a> {
    #[serde(rename = "type")]
    type_: &'static str,
    client: String,
    username: String,
    password: &'a str,
    expires_at: Option<String>,
}

impl View for IssuedView<'_> {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}\t{}", sanitize(&self.username), self.password)
    }
}

impl PasswordGenerateArgs {
    /// Makes the password and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let is_dry_run = desk.is_dry_run();
        let (app, out) = desk.open()?;
        let owner = admin::credentials::owner(app, &client, self.username.as_deref())?;
        let (login, password) = admin::credentials::generate(app, &owner, self.expires)?;
        let expires_at = login.expires_at.map(|end| end.to_string());
        if let Some(end) = &expires_at {
            out.note(&format!(
                "Shown this once; to be replaced at the first login, until {end}."
            ));
        }
        out.show(&IssuedView {
            type_: "password",
            client: login.client.to_string(),
            username: login.username.to_string(),
            password: password.reveal(),
            expires_at,
        })?;
        if is_dry_run {
            out.warn("this was a dry run: the password shown opens nothing");
        } else {
            warn_of_hurdle(out, &login);
        }
        Ok(())
    }
}

/// Reads how long something can be used.
pub fn lifetime(text: &str) -> Result<SignedDuration, String> {
    parse_duration(text).ok_or_else(|| "write a period as a number and a unit: 12h, 3d, 2w".into())
}
