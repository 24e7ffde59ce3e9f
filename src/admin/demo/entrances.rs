//! The ways into the demo, one per case.

use jiff::SignedDuration;

use super::data::{CLIENTS, Case, DOCUMENTS, DemoClient};
use crate::admin::credentials;
use crate::admin::links::Urls;
use crate::app::{App, Error};
use crate::domain::link::Link;
use crate::store::links::LinkFilter;
use crate::store::{Connection, clients, documents, links, settings};

/// What the link that opens a single document is called.
pub const LABEL: &str = "Buchhaltung";
/// How long the initial password of the demo lasts.
const PASSWORD_LIFETIME: SignedDuration = SignedDuration::from_hours(72);

/// A client of the demo with the way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entrance {
    pub number: &'static str,
    pub name: &'static str,
    pub case: Case,
    /// The standing link, which opens nothing where access is over, or the login page; nothing where nobody was let in.
    pub url: Option<String>,
    /// User name and initial password, shown this once.
    pub login: Option<(String, String)>,
}

/// All ways in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entrances {
    pub clients: Vec<Entrance>,
    /// A link that opens a single document, and the number of that document.
    pub document: Option<(String, String)>,
}

/// The clients and the number of documents that a demo will have; no way in has an address yet.
pub fn planned() -> (Entrances, u64) {
    let clients = CLIENTS.iter().map(|client| Entrance {
        number: client.number,
        name: client.name,
        case: client.case,
        url: None,
        login: None,
    });
    let entrances = Entrances {
        clients: clients.collect(),
        document: None,
    };
    (
        entrances,
        u64::try_from(DOCUMENTS.len()).unwrap_or(u64::MAX),
    )
}

/// Finds the ways in, under the address the portal has now; the password is a new one each time.
pub fn entrances(app: &App) -> Result<Entrances, Error> {
    let clients = CLIENTS.iter().map(|client| entrance(app, client));
    Ok(Entrances {
        clients: clients.collect::<Result<_, _>>()?,
        document: app.read(|connection| document(app, connection))?,
    })
}

fn entrance(app: &App, client: &DemoClient) -> Result<Entrance, Error> {
    let (url, login) = match client.case {
        Case::Password => {
            let owner = credentials::owner(app, client.number, None)?;
            let (login, password) = credentials::generate(app, &owner, PASSWORD_LIFETIME)?;
            let login = (login.username.to_string(), password.reveal().to_owned());
            (
                app.read(|connection| Ok::<_, Error>(urls(app, connection)?.login_page()))?,
                Some(login),
            )
        }
        Case::Link | Case::Consumer | Case::Revoked | Case::Expired | Case::Never => {
            return Ok(Entrance {
                url: app.read(|connection| standing(app, connection, client.number))?,
                ..named(client)
            });
        }
    };
    Ok(Entrance {
        url: Some(url),
        login,
        ..named(client)
    })
}

fn named(client: &DemoClient) -> Entrance {
    Entrance {
        number: client.number,
        name: client.name,
        case: client.case,
        url: None,
        login: None,
    }
}

fn urls(app: &App, connection: &Connection) -> Result<Urls, Error> {
    Urls::new(&settings::load(connection)?, app.keys()?)
}

fn url(app: &App, connection: &Connection, link: &Link) -> Result<String, Error> {
    let mut urls = urls(app, connection)?;
    urls.of(link.key_id, link.public_id).map(ToOwned::to_owned)
}

fn standing(app: &App, connection: &Connection, number: &str) -> Result<Option<String>, Error> {
    let Some(client) = clients::find_id(connection, number)? else {
        return Ok(None);
    };
    let link = links::find_standing(connection, client)?;
    link.map(|link| url(app, connection, &link)).transpose()
}

/// The link with the label, as long as nobody revoked it.
fn document(app: &App, connection: &Connection) -> Result<Option<(String, String)>, Error> {
    let mut found = None;
    links::for_each(connection, &LinkFilter::default(), |link, _number| {
        if link.label == LABEL && link.revoked_at.is_none() {
            found = Some(link);
        }
        Ok::<_, Error>(())
    })?;
    let Some(link) = found else {
        return Ok(None);
    };
    let crate::domain::link::Scope::Documents(ids) = &link.scope else {
        return Ok(None);
    };
    let number = match ids.first() {
        Some(id) => {
            documents::find_by_id(connection, *id)?.map(|document| document.head.number.to_string())
        }
        None => None,
    };
    let url = url(app, connection, &link)?;
    Ok(number.map(|number| (url, number)))
}
