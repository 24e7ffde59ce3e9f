//! `portalctl mail queue list`

use clap::Args;

use crate::admin::mailing::{self, Filter};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::mail::view::MailView;
use crate::domain::mail::MailState;

/// List mails: those that wait, are being sent, or failed
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl mail queue list
  portalctl mail queue list --state failed --format '{client}\t{reply}'
  portalctl mail queue list --client KD-1001 --all --json")]
pub struct MailQueueListArgs {
    /// Only those in this state: waiting, sending, sent, failed or dropped
    #[arg(long, value_name = "STATE")]
    state: Option<MailState>,
    /// Those that were sent or dropped, too
    #[arg(long)]
    all: bool,
    /// Only those to this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
}

impl MailQueueListArgs {
    /// Lists the mails, oldest first.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let filter = Filter {
            state: self.state,
            all: self.all,
            client: self.client,
        };
        let (app, out) = desk.open()?;
        let mut list = out.list::<MailView>();
        mailing::for_each(app, &filter, |listed| list.push(&MailView::from(listed)))?;
        list.finish()?;
        Ok(())
    }
}
