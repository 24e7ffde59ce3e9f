//! `portalctl client archive`

use clap::Args;

use super::choose::choose;
use super::view::ClientView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// Archive a client: nothing is visible any more, everything is kept
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl client archive KD-1001
  portalctl client archive KD-1001 --undo")]
pub struct ClientArchiveArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
    /// Take the client back out of the archive
    #[arg(long)]
    undo: bool,
}

impl ClientArchiveArgs {
    /// Archives the client and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let (app, out) = desk.open()?;
        let listed = admin::clients::archive(app, &client, !self.undo)?;
        out.show(&ClientView::from(&listed))?;
        out.note(match (listed.changed, self.undo) {
            (false, _) => "Unchanged.",
            (true, false) => "Archived: the client's links and password open nothing now.",
            (true, true) => "Taken back.",
        });
        Ok(())
    }
}
