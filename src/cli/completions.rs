//! `portalctl completions`

use clap::Args;

use super::desk::Desk;
use crate::app;

/// Print the completion script of a shell
#[derive(Debug, Args)]
pub struct CompletionsArgs {}

impl CompletionsArgs {
    /// Runs the command.
    pub fn run(self, _desk: &mut Desk) -> Result<(), app::Error> {
        Ok(())
    }
}
