//! Rendering notes with their portal links.

mod all;
pub mod entrance;
mod needs;

pub use all::render_all;
use needs::{MADE_UP, Needs};

use super::templates::{self, checking};
use super::{clients, references};
use crate::app::{App, Error};
use crate::domain::access::Access;
use crate::domain::client::{Client, ClientNumber, Contact};
use crate::domain::document::{Document, DocumentNumber};
use crate::domain::locale::Locale;
use crate::domain::settings::Settings;
use crate::placeholder::{self, Context, Portal, PortalField, Reason, parse};
use crate::store::{Connection, access, contacts, credentials, settings};

/// What a note is about.
#[derive(Debug, Clone)]
pub enum About {
    Document(String),
    Client(String),
}

/// Where the text of a note comes from.
#[derive(Debug, Clone)]
pub enum Text {
    /// A template of that name, in the client's language, or else the portal's, or else the one there is.
    Template(String),
    /// This text, and what messages call it.
    Given { name: String, text: String },
}

/// How notes are rendered.
#[derive(Debug, Clone)]
pub struct Terms {
    pub text: Text,
    /// Absent means the client's language.
    pub locale: Option<Locale>,
    /// Values to print instead of the real ones, by placeholder.
    pub overrides: Vec<(String, String)>,
}

/// A rendered note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub client: ClientNumber,
    pub document: Option<DocumentNumber>,
    pub locale: Locale,
    /// The language of the template, where it was not there in the other.
    pub template_locale: Option<Locale>,
    /// Whether a link had to be made for it.
    pub made_link: bool,
    pub text: String,
}

/// Everything that is known about the note's client before a link is needed.
pub struct Addressee {
    client: Client,
    document: Option<Document>,
    contact: Option<Contact>,
    access: Access,
    settings: Settings,
    username: Option<String>,
}

/// A template's text in one language.
struct Wording {
    name: String,
    text: String,
    /// Of stored templates.
    locale: Option<Locale>,
}

/// Renders one note; makes the standing links that it prints, when they are printed for the first time.
pub fn render(app: &App, about: &About, terms: &Terms) -> Result<Note, Error> {
    require_names(&terms.overrides)?;
    let (addressee, locale, wording) = app.read(|connection| {
        let addressee = Addressee::load(connection, about)?;
        let locale = terms.locale.unwrap_or(addressee.client.data.locale);
        let wording = Wording::load(connection, &terms.text, locale, &addressee.settings)?;
        Ok((addressee, locale, wording))
    })?;
    checking::require_fine(&wording.name, &wording.text, None)?;
    let told = |error| checking::failure(&wording.name, &wording.text, &error);
    let parsed = parse(&wording.text).map_err(told)?;
    let context = Context {
        locale,
        today: app.today(),
        client: &addressee.client,
        contact: addressee.contact.as_ref(),
        settings: &addressee.settings,
        document: addressee.document.as_ref(),
        message: None,
        portal: Portal::default(),
        overrides: &terms.overrides,
    };
    // Tried out with made-up addresses first: for a note that cannot be printed no link is made.
    let portal = MADE_UP;
    parsed
        .render(&Context { portal, ..context })
        .map_err(told)?;
    let needs = Needs::of(&parsed, &context);
    let entrance = entrance::open(app, &addressee, &needs)?;
    let portal = entrance.portal();
    let text = parsed.render(&Context { portal, ..context });
    Ok(Note {
        text: text.map_err(|error| advised(told(error.clone()), &error, &addressee.client))?,
        locale,
        template_locale: wording.locale,
        made_link: entrance.made_link,
        document: addressee.document.map(|document| document.head.number),
        client: addressee.client.data.number,
    })
}

impl Addressee {
    fn load(connection: &Connection, about: &About) -> Result<Self, Error> {
        let (client, document) = match about {
            About::Client(name) => (references::client(connection, name)?, None),
            About::Document(name) => {
                let document = references::document(connection, name)?;
                let client = clients::stored(connection, document.head.client)?;
                (client, Some(document))
            }
        };
        let access =
            access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
        Ok(Self {
            contact: contacts::list(connection, client.id)?.into_iter().next(),
            username: credentials::find(connection, client.id)?
                .map(|credential| credential.username.as_str().to_owned()),
            settings: settings::load(connection)?,
            access,
            client,
            document,
        })
    }
}

impl Wording {
    fn load(
        connection: &Connection,
        text: &Text,
        locale: Locale,
        settings: &Settings,
    ) -> Result<Self, Error> {
        match text {
            Text::Given { name, text } => Ok(Self {
                name: name.clone(),
                text: text.clone(),
                locale: None,
            }),
            Text::Template(name) => {
                let wanted = [locale, settings.locale];
                let template = templates::resolve(connection, name, &wanted)?.template;
                Ok(Self {
                    name: format!("{name} ({})", template.locale),
                    text: template.body,
                    locale: Some(template.locale),
                })
            }
        }
    }
}

fn require_names(overrides: &[(String, String)]) -> Result<(), Error> {
    overrides
        .iter()
        .try_for_each(|(name, _)| checking::require_name(name))
}

/// Adds the command that provides what was missing.
pub fn advised(error: Error, cause: &placeholder::Error, client: &Client) -> Error {
    let Reason::NoValue { field, .. } = &cause.reason else {
        return error;
    };
    let number = client.number();
    match field {
        PortalField::Username | PortalField::Password => {
            error.hint(format!("portalctl password generate {number}"))
        }
        PortalField::InvitationUrl => error.hint(format!("portalctl mail send access {number}")),
        PortalField::ClientUrl | PortalField::DocumentUrl => {
            error.hint(format!("portalctl access grant {number}"))
        }
    }
}
