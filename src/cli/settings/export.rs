//! `portalctl settings export`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::{Format, View};
use crate::domain::settings::{Key, Settings};
use crate::domain::wordset::Word;

/// Write all settings as TOML
///
/// Comments say what each setting takes; 'settings apply' reads the file again.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl settings export > settings.toml
  portalctl settings export --json | jq -r '.\"base-url\"'")]
pub struct SettingsExportArgs {}

/// All settings: TOML for people, one flat object by key in JSON.
#[derive(Serialize)]
struct ExportView {
    #[serde(flatten)]
    values: Map<String, Value>,
    #[serde(skip)]
    toml: String,
}

impl ExportView {
    fn new(settings: &Settings) -> Self {
        let values = Key::ALL
            .iter()
            .map(|key| (key.word().to_owned(), settings.get(*key).into()));
        Self {
            values: values.collect(),
            toml: admin::settings::write(settings),
        }
    }
}

impl View for ExportView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(self.toml.as_bytes())
    }
}

impl SettingsExportArgs {
    /// Writes the file to standard output.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let Self {} = self;
        let (app, out) = desk.open()?;
        let export = ExportView::new(&admin::settings::load(app)?);
        if *out.format() == Format::Text {
            // As it is: what the sanitiser would escape, `apply` would take literally.
            return out.document(&export.toml);
        }
        out.show(&export)
    }
}
