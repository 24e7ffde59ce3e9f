//! `portalctl client add`

use clap::Args;

use super::profile::{ProfileArgs, refused};
use super::view::ClientView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::prompt::Question;
use crate::domain::client::{ClientData, ClientKind, ClientNumber, Profile};

/// Add a client
///
/// The client gets access at once where the setting default-access says so.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl client add KD-1001 --name 'Beispiel AG' --email info@beispiel.example
  portalctl client add KD-1002 --name 'Probe & Söhne' --locale en --ensure --json")]
pub struct ClientAddArgs {
    /// Client number, unique in any case
    number: String,
    #[command(flatten)]
    profile: ProfileArgs,
    /// Change an existing client instead of refusing; what is not said stays as it is
    #[arg(long)]
    ensure: bool,
}

impl ClientAddArgs {
    /// Adds the client and shows it.
    pub fn run(mut self, desk: &mut Desk) -> Result<(), app::Error> {
        let number = ClientNumber::new(&self.number).map_err(refused)?;
        if self.profile.name.is_none() {
            let question = Question {
                what: "Name of the client",
                flag: "--name NAME",
            };
            self.profile.name = Some(desk.interaction.text(question, None, |_text| Ok(()))?);
        }
        let (app, out) = desk.open()?;
        let blank = ClientData {
            locale: admin::settings::load(app)?.locale,
            number,
            name: String::new(),
            email: None,
            kind: ClientKind::Business,
            profile: Profile::default(),
        };
        let (listed, was_there) = if self.ensure {
            admin::clients::ensure(app, blank, |data| self.profile.apply(data))?
        } else {
            (
                admin::clients::add(app, &self.profile.apply(blank)?)?,
                false,
            )
        };
        out.show(&ClientView::from(&listed))?;
        out.note(match (listed.changed, was_there) {
            (false, _) => "Unchanged.",
            (true, true) => "Changed.",
            (true, false) => "Added.",
        });
        out.next(&format!(
            "portalctl access grant {}",
            listed.client.number()
        ));
        Ok(())
    }
}
