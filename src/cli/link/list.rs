//! `portalctl link list`

use clap::Args;

use super::view::LinkView;
use crate::admin;
use crate::admin::links::Filter;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::link::{LinkState, parse_duration};

/// List links
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl link list --client KD-1001
  portalctl link list --state active --expiring 30d
  portalctl link list --jsonl | jq -r 'select(.last_seen_at == null) | .id'")]
pub struct LinkListArgs {
    /// Only links of this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// Only links made for this document
    #[arg(long, value_name = "DOCUMENT")]
    document: Option<String>,
    /// Only links in this state: active, expired, used-up, revoked, suspended, dead
    #[arg(long, value_name = "STATE")]
    state: Option<LinkState>,
    /// Only working links that end within this time, such as 30d
    #[arg(long, value_name = "TIME", value_parser = duration)]
    expiring: Option<jiff::SignedDuration>,
}

fn duration(text: &str) -> Result<jiff::SignedDuration, String> {
    parse_duration(text).ok_or_else(|| "write a time like 30d, 12h or 6w".to_owned())
}

impl LinkListArgs {
    /// Lists the links, ordered by id.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        // A client without links is told how it gets one.
        let is_narrowed =
            self.document.is_some() || self.state.is_some() || self.expiring.is_some();
        let filter = Filter {
            client: self.client,
            document: self.document,
            state: self.state,
            expiring_before: self
                .expiring
                .and_then(|time| app.now().checked_add(time).ok()),
        };
        let mut list = out.list::<LinkView>().narrowed(is_narrowed);
        admin::links::list(app, &filter, |shown| list.push(&LinkView::from(shown)))?;
        list.finish()?;
        Ok(())
    }
}
