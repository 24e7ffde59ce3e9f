//! What one mail is about: to whom, in which language, with which links; refused when the client may not have them.

use super::press::Press;
use super::told::Told;
use crate::admin::clients::stored;
use crate::admin::credentials::username;
use crate::admin::notes::entrance::{login_page, require_entry, require_sight, require_works};
use crate::app::{Error, Kind as Failure};
use crate::domain::access::{Access, Question};
use crate::domain::address::EmailAddress;
use crate::domain::client::{Client, Contact};
use crate::domain::document::Document;
use crate::domain::id::{ClientId, DocumentId, InboxId};
use crate::domain::link::Link;
use crate::domain::locale::Locale;
use crate::domain::mail::{Letter, Purpose};
use crate::domain::settings::{LoginMode, PasswordMode};
use crate::store::{Connection, access, contacts, credentials, documents, inbox, links};

/// Everything that a mail prints, and where it goes.
#[derive(Debug)]
pub struct Case {
    pub purpose: Purpose,
    pub locale: Locale,
    /// The addressee, or for the operator's mails the client they tell of.
    pub client: Client,
    pub contact: Option<Contact>,
    pub document: Option<Document>,
    pub told: Option<Told>,
    pub recipient: EmailAddress,
    pub username: Option<String>,
    pub client_url: Option<String>,
    pub document_url: Option<String>,
    pub login: LoginMode,
    /// Whether the client has a password that it chose itself.
    pub has_password: bool,
    pub template: String,
}

impl Press<'_> {
    /// Finds out everything about a mail; refuses what the client may not have or nobody could receive.
    pub fn case(&mut self, connection: &Connection, letter: &Letter) -> Result<Case, Error> {
        match letter.client {
            Some(client) => self.client_case(connection, letter, client),
            None => self.operator_case(connection, letter),
        }
    }

    fn client_case(
        &mut self,
        connection: &Connection,
        letter: &Letter,
        client: ClientId,
    ) -> Result<Case, Error> {
        let client = stored(connection, client)?;
        let access =
            access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
        let settings = self.settings.clone();
        let question = Question {
            client: &client,
            access: &access,
            settings: &settings,
            link: None,
            is_inside: false,
            key_is_live: true,
            now: self.app.now(),
            today: self.app.today(),
        };
        require_entry(&question)?;
        let recipient = letter
            .recipient
            .clone()
            .or_else(|| client.data.email.clone());
        let recipient = recipient.ok_or_else(|| no_address(&client))?;
        let document = letter
            .document
            .map(|id| find_document(connection, id))
            .transpose()?;
        if let Some(document) = &document {
            require_sight(&question, document)?;
        }
        let username = username::of(connection, client.id, self.app.now())?;
        let login = access.login_mode(&settings);
        let has_password = has_password(connection, client.id)?;
        let locale = client.data.locale;
        let mut case = Case {
            purpose: letter.purpose,
            locale,
            contact: contacts::list(connection, client.id)?.into_iter().next(),
            told: Told::of(connection, letter, locale)?,
            recipient,
            username: username.map(|username| username.to_string()),
            client_url: None,
            document_url: None,
            login,
            has_password,
            template: letter.template.as_ref().map_or_else(
                || {
                    let mode = settings.mail.password_mode;
                    usual_template(letter.purpose, login, has_password, mode).to_owned()
                },
                ToString::to_string,
            ),
            document,
            client: client.clone(),
        };
        self.give_links(connection, &question, &mut case)?;
        Ok(case)
    }

    /// The links that the client has; the one that the mail is for has to work.
    fn give_links(
        &mut self,
        connection: &Connection,
        question: &Question<'_>,
        case: &mut Case,
    ) -> Result<(), Error> {
        if case.login == LoginMode::Password {
            let page = login_page(question.settings)?;
            case.document_url = case.document.as_ref().map(|_| page.clone());
            case.client_url = Some(page);
            return Ok(());
        }
        let standing = links::find_standing(connection, question.client.id)?;
        match self.working_url(question, standing.as_ref()) {
            Ok(url) => case.client_url = Some(url),
            Err(error) if case.purpose == Purpose::Access => return Err(error),
            Err(_) => {}
        }
        if let Some(document) = &case.document {
            let link = links::find_standing_of_document(connection, document.id)?;
            case.document_url = match self.working_url(question, link.as_ref()) {
                // The client finds the document behind the own link, too.
                Err(_) if case.purpose != Purpose::Document && case.client_url.is_some() => {
                    case.client_url.clone()
                }
                url => Some(url?),
            };
        }
        Ok(())
    }

    fn working_url(
        &mut self,
        question: &Question<'_>,
        link: Option<&Link>,
    ) -> Result<String, Error> {
        let number = question.client.number();
        let link = link.ok_or_else(|| {
            Error::refused(format!("{number} has no standing link that works"))
                .hint(format!("portalctl link list --client {number}"))
        })?;
        require_works(self.app, question, link)?;
        let url = self.url(link.key_id, link.public_id);
        url.map_err(|error| about_one(error, number))
    }

    fn operator_case(&mut self, connection: &Connection, letter: &Letter) -> Result<Case, Error> {
        let locale = self.settings.locale;
        let recipient = EmailAddress::new(&self.settings.company.email).map_err(|_error| {
            Error::refused("the operator has no e-mail address")
                .hint("portalctl settings set company.email post@muster.example")
        })?;
        let item = letter
            .inbox
            .ok_or_else(|| Error::refused("this mail tells of nothing"))?;
        let told = match letter.purpose {
            Purpose::Digest => self.digest(connection, item, locale)?,
            Purpose::Access
            | Purpose::Document
            | Purpose::Receipt
            | Purpose::Answer
            | Purpose::Notice
            | Purpose::Hook => Told::load(connection, item, locale)?,
        };
        let document = told
            .item
            .document
            .map(|id| find_document(connection, id))
            .transpose()?;
        Ok(Case {
            purpose: letter.purpose,
            locale,
            client: stored(connection, told.item.client)?,
            contact: None,
            document: document.filter(|_| letter.purpose == Purpose::Notice),
            recipient,
            username: None,
            client_url: None,
            document_url: None,
            login: LoginMode::Link,
            has_password: false,
            template: match &letter.template {
                Some(name) => name.to_string(),
                None => letter.purpose.to_string(),
            },
            told: Some(told),
        })
    }

    /// Everything that came in since a message, that one included, as one message.
    fn digest(
        &self,
        connection: &Connection,
        first: InboxId,
        locale: Locale,
    ) -> Result<Told, Error> {
        let mut told = Told::load(connection, first, locale)?;
        let filter = inbox::InboxFilter {
            after: Some(InboxId(first.0 - 1)),
            ..inbox::InboxFilter::default()
        };
        let (mut ids, mut parts) = (Vec::new(), Vec::new());
        inbox::for_each(connection, filter, |item| {
            if self.settings.mail.notify.contains(item.kind) {
                ids.push(item.id);
            }
            Ok::<_, Error>(())
        })?;
        for id in ids {
            let one = Told::load(connection, id, locale)?;
            let client = stored(connection, one.item.client)?;
            parts.push(self.digest_part(&client, &one, locale)?);
        }
        told.item.subject = parts.len().to_string();
        told.item.text = parts.join("\n\n");
        Ok(told)
    }
}

