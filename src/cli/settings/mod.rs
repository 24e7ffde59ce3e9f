//! `portalctl settings`: the portal's policy.

mod apply;
mod export;
mod reset;
mod set;
mod show;
mod view;

use clap::Subcommand;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

pub use apply::read_text;

use super::desk::Desk;
use crate::app;
use crate::domain::settings::Key;
use crate::domain::wordset::Word;

/// The verbs of `settings`.
#[derive(Debug, Subcommand)]
pub enum SettingsCommand {
    Show(show::SettingsShowArgs),
    Set(set::SettingsSetArgs),
    Reset(reset::SettingsResetArgs),
    Export(export::SettingsExportArgs),
    Apply(apply::SettingsApplyArgs),
}

impl SettingsCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Show(args) => args.run(desk),
            Self::Set(args) => args.run(desk),
            Self::Reset(args) => args.run(desk),
            Self::Export(args) => args.run(desk),
            Self::Apply(args) => args.run(desk),
        }
    }
}

/// Reads the name of a setting; clap offers the nearest and completes them with what they take.
fn key() -> impl TypedValueParser<Value = Key> {
    let names = Key::ALL
        .iter()
        .map(|key| PossibleValue::new(key.word()).help(key.form()));
    PossibleValuesParser::new(names).try_map(|name| Key::parse(&name))
}
