//! `portalctl client edit`

use clap::Args;

use super::choose::choose;
use super::profile::{ProfileArgs, refused};
use super::view::ClientView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::client::ClientNumber;

/// Change a client's data
///
/// Completed documents keep the address they were made with.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl client edit KD-1001 --email rechnung@beispiel.example
  portalctl client edit KD-1001 --number KD-2001 --phone ''")]
pub struct ClientEditArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
    /// New client number
    #[arg(long, value_name = "NUMBER")]
    number: Option<String>,
    #[command(flatten)]
    profile: ProfileArgs,
}

impl ClientEditArgs {
    /// Changes the client and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        if self.number.is_none() && self.profile.is_empty() {
            return Err(app::Error::usage("nothing to change")
                .hint("portalctl client edit --help lists the flags"));
        }
        let number = self
            .number
            .as_deref()
            .map(ClientNumber::new)
            .transpose()
            .map_err(refused)?;
        let (client, profile) = (choose(desk, self.client)?, self.profile);
        let (app, out) = desk.open()?;
        let listed = admin::clients::edit(app, &client, |mut data| {
            data.number = number.unwrap_or(data.number);
            profile.apply(data)
        })?;
        out.show(&ClientView::from(&listed))?;
        out.note(if listed.changed {
            "Changed."
        } else {
            "Unchanged."
        });
        Ok(())
    }
}
