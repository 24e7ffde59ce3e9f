//! The operator's clients.

use jiff::Timestamp;
use jiff::civil::Date;

use super::mailing::{Correspondence, last_to};
use super::references;
use crate::app::{App, Done, Error};
use crate::domain::access::{Access, AccessStand, AccessState};
use crate::domain::address::EmailAddress;
use crate::domain::audit::Event;
use crate::domain::client::{Client, ClientData, ClientNumber, Contact};
use crate::domain::credential::Username;
use crate::domain::id::ClientId;
use crate::domain::settings::{DefaultAccess, LoginMode, Settings};
pub use crate::store::clients::ClientFilter;
use crate::store::{
    Connection, access, clients, contacts, credentials, documents, sessions, settings,
};

/// A client with its access, as lists show it.
#[derive(Debug, Clone)]
pub struct Listed {
    pub client: Client,
    pub access: Access,
    /// As access stands today: `ended` after its last day.
    pub stand: AccessStand,
    pub login: LoginMode,
    /// Whether the deed that returned it changed something; always false for reading.
    pub changed: bool,
}

/// A client with everything kept about it.
#[derive(Debug, Clone)]
pub struct Detailed {
    pub listed: Listed,
    pub contacts: Vec<Contact>,
    /// How many completed documents it has.
    pub completed_documents: u64,
    /// When somebody was last in the portal for it.
    pub last_visit: Option<Timestamp>,
    /// What the client logs in with, once it has a password.
    pub username: Option<Username>,
    pub mails: Correspondence,
}

/// Adds a client; it gets access at once where the presetting says so.
pub fn add(app: &App, data: &ClientData) -> Result<Listed, Error> {
    app.write(|change| {
        let taken = clients::find_by_number(change.transaction, data.number.as_str())?;
        if let Some(taken) = taken {
            let number = taken.number();
            return Err(
                Error::conflict(format!("client {number} exists already")).hint(format!(
                    "portalctl client show {number}; --ensure brings it up to date"
                )),
            );
        }
        insert(change, &settings::load(change.transaction)?, data)
    })
}

/// Sees to it that there is a client; `fill` writes over what is kept of it, or over `blank`.
///
/// Tells as well whether it was there before.
pub fn ensure(
    app: &App,
    blank: ClientData,
    fill: impl FnOnce(ClientData) -> Result<ClientData, Error>,
) -> Result<(Listed, bool), Error> {
    let mut was_there = false;
    let listed = app.write(|change| {
        let settings = settings::load(change.transaction)?;
        match clients::find_by_number(change.transaction, blank.number.as_str())? {
            Some(existing) => {
                was_there = true;
                let data = fill(existing.data.clone())?;
                overwrite(change, &settings, existing, &data)
            }
            None => insert(change, &settings, &fill(blank)?),
        }
    })?;
    Ok((listed, was_there))
}

fn insert(
    change: &crate::app::Change<'_>,
    settings: &Settings,
    data: &ClientData,
) -> Result<Done<Listed>, Error> {
    let id = clients::insert(change.transaction, data, change.now)?;
    let event = Event::new("client.add")
        .client(id)
        .fact("number", &data.number);
    let client = stored(change.transaction, id)?;
    let access = super::access::preset(change, settings, id)?;
    let event = if access.state == AccessState::Granted {
        event.fact("access", access.state)
    } else {
        event
    };
    Ok(Done::Changed(
        Listed {
            stand: access.stand(change.today),
            login: access.login_mode(settings),
            client,
            access,
            changed: true,
        },
        event,
    ))
}

/// Changes a client's data; `edit` gets what is there and returns what shall be.
pub fn edit(
    app: &App,
    name: &str,
    edit: impl FnOnce(ClientData) -> Result<ClientData, Error>,
) -> Result<Listed, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let client = references::client(change.transaction, name)?;
        let data = edit(client.data.clone())?;
        let taken = clients::find_id(change.transaction, data.number.as_str())?;
        if taken.is_some_and(|taken| taken != client.id) {
            return Err(
                Error::conflict(format!("another client has the number {}", data.number))
                    .hint(format!("portalctl client show {}", data.number)),
            );
        }
        overwrite(change, &settings, client, &data)
    })
}

