//! `portalctl access list`

use clap::Args;

use super::view::AccessView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::access::AccessStand;

/// List who has access
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl access list
  portalctl access list --state ended
  portalctl access list --state revoked --json")]
pub struct AccessListArgs {
    /// Only those that are granted, ended after their last day, revoked, or never decided about (never)
    #[arg(long, value_name = "STATE")]
    state: Option<AccessStand>,
}

impl AccessListArgs {
    /// Lists the access of every client, ordered by number.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let mut list = out.list::<AccessView>().narrowed(self.state.is_some());
        admin::access::list(app, self.state, |standing| {
            list.push(&AccessView::from(standing))
        })?;
        list.finish()?;
        Ok(())
    }
}
