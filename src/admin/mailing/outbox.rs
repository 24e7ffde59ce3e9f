//! The queue as the operator sees it: listed, tried again, dropped.

use super::super::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::id::{ClientId, OutboxId};
use crate::domain::mail::{MailState, Outgoing, Purpose, Rejection};
pub use crate::store::outbox::Listed;
use crate::store::outbox::OutboxFilter;
use crate::store::{Connection, outbox, rejections};

/// Which mails a deed is about.
#[derive(Debug, Clone)]
pub enum Which {
    /// By `#ID`.
    Named(Vec<String>),
    Failed,
    Waiting,
    Held,
}

/// Which mails a list holds.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Absent means those that are not finished: waiting, being sent, failed, held.
    pub state: Option<MailState>,
    pub all: bool,
    pub client: Option<String>,
}

/// Calls `each` with the mails of a filter, oldest first; what is told to a program is none.
pub fn for_each(
    app: &App,
    filter: &Filter,
    mut each: impl FnMut(&Listed) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let client = filter.client.as_deref();
        let client = client
            .map(|name| references::client_id(connection, name))
            .transpose()?;
        let rows = OutboxFilter {
            state: filter.state,
            client,
        };
        outbox::for_each(connection, rows, |listed| {
            let is_finished = matches!(listed.mail.state, MailState::Sent | MailState::Dropped);
            let is_wanted = filter.all || filter.state.is_some() || !is_finished;
            if is_wanted && listed.mail.letter.purpose != Purpose::Hook {
                each(&listed)?;
            }
            Ok(())
        })
    })
}

/// How many mails are due.
pub fn count_due(app: &App) -> Result<u64, Error> {
    app.read(|connection| Ok(outbox::count_due(connection, app.now())?))
}

/// Lets mails be tried at once; returns how many that concerned.
pub fn retry(app: &App, which: &Which) -> Result<u64, Error> {
    on_each(app, which, "mail.retry", |change, mut mail| {
        let is_open = matches!(
            mail.state,
            MailState::Waiting | MailState::Failed | MailState::Held | MailState::Dropped
        );
        if !is_open {
            return Err(refused(&mail, "cannot be tried again"));
        }
        mail.state = MailState::Waiting;
        mail.due_at = change.now;
        // The three days in which it is tried begin anew.
        mail.attempts = 0;
        Ok(mail)
    })
}

/// Lets mails never be sent; they stay in the list. Returns how many that concerned.
pub fn drop_mails(app: &App, which: &Which) -> Result<u64, Error> {
    on_each(app, which, "mail.drop", |_change, mut mail| {
        if !matches!(
            mail.state,
            MailState::Waiting | MailState::Failed | MailState::Held
        ) {
            return Err(refused(&mail, "cannot be dropped"));
        }
        mail.state = MailState::Dropped;
        Ok(mail)
    })
}

/// What is known about writing to a client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Correspondence {
    /// The last mail that was sent or is about to be.
    pub last: Option<Outgoing>,
    /// That the client's address was refused for good.
    pub rejection: Option<Rejection>,
}

/// Finds out what is known about writing to a client.
pub fn last_to(
    connection: &Connection,
    client: ClientId,
    address: Option<&str>,
) -> Result<Correspondence, Error> {
    Ok(Correspondence {
        last: outbox::last_to(connection, client)?,
        rejection: match address {
            Some(address) => rejections::find(connection, address)?,
            None => None,
        },
    })
}

fn on_each(
    app: &App,
    which: &Which,
    action: &'static str,
    deed: impl Fn(&Change<'_>, Outgoing) -> Result<Outgoing, Error>,
) -> Result<u64, Error> {
    app.write(|change| {
        let mut count = 0;
        for mail in chosen(change.transaction, which)? {
            let after = deed(change, mail.clone())?;
            if after != mail {
                outbox::update(change.transaction, &after)?;
                count += 1;
            }
        }
        if count == 0 {
            return Ok(Done::Unchanged(0));
        }
        let which = match which {
            Which::Named(names) => names.join(" "),
            Which::Failed => "failed".to_owned(),
            Which::Waiting => "waiting".to_owned(),
            Which::Held => "held".to_owned(),
        };
        let event = Event::new(action).fact("which", which).fact("count", count);
        Ok(Done::Changed(count, event))
    })
}

fn chosen(connection: &Connection, which: &Which) -> Result<Vec<Outgoing>, Error> {
    let of_state = |state| {
        let filter = OutboxFilter {
            state: Some(state),
            ..OutboxFilter::default()
        };
        let mut found = Vec::new();
        outbox::for_each(connection, filter, |listed| {
            found.push(listed.mail);
            Ok::<_, Error>(())
        })?;
        Ok(found)
    };
    match which {
        Which::Named(names) => names.iter().map(|name| named(connection, name)).collect(),
        Which::Failed => of_state(MailState::Failed),
        Which::Waiting => of_state(MailState::Waiting),
        Which::Held => of_state(MailState::Held),
    }
}

fn named(connection: &Connection, name: &str) -> Result<Outgoing, Error> {
    let id = name.trim().trim_start_matches('#').parse().ok();
    let found = match id {
        Some(id) => outbox::find(connection, OutboxId(id))?,
        None => None,
    };
    found.ok_or_else(|| {
        Error::not_found(format!("there is no mail {name}"))
            .hint("portalctl mail queue list --all shows all mails and their ids")
    })
}

fn refused(mail: &Outgoing, what: &str) -> Error {
    Error::refused(format!("mail {} is {} and {what}", mail.id, mail.state))
        .hint("portalctl mail queue list --all")
}
