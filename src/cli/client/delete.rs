//! `portalctl client delete`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::choose::choose;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;

/// Delete a client without completed documents, with its drafts and links
///
/// A client with completed documents is never deleted; archive it instead.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl client delete KD-1001
  portalctl client delete KD-1001 --yes --json")]
pub struct ClientDeleteArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
}

#[derive(Serialize)]
struct Deleted {
    number: String,
    changed: bool,
}

impl View for Deleted {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{} is deleted.", self.number)
    }
}

impl ClientDeleteArgs {
    /// Asks and deletes.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let (app, _) = desk.open()?;
        let client = admin::clients::show(app, &client)?.listed.client;
        desk.confirm(&format!(
            "Delete {} ({}) with its drafts and links?",
            client.number(),
            client.data.name
        ))?;
        let (app, out) = desk.open()?;
        let number = admin::clients::delete(app, client.number().as_str())?;
        out.show(&Deleted {
            number: number.to_string(),
            changed: true,
        })
    }
}
