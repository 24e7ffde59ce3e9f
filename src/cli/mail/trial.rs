//! `portalctl mail test`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::delivery::post;
use crate::admin::mailing::{Answer, send_trial};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sheet::Sheet;
use crate::domain::address::EmailAddress;

/// Send one mail at once, to see whether mails get through
///
/// It passes the queue by. With --dry-run the server is asked and nothing is sent.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl mail test anna@muster.example
  portalctl mail test anna@muster.example --dry-run")]
pub struct MailTestArgs {
    /// Where to
    #[arg(value_name = "ADDRESS", value_parser = address)]
    address: EmailAddress,
}

#[derive(Debug, Serialize)]
struct AnswerView {
    #[serde(rename = "type")]
    type_: &'static str,
    from: String,
    to: String,
    reply: String,
}

impl From<Answer> for AnswerView {
    fn from(answer: Answer) -> Self {
        let Answer { from, to, reply } = answer;
        let type_ = "mail-test";
        Self {
            type_,
            from,
            to,
            reply,
        }
    }
}

impl View for AnswerView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        Sheet::new()
            .row("from", &self.from)
            .row("to", &self.to)
            .row("reply", &self.reply)
            .write(out)
    }
}

impl MailTestArgs {
    /// Sends the mail and shows what the server said.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let post = post(desk)?;
        let (app, out) = desk.open()?;
        let answer = send_trial(app, &post, &self.address)?;
        out.show(&AnswerView::from(answer))?;
        if app.is_dry_run() {
            out.note("Nothing was sent (--dry-run).");
        } else {
            out.note("The server took it; look into that mailbox.");
        }
        Ok(())
    }
}

fn address(text: &str) -> Result<EmailAddress, String> {
    EmailAddress::new(text).map_err(|error| error.to_string())
}
