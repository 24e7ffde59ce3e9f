//! What one mail is about: to whom, in which language, with which links; refused when the client may not have them.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::press::Press;
use crate::admin::clients::stored;
use crate::admin::credentials::username;
use crate::admin::notes::entrance::{login_page, require_entry, require_sight, require_works};
use crate::app::{Error, Kind as Failure};
use crate::domain::access::{Access, Question};
use crate::domain::address::EmailAddress;
use crate::domain::client::{Client, Contact};
use crate::domain::decision::Decision;
use crate::domain::document::Document;
use crate::domain::document::comment::{Author, Comment};
use crate::domain::id::{ClientId, DocumentId, InboxId};
use crate::domain::inbox::InboxItem;
use crate::domain::link::Link;
use crate::domain::locale::Locale;
use crate::domain::locale::dates::push_date;
use crate::domain::mail::{Letter, Purpose};
use crate::domain::settings::{LoginMode, PasswordMode};
use crate::placeholder::Message;
use crate::store::{
    Connection, access, comments, contacts, credentials, decisions, documents, inbox, links,
};

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

/// What a client sent, and what came of it.
#[derive(Debug)]
pub struct Told {
    pub item: InboxItem,
    pub decision: Option<Decision>,
    pub answer: Option<String>,
    pub time: String,
}

impl Told {
    /// As placeholders read it.
    pub fn message(&self) -> Message<'_> {
        Message {
            item: &self.item,
            decision: self.decision.as_ref(),
            answer: self.answer.as_deref(),
            time: &self.time,
        }
    }

    /// Reads a message with everything that belongs to it.
    pub fn load(connection: &Connection, id: InboxId, locale: Locale) -> Result<Self, Error> {
        let item = inbox::find(connection, id)?
            .ok_or_else(|| Error::not_found(format!("there is no message {id} any more")))?;
        let decision = match item.decision {
            Some(decision) => decisions::find(connection, decision)?,
            None => None,
        };
        let zone = decision
            .as_ref()
            .map(|decision| decision.evidence.time_zone.as_str());
        Ok(Self {
            time: time_text(item.created_at, zone, locale),
            answer: answer(connection, &item)?,
            decision,
            item,
        })
    }
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
            told: letter
                .inbox
                .map(|item| Told::load(connection, item, locale))
                .transpose()?,
            recipient,
            username: username.map(|username| username.to_string()),
            client_url: None,
            document_url: None,
            login,
            has_password,
            template: match &letter.template {
                Some(name) => name.to_string(),
                None => {
                    let mode = settings.mail.password_mode;
                    usual_template(letter.purpose, login, has_password, mode).to_owned()
                }
            },
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
            case.document_url = Some(self.working_url(question, link.as_ref())?);
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

/// The last answer to a message: under the document it is about, or beside it.
fn answer(connection: &Connection, item: &InboxItem) -> Result<Option<String>, Error> {
    if let Some(reply) = inbox::replies(connection, item.id)?.pop() {
        return Ok(Some(reply.text));
    }
    let Some(document) = item.document else {
        return Ok(None);
    };
    let is_answer = |comment: &Comment| {
        comment.author == Author::Operator
            && comment.is_public
            && comment.created_at >= item.created_at
    };
    let comments = comments::list(connection, document)?;
    let last = comments.into_iter().rev().find(is_answer);
    Ok(last.map(|comment| comment.text))
}

/// An instant as people read it, with the zone it is meant in.
fn time_text(at: Timestamp, zone: Option<&str>, locale: Locale) -> String {
    let zone = zone.and_then(|name| TimeZone::get(name).ok());
    let here = at.to_zoned_datetime(zone.unwrap_or_else(TimeZone::system));
    let mut out = String::new();
    push_date(&mut out, here.date(), locale);
    let (hour, minute) = (here.hour(), here.minute());
    let name = here.time_zone().iana_name().unwrap_or("UTC").to_owned();
    format!("{out}, {hour:02}:{minute:02} ({name})")
}
