//! `portalctl settings set`

use clap::Args;

use super::view::report;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::prompt::Interaction;
use crate::domain::settings::Key;
use crate::domain::settings::payment::checked_iban;

/// Change a setting
///
/// The sets share and allow take a,b,c for a new set, +a or -b to change the one there is, all, or
/// none. A picture is the path of a PNG, JPEG or WebP file. Each VALUE of company.address is one
/// line. Setting default-access to all gives access to every client that was never explicitly
/// revoked.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl settings set login-mode password
  portalctl settings set share invoice,offer,reminder
  portalctl settings set allow -edit-profile
  portalctl settings set theme.primary '#0a5c50'
  portalctl settings set company.address 'Hauptstraße 1' '12345 Musterstadt'")]
pub struct SettingsSetArgs {
    /// Name of the setting; 'settings show' lists them
    #[arg(value_name = "KEY", value_parser = super::key(), hide_possible_values = true)]
    key: Key,
    /// Its new value
    #[arg(value_name = "VALUE", allow_hyphen_values = true)]
    value: String,
    /// More words, members or lines of the value; put -- before one that starts with a hyphen
    #[arg(value_name = "MORE")]
    more: Vec<String>,
}

impl SettingsSetArgs {
    /// Changes the setting and shows what became of it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let separator = if matches!(self.key, Key::Share | Key::Allow) {
            ","
        } else if self.key == Key::CompanyAddress {
            "\n"
        } else {
            " "
        };
        let parts: Vec<String> = std::iter::once(self.value).chain(self.more).collect();
        let value = parts.join(separator);
        if self.key == Key::PaymentIban {
            confirm_account(desk, &value)?;
        }
        let (app, out) = desk.open()?;
        let amendment = admin::settings::set(app, self.key, &value)?;
        report(out, &amendment, app.is_dry_run())
    }
}

/// A person is asked once more before money goes to another account; a script means what it says.
fn confirm_account(desk: &mut Desk, value: &str) -> Result<(), app::Error> {
    if matches!(desk.interaction, Interaction::Impossible) {
        return Ok(());
    }
    let (app, _) = desk.open()?;
    let before = admin::settings::load(app)?.payment.iban;
    match checked_iban(value) {
        Ok(after) if !before.is_empty() && after != before => desk.confirm(&format!(
            "Shall documents that are completed from now on be paid to {after}, and no longer to {before}?"
        )),
        Ok(_) | Err(_) => Ok(()),
    }
}
