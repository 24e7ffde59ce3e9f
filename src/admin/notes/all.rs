//! One note per client, streamed: parsed once, rendered into the same text again and again.

use super::entrance;
use super::needs::{MADE_UP, Needs};
use super::{Terms, Wording, require_names};
use crate::admin::links::Urls;
use crate::admin::lists::is_refusal;
use crate::admin::relay::relay;
use crate::admin::templates::checking;
use crate::app::{App, Error};
use crate::domain::client::Contact;
use crate::domain::document::Kind;
use crate::domain::locale::Locale;
use crate::domain::settings::{LoginMode, Settings};
use crate::domain::wordset::Word;
use crate::placeholder::sample::Sample;
use crate::placeholder::{Context, Parsed, Portal, PortalField, parse};
use crate::store::entrants::{self, Entrant};
use crate::store::{self, Connection, contacts, credentials, settings};

/// A text that is ready for every client of one language.
struct Ready<'a> {
    locale: Locale,
    wording: &'a Wording,
    parsed: Parsed<'a>,
    needs: Needs,
    needs_contact: bool,
}

/// A client with what its note needs beside.
struct Addressee {
    entrant: Entrant,
    contact: Option<Contact>,
    username: Option<String>,
}

/// Renders notes one after the other.
struct Press<'a> {
    settings: &'a Settings,
    terms: &'a Terms,
    today: jiff::civil::Date,
    /// Clients with a password need no keys, so that a lost key file is told where a link is printed.
    urls: Option<Result<Urls, Error>>,
    login_page: String,
    address: String,
    text: String,
}

/// Calls `each` with the number and the note of every client with live access, ordered by client id.
///
/// A client whose note cannot be printed is handed over with the reason instead, and the rest goes on. Notes take as
/// long as reading whom they are for, so another thread renders them, and calls `each`.
pub fn render_all(
    app: &App,
    terms: &Terms,
    mut each: impl FnMut(&str, Result<&str, Error>) -> Result<(), Error> + Send,
) -> Result<(), Error> {
    require_names(&terms.overrides)?;
    let (settings, wordings) = app.read(|connection| {
        let settings = settings::load(connection)?;
        let load = |locale: &Locale| {
            let locale = terms.locale.unwrap_or(*locale);
            Wording::load(connection, &terms.text, locale, &settings)
        };
        let wordings = Locale::ALL
            .iter()
            .map(load)
            .collect::<Result<Vec<_>, _>>()?;
        Ok((settings, wordings))
    })?;
    let ready = Locale::ALL
        .iter()
        .zip(&wordings)
        .map(|(locale, wording)| Ready::new(*locale, wording, terms))
        .collect::<Result<Vec<_>, _>>()?;
    let fitting = |entrant: &Entrant| {
        let locale = entrant.client.data.locale;
        ready.iter().find(|ready| ready.locale == locale)
    };
    let mut press = Press::new(app, &settings, terms, &ready)?;
    app.read(|connection| {
        relay(
            |relay| {
                entrants::for_each(
                    connection,
                    (app.now(), app.today()),
                    |entrant| match fitting(&entrant) {
                        Some(ready) => relay.hand(Addressee::of(connection, ready, entrant)?),
                        None => Ok(()),
                    },
                )
            },
            |addressee| {
                let Some(ready) = fitting(&addressee.entrant) else {
                    return Ok(());
                };
                match press.print(ready, addressee) {
                    Err(error) if !is_refusal(&error) => Err(error),
                    printed => each(addressee.entrant.client.number().as_str(), printed),
                }
            },
        )
    })
}

impl Addressee {
    fn of(
        connection: &Connection,
        ready: &Ready<'_>,
        entrant: Entrant,
    ) -> Result<Self, store::Error> {
        let client = entrant.client.id;
        let contact = if ready.needs_contact {
            contacts::list(connection, client)?.into_iter().next()
        } else {
            None
        };
        let username = if ready.needs.has(PortalField::Username) {
            credentials::find(connection, client)?
                .map(|credential| credential.username.as_str().to_owned())
        } else {
            None
        };
        Ok(Self {
            entrant,
            contact,
            username,
        })
    }
}

