//! Delivery as a command does it: with progress, and with an end that says what is left.

use std::io::{self, Write};

use serde::Serialize;

use crate::admin;
use crate::admin::mailing::{Ended, Patience, Post, Run, run};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::progress::Progress;
use crate::cli::prompt::Question;

/// What a run did, as scripts see it.
#[derive(Debug, Serialize)]
struct RunView {
    #[serde(rename = "type")]
    type_: &'static str,
    sent: u64,
    failed: u64,
    later: u64,
    /// Those that are due and were not tried.
    left: u64,
}

impl View for RunView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let Self {
            sent,
            failed,
            later,
            left,
            ..
        } = self;
        write!(out, "sent {sent}")?;
        for (count, what) in [(failed, "failed"), (later, "later"), (left, "left")] {
            if *count > 0 {
                write!(out, ", {what} {count}")?;
            }
        }
        writeln!(out)
    }
}

/// Reads how mails leave this machine; a password that no file holds is asked for.
pub fn post(desk: &mut Desk) -> Result<Post, app::Error> {
    let interaction = desk.interaction;
    let (app, _) = desk.open()?;
    Post::new(app, |user| {
        interaction.secret(Question {
            what: &format!("Password of {user} at the mail server"),
            flag: "mail.password-file in the configuration",
        })
    })
}

/// Delivers what is due and says nothing on standard output, for commands whose result is another.
pub fn deliver(desk: &mut Desk) -> Result<(), app::Error> {
    let (run, left) = go(desk, Patience::Wait)?;
    let (_, out) = desk.open()?;
    if run.sent > 0 {
        out.note(&format!("Sent: {}.", run.sent));
    }
    end(&run, left)
}

/// Delivers what is due and shows what came of it.
pub fn deliver_and_show(desk: &mut Desk, patience: Patience) -> Result<(), app::Error> {
    let (run, left) = go(desk, patience)?;
    let (_, out) = desk.open()?;
    if run.ended == Ended::Busy {
        out.note("Another process delivers already.");
    }
    out.show(&RunView {
        type_: "delivery",
        sent: run.sent,
        failed: run.failed,
        later: run.later,
        left,
    })?;
    end(&run, left)
}

fn go(desk: &mut Desk, patience: Patience) -> Result<(Run, u64), app::Error> {
    let post = post(desk)?;
    let (app, out) = desk.open()?;
    let due = admin::mailing::count_due(app)?;
    if app.is_dry_run() {
        return Ok((Run::default(), due));
    }
    let mut progress = Progress::start(out, "sending", Some(due));
    let mut done = 0;
    let finished = run(app, &post, patience, |run| {
        let all = run.sent + run.failed + run.later;
        progress.advance(out, all - done);
        done = all;
    });
    progress.finish();
    Ok((finished?, admin::mailing::count_due(app)?))
}

/// What the exit code says about a run.
fn end(run: &Run, left: u64) -> Result<(), app::Error> {
    match &run.ended {
        Ended::Away(reply) => Err(app::Error::temporary("the mail server is away")
            .cause(reply)
            .hint(format!(
                "left in the queue: {left}; portalctl mail queue run tries again"
            ))),
        Ended::Unwelcome(reply) => {
            Err(app::Error::refused("the mail server takes nothing from us")
                .cause(reply)
                .hint(
                    "portalctl config show says how it is addressed: server, port, security, user",
                ))
        }
        Ended::Done | Ended::Busy | Ended::Paced if run.failed > 0 => {
            let (failed, all) = (run.failed, run.sent + run.failed + run.later);
            Err(
                app::Error::partial(format!("{failed} of {all} mails cannot be delivered"))
                    .hint("portalctl mail queue list --state failed says why"),
            )
        }
        Ended::Done | Ended::Busy | Ended::Paced => Ok(()),
    }
}
