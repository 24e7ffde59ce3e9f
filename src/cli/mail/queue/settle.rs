//! `portalctl mail queue retry` and `portalctl mail queue drop`

use std::io::{self, Write};

use clap::{ArgGroup, Args};
use serde::Serialize;

use crate::admin::mailing::{self, Which};
use crate::app;
use crate::cli::desk::{Desk, Names};
use crate::cli::output::View;

/// Try mails again: now those that wait, anew those that failed or are held
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("which").args(["mails", "failed", "waiting", "held"]).required(true)))]
#[command(after_help = "Examples:
  portalctl mail queue retry '#4'
  portalctl mail queue retry --failed")]
pub struct MailQueueRetryArgs {
    /// Mails by #ID; - reads them from standard input, one per line
    #[arg(value_name = "MAIL")]
    mails: Vec<String>,
    /// All that failed
    #[arg(long)]
    failed: bool,
    /// All that wait for their next attempt
    #[arg(long)]
    waiting: bool,
    /// All that are held since a backup was restored
    #[arg(long)]
    held: bool,
}

/// Drop mails: they are not sent and stay in the list
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("which").args(["mails", "failed", "waiting", "held"]).required(true)))]
#[command(after_help = "Examples:
  portalctl mail queue drop '#4'
  portalctl mail queue drop --waiting --yes")]
pub struct MailQueueDropArgs {
    /// Mails by #ID; - reads them from standard input, one per line
    #[arg(value_name = "MAIL")]
    mails: Vec<String>,
    /// All that failed
    #[arg(long)]
    failed: bool,
    /// All that wait
    #[arg(long)]
    waiting: bool,
    /// All that are held since a backup was restored
    #[arg(long)]
    held: bool,
}

#[derive(Debug, Serialize)]
struct SettledView {
    #[serde(rename = "type")]
    type_: &'static str,
    changed: u64,
}

impl View for SettledView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", self.changed)
    }
}

impl MailQueueRetryArgs {
    /// Lets the mails be tried again.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let which = which(&self.mails, (self.failed, self.held))?;
        let (app, out) = desk.open()?;
        let changed = mailing::retry(app, &which)?;
        let type_ = "mail-retry";
        out.show(&SettledView { type_, changed })?;
        out.note(&told(changed, "will be tried again"));
        out.next("portalctl mail queue run");
        Ok(())
    }
}

impl MailQueueDropArgs {
    /// Drops the mails.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let which = which(&self.mails, (self.failed, self.held))?;
        if self.mails.is_empty() {
            let what = match (self.failed, self.held) {
                (true, _) => "failed",
                (false, true) => "held",
                (false, false) => "waiting",
            };
            desk.confirm(&format!("Drop every mail that is {what}?"))?;
        }
        let (app, out) = desk.open()?;
        let changed = mailing::drop_mails(app, &which)?;
        let type_ = "mail-drop";
        out.show(&SettledView { type_, changed })?;
        out.note(&told(changed, "will not be sent"));
        Ok(())
    }
}

fn told(changed: u64, what: &str) -> String {
    match changed {
        0 => "There is no such mail.".to_owned(),
        1 => format!("1 mail {what}."),
        several => format!("{several} mails {what}."),
    }
}

fn which(mails: &[String], all: (bool, bool)) -> Result<Which, app::Error> {
    match all {
        _ if !mails.is_empty() => Ok(Which::Named(Names::read(mails)?.names)),
        (true, _) => Ok(Which::Failed),
        (false, true) => Ok(Which::Held),
        (false, false) => Ok(Which::Waiting),
    }
}
