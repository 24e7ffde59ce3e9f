//! `portalctl doctor`

use clap::Args;

use super::desk::Desk;
use crate::app;

/// Look for problems
#[derive(Debug, Args)]
pub struct DoctorArgs {}

impl DoctorArgs {
    /// Runs the command.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        Ok(())
    }
}
