//! `portalctl client list`

use clap::Args;

use super::view::ClientView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;

/// List clients
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl client list
  portalctl client list --search muster --json
  portalctl client list --format '{number}\\t{email}'")]
pub struct ClientListArgs {
    /// Only those whose number, name or e-mail address holds this text
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// Archived clients instead of the others
    #[arg(long)]
    archived: bool,
    /// Archived clients too
    #[arg(long, conflicts_with = "archived")]
    all: bool,
}

impl ClientListArgs {
    /// Lists the clients, ordered by number.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let archived = if self.all { None } else { Some(self.archived) };
        let is_narrowed = self.search.is_some() || self.archived;
        let filter = admin::clients::ClientFilter {
            search: self.search,
            archived,
        };
        let mut list = out.list::<ClientView>().narrowed(is_narrowed);
        admin::clients::list(app, &filter, |listed| list.push(&ClientView::from(listed)))?;
        list.finish()?;
        Ok(())
    }
}
