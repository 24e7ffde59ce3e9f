//! `portalctl template`: notes and mails with placeholders.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Templates of notes and mails
#[derive(Debug, Subcommand)]
pub enum TemplateCommand {}

impl TemplateCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
