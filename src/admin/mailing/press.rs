//! Templates to messages: text and HTML from one source, and the form in which they travel.

use super::case::Case;
use super::closing::closing;
use super::html::{self, Kind, Look, Own};
use super::secrets::Secret;
use super::told::Told;
use super::wording::Wordings;
use crate::admin::links::Urls;
use crate::admin::notes::advised;
use crate::admin::templates::checking;
use crate::app::{App, Error};
use crate::domain::address::EmailAddress;
use crate::domain::client::{Client, Contact};
use crate::domain::locale::Locale;
use crate::domain::mail::Purpose;
use crate::domain::settings::{LoginMode, Settings};
use crate::mail::{Enclosure, Logo, Message, Parcel, Party};
use crate::placeholder::{Context, Portal, PortalField, parse};
use crate::store::{Connection, attachments, contacts, settings};

/// Pictures that mail programs show.
const SHOWN: [&str; 3] = ["image/png", "image/jpeg", "image/gif"];

/// Renders one mail after the other, all under the same settings.
pub struct Press<'a> {
    pub app: &'a App,
    pub settings: Settings,
    urls: Option<Urls>,
    logo: Option<(&'static str, Vec<u8>)>,
    wordings: Wordings,
    sender: EmailAddress,
}

/// A mail in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    pub subject: String,
    /// The body and what stands below it.
    pub text: String,
    pub html: String,
}

impl<'a> Press<'a> {
    /// Reads the settings and everything that all mails share.
    pub fn new(app: &'a App, connection: &Connection) -> Result<Self, Error> {
        let settings = settings::load(connection)?;
        let logo = match &settings.theme.logo {
            Some(picture) => attachments::blob(connection, &picture.sha256)?,
            None => None,
        };
        let logo = logo.and_then(|bytes| {
            let found = infer::get(&bytes)?.mime_type();
            let shown = SHOWN.iter().find(|shown| **shown == found)?;
            Some((*shown, bytes))
        });
        Ok(Self {
            sender: sender(app, &settings)?,
            app,
            urls: None,
            logo,
            wordings: Wordings::new(settings.locale),
            settings,
        })
    }

    /// The URL of a link.
    pub fn url(&mut self, key_id: u8, public_id: u64) -> Result<String, Error> {
        let urls = match self.urls.take() {
            Some(urls) => urls,
            None => Urls::new(&self.settings, self.app.keys()?)?,
        };
        self.urls
            .insert(urls)
            .of(key_id, public_id)
            .map(str::to_owned)
    }

    /// The person at a client whom a template addresses, where it does.
    pub fn contact(
        &mut self,
        connection: &Connection,
        template: &str,
        client: &Client,
    ) -> Result<Option<Contact>, Error> {
        let locale = client.data.locale;
        if !self
            .wordings
            .find(connection, template, locale)?
            .uses_contact
        {
            return Ok(None);
        }
        Ok(contacts::list(connection, client.id)?.into_iter().next())
    }

    /// Whether the template of a mail prints what is made for it alone.
    pub fn prints(
        &mut self,
        connection: &Connection,
        case: &Case,
        field: PortalField,
    ) -> Result<bool, Error> {
        let wording = self
            .wordings
            .find(connection, &case.template, case.locale)?;
        Ok(wording.parsed(&wording.body)?.uses(field))
    }

    /// Renders subject and text alone: what there is to find out whether a mail can be sent.
    pub fn words(
        &mut self,
        connection: &Connection,
        case: &Case,
        secret: Option<&Secret>,
    ) -> Result<(String, String), Error> {
        let today = self.app.today();
        let wording = self
            .wordings
            .find(connection, &case.template, case.locale)?;
        let invitation = secret.and_then(Secret::invitation);
        let portal = Portal {
            client_url: case.client_url.as_deref(),
            document_url: case.document_url.as_deref(),
            invitation_url: invitation,
            username: secret.map(Secret::username).or(case.username.as_deref()),
            password: secret.and_then(Secret::password),
        };
        let context = Context {
            locale: case.locale,
            today,
            client: &case.client,
            contact: case.contact.as_ref(),
            settings: &self.settings,
            document: case.document.as_ref(),
            message: case.told.as_ref().map(Told::message),
            portal,
            overrides: &[],
        };
        let render = |text: &str| {
            wording.parsed(text)?.render(&context).map_err(|error| {
                let told = checking::failure(&wording.name, text, &error);
                advised(told, &error, &case.client)
            })
        };
        Ok((render(&wording.subject)?, render(&wording.body)?))
    }

