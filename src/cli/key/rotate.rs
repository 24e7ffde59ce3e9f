//! `portalctl key rotate`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;

/// Make a new key for all links from now on; the URLs of older links stay as they are
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl key rotate
  portalctl key rotate --json")]
pub struct KeyRotateArgs {}

#[derive(Serialize)]
struct RotatedView {
    #[serde(rename = "type")]
    type_: &'static str,
    id: u8,
    state: &'static str,
    changed: bool,
}

impl View for RotatedView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "Key {} signs new links from now on.", self.id)
    }
}

impl KeyRotateArgs {
    /// Makes the key.
    #[expect(clippy::unused_self, reason = "every command runs the same way")]
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let id = admin::keys::rotate(app)?;
        out.show(&RotatedView {
            type_: "key",
            id,
            state: "active",
            changed: true,
        })?;
        out.note("Keep a new copy of the key file, apart from the store.");
        out.next("portalctl key list");
        Ok(())
    }
}
