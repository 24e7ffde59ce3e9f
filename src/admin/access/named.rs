//! Granting and revoking the access of named clients, all in one transaction.

use jiff::Timestamp;

use super::{Standing, check_terms, with_terms};
use crate::admin::links::{Urls, ensure_standing};
use crate::admin::lists::{self, Strictness};
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::{Access, AccessState};
use crate::domain::audit::Event;
use crate::domain::client::Client;
use crate::domain::id::ClientId;
use crate::domain::settings::{LoginMode, Settings};
use crate::store::access::Terms;
use crate::store::{Connection, access, audit, clients, links, settings};

/// What became of a list of clients.
pub type Outcome = lists::Outcome<Standing>;

/// Grants access to the named clients in one transaction; needs the portal's address and keys.
pub fn grant(
    app: &App,
    names: &[String],
    terms: &Terms,
    strictness: Strictness,
) -> Result<Outcome, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        check_terms(change, &settings, terms)?;
        let grant = Grant {
            urls: Urls::new(&settings, change.keys()?)?,
            settings: &settings,
            terms,
            is_kept: !app.is_dry_run(),
        };
        let give = |client: ClientId| grant.give(change, client);
        let event = with_terms(Event::new("access.grant"), terms);
        decide(change, names, strictness, event, give)
    })
}

/// Revokes the access of the named clients in one transaction; links and passwords rest, nothing is deleted.
pub fn revoke(app: &App, names: &[String], strictness: Strictness) -> Result<Outcome, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        let take = |client: ClientId| revoke_one(change, &settings, client);
        decide(change, names, strictness, Event::new("access.revoke"), take)
    })
}

fn decide(
    change: &Change<'_>,
    names: &[String],
    strictness: Strictness,
    event: Event,
    one: impl Fn(ClientId) -> Result<Standing, Error>,
) -> Result<Done<Outcome>, Error> {
    let mut concerned = Vec::new();
    let outcome = Outcome::of(names, strictness, |name| {
        let client = references::client_id(change.transaction, name)?;
        let standing = one(client)?;
        if standing.changed {
            concerned.push(client);
        }
        Ok(standing)
    })?;
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

/// What is the same for every client of a list.
struct Grant<'a> {
    settings: &'a Settings,
    terms: &'a Terms,
    urls: Urls,
    is_kept: bool,
}

impl Grant<'_> {
    fn give(&self, change: &Change<'_>, client: ClientId) -> Result<Standing, Error> {
        let client = found(change.transaction, client)?;
        if client.archived_at.is_some() {
            let number = client.number();
            let message = format!("{number} is archived and cannot be given access");
            return Err(
                Error::refused(message).hint(format!("portalctl client archive {number} --undo"))
            );
        }
        let before = access::find(change.transaction, client.id)?
            .unwrap_or_else(|| Access::never(client.id));
        let after = self.over(&before, change.now);
        if after != before {
            access::put(change.transaction, &after)?;
        }
        let (mut link, is_new) = ensure_standing(change, self.settings, client.id)?;
        let has_expired = link.expires_at.is_some_and(|end| end <= change.now);
        if has_expired {
            link.expires_at = self.settings.client_expiry.instant(change.now, None);
            links::update(change.transaction, &link)?;
        }
        let url = match after.login_mode(self.settings) {
            LoginMode::Password => Some(self.urls.login_page()),
            // The address of a link that is not kept would never open.
            LoginMode::Link if is_new && !self.is_kept => None,
            LoginMode::Link => Some(
                self.urls
                    .clone()
                    .of(link.key_id, link.public_id)?
                    .to_owned(),
            ),
        };
        Ok(Standing {
            changed: is_new || has_expired || after != before,
            url,
            ..Standing::of(&client, &after, self.settings, change.today)
        })
    }

    fn over(&self, before: &Access, now: Timestamp) -> Access {
        let since = match before.state {
            AccessState::Granted => before.since,
            AccessState::Revoked | AccessState::Never => Some(now),
        };
        Access {
            client: before.client,
            state: AccessState::Granted,
            since,
            until: self.terms.until,
            login: self.terms.login.over(before.login),
            share: self.terms.share.over(before.share),
            allow: self.terms.allow.over(before.allow),
        }
    }
}

fn revoke_one(
    change: &Change<'_>,
    settings: &Settings,
    client: ClientId,
) -> Result<Standing, Error> {
    let client = found(change.transaction, client)?;
    let mut access =
        access::find(change.transaction, client.id)?.unwrap_or_else(|| Access::never(client.id));
    let changed = access.state != AccessState::Revoked;
    if changed {
        access.state = AccessState::Revoked;
        access.since = Some(change.now);
        access::put(change.transaction, &access)?;
    }
    Ok(Standing {
        changed,
        ..Standing::of(&client, &access, settings, change.today)
    })
}

fn found(connection: &Connection, client: ClientId) -> Result<Client, Error> {
    clients::find_by_id(connection, client)?
        .ok_or_else(|| Error::not_found(format!("there is no client {client}")))
}
