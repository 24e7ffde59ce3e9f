//! `portalctl password invite`

use std::io::{self, Write};

use clap::Args;
use jiff::SignedDuration;
use serde::Serialize;

use super::generate::lifetime;
use super::view::warn_of_hurdle;
use crate::admin;
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::Desk;
use crate::cli::output::View;

/// Print an address under which the client chooses a password, once
///
/// Send it to the client together with the user name. Only its digest is kept, so it is shown this once; a new
/// one closes those before it. A password there is goes on working until the new one is chosen.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl password invite KD-1001
  portalctl password invite KD-1001 --username info@beispiel.example --expires 24h --json")]
pub struct PasswordInviteArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
    /// User name; else the one there is, the e-mail address, or one made from the client number
    #[arg(long, value_name = "NAME")]
    username: Option<String>,
    /// How long it can be used
    #[arg(long, value_name = "PERIOD", default_value = "7d", value_parser = lifetime)]
    expires: SignedDuration,
}

#[derive(Serialize)]
struct InvitationView<'a> {
    #[serde(rename = "type")]
    type_: &'static str,
    client: String,
    username: String,
    url: Option<&'a str>,
    expires_at: Option<String>,
}

impl View for InvitationView<'_> {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        match self.url {
            Some(url) => writeln!(out, "{url}"),
            None => Ok(()),
        }
    }
}

impl PasswordInviteArgs {
    /// Invites the client and prints the address.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let is_dry_run = desk.is_dry_run();
        let (app, out) = desk.open()?;
        let owner = admin::credentials::owner(app, &client, self.username.as_deref())?;
        let invited = admin::credentials::invite(app, &owner, self.expires)?;
        let login = &invited.login;
        let expires_at = login.expires_at.map(|end| end.to_string());
        out.show(&InvitationView {
            type_: "invitation",
            client: login.client.to_string(),
            username: login.username.to_string(),
            url: (!is_dry_run).then_some(invited.url.as_str()),
            expires_at: expires_at.clone(),
        })?;
        if is_dry_run {
            out.note("An invitation has no address before it is kept.");
            return Ok(());
        }
        out.note(&format!(
            "Shown this once; the user name is {}, until {}.",
            login.username,
            expires_at.unwrap_or_default()
        ));
        warn_of_hurdle(out, login);
        Ok(())
    }
}
