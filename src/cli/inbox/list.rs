//! `portalctl inbox list`

use clap::Args;

use super::follow::follow;
use super::view::{MessageView, kind};
use crate::admin;
use crate::admin::inbox::Filter;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::inbox::InboxKind;

/// List what clients wrote and nobody settled yet, oldest first
///
/// With --follow it goes on and prints each new message as it comes, until Ctrl-C (exit code 130) or until
/// nobody reads any more.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl inbox list
  portalctl inbox list --client KD-1001 --all --json
  portalctl inbox list --follow --jsonl | while read -r message; do notify-send \"$message\"; done")]
pub struct InboxListArgs {
    /// Only from this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// Only this kind: comment, contact, decision, profile, paid
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<InboxKind>,
    /// Those that are done, too
    #[arg(long)]
    all: bool,
    /// Go on, and print new messages as they come
    #[arg(long)]
    follow: bool,
}

impl InboxListArgs {
    /// Lists the messages, or follows them.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let filter = Filter {
            client: self.client,
            kind: self.kind,
            all: self.all,
            after: None,
        };
        if self.follow {
            return follow(app, out, filter);
        }
        let mut list = out.list::<MessageView>();
        admin::inbox::list(app, &filter, |listed| list.push(&MessageView::from(listed)))?;
        if list.finish()? > 0 {
            out.next("portalctl inbox show '#ID'");
        }
        Ok(())
    }
}
