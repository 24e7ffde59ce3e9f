//! `portalctl demo`

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::desk::Desk;
use super::output::{Output, View};
use super::serve::serve_plainly;
use crate::admin;
use crate::admin::demo::{Case, Entrances};
use crate::app::shell::quote;
use crate::app::{self, App, Clock, Config};

/// Set up a portal with the data of a fictional company
///
/// Six clients, one per case, two dozen documents of every kind with PDFs, what clients wrote and decided, and secret
/// links to look at. With --serve the portal opens at once, until Ctrl-C; a demo that is there already is opened again.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl demo
  portalctl demo --serve
  portalctl demo --folder /tmp/demo --json")]
pub struct DemoArgs {
    /// Folder for store and keys; it must not hold a portal yet
    #[arg(
        long,
        value_name = "FOLDER",
        default_value = "portalctl-demo",
        conflicts_with = "store"
    )]
    folder: PathBuf,
    /// Open the portal, and print one way in per case
    #[arg(long)]
    serve: bool,
    /// Address and port of this machine to listen on; port 0 takes a free one
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "127.0.0.1:8080",
        requires = "serve"
    )]
    listen: SocketAddr,
}

#[derive(Serialize)]
struct DemoView {
    #[serde(rename = "type")]
    type_: &'static str,
    store: String,
    documents: u64,
    document_url: Option<String>,
    document_number: Option<String>,
    clients: Vec<EntranceView>,
}

#[derive(Serialize)]
struct EntranceView {
    number: &'static str,
    name: &'static str,
    case: &'static str,
    url: Option<String>,
    username: Option<String>,
    password: Option<String>,
}

impl DemoView {
    fn new(app: &App, entrances: &Entrances) -> Result<Self, app::Error> {
        let figures = admin::health::status(app)?;
        let documents = figures.documents.iter().map(|count| count.count).sum();
        Ok(Self::of(&figures.store, documents, entrances))
    }

    fn of(store: &Path, documents: u64, entrances: &Entrances) -> Self {
        let clients = entrances.clients.iter().map(|entrance| EntranceView {
            number: entrance.number,
            name: entrance.name,
            case: case(entrance.case),
            url: entrance.url.clone(),
            username: entrance.login.as_ref().map(|login| login.0.clone()),
            password: entrance.login.as_ref().map(|login| login.1.clone()),
        });
        Self {
            type_: "demo",
            store: store.display().to_string(),
            documents,
            document_url: entrances.document.as_ref().map(|(url, _)| url.clone()),
            document_number: entrances
                .document
                .as_ref()
                .map(|(_, number)| number.clone()),
            clients: clients.collect(),
        }
    }
}

fn case(case: Case) -> &'static str {
    match case {
        Case::Link => "secret link",
        Case::Password => "password",
        Case::Revoked => "access revoked",
        Case::Expired => "access over",
        Case::Consumer => "consumer, secret link",
        Case::Never => "never granted",
    }
}

impl View for DemoView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "A portal with {} clients and {} documents is at {}",
            self.clients.len(),
            self.documents,
            self.store
        )?;
        writeln!(out)?;
        for client in &self.clients {
            writeln!(
                out,
                "{}  {:<22} {}",
                client.number, client.name, client.case
            )?;
            if let Some(url) = &client.url {
                writeln!(out, "         {url}")?;
            }
            if let (Some(username), Some(password)) = (&client.username, &client.password) {
                writeln!(out, "         {username}  {password}")?;
            }
        }
        if let (Some(url), Some(number)) = (&self.document_url, &self.document_number) {
            writeln!(out, "\nA link to {number} only:\n         {url}")?;
        }
        writeln!(out, "\nTry next:")?;
        writeln!(out, "  export PORTALCTL_STORE={}", quote(&self.store))?;
        for line in [
            "portalctl status",
            "portalctl inbox list",
            "portalctl document list --overdue",
            "portalctl decision show '#1' --verify",
            "portalctl note render --client KD-1001 --template access",
            "portalctl access explain KD-1003",
            "portalctl link list --client KD-1001",
        ] {
            writeln!(out, "  {line}")?;
        }
        Ok(())
    }
}

impl DemoArgs {
    /// Makes the demo and prints what to try next.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let mut config = desk.config()?;
        if config.store.origin != app::config::Origin::Flag("--store") {
            let folder = std::path::absolute(&self.folder)
                .map_err(|error| app::Error::file(&self.folder, &error))?;
            config.store.value = folder.join("portal.db");
            config.key_file.value = folder.join("portal.key");
        }
        if desk.is_dry_run() {
            return rehearse(&mut desk.out, &config);
        }
        if self.serve {
            return serve(desk, &config, self.listen);
        }
        let app = admin::demo::create(config, Clock::from_environment())?;
        show(&mut desk.out, &app)
    }
}

/// Shows what would be made; nobody has an address before it is.
fn rehearse(out: &mut Output, config: &Config) -> Result<(), app::Error> {
    admin::portal::check_absent(config)?;
    let (entrances, documents) = admin::demo::planned();
    out.show(&DemoView::of(&config.store.value, documents, &entrances))?;
    out.tell_dry_run("nothing was created");
    Ok(())
}

/// Opens the portal of the demo; its links carry the address that it really listens on.
fn serve(desk: &mut Desk, config: &Config, listen: SocketAddr) -> Result<(), app::Error> {
    if !listen.ip().is_loopback() {
        return Err(app::Error::usage(format!(
            "{listen} is open to other machines, and the demo speaks no TLS"
        ))
        .hint("--listen 127.0.0.1:0 takes a free port of this machine"));
    }
    let clock = Clock::from_environment();
    let app = if config.store.value.exists() {
        admin::demo::reopen(config.clone(), clock)?
    } else {
        admin::demo::create(config.clone(), clock)?
    };
    let out = &mut desk.out;
    serve_plainly(config, listen, &mut |address| {
        admin::demo::settle(&app, &format!("http://{address}"))?;
        show(out, &app)?;
        out.note(&format!(
            "\nThe portal is open at http://{address}; Ctrl-C closes it."
        ));
        out.flush()
    })
}

fn show(out: &mut Output, app: &App) -> Result<(), app::Error> {
    out.show(&DemoView::new(app, &admin::demo::entrances(app)?)?)
}
