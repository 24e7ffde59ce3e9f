//! Granting, revoking and explaining access.

use jiff::Timestamp;
use jiff::civil::Date;

use super::links::Urls;
use super::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::{Access, AccessState, Question, Verdict};
use crate::domain::action::Action;
use crate::domain::audit::Event;
use crate::domain::client::{Client, ClientNumber};
use crate::domain::id::ClientId;
use crate::domain::settings::{LoginMode, Settings};
use crate::domain::wordset::Word;
use crate::store::access::{Terms, Whom};
use crate::store::{Connection, access, audit, clients, links, settings};

/// What a client's access is after a deed, or when it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub client: ClientNumber,
    pub state: AccessState,
    pub since: Option<Timestamp>,
    pub until: Option<Date>,
    pub login: LoginMode,
    /// Whether the deed changed anything.
    pub changed: bool,
    /// Where the client enters, while access lasts and the portal has an address.
    pub url: Option<String>,
}

/// A client of a long list that a deed passed over, with the line it came from.
#[derive(Debug)]
pub struct Refusal {
    /// Counted from 1.
    pub line: usize,
    pub error: Error,
}

/// Whether one refused client of many undoes the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    KeepGoing,
    AllOrNothing,
}

/// What became of a list of clients.
#[derive(Debug, Default)]
pub struct Outcome {
    /// In the order asked.
    pub done: Vec<Standing>,
    pub refused: Vec<Refusal>,
}

/// Grants access to the named clients in one transaction; needs the portal's address and keys.
pub fn grant(
    app: &App,
    names: &[String],
    terms: &Terms,
    strictness: Strictness,
) -> Result<Outcome, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let urls = Urls::new(&settings, change.keys()?)?;
        let give = |client: ClientId| grant_one(change, &settings, &urls, client, terms);
        decide(change, names, strictness, "access.grant", give)
    })
}

/// Revokes the access of the named clients in one transaction; links and passwords rest, nothing is deleted.
pub fn revoke(app: &App, names: &[String], strictness: Strictness) -> Result<Outcome, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let take = |client: ClientId| revoke_one(change, &settings, client);
        decide(change, names, strictness, "access.revoke", take)
    })
}

/// Grants access to every client that is not archived; returns how many that changed.
///
/// Afterwards `each` gets all of them, ordered by id, streamed; `changed` tells them apart.
pub fn grant_all(
    app: &App,
    terms: &Terms,
    mut each: impl FnMut(&Standing) -> Result<(), Error>,
) -> Result<u64, Error> {
    let mut event = None;
    let count = app.write(|change| {
        let settings = settings::load(change.transaction)?;
        Urls::new(&settings, change.keys()?)?;
        event = Some(change.event);
        match grant_noted(change, &settings, Whom::Everyone, terms)? {
            0 => Ok(Done::Unchanged(0)),
            count => Ok(Done::Changed(
                count,
                Event::new("access.grant").noted_clients(),
            )),
        }
    })?;
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let mut urls = Urls::new(&settings, app.keys()?)?;
        links::for_each_standing(connection, app.today(), event, |standing| {
            let login = standing.login.unwrap_or(settings.login_mode);
            let url = match login {
                LoginMode::Link => urls.of(standing.key_id, standing.public_id)?.to_owned(),
                LoginMode::Password => urls.login_page(),
            };
            each(&Standing {
                client: ClientNumber::from_store(standing.number.to_owned()),
                state: AccessState::Granted,
                since: standing.since,
                until: standing.until,
                login,
                changed: standing.is_noted,
                url: Some(url),
            })
        })
    })?;
    Ok(count)
}

/// Revokes every granted access; returns how many.
pub fn revoke_all(app: &App) -> Result<u64, Error> {
    app.write(|change| {
        let count = access::note_concerned(
            change.transaction,
            Whom::Granted,
            &Terms::default(),
            change.event,
        )?;
        if count == 0 {
            return Ok(Done::Unchanged(0));
        }
        access::revoke_concerned(change.transaction, change.event, change.now)?;
        Ok(Done::Changed(
            count,
            Event::new("access.revoke").noted_clients(),
        ))
    })
}

