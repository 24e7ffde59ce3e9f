//! `portalctl status`

use std::collections::BTreeMap;
use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::desk::Desk;
use super::doctor::CheckView;
use super::output::View;
use super::sheet::Sheet;
use crate::admin;
use crate::admin::health::{Check, Figures, Mails};
use crate::app;
use crate::domain::document::{Kind, Status};
use crate::domain::wordset::Word;

/// Show how the portal is, on one screen
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl status
  portalctl status --json | jq .documents.invoice.open")]
pub struct StatusArgs {}

/// The portal's figures as scripts see them.
#[derive(Serialize)]
struct StatusView {
    #[serde(rename = "type")]
    type_: &'static str,
    store: StoreView,
    company: Option<String>,
    base_url: Option<String>,
    login_mode: String,
    default_access: String,
    clients: ClientsView,
    /// By kind, then by status.
    documents: BTreeMap<&'static str, BTreeMap<&'static str, u64>>,
    drafts: u64,
    links: LinksView,
    /// Visitors in the portal.
    sessions: u64,
    inbox: InboxView,
    mail: MailView,
    keys: CheckView,
    last_backup: Option<String>,
    problems: Vec<CheckView>,
}

#[derive(Serialize)]
struct StoreView {
    path: String,
    bytes: i64,
    schema: i64,
}

#[derive(Serialize)]
struct ClientsView {
    total: u64,
    with_access: u64,
    archived: u64,
}

#[derive(Serialize)]
struct LinksView {
    active: u64,
    expiring: u64,
}

/// Mails on their way.
#[derive(Serialize)]
struct MailView {
    set_up: bool,
    waiting: u64,
    failed: u64,
    held: u64,
    due_since: Option<String>,
    rejected_clients: u64,
    last_error: Option<String>,
    last_error_at: Option<String>,
    /// Whether the server answers; absent where mails have no way out.
    server: Option<CheckView>,
}

/// Messages that wait.
#[derive(Serialize)]
struct InboxView {
    waiting: u64,
    by_kind: BTreeMap<&'static str, u64>,
}

impl From<&Figures> for StatusView {
    fn from(figures: &Figures) -> Self {
        let mut documents = BTreeMap::<_, BTreeMap<_, _>>::new();
        for count in &figures.documents {
            let by_status = documents.entry(count.kind.word()).or_default();
            by_status.insert(count.status.word(), count.count);
        }
        let drafts = figures.documents.iter();
        let drafts = drafts.filter(|count| count.status == Status::Draft);
        let settings = &figures.settings;
        Self {
            type_: "status",
            store: StoreView {
                path: figures.store.display().to_string(),
                bytes: figures.bytes,
                schema: figures.schema,
            },
            company: Some(settings.company.name.clone()).filter(|name| !name.is_empty()),
            base_url: settings.base_url.as_ref().map(ToString::to_string),
            login_mode: settings.login_mode.to_string(),
            default_access: settings.default_access.to_string(),
            clients: ClientsView {
                total: figures.clients,
                with_access: figures.admitted,
                archived: figures.archived,
            },
            documents,
            drafts: drafts.map(|count| count.count).sum(),
            links: LinksView {
                active: figures.links,
                expiring: figures.expiring,
            },
            sessions: figures.sessions,
            inbox: InboxView {
                waiting: figures.waiting.iter().map(|(_, count)| count).sum(),
                by_kind: figures
                    .waiting
                    .iter()
                    .map(|(kind, count)| (kind.word(), *count))
                    .collect(),
            },
            mail: MailView::new(&figures.mails, figures.mail_server.as_ref()),
            keys: CheckView::from(&figures.keys),
            last_backup: figures.last_backup.map(|at| at.to_string()),
            problems: figures.problems.iter().map(CheckView::from).collect(),
        }
    }
}

impl View for StatusView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let (clients, links) = (&self.clients, &self.links);
        let store = format!(
            "{}, {} KiB, schema {}",
            self.store.path,
            self.store.bytes / 1024,
            self.store.schema
        );
        let mut sheet = Sheet::new()
            .row_if("company", self.company.as_ref())
            .row("address", self.base_url.as_deref().unwrap_or("none yet"))
            .row("login", format!("by {}", self.login_mode))
            .row("presetting", &self.default_access)
            .row(
                "clients",
                format!(
                    "{}, {} with access, {} archived",
                    clients.total, clients.with_access, clients.archived
                ),
            )
            .row(
                "links",
                format!(
                    "{} active, {} of them end within 7 days",
                    links.active, links.expiring
                ),
            )
            .row("visitors", format!("{} in the portal", self.sessions))
            .row("inbox", self.inbox.line())
            .row("mail", self.mail.line())
            .row_if(
                "mail server",
                self.mail.server.as_ref().map(CheckView::message),
            );
        for kind in Kind::ALL {
            sheet = sheet.row_if(kind.word(), self.states(*kind));
        }
        sheet
            .row("store", store)
            .row("keys", self.keys.message())
            .row("last backup", self.last_backup.as_deref().unwrap_or("none"))
            .write(out)?;
        if !self.problems.is_empty() {
            writeln!(out)?;
        }
        self.problems.iter().try_for_each(|check| check.write(out))
    }
}

impl MailView {
    fn new(mails: &Mails, server: Option<&Check>) -> Self {
        let (at, error) = mails.last_error.clone().unzip();
        Self {
            set_up: mails.is_set_up,
            waiting: mails.waiting,
            failed: mails.failed,
            held: mails.held,
            due_since: mails.due_since.map(|at| at.to_string()),
            rejected_clients: mails.rejected.0,
            last_error: error,
            last_error_at: at.map(|at| at.to_string()),
            server: server.map(CheckView::from),
        }
    }

    /// Such as `2 waiting, 1 failed`.
    fn line(&self) -> String {
        match (self.set_up, self.waiting, self.failed) {
            (false, 0, 0) => "not set up".to_owned(),
            (true, 0, 0) => "nothing waits".to_owned(),
            (_, waiting, failed) => format!("{waiting} waiting, {failed} failed"),
        }
    }
}

impl InboxView {
    /// Such as `3 waiting: 2 comment, 1 contact`.
    fn line(&self) -> String {
        let kinds: Vec<_> = self
            .by_kind
            .iter()
            .map(|(kind, count)| format!("{count} {kind}"))
            .collect();
        match self.waiting {
            0 => "nothing waits".to_owned(),
            waiting => format!("{waiting} waiting: {}", kinds.join(", ")),
        }
    }
}

impl StatusView {
    /// Such as `3 open, 1 overdue`, in the order a document goes through them.
    fn states(&self, kind: Kind) -> Option<String> {
        let counts = self.documents.get(kind.word())?;
        let found = Status::ALL.iter().filter_map(|status| {
            let count = counts.get(status.word())?;
            Some(format!("{count} {status}"))
        });
        Some(found.collect::<Vec<_>>().join(", "))
    }
}

impl StatusArgs {
    /// Shows the figures.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let Self {} = self;
        let (app, out) = desk.open()?;
        let figures = admin::health::status(app)?;
        out.show(&StatusView::from(&figures))
    }
}
