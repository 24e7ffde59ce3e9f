//! `portalctl init`

use clap::Args;

use super::desk::Desk;
use crate::admin;
use crate::app::{self, Clock};
use crate::domain::settings::{Key, Settings};

/// Set up a portal
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl init
  portalctl init --no-input --company 'Muster GmbH' --base-url http://127.0.0.1:8080 --locale de")]
pub struct InitArgs {
    /// Name of your company
    #[arg(long, value_name = "NAME")]
    company: Option<String>,
    /// Web address of the portal
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Language: de or en
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
}

impl InitArgs {
    /// Creates store and key file.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let mut settings = Settings::default();
        let given = [
            (Key::CompanyName, self.company),
            (Key::BaseUrl, self.base_url),
            (Key::Locale, self.locale),
        ];
        for (key, value) in given {
            if let Some(value) = value {
                settings
                    .set(key, &value)
                    .map_err(|error| app::Error::invalid(error.to_string()))?;
            }
        }
        admin::portal::create(desk.config()?, Clock::from_environment(), &settings)?;
        desk.out.note("The portal is set up.");
        Ok(())
    }
}
