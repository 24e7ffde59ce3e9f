//! `portalctl link show`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::view::LinkView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::visit::{self, VisitView};

/// Show everything about one link, its URL too, and what was looked at by it
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl link show '#3'
  portalctl link show 3 --json")]
pub struct LinkShowArgs {
    /// Link #ID; quote it, or leave the mark out
    #[arg(value_name = "LINK")]
    link: String,
}

#[derive(Serialize)]
struct LinkDetail {
    #[serde(flatten)]
    link: LinkView,
    visits: Vec<VisitView>,
}

impl View for LinkDetail {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        visit::add(self.link.sheet(), &self.visits, |visit| {
            visit.document.clone()
        })
        .write(out)
    }
}

impl LinkShowArgs {
    /// Shows the link.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let (shown, seen) = admin::links::show_used(app, &self.link)?;
        out.show(&LinkDetail {
            link: LinkView::from(&shown),
            visits: seen.iter().map(VisitView::from).collect(),
        })
    }
}
