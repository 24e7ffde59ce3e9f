//! `portalctl session revoke`

use clap::{ArgGroup, Args};

use super::view::SessionView;
use crate::admin;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::desk::{Desk, Names};
use crate::cli::refused::{count, report_refused};

/// End sessions; the next request of each is refused
///
/// Whoever still has a working link or password can enter again: link revoke and access revoke keep them out.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("whom").args(["sessions", "client", "all"]).required(true)))]
#[command(after_help = "Examples:
  portalctl session revoke '#7'
  portalctl session revoke --client KD-1001
  portalctl session revoke --all --yes")]
pub struct SessionRevokeArgs {
    /// Session #IDs; - reads them from standard input, one per line
    #[arg(value_name = "SESSION")]
    sessions: Vec<String>,
    /// Every session of this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// Every session of everybody
    #[arg(long)]
    all: bool,
    /// End nothing when one session is refused
    #[arg(long)]
    atomic: bool,
}

impl SessionRevokeArgs {
    /// Ends the sessions and shows them.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let mut names = Names::read(&self.sessions)?;
        if self.all || self.client.is_some() {
            let (app, _) = desk.open()?;
            names = Names::of(admin::sessions::live(app, self.client.as_deref())?);
        }
        if self.all && !names.names.is_empty() {
            desk.confirm(&format!("End {} sessions?", names.names.len()))?;
        }
        let (app, out) = desk.open()?;
        let strictness = Strictness::asked(self.atomic);
        let outcome = admin::sessions::revoke(app, &names.names, strictness)?;
        let changed = outcome.done.iter().filter(|listed| listed.changed).count();
        let unchanged = outcome.done.len() - changed;
        let mut list = out.list::<SessionView>();
        for listed in &outcome.done {
            list.push(&SessionView::from(listed))?;
        }
        list.finish()?;
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        if let Some(summary) = count(number(changed), number(unchanged), "Ended") {
            out.note(&summary);
        }
        report_refused(out, &names, outcome.refused)
    }
}
