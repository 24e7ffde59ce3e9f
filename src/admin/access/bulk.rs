//! Decisions about all clients at once: a few statements for any number of them, and nothing collected.

use super::{Standing, check_terms, with_terms};
use crate::admin::links::{self, Urls};
use crate::app::{App, Change, Done, Error};
use crate::domain::access::AccessStand;
use crate::domain::audit::Event;
use crate::domain::client::ClientNumber;
use crate::domain::settings::{LoginMode, Settings};
use crate::store::access::{Terms, Whom};
use crate::store::standing::{for_each_standing, renew_standing};
use crate::store::{access, settings};

/// Grants access to every client that is not archived; returns how many that changed.
///
/// Afterwards `each` gets all of them, ordered by id, streamed; `changed` tells them apart.
pub fn grant_all(
    app: &App,
    terms: &Terms,
    mut each: impl FnMut(&Standing) -> Result<(), Error>,
) -> Result<u64, Error> {
    let (count, event) = app.write(|change| {
        let settings = settings::load(change.transaction)?;
        check_terms(change, &settings, terms)?;
        Urls::new(&settings, change.keys()?)?;
        match grant_noted(change, &settings, Whom::Everyone, terms)? {
            0 => Ok(Done::Unchanged((0, None))),
            count => Ok(Done::Changed(
                (count, Some(change.event)),
                with_terms(Event::new("access.grant"), terms).noted_clients(),
            )),
        }
    })?;
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let mut urls = Urls::new(&settings, app.keys()?)?;
        for_each_standing(connection, app.today(), event, |standing| {
            let login = standing.login.unwrap_or(settings.login_mode);
            let url = match login {
                LoginMode::Link => urls.of(standing.key_id, standing.public_id)?.to_owned(),
                LoginMode::Password => urls.login_page(),
            };
            each(&Standing {
                client: ClientNumber::from_store(standing.number.to_owned()),
                state: AccessStand::Granted,
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
        let (transaction, terms) = (change.transaction, Terms::default());
        let count =
            access::note_concerned(transaction, Whom::Granted, &terms, change.event, change.now)?;
        if count == 0 {
            return Ok(Done::Unchanged(0));
        }
        access::revoke_concerned(transaction, change.event, change.now)?;
        let event = Event::new("access.revoke").noted_clients();
        Ok(Done::Changed(count, event))
    })
}

/// How many clients have access granted, whether or not its last day is over.
pub fn count_granted(app: &App) -> Result<u64, Error> {
    app.read(|connection| Ok(access::count(connection)?.0))
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
    let count = access::note_concerned(change.transaction, whom, terms, change.event, change.now)?;
    if count > 0 {
        let (transaction, event, now) = (change.transaction, change.event, change.now);
        access::grant_concerned(transaction, event, terms, now)?;
        renew_standing(
            transaction,
            event,
            now,
            settings.client_expiry.instant(now, None),
        )?;
        links::give_standing(change, settings)?;
    }
    Ok(count)
}