/// Whether a client has a password that it chose itself.
pub fn has_password(connection: &Connection, client: ClientId) -> Result<bool, Error> {
    let credential = credentials::find(connection, client)?;
    Ok(credential.is_some_and(|credential| !credential.is_initial))
}

/// The template that belongs to a purpose and to the client's way in.
pub fn usual_template(
    purpose: Purpose,
    login: LoginMode,
    has_password: bool,
    mode: PasswordMode,
) -> &'static str {
    match (purpose, login, mode) {
        (Purpose::Access, LoginMode::Link, _) => "access",
        (Purpose::Access, LoginMode::Password, _) if has_password => "access-login",
        (Purpose::Access, LoginMode::Password, PasswordMode::Invite) => "access-invite",
        (Purpose::Access, LoginMode::Password, PasswordMode::Initial) => "access-password",
        (Purpose::Document, _, _) => "document",
        (Purpose::Receipt, _, _) => "receipt",
        (Purpose::Answer, _, _) => "answer",
        (Purpose::Notice | Purpose::Hook, _, _) => "notice",
        (Purpose::Digest, _, _) => "digest",
    }
}

/// That a client cannot be written to.
pub fn no_address(client: &Client) -> Error {
    let number = client.number();
    Error::refused(format!("{number} has no e-mail address"))
        .hint(format!("portalctl client edit {number} --email ADDRESS"))
}

/// A retired key concerns the links it signed, not the other clients.
pub fn about_one(error: Error, number: &crate::domain::client::ClientNumber) -> Error {
    if error.kind() != Failure::Damaged {
        return error;
    }
    Error::refused(error.message()).hint(format!("portalctl link list --client {number}"))
}

fn find_document(connection: &Connection, id: DocumentId) -> Result<Document, Error> {
    documents::find_by_id(connection, id)?
        .ok_or_else(|| Error::not_found(format!("there is no document {id} any more")))
}
