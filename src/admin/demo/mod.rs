//! A self-contained portal of a fictional company, to try everything on.

mod data;
mod decisions;
mod documents;
mod entrances;
mod pdf;
mod visitors;

use jiff::Span;

use super::links;
use crate::app::{App, Change, Clock, Config, Done, Ending, Error};
use crate::domain::access::{Access, AccessState};
use crate::domain::address::EmailAddress;
use crate::domain::audit::Event;
use crate::domain::client::{ClientData, ClientNumber, Profile};
use crate::domain::id::{ClientId, SessionId};
use crate::domain::link::Scope;
use crate::domain::settings::{Key, LoginMode, Settings};
use crate::store::{access, census, clients, settings};
pub use data::Case;
use data::{CLIENTS, DOCUMENTS, DemoClient};
use entrances::LABEL;
pub use entrances::{Entrances, entrances, planned};
use visitors::{Doors, Shelf};

/// Where the demo can be opened unless somebody says otherwise.
const ADDRESS: &str = "http://127.0.0.1:8080";

/// Sets the demo up in a new store; refuses with `Conflict` when there is one.
pub fn create(config: Config, clock: Clock) -> Result<App, Error> {
    let app = super::portal::create(config, clock, &policy()?)?;
    let built = app.write(|change| {
        let built = build(change, &settings::load(change.transaction)?)?;
        let event = Event::new(ACTION)
            .fact("clients", CLIENTS.len())
            .fact("documents", DOCUMENTS.len());
        Ok(Done::Changed(built, event))
    })?;
    decisions::decide_all(&app, &built.shelf, built.session)?;
    Ok(app)
}

/// Opens a demo that was set up before; refuses with `Conflict` when the portal is a real one.
pub fn reopen(config: Config, clock: Clock) -> Result<App, Error> {
    let path = config.store.value.display().to_string();
    let app = App::open(config, clock, Ending::Commit)?;
    let made =
        app.read(|connection| Ok::<_, Error>(census::last_event(connection, Some(ACTION))?))?;
    if made.is_none() {
        return Err(Error::conflict(format!("the portal at {path} is no demo"))
            .hint("portalctl serve serves it; --folder names another folder for the demo"));
    }
    Ok(app)
}

/// Makes the links of the demo point to where it is served.
pub fn settle(app: &App, address: &str) -> Result<(), Error> {
    super::settings::set(app, Key::BaseUrl, address).map(|_amendment| ())
}

/// What the trail says of a demo.
const ACTION: &str = "portal.demo";

/// What one transaction wrote.
#[derive(Debug)]
struct Built {
    shelf: Shelf,
    /// The session in which the offers were decided on.
    session: SessionId,
}

fn build(change: &Change<'_>, settings: &Settings) -> Result<Built, Error> {
    let ids = CLIENTS
        .iter()
        .map(|client| add_client(change, client))
        .collect::<Result<Vec<_>, _>>()?;
    let shelf = documents::add_all(change, settings, &ids)?;
    for (client, id) in CLIENTS.iter().zip(&ids) {
        let_in(change, settings, client, *id)?;
    }
    let single = shelf.document("RE-002")?;
    let accounting = links::insert(
        change,
        links::NewLink {
            client: single.head.client,
            scope: Scope::Documents(vec![single.id]),
            is_standing: false,
            label: LABEL.to_owned(),
            allow: None,
            expires_at: None,
            max_uses: Some(20),
        },
    )?;
    let (standing, _) = links::ensure_standing(change, settings, single.head.client)?;
    let doors = Doors {
        standing,
        accounting,
    };
    Ok(Built {
        session: visitors::act(change, &shelf, &doors)?,
        shelf,
    })
}

fn policy() -> Result<Settings, Error> {
    let mut settings = Settings::default();
    for (key, value) in [
        (Key::BaseUrl, ADDRESS),
        (Key::Share, "all"),
        (Key::CompanyName, "Nordlicht Gestaltung GmbH"),
        (Key::CompanyAddress, "Speicherstadt 4\n20457 Hamburg"),
        (Key::CompanyEmail, "post@nordlicht.example"),
        (Key::CompanyPhone, "+49 40 5550100"),
        (Key::CompanyWebsite, "https://nordlicht.example"),
        (Key::CompanyVatNumber, "DE123456789"),
        (Key::PaymentIban, "DE02120300000000202051"),
        (Key::PaymentBic, "BYLADEM1001"),
        (Key::PaymentHolder, "Nordlicht Gestaltung GmbH"),
        (Key::Allow, "all"),
    ] {
        settings
            .set(key, value)
            .map_err(|error| Error::bug(error.to_string()))?;
    }
    Ok(settings)
}

fn add_client(change: &Change<'_>, client: &DemoClient) -> Result<ClientId, Error> {
    let profile = Profile {
        street: client.street.to_owned(),
        zip: client.zip.to_owned(),
        city: client.city.to_owned(),
        ..Profile::default()
    };
    let data = ClientData {
        number: ClientNumber::new(client.number).map_err(|error| Error::bug(error.to_string()))?,
        name: client.name.to_owned(),
        email: EmailAddress::new(client.email).ok(),
        locale: client.locale,
        kind: client.kind,
        profile,
    };
    Ok(clients::insert(change.transaction, &data, change.now)?)
}

fn let_in(
    change: &Change<'_>,
    settings: &Settings,
    client: &DemoClient,
    id: ClientId,
) -> Result<(), Error> {
    let (state, until, login) = match client.case {
        Case::Never => return Ok(()),
        Case::Link | Case::Consumer => (AccessState::Granted, None, None),
        Case::Password => (AccessState::Granted, None, Some(LoginMode::Password)),
        Case::Revoked => (AccessState::Revoked, None, None),
        Case::Expired => (
            AccessState::Granted,
            change.today.checked_sub(Span::new().days(10)).ok(),
            None,
        ),
    };
    let access = Access {
        state,
        until,
        login,
        since: Some(change.now),
        ..Access::never(id)
    };
    access::put(change.transaction, &access)?;
    links::ensure_standing(change, settings, id)?;
    Ok(())
}
