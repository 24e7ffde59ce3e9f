//! `portalctl session list`

use clap::Args;

use super::view::SessionView;
use crate::admin;
use crate::admin::sessions::Filter;
use crate::app;
use crate::cli::desk::Desk;

/// List who is in the portal, newest first
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl session list
  portalctl session list --link '#3' --all
  portalctl session list --client KD-1001 --json")]
pub struct SessionListArgs {
    /// Only of this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// Only by this link
    #[arg(long, value_name = "LINK")]
    link: Option<String>,
    /// Past sessions, too
    #[arg(long)]
    all: bool,
}

impl SessionListArgs {
    /// Lists the sessions.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let filter = Filter {
            client: self.client,
            link: self.link,
            all: self.all,
        };
        let mut list = out.list::<SessionView>();
        admin::sessions::list(app, &filter, |listed| list.push(&SessionView::from(listed)))?;
        list.finish()?;
        Ok(())
    }
}
