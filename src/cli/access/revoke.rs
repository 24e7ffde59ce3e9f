//! `portalctl access revoke`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::view::{AccessView, summary};
use crate::admin;
use crate::admin::lists::Strictness;
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::{Desk, Names};
use crate::cli::output::View;
use crate::cli::refused::report_refused;

/// Revoke access at once; links and passwords are kept for a later grant
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl access revoke KD-1001
  portalctl access revoke KD-1001 KD-1002 --atomic --json
  portalctl access revoke --all --yes")]
pub struct AccessRevokeArgs {
    /// Client numbers or #IDs; - reads them from standard input, one per line
    #[arg(value_name = "CLIENT", conflicts_with = "all")]
    clients: Vec<String>,
    /// Every client that has access
    #[arg(long)]
    all: bool,
    /// Revoke nobody's access when one client is refused
    #[arg(long, conflicts_with = "all")]
    atomic: bool,
}

/// What became of all clients together.
#[derive(Serialize)]
struct RevokedAll {
    #[serde(rename = "type")]
    type_: &'static str,
    state: &'static str,
    clients: u64,
    changed: bool,
}

impl View for RevokedAll {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        match self.clients {
            0 => writeln!(out, "Nobody had access."),
            1 => writeln!(out, "Revoked the access of 1 client."),
            clients => writeln!(out, "Revoked the access of {clients} clients."),
        }
    }
}

impl AccessRevokeArgs {
    /// Revokes access and shows what it is now.
    pub fn run(mut self, desk: &mut Desk) -> Result<(), app::Error> {
        if self.all {
            return revoke_all(desk);
        }
        if self.clients.is_empty() {
            self.clients.push(choose(desk, None)?);
        }
        let names = Names::read(&self.clients)?;
        let strictness = Strictness::asked(self.atomic);
        let (app, out) = desk.open()?;
        let outcome = admin::access::revoke(app, &names.names, strictness)?;
        if !outcome.done.is_empty() || out.is_json() {
            let mut list = out.list::<AccessView>();
            for standing in &outcome.done {
                list.push(&AccessView::from(standing))?;
            }
            list.finish()?;
        }
        if let Some(summary) = summary(&outcome.done, "Revoked") {
            out.note(&summary);
        }
        report_refused(out, &names, outcome.refused)
    }
}

fn revoke_all(desk: &mut Desk) -> Result<(), app::Error> {
    let (app, _) = desk.open()?;
    let clients = admin::access::count_granted(app)?;
    if clients > 0 {
        let clients = match clients {
            1 => "the one client that has it".to_owned(),
            clients => format!("all {clients} clients that have it"),
        };
        desk.confirm(&format!("Revoke the access of {clients}?"))?;
    }
    let (app, out) = desk.open()?;
    let clients = admin::access::revoke_all(app)?;
    out.show(&RevokedAll {
        type_: "access",
        state: "revoked",
        clients,
        changed: clients > 0,
    })
}
