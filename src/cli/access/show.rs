//! `portalctl access show`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::view::AccessView;
use crate::admin;
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sheet::Sheet;

/// Show a client's access, its exceptions from the settings, and where it enters
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl access show KD-1001
  portalctl access show KD-1001 --json")]
pub struct AccessShowArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
}

#[derive(Serialize)]
struct AccessDetail {
    #[serde(flatten)]
    access: AccessView,
    exceptions: Exceptions,
}

/// What differs from the settings; absent where the settings decide.
#[derive(Serialize)]
struct Exceptions {
    login: Option<String>,
    share: Option<Vec<String>>,
    allow: Option<Vec<String>>,
}

impl View for AccessDetail {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let (access, exceptions) = (&self.access, &self.exceptions);
        let words = |words: &Vec<String>| match words.as_slice() {
            [] => "none".to_owned(),
            words => words.join(","),
        };
        Sheet::new()
            .row("client", &access.client)
            .row("access", &access.state)
            .row_if("since", access.since.as_ref())
            .row_if("until", access.until.as_ref())
            .row("login", &access.login)
            .row_if("share", exceptions.share.as_ref().map(words))
            .row_if("allow", exceptions.allow.as_ref().map(words))
            .row_if("url", access.url.as_ref())
            .write(out)
    }
}

impl AccessShowArgs {
    /// Shows the access.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let (app, out) = desk.open()?;
        let (standing, access) = admin::access::show(app, &client)?;
        out.show(&AccessDetail {
            access: AccessView::from(&standing),
            exceptions: Exceptions {
                login: access.login.map(|mode| mode.to_string()),
                share: access
                    .share
                    .map(|kinds| kinds.iter().map(|kind| kind.to_string()).collect()),
                allow: access
                    .allow
                    .map(|actions| actions.iter().map(|action| action.to_string()).collect()),
            },
        })?;
        out.next(&format!("portalctl access explain {}", standing.client));
        Ok(())
    }
}
