//! `portalctl status`

use clap::Args;

use super::desk::Desk;
use crate::app;

/// Show how the portal is
#[derive(Debug, Args)]
pub struct StatusArgs {}

impl StatusArgs {
    /// Runs the command.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        Ok(())
    }
}