impl<'a> Ready<'a> {
    fn new(locale: Locale, wording: &'a Wording, terms: &Terms) -> Result<Self, Error> {
        checking::require_fine(&wording.name, &wording.text, None)?;
        let told = |error| checking::failure(&wording.name, &wording.text, &error);
        let parsed = parse(&wording.text).map_err(told)?;
        let sample = Sample::new(Kind::Invoice);
        let context = Context {
            document: None,
            message: None,
            overrides: &terms.overrides,
            ..sample.context(locale)
        };
        let portal = Portal {
            password: None,
            invitation_url: None,
            ..MADE_UP
        };
        // What no client's note could print is told at once, not once per client.
        parsed
            .render(&Context { portal, ..context })
            .map_err(told)?;
        Ok(Self {
            locale,
            wording,
            needs: Needs::of(&parsed, &context),
            needs_contact: parsed.uses_contact(),
            parsed,
        })
    }
}

impl<'a> Press<'a> {
    fn new(
        app: &App,
        settings: &'a Settings,
        terms: &'a Terms,
        ready: &[Ready<'_>],
    ) -> Result<Self, Error> {
        let needs_url = |ready: &Ready<'_>| ready.needs.has(PortalField::ClientUrl);
        let (mut urls, mut login_page) = (None, String::new());
        if ready.iter().any(needs_url) {
            login_page = entrance::login_page(settings)?;
            urls = Some(app.keys().and_then(|keys| Urls::new(settings, keys)));
        }
        Ok(Self {
            settings,
            terms,
            today: app.today(),
            urls,
            login_page,
            address: String::new(),
            text: String::new(),
        })
    }

    /// Renders one note into the text that all of them share.
    fn print(&mut self, ready: &Ready<'_>, addressee: &Addressee) -> Result<&str, Error> {
        let client = &addressee.entrant.client;
        if ready.needs.has(PortalField::ClientUrl) {
            self.address(&addressee.entrant)?;
        }
        let context = Context {
            locale: self.terms.locale.unwrap_or(ready.locale),
            today: self.today,
            client,
            contact: addressee.contact.as_ref(),
            settings: self.settings,
            document: None,
            message: None,
            portal: Portal {
                client_url: Some(self.address.as_str()),
                username: addressee.username.as_deref(),
                ..Portal::default()
            },
            overrides: &self.terms.overrides,
        };
        self.text.clear();
        let rendered = ready.parsed.render_into(&context, &mut self.text);
        rendered.map_err(|error| {
            let told = checking::failure(&ready.wording.name, &ready.wording.text, &error);
            super::advised(told, &error, client)
        })?;
        Ok(&self.text)
    }

    /// Writes the URL of the client's standing link, or of the login page, into the place all of them share.
    fn address(&mut self, entrant: &Entrant) -> Result<(), Error> {
        self.address.clear();
        if entrant.login.unwrap_or(self.settings.login_mode) == LoginMode::Password {
            self.address.push_str(&self.login_page);
            return Ok(());
        }
        let number = entrant.client.number();
        let (key_id, public_id) = entrant.link.ok_or_else(|| {
            Error::refused(format!("{number} has no standing link that works"))
                .hint(format!("portalctl link list --client {number}"))
        })?;
        let urls = match &mut self.urls {
            Some(Ok(urls)) => urls,
            Some(Err(error)) => return Err(error.clone()),
            None => return Ok(()),
        };
        // A retired key concerns the links it signed, not the other clients.
        let url = urls.of(key_id, public_id).map_err(|error| {
            Error::refused(error.message()).hint(format!("portalctl link list --client {number}"))
        })?;
        self.address.push_str(url);
        Ok(())
    }
}
