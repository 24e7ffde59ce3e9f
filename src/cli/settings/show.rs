//! `portalctl settings show`

use clap::Args;

use super::view::SettingView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::settings::Key;
use crate::domain::wordset::Word;

/// Show all settings, or the value of one
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl settings show
  portalctl settings show base-url
  portalctl settings show --json")]
pub struct SettingsShowArgs {
    /// Name of the setting; its value is printed alone
    #[arg(value_name = "KEY", value_parser = super::key(), hide_possible_values = true)]
    key: Option<Key>,
}

impl SettingsShowArgs {
    /// Shows one setting, or lists all.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let settings = admin::settings::load(app)?;
        if let Some(key) = self.key {
            let setting = SettingView::new(&settings, key);
            out.show(&setting)?;
            if let Some(remark) = setting.remark().filter(|_| out.is_interactive()) {
                out.note(&remark);
            }
            return Ok(());
        }
        let mut list = out.list::<SettingView>();
        for key in Key::ALL {
            list.push(&SettingView::new(&settings, *key))?;
        }
        list.finish()?;
        Ok(())
    }
}
