//! `portalctl inbox done`

use clap::Args;
use serde::Serialize;
use std::borrow::Cow;

use super::show::ProposedView;
use super::view::MessageView;
use crate::admin;
use crate::admin::inbox::Settlement;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::desk::{Desk, Names};
use crate::cli::listing::{Column, Row};
use crate::cli::refused::{count, report_refused};

/// Settle messages; with --apply, write what they propose over the client's data
///
/// A client's change of the own data is a proposal unless the setting profile-changes is apply.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl inbox done '#7' '#8'
  portalctl inbox done --apply 9
  portalctl inbox list --kind paid --format '{id}' | portalctl inbox done -
  portalctl inbox done --reopen 7")]
pub struct InboxDoneArgs {
    /// Message #IDs; - reads them from standard input, one per line
    #[arg(value_name = "MESSAGE", required = true)]
    messages: Vec<String>,
    /// Apply the proposed changes to the client first
    #[arg(long, conflicts_with = "reopen")]
    apply: bool,
    /// Let them wait again
    #[arg(long)]
    reopen: bool,
    /// Settle nothing when one message is refused
    #[arg(long)]
    atomic: bool,
}

#[derive(Debug, Serialize)]
struct SettledView {
    #[serde(flatten)]
    message: MessageView,
    /// What was written over the client's data.
    applied: Vec<ProposedView>,
}

impl Row for SettledView {
    const COLUMNS: &'static [Column] = MessageView::COLUMNS;
    const EMPTY: &'static str = "No messages.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        self.message.cells()
    }
}

impl InboxDoneArgs {
    /// Settles the messages and shows them.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let names = Names::read(&self.messages)?;
        let (settlement, verb) = match (self.apply, self.reopen) {
            (true, _) => (Settlement::Applied, "Applied"),
            (_, true) => (Settlement::Reopened, "Waiting again"),
            _ => (Settlement::Done, "Done"),
        };
        let strictness = Strictness::asked(self.atomic);
        let (app, out) = desk.open()?;
        let outcome = admin::inbox::settle(app, &names.names, settlement, strictness)?;
        let views: Vec<_> = outcome
            .done
            .iter()
            .map(|(listed, applied)| SettledView {
                message: MessageView::from(listed),
                applied: applied.iter().map(ProposedView::from).collect(),
            })
            .collect();
        let mut list = out.list::<SettledView>();
        views.iter().try_for_each(|view| list.push(view))?;
        list.finish()?;
        for view in &views {
            for applied in &view.applied {
                out.note(&format!(
                    "{} {}: {}",
                    view.message.client,
                    applied.field,
                    applied.step()
                ));
            }
        }
        let changed = outcome
            .done
            .iter()
            .filter(|(listed, _)| listed.changed)
            .count();
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let unchanged = outcome.done.len() - changed;
        if let Some(summary) = count(number(changed), number(unchanged), verb) {
            out.note(&summary);
        }
        report_refused(out, &names, outcome.refused)
    }
}