/// Grants access to a set of clients and notes them under the running event; returns how many.
///
/// For a deed whose own event says more, such as a change of the presetting.
pub fn grant_noted(
    change: &Change<'_>,
    settings: &Settings,
    whom: Whom,
    terms: &Terms,
) -> Result<u64, Error> {
    let count = access::note_concerned(change.transaction, whom, terms, change.event)?;
    if count > 0 {
        access::grant_concerned(change.transaction, change.event, terms, change.now)?;
        super::links::give_standing(change, settings)?;
    }
    Ok(count)
}

/// Gives a new client the access that the presetting provides, with its standing link.
pub fn preset(change: &Change<'_>, settings: &Settings, client: ClientId) -> Result<Access, Error> {
    let mut access = Access::never(client);
    if super::clients::presets_access(settings) {
        access.state = AccessState::Granted;
        access.since = Some(change.now);
        access::put(change.transaction, &access)?;
        super::links::ensure_standing(change, settings, client)?;
    }
    Ok(access)
}

/// Calls `each` with the access of every client, ordered by number; `state` keeps only one sort.
pub fn list(
    app: &App,
    state: Option<AccessState>,
    mut each: impl FnMut(&Standing) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let settings = settings::load(connection)?;
        clients::for_each(connection, &clients::ClientFilter::default(), |client| {
            let found = standing(app, connection, &settings, &client)?;
            if state.is_none_or(|state| state == found.state) {
                each(&found)
            } else {
                Ok(())
            }
        })
    })
}

/// Shows a client's access, with its exceptions from the settings.
pub fn show(app: &App, name: &str) -> Result<(Standing, Access), Error> {
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let client = references::client(connection, name)?;
        let access =
            access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
        Ok((standing(app, connection, &settings, &client)?, access))
    })
}

/// Why a client can enter, see a document, and do things; every condition with its value.
#[derive(Debug, Clone)]
pub struct Explanation {
    pub client: Client,
    /// May the client enter, or see the document that was asked about?
    pub verdict: Verdict,
    /// May it do each of the actions?
    pub actions: Vec<(Action, Verdict)>,
}

/// Explains what a client can see and do, or only through one of its links.
pub fn explain(
    app: &App,
    name: &str,
    document: Option<&str>,
    link: Option<&str>,
) -> Result<Explanation, Error> {
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let client = references::client(connection, name)?;
        let document = document
            .map(|name| references::document(connection, name))
            .transpose()?;
        let link = link
            .map(|name| references::link(connection, name))
            .transpose()?;
        let access =
            access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
        if let Some(link) = link.as_ref().filter(|link| link.client != client.id) {
            return Err(
                Error::invalid(format!("link {} belongs to another client", link.id))
                    .hint(format!("portalctl link show '{}'", link.id)),
            );
        }
        let question = Question {
            client: &client,
            access: &access,
            settings: &settings,
            link: link.as_ref(),
            key_is_live: link
                .as_ref()
                .is_none_or(|link| super::links::key_is_live(app, link.key_id)),
            now: app.now(),
            today: app.today(),
        };
        let verdict = document.as_ref().map_or_else(
            || question.may_enter(),
            |document| question.may_see(document),
        );
        let actions = Action::ALL
            .iter()
            .map(|action| (*action, question.may_do(*action, document.as_ref())))
            .collect();
        Ok(Explanation {
            verdict,
            actions,
            client,
        })
    })
}

