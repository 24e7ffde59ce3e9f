//! `portalctl config path`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;

/// Print where store, key file and configuration lie, one per line
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl config path
  portalctl config path --json | jq -r .store")]
pub struct ConfigPathArgs {}

#[derive(Serialize)]
struct PathsView {
    #[serde(rename = "type")]
    type_: &'static str,
    store: String,
    key_file: String,
    config: String,
}

impl View for PathsView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}\n{}\n{}", self.store, self.key_file, self.config)
    }
}

impl ConfigPathArgs {
    /// Prints the paths, whether there is something or not.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let Self {} = self;
        let config = desk.config()?;
        desk.out.show(&PathsView {
            type_: "paths",
            store: config.store.value.display().to_string(),
            key_file: config.key_file.value.display().to_string(),
            config: config.file.value.display().to_string(),
        })
    }
}
