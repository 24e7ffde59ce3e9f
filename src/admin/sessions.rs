//! Who is in the portal, and showing somebody the door.

use super::lists::{Outcome, Strictness};
use super::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::{Access, Question};
use crate::domain::audit::Event;
use crate::domain::client::ClientNumber;
use crate::domain::session::{Session, Way};
use crate::domain::settings::{LoginMode, Settings};
use crate::domain::wordset::word_enum;
use crate::store::sessions::SessionFilter;
use crate::store::{self, Connection, access, clients, links, sessions, settings};

word_enum! {
    /// Where a session stands.
    SessionState, "state of a session" {
        /// Its visitor can go on.
        Live => "live",
        /// It was left alone too long, or lasted as long as one may.
        Over => "over",
        /// Somebody ended it: the visitor, a new login in its place, or the operator.
        Ended => "ended",
        /// Access, link or login mode changed since, so its next request is refused.
        Barred => "barred",
    }
}

/// A session as lists show it.
#[derive(Debug, Clone)]
pub struct Listed {
    pub session: Session,
    pub client: ClientNumber,
    /// What the link it came by is called; empty for a password.
    pub label: String,
    pub state: SessionState,
    /// Whether the deed that returned it changed something; always false for reading.
    pub changed: bool,
}

/// Which sessions a list holds.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub client: Option<String>,
    pub link: Option<String>,
    /// Those that are over, too.
    pub all: bool,
}

/// Calls `each` with the sessions of a filter, newest first.
pub fn list(
    app: &App,
    filter: &Filter,
    mut each: impl FnMut(&Listed) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let client = filter
            .client
            .as_deref()
            .map(|name| references::client_id(connection, name))
            .transpose()?;
        let link = filter
            .link
            .as_deref()
            .map(|name| references::link(connection, name))
            .transpose()?;
        let rows = SessionFilter {
            client,
            link: link.map(|link| link.id),
            unended: !filter.all,
        };
        let settings = settings::load(connection)?;
        sessions::for_each(connection, rows, |session, _number| {
            let listed = listed(app, connection, &settings, session)?;
            if filter.all || listed.state == SessionState::Live {
                each(&listed)
            } else {
                Ok(())
            }
        })
    })
}

/// The ids of all live sessions, of one client or of everybody.
pub fn live(app: &App, client: Option<&str>) -> Result<Vec<String>, Error> {
    let filter = Filter {
        client: client.map(ToOwned::to_owned),
        ..Filter::default()
    };
    let mut ids = Vec::new();
    list(app, &filter, |listed| {
        ids.push(listed.session.id.to_string());
        Ok(())
    })?;
    Ok(ids)
}

/// Ends sessions; the next request of each is refused. Ending one twice changes nothing.
pub fn revoke(
    app: &App,
    names: &[String],
    strictness: Strictness,
) -> Result<Outcome<Listed>, Error> {
    app.write_several(|change| {
        let settings = settings::load(change.transaction)?;
        let mut events = Vec::new();
        let outcome = Outcome::of(names, strictness, |name| {
            let done = store::attempt(change.transaction, || one(app, change, &settings, name));
            Ok(match done? {
                Done::Unchanged(listed) => listed,
                Done::Changed(listed, event) => {
                    events.push(event);
                    listed
                }
            })
        })?;
        Ok((outcome, events))
    })
}

fn one(
    app: &App,
    change: &Change<'_>,
    settings: &Settings,
    name: &str,
) -> Result<Done<Listed>, Error> {
    let session = references::session(change.transaction, name)?;
    let ended = sessions::end(change.transaction, session.id, change.now)?;
    let session = references::session(change.transaction, &session.id.to_string())?;
    let event = Event::new("session.revoke")
        .client(session.client)
        .session(session.id);
    let listed = listed(app, change.transaction, settings, session)?;
    Ok(if ended == 0 {
        Done::Unchanged(listed)
    } else {
        Done::Changed(
            Listed {
                changed: true,
                ..listed
            },
            event,
        )
    })
}

fn listed(
    app: &App,
    connection: &Connection,
    settings: &Settings,
    session: Session,
) -> Result<Listed, Error> {
    let client = clients::find_by_id(connection, session.client)?
        .ok_or_else(|| Error::damaged(format!("session {} belongs to no client", session.id)))?;
    let link = match &session.way {
        Way::Link { link, .. } => links::find(connection, *link)?,
        Way::Password(_) => None,
    };
    let access = access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
    let question = Question {
        client: &client,
        access: &access,
        settings,
        link: link.as_ref(),
        is_inside: true,
        key_is_live: link
            .as_ref()
            .is_none_or(|link| app.key_is_live(link.key_id)),
        now: app.now(),
        today: app.today(),
    };
    let fits = match &session.way {
        Way::Link { public_id, .. } => link
            .as_ref()
            .is_some_and(|link| link.public_id == *public_id),
        Way::Password(_) => access.login_mode(settings) == LoginMode::Password,
    };
    let state = if session.ended_at.is_some() {
        SessionState::Ended
    } else if !session.is_live(app.now()) {
        SessionState::Over
    } else if !(fits && question.enters().is_ok()) {
        SessionState::Barred
    } else {
        SessionState::Live
    };
    Ok(Listed {
        label: link.map(|link| link.label).unwrap_or_default(),
        client: client.data.number,
        session,
        state,
        changed: false,
    })
}
