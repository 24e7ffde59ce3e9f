//! `portalctl client add`

use clap::Args;

use super::profile::{ProfileArgs, refused};
use super::view::ClientView;
use crate::admin;
use crate::admin::clients::IfTaken;
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
    /// Bring an existing client up to date instead of refusing
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
        let if_taken = if self.ensure {
            IfTaken::Ensure
        } else {
            IfTaken::Refuse
        };
        let (app, out) = desk.open()?;
        let data = self.profile.apply(ClientData {
            locale: admin::settings::load(app)?.locale,
            number,
            name: String::new(),
            email: None,
            kind: ClientKind::Business,
            profile: Profile::default(),
        })?;
        let listed = admin::clients::add(app, &data, if_taken)?;
        out.show(&ClientView::from(&listed))?;
        out.note(if listed.changed {
            "Added."
        } else {
            "Unchanged."
        });
        out.next(&format!("portalctl access grant {}", data.number));
        Ok(())
    }
}
