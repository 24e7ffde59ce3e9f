//! `portalctl demo`

use clap::Args;

use super::desk::Desk;
use crate::app;

/// Set up a portal with the data of a fictional company
#[derive(Debug, Args)]
pub struct DemoArgs {}

impl DemoArgs {
    /// Runs the command.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        Ok(())
    }
}