/// Calls `each` with the clients of a filter, ordered by number.
pub fn list(
    app: &App,
    filter: &ClientFilter,
    mut each: impl FnMut(&Listed) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let settings = settings::load(connection)?;
        clients::for_each(connection, filter, |client| {
            each(&listed(connection, &settings, app.today(), client)?)
        })
    })
}

/// Shows one client.
pub fn show(app: &App, name: &str) -> Result<Detailed, Error> {
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let client = references::client(connection, name)?;
        Ok(Detailed {
            username: credentials::find(connection, client.id)?.map(|found| found.username),
            contacts: contacts::list(connection, client.id)?,
            completed_documents: documents::count_completed(connection, client.id)?,
            last_visit: sessions::last_seen(connection, client.id)?,
            mails: last_to(
                connection,
                client.id,
                client.data.email.as_ref().map(EmailAddress::as_str),
            )?,
            listed: listed(connection, &settings, app.today(), client)?,
        })
    })
}

/// Number and name of every client, for search prompts and completion.
pub fn names(app: &App, prefix: &str, limit: usize) -> Result<Vec<(String, String)>, Error> {
    app.read(|connection| Ok(clients::numbers(connection, prefix, limit)?))
}

/// Archives a client: it sees nothing from now on, and all its data stays. Or takes it back.
pub fn archive(app: &App, name: &str, archived: bool) -> Result<Listed, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let client = references::client(change.transaction, name)?;
        if client.archived_at.is_some() == archived {
            return Ok(Done::Unchanged(listed(
                change.transaction,
                &settings,
                change.today,
                client,
            )?));
        }
        let at = archived.then_some(change.now);
        clients::set_archived(change.transaction, client.id, at, change.now)?;
        let action = if archived {
            "client.archive"
        } else {
            "client.unarchive"
        };
        let event = Event::new(action)
            .client(client.id)
            .fact("number", client.number());
        let client = stored(change.transaction, client.id)?;
        let listed = Listed {
            changed: true,
            ..listed(change.transaction, &settings, change.today, client)?
        };
        Ok(Done::Changed(listed, event))
    })
}

/// Deletes a client with its drafts; refuses while it has completed documents, which must never be lost.
pub fn delete(app: &App, name: &str) -> Result<ClientNumber, Error> {
    app.write(|change| {
        let client = references::client(change.transaction, name)?;
        let number = client.number().clone();
        let completed = documents::count_completed(change.transaction, client.id)?;
        if completed > 0 {
            let noun = if completed == 1 {
                "a completed document"
            } else {
                "completed documents"
            };
            return Err(Error::refused(format!(
                "{number} has {noun} ({completed}), and those are never deleted"
            ))
            .hint(format!("portalctl client archive {number}")));
        }
        clients::delete(change.transaction, client.id)?;
        let event = Event::new("client.delete")
            .client(client.id)
            .fact("number", &number);
        Ok(Done::Changed(number, event))
    })
}

fn overwrite(
    change: &crate::app::Change<'_>,
    settings: &Settings,
    client: Client,
    data: &ClientData,
) -> Result<Done<Listed>, Error> {
    if client.data == *data {
        return Ok(Done::Unchanged(listed(
            change.transaction,
            settings,
            change.today,
            client,
        )?));
    }
    clients::update(change.transaction, client.id, data, change.now)?;
    let event = Event::new("client.edit")
        .client(client.id)
        .fact("number", &data.number);
    let client = stored(change.transaction, client.id)?;
    Ok(Done::Changed(
        Listed {
            changed: true,
            ..listed(change.transaction, settings, change.today, client)?
        },
        event,
    ))
}

/// The client of a row that another row names.
pub fn stored(connection: &Connection, id: ClientId) -> Result<Client, Error> {
    clients::find_by_id(connection, id)?
        .ok_or_else(|| Error::bug(format!("client {id} vanished within a transaction")))
}

fn listed(
    connection: &Connection,
    settings: &Settings,
    today: Date,
    client: Client,
) -> Result<Listed, Error> {
    let access = access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
    Ok(Listed {
        stand: access.stand(today),
        login: access.login_mode(settings),
        client,
        access,
        changed: false,
    })
}

/// Whether the presetting gives a new client access.
pub fn presets_access(settings: &Settings) -> bool {
    match settings.default_access {
        DefaultAccess::None => false,
        DefaultAccess::Future | DefaultAccess::All => true,
    }
}
