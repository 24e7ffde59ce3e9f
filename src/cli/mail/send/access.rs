//! `portalctl mail send access`

use clap::Args;

use crate::admin::lists::Strictness;
use crate::admin::mailing::{self, Skipped, Wish};
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::{Desk, Names};
use crate::cli::mail::delivery::deliver;
use crate::cli::mail::view::QueuedView;
use crate::cli::output::Output;
use crate::cli::refused::report_refused;
use crate::domain::template::TemplateName;

/// Mail clients how they enter the portal
///
/// By link: the client's secret link. By password: a link to choose a password, or a first password
/// where the setting mail.password-mode is initial; a client that has chosen a password gets the
/// address of the login page. Only clients with access are written to.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl mail send access KD-1001 --now
  portalctl mail send access --all --only-new
  cut -d';' -f1 clients.csv | portalctl mail send access - --json")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of its own on the command line"
)]
pub struct MailSendAccessArgs {
    /// Client numbers or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "CLIENT", conflicts_with = "all")]
    clients: Vec<String>,
    /// Every client with access
    #[arg(long)]
    all: bool,
    /// Only clients that were never written to about their access
    #[arg(long)]
    only_new: bool,
    /// Template instead of the usual one
    #[arg(long, value_name = "TEMPLATE", value_parser = template)]
    template: Option<TemplateName>,
    /// Deliver at once what is due, instead of leaving that to `serve` or `mail queue run`
    #[arg(long)]
    now: bool,
    /// Write to nobody when one client is refused
    #[arg(long, conflicts_with = "all")]
    atomic: bool,
}

impl MailSendAccessArgs {
    /// Queues the mails and lists them.
    pub fn run(mut self, desk: &mut Desk) -> Result<(), app::Error> {
        if self.clients.is_empty() && !self.all {
            self.clients.push(choose(desk, None)?);
        }
        let wish = Wish {
            template: self.template.clone(),
            only_new: self.only_new,
            encloses: false,
        };
        let queued = if self.all {
            queue_all(desk, &wish)
        } else {
            self.queue(desk, &wish)
        };
        if self.now && !desk.is_dry_run() {
            deliver(desk)?;
        }
        queued
    }

    fn queue(&self, desk: &mut Desk, wish: &Wish) -> Result<(), app::Error> {
        let names = Names::read(&self.clients)?;
        let (app, out) = desk.open()?;
        let strictness = Strictness::asked(self.atomic);
        let (outcome, skipped) = mailing::access(app, &names.names, wish, strictness)?;
        let mut list = out.list::<QueuedView>();
        for queued in &outcome.done {
            list.push(&QueuedView::from(queued))?;
        }
        list.finish()?;
        summarise(out, outcome.done.len(), skipped);
        report_refused(out, &names, outcome.refused)
    }
}

fn queue_all(desk: &mut Desk, wish: &Wish) -> Result<(), app::Error> {
    let (app, out) = desk.open()?;
    let mut list = out.list::<QueuedView>();
    let (mut all, is_dry_run) = (0, app.is_dry_run());
    let outcome = mailing::access_all(app, wish, |queued| {
        all += 1;
        list.push(&QueuedView::from(queued))
    })?;
    list.finish()?;
    let (count, refused) = (outcome.queued, outcome.refused.len());
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    summarise(out, if is_dry_run { count } else { all }, outcome.skipped);
    for (number, error) in outcome.refused {
        let advice = error
            .advice()
            .map_or_else(String::new, |advice| format!(" ({advice})"));
        out.problem(format!("{number}: {}{advice}", error.message()));
    }
    match refused {
        0 => Ok(()),
        _ => Err(
            app::Error::partial(format!("{refused} of {} were refused", count + refused))
                .hint("the messages above say why"),
        ),
    }
}

fn summarise(out: &mut Output, queued: usize, skipped: Skipped) {
    if queued > 0 {
        out.note(&format!("Queued: {queued}."));
    }
    let Skipped {
        written,
        no_address,
        rejected,
    } = skipped;
    for (count, what) in [
        (written, "written to before"),
        (no_address, "without an e-mail address"),
        (
            rejected,
            "whose address was refused: portalctl mail queue list --state failed",
        ),
    ] {
        if count > 0 {
            out.note(&format!("Passed over: {count} {what}."));
        }
    }
}

/// Reads the name of a template.
pub fn template(text: &str) -> Result<TemplateName, String> {
    TemplateName::new(text).map_err(|error| error.to_string())
}
