//! `portalctl client show`

use std::io::{self, Write};

use clap::Args;
use serde::{Serialize, Serializer};

use super::choose::choose;
use super::view::ClientView;
use crate::admin;
use crate::admin::clients::Detailed;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sheet::Sheet;
use crate::domain::mail::Outgoing;

/// Show everything about one client
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl client show KD-1001
  portalctl client show KD-1001 --json")]
pub struct ClientShowArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
}

#[derive(Serialize)]
struct ClientDetail {
    #[serde(flatten)]
    client: ClientView,
    /// What the client logs in with, once it has a password.
    username: Option<String>,
    completed_documents: u64,
    last_visit_at: Option<String>,
    created_at: String,
    updated_at: String,
    #[serde(serialize_with = "as_object")]
    profile: Vec<(String, String)>,
    contacts: Vec<ContactView>,
    last_mail: Option<LastMail>,
    /// What a server said when it refused the client's address for good.
    email_refused: Option<String>,
}

/// The last mail to the client.
#[derive(Serialize)]
struct LastMail {
    state: String,
    purpose: String,
    at: String,
    reply: String,
}

impl From<&Outgoing> for LastMail {
    fn from(mail: &Outgoing) -> Self {
        Self {
            state: mail.state.to_string(),
            purpose: mail.letter.purpose.to_string(),
            at: mail.tried_at.unwrap_or(mail.created_at).to_string(),
            reply: mail.reply.clone(),
        }
    }
}

/// Keeps the order of the pairs, which is that of a letterhead.
fn as_object<S: Serializer>(pairs: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(name, value)| (name, value)))
}

#[derive(Serialize)]
struct ContactView {
    label: String,
    name: String,
    email: String,
    phone: String,
}

impl From<&Detailed> for ClientDetail {
    fn from(detailed: &Detailed) -> Self {
        let client = &detailed.listed.client;
        let contacts = detailed.contacts.iter().map(|contact| ContactView {
            label: contact.label.clone(),
            name: contact.name.clone(),
            email: contact.email.clone(),
            phone: contact.phone.clone(),
        });
        Self {
            client: ClientView::from(&detailed.listed),
            username: detailed.username.as_ref().map(ToString::to_string),
            completed_documents: detailed.completed_documents,
            last_visit_at: detailed.last_visit.map(|at| at.to_string()),
            created_at: client.created_at.to_string(),
            updated_at: client.updated_at.to_string(),
            profile: client
                .data
                .profile
                .named()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            contacts: contacts.collect(),
            last_mail: detailed.mails.last.as_ref().map(LastMail::from),
            email_refused: detailed
                .mails
                .rejection
                .as_ref()
                .map(|rejection| rejection.reply.clone()),
        }
    }
}

impl View for ClientDetail {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let client = &self.client;
        let last_day = client
            .access
            .until
            .as_ref()
            .map_or_else(String::new, |until| format!(", last day {until}"));
        let mut sheet = Sheet::new()
            .row("number", &client.number)
            .row("name", &client.name)
            .row_if("e-mail", client.email.as_ref())
            .row_if("e-mail refused", self.email_refused.as_ref())
            .row_if(
                "last mail",
                self.last_mail
                    .as_ref()
                    .map(|mail| format!("{} {} {}", mail.purpose, mail.state, mail.at)),
            )
            .row("language", &client.locale)
            .row("kind", &client.kind)
            .row(
                "access",
                format!(
                    "{}{last_day}, login by {}",
                    client.access.state, client.access.login
                ),
            )
            .row_if("user name", self.username.as_ref())
            .row_if("archived", client.archived.then_some("yes"))
            .row(
                "documents",
                format!("{} completed", self.completed_documents),
            )
            .row(
                "last visit",
                self.last_visit_at.as_deref().unwrap_or("never"),
            );
        for (name, value) in &self.profile {
            sheet = sheet.row(name, value);
        }
        for contact in &self.contacts {
            let line = format!(
                "{} {} {} {}",
                contact.label, contact.name, contact.email, contact.phone
            );
            sheet = sheet.row("contact", line.trim());
        }
        sheet.write(out)
    }
}

impl ClientShowArgs {
    /// Shows the client.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let (app, out) = desk.open()?;
        let detailed = admin::clients::show(app, &client)?;
        out.show(&ClientDetail::from(&detailed))?;
        out.next(&format!(
            "portalctl access explain {}",
            detailed.listed.client.number()
        ));
        Ok(())
    }
}
