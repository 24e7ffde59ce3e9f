//! `portalctl inbox show`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::view::{MessageView, minute};
use crate::admin;
use crate::admin::inbox::{Detailed, Proposed};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;
use crate::cli::sheet::Sheet;
use crate::domain::inbox::InboxKind;

/// Show one message whole, with its answers; for a proposal, old and new values
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl inbox show '#7'
  portalctl inbox show 7 --json")]
pub struct InboxShowArgs {
    /// Message #ID; quote it, or leave the mark out
    #[arg(value_name = "MESSAGE")]
    message: String,
}

#[derive(Serialize)]
struct MessageDetail {
    #[serde(flatten)]
    message: MessageView,
    proposed: Vec<ProposedView>,
    replies: Vec<ReplyView>,
}

/// One field of a proposal as scripts see it.
#[derive(Debug, Serialize)]
pub struct ProposedView {
    pub field: String,
    pub before: String,
    pub after: String,
}

#[derive(Serialize)]
struct ReplyView {
    at: String,
    text: String,
}

impl From<&Proposed> for ProposedView {
    fn from(proposed: &Proposed) -> Self {
        Self {
            field: proposed.field.to_string(),
            before: proposed.before.clone(),
            after: proposed.after.clone(),
        }
    }
}

impl ProposedView {
    /// Such as `Altweg 1 -> Neuweg 2`.
    pub fn step(&self) -> String {
        let named = |text: &str| {
            if text.is_empty() {
                "(empty)".to_owned()
            } else {
                text.to_owned()
            }
        };
        if self.before == self.after {
            return format!("{}, as it is already", named(&self.after));
        }
        format!("{} -> {}", named(&self.before), named(&self.after))
    }
}

impl From<&Detailed> for MessageDetail {
    fn from(detailed: &Detailed) -> Self {
        let replies = detailed.replies.iter().map(|reply| ReplyView {
            at: reply.created_at.to_string(),
            text: reply.text.clone(),
        });
        Self {
            message: MessageView::from(&detailed.listed),
            proposed: detailed.proposed.iter().map(ProposedView::from).collect(),
            replies: replies.collect(),
        }
    }
}

impl View for MessageDetail {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let message = &self.message;
        let done = message
            .done_at
            .as_deref()
            .map(|at| format!("done {}", minute(at)));
        let decided = message.decision.zip(message.decided());
        let decided = decided.map(|(decision, what)| format!("#{decision}  {what}"));
        let mut sheet = Sheet::new()
            .row("message", format!("#{}  {}", message.id, message.kind))
            .row(
                "from",
                format!("{}  {}", message.client, message.client_name),
            )
            .row("at", format!("{} UTC", message.at()))
            .row("state", done.as_deref().unwrap_or("waiting"))
            .row_if("about", message.document.as_ref())
            .row_if("decision", decided)
            .row_if(
                "subject",
                Some(&message.subject).filter(|text| !text.is_empty()),
            );
        if self.proposed.is_empty() {
            for (name, value) in &message.facts {
                sheet = sheet.row(name, value.as_str().unwrap_or_default());
            }
        }
        for proposed in &self.proposed {
            sheet = sheet.row(&proposed.field, proposed.step());
        }
        sheet.write(out)?;
        quote(out, &message.text)?;
        for reply in &self.replies {
            writeln!(out, "\nanswered {} UTC", minute(&reply.at))?;
            quote(out, &reply.text)?;
        }
        Ok(())
    }
}

/// Writes a text line by line, each indented, so that a stranger's line cannot pose as one of ours.
fn quote(out: &mut dyn Write, text: &str) -> io::Result<()> {
    if !text.is_empty() {
        writeln!(out)?;
    }
    text.lines()
        .try_for_each(|line| writeln!(out, "  | {}", sanitize(line)))
}

impl InboxShowArgs {
    /// Shows the message, and says what can be done with it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let detailed = admin::inbox::show(app, &self.message)?;
        out.show(&MessageDetail::from(&detailed))?;
        let item = &detailed.listed.item;
        match item.kind {
            InboxKind::Profile => out.next(&format!("portalctl inbox done --apply '{}'", item.id)),
            InboxKind::Comment | InboxKind::Contact | InboxKind::Decision | InboxKind::Paid => {
                out.next(&format!("portalctl inbox reply '{}'", item.id));
            }
        }
        Ok(())
    }
}
