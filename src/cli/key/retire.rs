//! `portalctl key retire`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::prompt::Question;

/// Retire a key: every link it signed is dead for good
///
/// Says how many links die before it does anything. The key's id has to be repeated; --yes is not
/// enough. Granting access again gives a client a new link.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl key retire 1 --dry-run
  portalctl key retire 1 --confirm 1")]
pub struct KeyRetireArgs {
    /// The key's id, as portalctl key list shows it
    #[arg(value_name = "ID")]
    id: u8,
    /// The same id again
    #[arg(long, value_name = "ID")]
    confirm: Option<u8>,
}

#[derive(Serialize)]
struct RetiredView {
    #[serde(rename = "type")]
    type_: &'static str,
    id: u8,
    state: &'static str,
    links: u64,
    changed: bool,
}

impl View for RetiredView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "Key {} is retired.", self.id)
    }
}

impl KeyRetireArgs {
    /// Says what dies, asks for the id once more, and retires the key.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let id = self.id;
        let is_dry_run = desk.is_dry_run();
        let (app, out) = desk.open()?;
        let dying = admin::keys::count_dying(app, id)?;
        if is_dry_run || self.confirm.is_none() {
            out.note(&prospect(id, dying));
        }
        if !is_dry_run {
            self.require_confirmation(desk)?;
        }
        let (app, out) = desk.open()?;
        let retired = admin::keys::retire(app, id)?;
        out.show(&RetiredView {
            type_: "key",
            id,
            state: "retired",
            links: retired.links,
            changed: retired.changed,
        })?;
        out.note(&match (retired.changed, retired.links) {
            (false, _) => "Unchanged.".to_owned(),
            (true, 0) => "No link died.".to_owned(),
            (true, 1) => {
                "1 link is dead: portalctl access grant gives its client a new one.".to_owned()
            }
            (true, links) => {
                format!("{links} links are dead: portalctl access grant gives clients new ones.")
            }
        });
        Ok(())
    }

    fn require_confirmation(&self, desk: &Desk) -> Result<(), app::Error> {
        let id = self.id;
        if let Some(confirmed) = self.confirm {
            if confirmed == id {
                return Ok(());
            }
            let message = format!("--confirm names key {confirmed}, and not key {id}");
            return Err(app::Error::usage(message).hint(format!("pass --confirm {id}")));
        }
        let (what, flag) = (
            format!("Type {id} to retire key {id}"),
            format!("--confirm {id}"),
        );
        let question = Question {
            what: &what,
            flag: &flag,
        };
        let typed = desk.interaction.text(question, Some(""), |_text| Ok(()))?;
        if typed == id.to_string() {
            return Ok(());
        }
        Err(app::Error::declined("declined; nothing was changed"))
    }
}

fn prospect(id: u8, dying: u64) -> String {
    match dying {
        0 => format!("No live link is signed by key {id}."),
        1 => format!("1 live link is signed by key {id}, and dies with it."),
        dying => format!("{dying} live links are signed by key {id}, and die with it."),
    }
}
