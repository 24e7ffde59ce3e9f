//! `portalctl settings reset`

use clap::Args;

use super::view::report;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::settings::Key;

/// Put a setting back to its default
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl settings reset theme.logo
  portalctl settings reset share --dry-run")]
pub struct SettingsResetArgs {
    /// Name of the setting; 'settings show' lists them
    #[arg(value_name = "KEY", value_parser = super::key(), hide_possible_values = true)]
    key: Key,
}

impl SettingsResetArgs {
    /// Resets the setting and shows what became of it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let amendment = admin::settings::reset(app, self.key)?;
        report(out, &amendment, app.is_dry_run())
    }
}
