//! A self-contained portal of a fictional company, to try everything on.

mod data;
mod decisions;
mod documents;
mod pdf;
mod visitors;

use jiff::{SignedDuration, Span};

use super::credentials;
use super::links::{self, Urls};
use crate::app::{App, Change, Clock, Config, Done, Error};
use crate::domain::access::{Access, AccessState};
use crate::domain::address::EmailAddress;
use crate::domain::audit::Event;
use crate::domain::client::{ClientData, ClientNumber, Profile};
use crate::domain::id::{ClientId, SessionId};
use crate::domain::link::Scope;
use crate::domain::settings::{Key, LoginMode, Settings};
use crate::store::{access, clients, settings};
pub use data::Case;
use data::{CLIENTS, DOCUMENTS, DemoClient};
use visitors::{Doors, Shelf};

/// A client of the demo with the way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entrance {
    pub number: &'static str,
    pub name: &'static str,
    pub case: Case,
    /// The standing link, which opens nothing where access is over, or the login page; nothing where there was no access ever.
    pub url: Option<String>,
    /// User name and initial password, shown this once.
    pub login: Option<(String, String)>,
}

/// The finished demo.
#[derive(Debug)]
pub struct Demo {
    pub app: App,
    pub entrances: Vec<Entrance>,
    /// A link that opens a single document.
    pub document_url: String,
    /// The number of that document.
    pub document_number: String,
    pub documents: usize,
}

/// Where the demo can be opened unless somebody says otherwise.
pub const ADDRESS: &str = "http://127.0.0.1:8080";

/// Sets the demo up in a new store, under an address; refuses with `Conflict` when there is one.
pub fn create(config: Config, clock: Clock, address: &str) -> Result<Demo, Error> {
    let policy = policy(address)?;
    let app = super::portal::create(config, clock, &policy)?;
    let built = app.write(|change| {
        let built = build(change, &settings::load(change.transaction)?)?;
        let event = Event::new("portal.demo")
            .fact("clients", CLIENTS.len())
            .fact("documents", DOCUMENTS.len());
        Ok(Done::Changed(built, event))
    })?;
    decisions::decide_all(&app, &built.shelf, built.session)?;
    let entrances = built
        .entrances
        .into_iter()
        .map(|entrance| with_password(&app, entrance))
        .collect::<Result<_, _>>()?;
    Ok(Demo {
        app,
        entrances,
        document_url: built.document_url,
        document_number: built.document_number,
        documents: DOCUMENTS.len(),
    })
}

/// What one transaction wrote.
#[derive(Debug)]
struct Built {
    entrances: Vec<Entrance>,
    shelf: Shelf,
    /// The session in which the offers were decided on.
    session: SessionId,
    document_url: String,
    document_number: String,
}

fn build(change: &Change<'_>, settings: &Settings) -> Result<Built, Error> {
    let ids = CLIENTS
        .iter()
        .map(|client| add_client(change, client))
        .collect::<Result<Vec<_>, _>>()?;
    let shelf = documents::add_all(change, settings, &ids)?;
    let entrances = CLIENTS
        .iter()
        .zip(&ids)
        .map(|(client, id)| let_in(change, settings, client, *id))
        .collect::<Result<Vec<_>, _>>()?;
    let single = shelf.document("RE-002")?;
    let accounting = links::insert(
        change,
        links::NewLink {
            client: single.head.client,
            scope: Scope::Documents(vec![single.id]),
            is_standing: false,
            label: "Buchhaltung".to_owned(),
            allow: None,
            expires_at: None,
            max_uses: Some(20),
        },
    )?;
    let document_url = Urls::new(settings, change.keys()?)?
        .of(accounting.key_id, accounting.public_id)?
        .to_owned();
    let document_number = single.head.number.to_string();
    let (standing, _) = links::ensure_standing(change, settings, single.head.client)?;
    let doors = Doors {
        standing,
        accounting,
    };
    Ok(Built {
        session: visitors::act(change, &shelf, &doors)?,
        entrances,
        shelf,
        document_url,
        document_number,
    })
}

/// How long the initial password of the demo lasts.
const PASSWORD_LIFETIME: SignedDuration = SignedDuration::from_hours(72);

fn with_password(app: &App, entrance: Entrance) -> Result<Entrance, Error> {
    if entrance.case != Case::Password {
        return Ok(entrance);
    }
    let owner = credentials::owner(app, entrance.number, None)?;
    let (login, password) = credentials::generate(app, &owner, PASSWORD_LIFETIME)?;
    let login = (login.username.to_string(), password.reveal().to_owned());
    Ok(Entrance {
        login: Some(login),
        ..entrance
    })
}

fn policy(address: &str) -> Result<Settings, Error> {
    let mut settings = Settings::default();
    for (key, value) in [
        (Key::BaseUrl, address),
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
) -> Result<Entrance, Error> {
    let mut entrance = Entrance {
        number: client.number,
        name: client.name,
        case: client.case,
        url: None,
        login: None,
    };
    let (state, until, login) = match client.case {
        Case::Never => return Ok(entrance),
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
    let (link, _) = links::ensure_standing(change, settings, id)?;
    let mut urls = Urls::new(settings, change.keys()?)?;
    entrance.url = Some(match client.case {
        Case::Password => urls.login_page(),
        Case::Link | Case::Consumer | Case::Revoked | Case::Expired | Case::Never => {
            urls.of(link.key_id, link.public_id)?.to_owned()
        }
    });
    Ok(entrance)
}
