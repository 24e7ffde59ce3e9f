//! `portalctl mail send document`

use clap::Args;

use super::access::template;
use crate::admin::lists::Strictness;
use crate::admin::mailing::{self, Wish};
use crate::app;
use crate::cli::desk::{Desk, Names};
use crate::cli::mail::delivery::deliver;
use crate::cli::mail::view::QueuedView;
use crate::cli::refused::report_refused;
use crate::domain::template::TemplateName;

/// Mail clients their documents, each with a link to it
///
/// Only documents that the client sees. The PDF stays in the portal unless --attach is given.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl mail send document RE-2026-001 --now
  portalctl mail send document RE-2026-001 invoice:RE-2026-002 --attach
  portalctl document list --status open --format '{kind}:{number}' | portalctl mail send document -")]
pub struct MailSendDocumentArgs {
    /// Numbers, KIND:NUMBER or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "DOCUMENT", required = true)]
    documents: Vec<String>,
    /// Enclose the document's PDF
    #[arg(long)]
    attach: bool,
    /// Template instead of `document`
    #[arg(long, value_name = "TEMPLATE", value_parser = template)]
    template: Option<TemplateName>,
    /// Deliver at once what is due, instead of leaving that to `serve` or `mail queue run`
    #[arg(long)]
    now: bool,
    /// Send nothing when one document is refused
    #[arg(long)]
    atomic: bool,
}

impl MailSendDocumentArgs {
    /// Queues the mails and lists them.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let names = Names::read(&self.documents)?;
        let wish = Wish {
            template: self.template,
            only_new: false,
            encloses: self.attach,
        };
        let (app, out) = desk.open()?;
        let strictness = Strictness::asked(self.atomic);
        let outcome = mailing::documents(app, &names.names, &wish, strictness)?;
        let mut list = out.list::<QueuedView>();
        for queued in &outcome.done {
            list.push(&QueuedView::from(queued))?;
        }
        list.finish()?;
        if !outcome.done.is_empty() {
            out.note(&format!("Queued: {}.", outcome.done.len()));
        }
        let reported = report_refused(out, &names, outcome.refused);
        if self.now && !desk.is_dry_run() {
            deliver(desk)?;
        }
        reported
    }
}
