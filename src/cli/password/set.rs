//! `portalctl password set`

use std::path::PathBuf;

use clap::Args;
use zeroize::Zeroizing;

use super::view::{LoginView, warn_of_hurdle};
use crate::admin;
use crate::admin::credentials::Owner;
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::Desk;
use crate::cli::prompt::{Interaction, Question, SecretSource};

/// Set a client's password
///
/// Asks twice on a terminal. A password never stands on the command line, where others could read it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl password set KD-1001
  pass show portal/KD-1001 | portalctl password set KD-1001 --password-stdin")]
pub struct PasswordSetArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
    /// User name; else the one there is, the e-mail address, or one made from the client number
    #[arg(long, value_name = "NAME")]
    username: Option<String>,
    /// Read the password from standard input: its first line
    #[arg(long, conflicts_with = "password_file")]
    password_stdin: bool,
    /// Read the password from the first line of a file
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    password_file: Option<PathBuf>,
}

impl PasswordSetArgs {
    /// Sets the password.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let interaction = desk.interaction;
        let source = match (self.password_stdin, self.password_file) {
            (true, _) => SecretSource::Stdin,
            (false, Some(path)) => SecretSource::File(path),
            (false, None) => SecretSource::Prompt,
        };
        let (app, out) = desk.open()?;
        let owner = admin::credentials::owner(app, &client, self.username.as_deref())?;
        let password = read(&source, interaction, &owner)?;
        let login = admin::credentials::set(app, &owner, &password)?;
        out.show(&LoginView {
            type_: "login",
            client: login.client.to_string(),
            username: Some(login.username.to_string()),
            changed: true,
        })?;
        out.note("The password is set.");
        warn_of_hurdle(out, &login);
        Ok(())
    }
}

fn read(
    source: &SecretSource,
    interaction: Interaction,
    owner: &Owner,
) -> Result<Zeroizing<String>, app::Error> {
    let question = Question {
        what: "New password",
        flag: "--password-stdin or --password-file FILE",
    };
    match source {
        SecretSource::Prompt => interaction.new_secret(question, |text| owner.check(text)),
        SecretSource::Stdin | SecretSource::File(_) => source.read(interaction, question),
    }
}
