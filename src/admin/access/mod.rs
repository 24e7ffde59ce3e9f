//! Granting, revoking and explaining access.

mod bulk;
mod explain;
mod named;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::Date;

pub use bulk::{count_granted, grant_all, grant_noted, revoke_all};
pub use explain::{Explanation, explain};
pub use named::{grant, revoke};

use super::links::{self, Urls};
use super::references;
use crate::app::{App, Change, Error};
use crate::domain::access::{Access, AccessStand, AccessState};
use crate::domain::action::Action;
use crate::domain::audit::Event;
use crate::domain::client::{Client, ClientNumber};
use crate::domain::id::ClientId;
use crate::domain::settings::{Contradiction, LoginMode, Settings};
pub use crate::store::access::{Exception, Terms};
use crate::store::{Connection, access, clients, settings};

/// What a client's access is after a deed, or when it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub client: ClientNumber,
    /// As it stands today: `ended` after its last day.
    pub state: AccessStand,
    pub since: Option<Timestamp>,
    pub until: Option<Date>,
    pub login: LoginMode,
    /// Whether the deed changed anything.
    pub changed: bool,
    /// Where the client enters, while access lasts and the portal has an address.
    pub url: Option<String>,
}

impl Standing {
    fn of(client: &Client, access: &Access, settings: &Settings, today: Date) -> Self {
        Self {
            client: client.data.number.clone(),
            state: access.stand(today),
            since: access.since,
            until: access.until,
            login: access.login_mode(settings),
            changed: false,
            url: None,
        }
    }
}

/// Gives a new client the access that the presetting provides, with its standing link.
pub fn preset(change: &Change<'_>, settings: &Settings, client: ClientId) -> Result<Access, Error> {
    let mut access = Access::never(client);
    if super::clients::presets_access(settings) {
        access.state = AccessState::Granted;
        access.since = Some(change.now);
        access::put(change.transaction, &access)?;
        links::ensure_standing(change, settings, client)?;
    }
    Ok(access)
}

/// Calls `each` with the access of every client, ordered by number; `state` keeps only one sort.
///
/// A URL that cannot be rendered is left out: without the key file it is still known who has access.
pub fn list(
    app: &App,
    state: Option<AccessStand>,
    mut each: impl FnMut(&Standing) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let mut urls = app.keys().and_then(|keys| Urls::new(&settings, keys)).ok();
        let everyone = clients::ClientFilter::default();
        clients::for_each(connection, &everyone, |client| {
            let access =
                access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
            let mut standing = Standing::of(&client, &access, &settings, app.today());
            if state.is_some_and(|state| state != standing.state) {
                return Ok(());
            }
            if let Some(urls) = urls.as_mut().filter(|_| may_enter(app, &client, &access)) {
                standing.url = url(connection, urls, client.id, standing.login)?;
            }
            each(&standing)
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
        let mut standing = Standing::of(&client, &access, &settings, app.today());
        if may_enter(app, &client, &access) {
            standing.url = links::entrance(app, connection, &settings, client.id, standing.login)?;
        }
        Ok((standing, access))
    })
}

fn may_enter(app: &App, client: &Client, access: &Access) -> bool {
    access.is_live(app.today()) && client.archived_at.is_none()
}

fn url(
    connection: &Connection,
    urls: &mut Urls,
    client: ClientId,
    login: LoginMode,
) -> Result<Option<String>, Error> {
    if login == LoginMode::Password {
        return Ok(Some(urls.login_page()));
    }
    let link = crate::store::links::find_standing(connection, client)?;
    Ok(link.and_then(|link| Some(urls.of(link.key_id, link.public_id).ok()?.to_owned())))
}

/// Refuses terms that would give nothing, or what the settings forbid.
fn check_terms(change: &Change<'_>, settings: &Settings, terms: &Terms) -> Result<(), Error> {
    if let Some(until) = terms.until.filter(|until| *until < change.today) {
        return Err(Error::invalid(format!(
            "{until} is over, so that access would end before it began"
        ))
        .hint("portalctl access revoke CLIENT takes access away"));
    }
    match terms.allow {
        Exception::Set(allow) if allow.contains(Action::Pay) && !settings.payment.is_complete() => {
            Err(Error::refused(Contradiction::PayWithoutAccount.to_string())
                .hint("portalctl settings set payment.iban IBAN, and payment.holder NAME"))
        }
        Exception::Set(_) | Exception::Keep | Exception::Follow => Ok(()),
    }
}

/// Adds what was asked for beside access itself.
fn with_terms(event: Event, terms: &Terms) -> Event {
    let until = terms.until.map(|until| until.to_string());
    [
        ("until", until),
        ("login", fact(terms.login)),
        ("share", fact(terms.share)),
        ("allow", fact(terms.allow)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .fold(event, |event, (name, value)| event.fact(name, value))
}

fn fact<T: ToString>(exception: Exception<T>) -> Option<String> {
    match exception {
        Exception::Keep => None,
        Exception::Follow => Some("settings".to_owned()),
        Exception::Set(value) => Some(value.to_string()),
    }
}