fn decide(
    change: &Change<'_>,
    names: &[String],
    strictness: Strictness,
    action: &'static str,
    one: impl Fn(ClientId) -> Result<Standing, Error>,
) -> Result<Done<Outcome>, Error> {
    let mut outcome = Outcome::default();
    let mut concerned = Vec::new();
    for (line, name) in (1..).zip(names) {
        let result = references::client_id(change.transaction, name)
            .and_then(|client| Ok((client, one(client)?)));
        match result {
            Ok((client, standing)) => {
                if standing.changed {
                    concerned.push(client);
                }
                outcome.done.push(standing);
            }
            Err(error) if strictness == Strictness::AllOrNothing => return Err(error),
            Err(error) => outcome.refused.push(Refusal { line, error }),
        }
    }
    let event = Event::new(action);
    match concerned.as_slice() {
        [] => Ok(Done::Unchanged(outcome)),
        [client] => Ok(Done::Changed(outcome, event.client(*client))),
        several => {
            for client in several {
                audit::note_client(change.transaction, change.event, *client)?;
            }
            Ok(Done::Changed(outcome, event.noted_clients()))
        }
    }
}

fn grant_one(
    change: &Change<'_>,
    settings: &Settings,
    urls: &Urls,
    client: ClientId,
    terms: &Terms,
) -> Result<Standing, Error> {
    let client = found(change.transaction, client)?;
    if client.archived_at.is_some() {
        return Err(Error::refused(format!(
            "{} is archived and cannot be given access",
            client.number()
        ))
        .hint(format!(
            "portalctl client archive --undo {}",
            client.number()
        )));
    }
    let before =
        access::find(change.transaction, client.id)?.unwrap_or_else(|| Access::never(client.id));
    let was_granted = before.state == AccessState::Granted;
    let after = Access {
        state: AccessState::Granted,
        since: if was_granted {
            before.since
        } else {
            Some(change.now)
        },
        until: terms.until,
        login: terms.login.or(before.login),
        share: terms.share.or(before.share),
        allow: terms.allow.or(before.allow),
        ..before.clone()
    };
    if after != before {
        access::put(change.transaction, &after)?;
    }
    let (link, made) = super::links::ensure_standing(change, settings, client.id)?;
    let login = after.login_mode(settings);
    let url = match login {
        LoginMode::Link => urls.clone().of(link.key_id, link.public_id)?.to_owned(),
        LoginMode::Password => urls.login_page(),
    };
    Ok(Standing {
        client: client.data.number,
        state: after.state,
        since: after.since,
        until: after.until,
        login,
        changed: made || after != before,
        url: Some(url),
    })
}

fn revoke_one(
    change: &Change<'_>,
    settings: &Settings,
    client: ClientId,
) -> Result<Standing, Error> {
    let client = found(change.transaction, client)?;
    let before =
        access::find(change.transaction, client.id)?.unwrap_or_else(|| Access::never(client.id));
    let changed = before.state != AccessState::Revoked;
    let after = if changed {
        Access {
            state: AccessState::Revoked,
            since: Some(change.now),
            ..before
        }
    } else {
        before
    };
    if changed {
        access::put(change.transaction, &after)?;
    }
    Ok(Standing {
        client: client.data.number,
        state: after.state,
        since: after.since,
        until: after.until,
        login: after.login_mode(settings),
        changed,
        url: None,
    })
}

fn found(connection: &Connection, client: ClientId) -> Result<Client, Error> {
    clients::find_by_id(connection, client)?
        .ok_or_else(|| Error::not_found(format!("there is no client {client}")))
}

fn standing(
    app: &App,
    connection: &Connection,
    settings: &Settings,
    client: &Client,
) -> Result<Standing, Error> {
    let access = access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
    let live = access.is_live(app.today()) && client.archived_at.is_none();
    let login = access.login_mode(settings);
    let url = if live {
        super::links::entrance(app, connection, settings, client.id, login)?
    } else {
        None
    };
    Ok(Standing {
        client: client.data.number.clone(),
        state: access.state,
        since: access.since,
        until: access.until,
        login,
        changed: false,
        url,
    })
}
