//! `portalctl link identify`

use std::io::Read;

use clap::Args;

use super::view::LinkView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::terminal::announce_stdin;

/// No URL is longer; the rest of standard input is left alone.
const LONGEST: u64 = 16 * 1024;

/// Tell which link a leaked URL is, and how to end it
///
/// The URL is read from standard input: an argument would stay in the history of the shell and in the list
/// of processes, for others to use.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  pbpaste | portalctl link identify -
  portalctl link identify - < leaked.txt")]
pub struct LinkIdentifyArgs {
    /// Only - is taken: standard input
    #[arg(value_name = "-", default_value = "-", hide_default_value = true)]
    source: String,
}

impl LinkIdentifyArgs {
    /// Reads the URL and shows its link.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        if self.source != "-" {
            return Err(
                app::Error::usage("a secret link does not belong on a command line")
                    .cause(
                        "arguments stay in the shell's history and show in the list of processes",
                    )
                    .hint("pipe it in: pbpaste | portalctl link identify -"),
            );
        }
        announce_stdin();
        let mut text = String::new();
        std::io::stdin()
            .lock()
            .take(LONGEST)
            .read_to_string(&mut text)
            .map_err(|error| {
                app::Error::invalid("standard input cannot be read as text").cause(error)
            })?;
        let (app, out) = desk.open()?;
        let shown = admin::links::identify(app, &text)?;
        // Whoever asks has the URL; printing it once more would only spread it.
        let mut view = LinkView::from(&shown);
        view.url = None;
        out.show(&view)?;
        out.note(&format!(
            "End it with: portalctl link revoke '{}'",
            shown.link.id
        ));
        Ok(())
    }
}
