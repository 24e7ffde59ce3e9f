//! One note per client, streamed: parsed once, rendered into the same text again and again.

use super::entrance;
use super::needs::{MADE_UP, Needs};
use super::{Terms, Wording, require_names};
use crate::admin::links::Urls;
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
use crate::store::{Connection, contacts, settings};

/// A text that is ready for every client of one language.
struct Ready<'a> {
    locale: Locale,
    wording: &'a Wording,
    parsed: Parsed<'a>,
    needs: Needs,
    needs_contact: bool,
}

/// Renders notes one after the other.
struct Press<'a> {
    app: &'a App,
    connection: &'a Connection,
    settings: &'a Settings,
    terms: &'a Terms,
    today: jiff::civil::Date,
    urls: Option<Urls>,
    login_page: String,
    address: String,
    text: String,
}

/// Calls `each` with the number and the note of every client with live access, ordered by client id.
///
/// A client whose note cannot be printed is handed over with the reason instead, and the rest goes on.
pub fn render_all(
    app: &App,
    terms: &Terms,
    mut each: impl FnMut(&str, Result<&str, Error>) -> Result<(), Error>,
) -> Result<(), Error> {
    require_names(&terms.overrides)?;
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let wordings = Locale::ALL
            .iter()
            .map(|locale| {
                Wording::load(
                    connection,
                    &terms.text,
                    terms.locale.unwrap_or(*locale),
                    &settings,
                )
            })
            .collect::<Result<Vec<_>, _>>()?;
        let ready = Locale::ALL
            .iter()
            .zip(&wordings)
            .map(|(locale, wording)| Ready::new(*locale, wording, terms))
            .collect::<Result<Vec<_>, _>>()?;
        let needs_url = ready
            .iter()
            .any(|ready| ready.needs.has(PortalField::ClientUrl));
        let mut press = Press {
            app,
            connection,
            settings: &settings,
            terms,
            today: app.today(),
            urls: None,
            login_page: String::new(),
            address: String::new(),
            text: String::new(),
        };
        if needs_url {
            press.login_page = entrance::login_page(&settings)?;
            if settings.login_mode == LoginMode::Link {
                press.urls = Some(Urls::new(&settings, app.keys()?)?);
            }
        }
        entrants::for_each(connection, (app.now(), app.today()), |entrant| {
            let number = entrant.client.number().as_str();
            let mut fitting = ready
                .iter()
                .filter(|ready| ready.locale == entrant.client.data.locale);
            match fitting.next() {
                Some(ready) => each(number, press.print(ready, entrant)),
                None => Ok(()),
            }
        })
    })
}

impl<'a> Ready<'a> {
    fn new(locale: Locale, wording: &'a Wording, terms: &Terms) -> Result<Self, Error> {
        checking::require_fine(&wording.name, &wording.text, None)?;
        let told = |error| checking::failure(&wording.name, &wording.text, &error);
        let parsed = parse(&wording.text).map_err(told)?;
        let sample = Sample::new(Kind::Invoice);
        let context = Context {
            document: None,
            overrides: &terms.overrides,
            ..sample.context(locale)
        };
        let portal = Portal {
            password: None,
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

impl Press<'_> {
    /// Renders one note into the text that all of them share.
    fn print(&mut self, ready: &Ready<'_>, entrant: &Entrant) -> Result<&str, Error> {
        let client = &entrant.client;
        let contact = self.contact(ready, entrant)?;
        let username = if ready.needs.has(PortalField::Username) {
            entrants::username(self.connection, client.id)?
        } else {
            None
        };
        if ready.needs.has(PortalField::ClientUrl) {
            self.address(entrant)?;
        }
        let context = Context {
            locale: self.terms.locale.unwrap_or(ready.locale),
            today: self.today,
            client,
            contact: contact.as_ref(),
            settings: self.settings,
            document: None,
            portal: Portal {
                client_url: Some(self.address.as_str()),
                username: username.as_deref(),
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

    fn contact(&self, ready: &Ready<'_>, entrant: &Entrant) -> Result<Option<Contact>, Error> {
        if !ready.needs_contact {
            return Ok(None);
        }
        let contacts = contacts::list(self.connection, entrant.client.id)?;
        Ok(contacts.into_iter().next())
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
            Some(urls) => urls,
            None => self
                .urls
                .insert(Urls::new(self.settings, self.app.keys()?)?),
        };
        self.address.push_str(urls.of(key_id, public_id)?);
        Ok(())
    }
}
