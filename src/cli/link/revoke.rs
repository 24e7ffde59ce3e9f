//! `portalctl link revoke`

use clap::Args;

use super::view::LinkView;
use crate::admin;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::desk::{Desk, Names};
use crate::cli::refused::{count, report_refused};

/// Cut links off at once; the client's other links stay
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl link revoke '#3'
  portalctl link revoke --all --client KD-1001 --yes")]
pub struct LinkRevokeArgs {
    /// Link #IDs; - reads them from standard input, one per line
    #[arg(
        value_name = "LINK",
        required_unless_present = "all",
        conflicts_with = "all"
    )]
    links: Vec<String>,
    /// Every link of the client
    #[arg(long, requires = "client")]
    all: bool,
    /// The client whose links --all means
    #[arg(long, value_name = "CLIENT", requires = "all")]
    client: Option<String>,
    /// Revoke nothing when one link is refused
    #[arg(long)]
    atomic: bool,
}

impl LinkRevokeArgs {
    /// Revokes the links and shows them.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let mut names = Names::read(&self.links)?;
        if let Some(client) = &self.client {
            let (app, _) = desk.open()?;
            names.names = admin::links::unrevoked(app, client)?;
            desk.confirm(&format!("Revoke {} links of {client}?", names.names.len()))?;
        }
        let strictness = Strictness::asked(self.atomic);
        let (app, out) = desk.open()?;
        let outcome = admin::links::revoke(app, &names.names, strictness)?;
        let changed = outcome.done.iter().filter(|shown| shown.changed).count();
        let unchanged = outcome.done.len() - changed;
        if !outcome.done.is_empty() || out.is_json() {
            let mut list = out.list::<LinkView>();
            for shown in &outcome.done {
                list.push(&LinkView::from(shown))?;
            }
            list.finish()?;
        }
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        if let Some(summary) = count(number(changed), number(unchanged), "Revoked") {
            out.note(&summary);
        }
        report_refused(out, &names, outcome.refused)
    }
}
