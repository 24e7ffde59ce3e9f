//! Checks of mails: whether they can leave this machine, whether any are stuck, which addresses were refused.

use jiff::{SignedDuration, Timestamp};

use super::Check;
use crate::admin::mailing;
use crate::app::{App, Error};
use crate::store::outbox::Census;
use crate::store::{Connection, outbox, rejections};

/// Mails that are due for longer than this are stuck.
const STUCK: SignedDuration = SignedDuration::from_mins(10);

/// The figures about mails.
#[derive(Debug, Clone, Default)]
pub struct Mails {
    /// Whether anybody said how they leave this machine.
    pub is_set_up: bool,
    /// Those that are to be sent.
    pub waiting: u64,
    /// Those that cannot be.
    pub failed: u64,
    /// Those that are held since a backup was restored.
    pub held: u64,
    /// Since when the oldest is due.
    pub due_since: Option<Timestamp>,
    /// Clients whose address was refused for good, and one of them.
    pub rejected: (u64, Option<String>),
    /// What a server said last to a mail that did not get through, and when.
    pub last_error: Option<(Timestamp, String)>,
}

impl Mails {
    /// Counts them.
    pub fn count(app: &App, connection: &Connection) -> Result<Self, Error> {
        let Census {
            waiting,
            failed,
            held,
            due_since,
        } = outbox::census(connection, app.now())?;
        Ok(Self {
            is_set_up: mailing::is_set_up(app.config()),
            waiting,
            failed,
            held,
            due_since,
            rejected: rejections::count_clients(connection)?,
            last_error: outbox::last_trouble(connection)?,
        })
    }
}

/// The quick checks, which `status` makes too.
pub fn queue(app: &App) -> Vec<Check> {
    match app.read(|connection| Mails::count(app, connection)) {
        Ok(mails) => checks(app, &mails),
        Err(error) => vec![Check::failed("mail", &error)],
    }
}

/// Whether the server takes mails from us, for `doctor`, which waits for it.
pub fn server(app: &App) -> Option<Check> {
    asked(app, mailing::probe)
}

/// Whether the server answers, for `status`, which waits a moment at most.
pub fn server_at_once(app: &App) -> Option<Check> {
    asked(app, mailing::knock)
}

fn asked(app: &App, ask: fn(&App) -> Result<String, Error>) -> Option<Check> {
    if !mailing::is_set_up(app.config()) {
        return None;
    }
    Some(match ask(app) {
        Ok(said) => Check::ok("mail-server", said),
        Err(error) => {
            let fix = error.advice().unwrap_or("portalctl config show --origin");
            Check::warning("mail-server", error.message(), fix)
        }
    })
}

/// That mails wait for a word of the operator.
fn held(mails: &Mails) -> Option<Check> {
    let message = match mails.held {
        0 => return None,
        count => format!(
            "{count} mails are held since a backup was restored, and may have been sent before that"
        ),
    };
    let fix = "portalctl mail queue list --state held";
    Some(Check::warning("mail", message, fix))
}

fn checks(app: &App, mails: &Mails) -> Vec<Check> {
    let mut checks = Vec::new();
    let due_since = mails
        .due_since
        .filter(|since| app.now().duration_since(*since) > STUCK);
    let said = mails
        .last_error
        .as_ref()
        .map_or_else(String::new, |(_, reply)| format!(": {reply}"));
    if !mails.is_set_up && mails.waiting > 0 {
        let message = format!(
            "{} mails wait, and nobody said how mails leave this machine",
            mails.waiting
        );
        let file = app.config().file.value.display();
        checks.push(Check::warning(
            "mail",
            message,
            format!("write mail.server = \"smtp.example.com\" into {file}"),
        ));
    } else if let Some(since) = due_since {
        let message = format!("mails are due since {since}{said}");
        checks.push(Check::warning("mail", message, "portalctl mail queue run"));
    }
    if mails.failed > 0 {
        let message = format!("{} mails could not be delivered{said}", mails.failed);
        checks.push(Check::warning(
            "mail",
            message,
            "portalctl mail queue list --state failed",
        ));
    }
    checks.extend(held(mails));
    if let (count @ 1.., Some(number)) = &mails.rejected {
        let message = match count {
            1 => format!("the address of {number} was refused"),
            more => {
                format!("the addresses of {more} clients were refused, such as that of {number}")
            }
        };
        let fix = format!("portalctl client edit {number} --email ADDRESS");
        checks.push(Check::warning("mail", message, fix));
    }
    if checks.is_empty() {
        let message = match (mails.is_set_up, mails.waiting) {
            (false, _) => "not set up, and none is to be sent".to_owned(),
            (true, 0) => "none is to be sent".to_owned(),
            (true, waiting) => format!("{waiting} on their way"),
        };
        checks.push(Check::ok("mail", message));
    }
    checks
}
