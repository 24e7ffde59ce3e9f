//! The figures of a portal on one screen.

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};

use super::{Check, Mails, State, content, files, mail};
use crate::app::{App, Error};
use crate::domain::inbox::InboxKind;
use crate::domain::settings::Settings;
pub use crate::store::census::DocumentCount;
use crate::store::{census, clients, inbox, sessions, settings};

/// A link that ends within this time is called expiring.
const SOON: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What `status` shows.
#[derive(Debug, Clone)]
pub struct Figures {
    pub store: PathBuf,
    pub bytes: i64,
    pub schema: i64,
    pub settings: Settings,
    pub clients: u64,
    pub admitted: u64,
    pub archived: u64,
    /// By kind and status as shown today; what is not there is not listed.
    pub documents: Vec<DocumentCount>,
    pub links: u64,
    /// Of those, how many end within seven days.
    pub expiring: u64,
    /// How many visitors are in the portal.
    pub sessions: u64,
    /// Messages that wait for the operator, by kind; what is not there is not listed.
    pub waiting: Vec<(InboxKind, u64)>,
    pub mails: Mails,
    /// Whether the mail server answers; absent where nobody said how mails leave this machine.
    pub mail_server: Option<Check>,
    pub keys: Check,
    pub last_backup: Option<Timestamp>,
    /// What does not work or should not stay so, each with the command that helps.
    pub problems: Vec<Check>,
}

/// Counts everything and makes the quick checks.
pub fn status(app: &App) -> Result<Figures, Error> {
    let condition = app.store().condition()?;
    let keys = files::keys(app);
    let mail_server = mail::server_at_once(app);
    let quick = [
        files::modes(app.config()),
        files::folder(app.config()),
        keys.clone(),
    ];
    let problems = quick
        .into_iter()
        .chain(content::policy(app))
        .chain(mail::queue(app))
        .chain(mail_server.clone())
        .filter(|check| check.state != State::Ok)
        .collect();
    app.read(|connection| {
        let (clients, archived) = clients::count(connection)?;
        let settings = settings::load(connection)?;
        let (now, usual) = (app.now(), settings.login_mode);
        let (links, expiring) = census::links(connection, (now, app.today()), now + SOON, usual)?;
        Ok(Figures {
            store: app.store().path().to_owned(),
            bytes: condition.bytes,
            schema: condition.schema,
            settings,
            clients,
            admitted: census::admitted_clients(connection, app.today())?,
            archived,
            documents: census::documents(connection, app.today())?,
            links,
            expiring,
            sessions: sessions::count_live(connection, app.now())?,
            waiting: inbox::count_waiting(connection)?,
            mails: Mails::count(app, connection)?,
            mail_server,
            keys,
            last_backup: census::last_event(connection, Some("backup.create"))?,
            problems,
        })
    })
}
