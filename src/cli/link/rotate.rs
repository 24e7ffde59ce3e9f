//! `portalctl link rotate`

use clap::Args;

use super::view::{LinkView, UrlView};
use crate::admin;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::desk::{Desk, Names};
use crate::cli::refused::report_refused;

/// Give links a new URL, and print it; the old one dies at once
///
/// Scope, label, expiry and the count of uses stay.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl link rotate '#3'
  portalctl link list --client KD-1001 --format '#{id}' | portalctl link rotate -")]
pub struct LinkRotateArgs {
    /// Link #IDs; - reads them from standard input, one per line
    #[arg(value_name = "LINK", required = true)]
    links: Vec<String>,
    /// Rotate nothing when one link is refused
    #[arg(long)]
    atomic: bool,
}

impl LinkRotateArgs {
    /// Rotates the links and prints their new URLs.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let names = Names::read(&self.links)?;
        let strictness = Strictness::asked(self.atomic);
        let is_dry_run = desk.is_dry_run();
        let (app, out) = desk.open()?;
        let outcome = admin::links::rotate(app, &names.names, strictness)?;
        if is_dry_run {
            out.note("A new address exists only once it is kept.");
        } else if !outcome.done.is_empty() || out.is_json() {
            let mut list = out.list::<UrlView>();
            for shown in &outcome.done {
                list.push(&UrlView(LinkView::from(shown)))?;
            }
            list.finish()?;
        }
        match outcome.done.len() {
            0 => {}
            1 => out.note("The old address is dead."),
            _ => out.note("The old addresses are dead."),
        }
        report_refused(out, &names, outcome.refused)
    }
}