    /// Renders a whole mail.
    pub fn print(
        &mut self,
        connection: &Connection,
        case: &Case,
        secret: Option<&Secret>,
    ) -> Result<Printed, Error> {
        let (subject, body) = self.words(connection, case, secret)?;
        let closing = if case.purpose.is_for_operator() {
            String::new()
        } else {
            closing(&self.settings.company, case.locale)
        };
        let own = own(case, secret);
        let look = Look {
            locale: case.locale,
            settings: &self.settings,
            logo: self.logo.as_ref().map(|_| "cid:logo"),
        };
        let html = html::page(look, &subject, &body, &closing, &own);
        let mut text = body.trim_end().to_owned();
        text.push('\n');
        if !closing.is_empty() {
            text.push_str("\n-- \n");
            text.push_str(&closing);
            text.push('\n');
        }
        Ok(Printed {
            subject,
            text,
            html,
        })
    }

    /// Gives a mail the form in which it travels; `id` is what stands before the `@` of its `Message-ID`.
    pub fn pack(
        &self,
        case: &Case,
        printed: &Printed,
        id: &str,
        enclosures: Vec<Enclosure>,
    ) -> Result<Parcel, Error> {
        let company = &self.settings.company;
        let operator = EmailAddress::new(&company.email).ok();
        let for_operator = case.purpose.is_for_operator();
        let party = |address| Party {
            name: &company.name,
            address,
        };
        let addressee = if for_operator {
            &company.name
        } else {
            &case.client.data.name
        };
        let is_unasked = matches!(case.purpose, Purpose::Access | Purpose::Document);
        let id = full_id(id, &self.sender);
        let message = Message {
            from: party(&self.sender),
            to: Party {
                name: addressee,
                address: &case.recipient,
            },
            reply_to: operator.as_ref().filter(|_| !for_operator).map(party),
            subject: &printed.subject,
            text: &printed.text,
            html: Some(&printed.html),
            logo: self.logo(),
            enclosures,
            id: &id,
            date: self.app.now(),
            unsubscribe: is_unasked.then(|| operator.as_ref().unwrap_or(&self.sender)),
        };
        message.pack().map_err(|error| {
            Error::refused(error.to_string()).hint("portalctl client edit CLIENT --email ADDRESS")
        })
    }

    /// The operator's logo, where mail programs show it.
    pub fn logo(&self) -> Option<Logo<'_>> {
        self.logo
            .as_ref()
            .map(|(media_type, bytes)| Logo { media_type, bytes })
    }

    /// Who mails come from.
    pub fn sender(&self) -> &EmailAddress {
        &self.sender
    }

    /// What a digest says about one message.
    pub fn digest_part(
        &self,
        client: &Client,
        told: &Told,
        locale: Locale,
    ) -> Result<String, Error> {
        const PART: &str = "[Message.id] [Client.name] ([Client.client_number]), [Message.time]: [Message.kind]\n[Message.summary]";
        let context = Context {
            locale,
            today: self.app.today(),
            client,
            contact: None,
            settings: &self.settings,
            document: None,
            message: Some(told.message()),
            portal: Portal::default(),
            overrides: &[],
        };
        let parsed = parse(PART).and_then(|parsed| parsed.render(&context));
        parsed.map_err(|error| checking::failure("digest", PART, &error))
    }
}

/// The addresses that become links in the HTML part.
fn own<'c>(case: &'c Case, secret: Option<&'c Secret>) -> Vec<Own<'c>> {
    let client = match case.login {
        LoginMode::Link => (case.client_url.as_deref(), Kind::Portal),
        LoginMode::Password => (case.client_url.as_deref(), Kind::Login),
    };
    let all = [
        client,
        (case.document_url.as_deref(), Kind::Document),
        (secret.and_then(Secret::invitation), Kind::Invitation),
    ];
    let own = |(url, kind): (Option<&'c str>, Kind)| url.map(|url| Own { url, kind });
    all.into_iter().filter_map(own).collect()
}

/// The address that mails come from: this machine's, or else the company's.
fn sender(app: &App, settings: &Settings) -> Result<EmailAddress, Error> {
    let configured = app.config().mail.from.value.clone();
    let company = || EmailAddress::new(&settings.company.email).ok();
    configured.or_else(company).ok_or_else(|| {
        Error::refused("mails need a sender, and the operator has no e-mail address")
            .hint("portalctl settings set company.email post@muster.example")
    })
}

/// The whole `Message-ID`, without angle brackets.
pub fn full_id(id: &str, sender: &EmailAddress) -> String {
    let host = sender
        .as_str()
        .rsplit_once('@')
        .map_or("localhost", |(_, host)| host);
    let is_plain = host.is_ascii();
    format!("{id}@{}", if is_plain { host } else { "portalctl.invalid" })
}
