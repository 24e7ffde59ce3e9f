//! `portalctl note`: notes with portal links.

mod render;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `note`.
#[derive(Debug, Subcommand)]
pub enum NoteCommand {
    Render(render::NoteRenderArgs),
}

impl NoteCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Render(args) => args.run(desk),
        }
    }
}
