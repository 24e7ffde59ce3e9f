//! `portalctl inbox reply`

use std::path::{Path, PathBuf};

use clap::Args;

use super::view::MessageView;
use crate::admin;
use crate::admin::inbox::{After, Place};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::prompt::Question;
use crate::cli::settings::read_text;

/// Answer a message, and settle it
///
/// A message about a document is answered by a public comment under it, any other one on the client's contact
/// page. Without an answer it is asked for on the terminal.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl inbox reply '#7'
  portalctl inbox reply 7 'Gern, wir melden uns am Montag.'
  portalctl inbox reply 7 --file antwort.txt --keep-open
  fortune | portalctl inbox reply 7 -")]
pub struct InboxReplyArgs {
    /// Message #ID; quote it, or leave the mark out
    #[arg(value_name = "MESSAGE")]
    message: String,
    /// The answer; - reads it from standard input
    #[arg(value_name = "TEXT", conflicts_with_all = ["text_stdin", "file"])]
    text: Option<String>,
    /// Read the answer from standard input
    #[arg(long, conflicts_with = "file")]
    text_stdin: bool,
    /// Read the answer from a file; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: Option<PathBuf>,
    /// The message goes on waiting
    #[arg(long)]
    keep_open: bool,
}

impl InboxReplyArgs {
    /// Answers the message and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let text = self.read(desk)?;
        let after = if self.keep_open {
            After::Waiting
        } else {
            After::Done
        };
        let (app, out) = desk.open()?;
        let answered = admin::inbox::reply(app, &self.message, &text, after)?;
        out.show(&MessageView::from(&answered.listed))?;
        out.note(match answered.place {
            Place::Document => "Answered under the document; its client reads it there.",
            Place::Contact => "Answered; the client reads it on the contact page.",
        });
        Ok(())
    }

    fn read(&self, desk: &mut Desk) -> Result<String, app::Error> {
        let file = match self.text.as_deref() {
            Some("-") => Some(Path::new("-")),
            Some(text) => return Ok(text.to_owned()),
            None if self.text_stdin => Some(Path::new("-")),
            None => self.file.as_deref(),
        };
        if let Some(file) = file {
            return read_text(file).map(|(_name, text)| text);
        }
        let interaction = desk.interaction;
        let (app, _) = desk.open()?;
        // Nobody should write an answer to a message that is not there.
        admin::inbox::show(app, &self.message)?;
        let question = Question {
            what: "Answer",
            flag: "TEXT, --text-stdin or --file FILE",
        };
        interaction.text(question, None, |_text| Ok(()))
    }
}
