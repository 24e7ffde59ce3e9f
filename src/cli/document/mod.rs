//! `portalctl document`: what the operator sends.

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// Documents: invoices, offers and what else clients see
#[derive(Debug, Subcommand)]
pub enum DocumentCommand {}

impl DocumentCommand {
    /// Runs the chosen verb.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        match self {}
    }
}
