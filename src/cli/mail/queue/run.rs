//! `portalctl mail queue run`

use clap::Args;

use crate::admin::mailing::Patience;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::mail::delivery::deliver_and_show;

/// Deliver every mail that is due
///
/// For cron, and for portals without `portalctl serve`, which does it by itself. May be stopped and
/// started again at any time. A mail that the server took is not sent again; only what it took in
/// the instant of a crash, four mails at most, may arrive twice, with the same Message-ID.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl mail queue run
  portalctl mail queue run --no-wait --quiet
  portalctl mail queue run --dry-run")]
pub struct MailQueueRunArgs {
    /// Leave what exceeds mail.rate for the next run, instead of waiting for the next minute
    #[arg(long)]
    no_wait: bool,
}

impl MailQueueRunArgs {
    /// Delivers, and says what came of it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let patience = if self.no_wait {
            Patience::Leave
        } else {
            Patience::Wait
        };
        deliver_and_show(desk, patience)
    }
}
