//! `portalctl password clear`

use clap::Args;

use super::view::LoginView;
use crate::admin;
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::Desk;

/// Remove a client's password and user name
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl password clear KD-1001
  portalctl password clear KD-1001 --yes --json")]
pub struct PasswordClearArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
}

impl PasswordClearArgs {
    /// Asks and removes.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let (app, _) = desk.open()?;
        let (number, username) = admin::credentials::find(app, &client)?;
        if let Some(username) = username {
            desk.confirm(&format!(
                "Remove the password of {number} (user name {username})?"
            ))?;
        }
        let (app, out) = desk.open()?;
        let (number, changed) = admin::credentials::clear(app, number.as_str())?;
        out.show(&LoginView {
            type_: "login",
            client: number.to_string(),
            username: None,
            changed,
        })?;
        out.note(if changed { "Removed." } else { "Unchanged." });
        Ok(())
    }
}
