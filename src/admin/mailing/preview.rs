//! A mail as it would be sent, without sending it.

use super::enclosing::pdf;
use super::press::Press;
use super::sending::{Wish, ensure_link, login, sample};
use crate::admin::links::ensure_standing;
use crate::admin::references;
use crate::app::outbox::message_id;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::client::ClientNumber;
use crate::domain::mail::{Letter, Purpose};
use crate::domain::settings::LoginMode;
use crate::secret::digest;

/// What a mail is to be about.
#[derive(Debug, Clone)]
pub enum About {
    /// How a client enters.
    Client(String),
    /// One document.
    Document(String),
}

/// A mail to look at.
#[derive(Debug)]
pub struct Preview {
    pub client: ClientNumber,
    pub template: String,
    pub from: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    /// The HTML part; its logo is `cid:logo`.
    pub html: String,
    /// Media type of the logo, and its bytes in base64.
    pub logo: Option<(&'static str, String)>,
    /// The whole message.
    pub message: Vec<u8>,
    /// Whether it shows made-up values where the real mail has a secret.
    pub is_sample: bool,
}

/// Renders the mail; the link that it prints is made when it is printed for the first time.
pub fn preview(app: &App, about: &About, wish: &Wish) -> Result<Preview, Error> {
    app.write(|change| {
        let mut press = Press::new(app, change.transaction)?;
        let (letter, link) = letter(change, &press, about, wish)?;
        let case = press.case(change.transaction, &letter)?;
        let secret = sample(&mut press, change.transaction, &case)?;
        let printed = press.print(change.transaction, &case, secret.as_ref())?;
        let enclosures = match letter.document.filter(|_| wish.encloses) {
            Some(document) => pdf(change.transaction, document)?,
            None => Vec::new(),
        };
        let parcel = press.pack(&case, &printed, &message_id(change.now), enclosures)?;
        let preview = Preview {
            from: press.sender().to_string(),
            to: case.recipient.to_string(),
            client: case.client.data.number,
            template: case.template,
            subject: printed.subject,
            text: printed.text,
            html: printed.html,
            logo: press
                .logo()
                .map(|logo| (logo.media_type, digest::base64(logo.bytes))),
            message: parcel.bytes().to_vec(),
            is_sample: secret.is_some(),
        };
        Ok(match link {
            Some(event) => Done::Changed(preview, event),
            None => Done::Unchanged(preview),
        })
    })
}

/// What would be sent, and the event of the link that had to be made for it.
fn letter(
    change: &Change<'_>,
    press: &Press<'_>,
    about: &About,
    wish: &Wish,
) -> Result<(Letter, Option<Event>), Error> {
    let template = wish.template.clone();
    let (purpose, document, client) = match about {
        About::Client(name) => (
            Purpose::Access,
            None,
            references::client(change.transaction, name)?,
        ),
        About::Document(name) => {
            let document = references::document(change.transaction, name)?;
            let client = references::client(change.transaction, &document.head.client.to_string())?;
            (Purpose::Document, Some(document), client)
        }
    };
    let mut event = None;
    if login(change, press, &client)? == LoginMode::Link && client.archived_at.is_none() {
        let is_new = match &document {
            Some(document) if document.is_completed() => ensure_link(change, press, document)?,
            Some(_) => false,
            None => ensure_standing(change, &press.settings, client.id)?.1,
        };
        event = is_new.then(|| {
            Event::new("link.create")
                .client(client.id)
                .fact("by", "mail.preview")
        });
    }
    let letter = Letter {
        template,
        document: document.map(|document| document.id),
        encloses: wish.encloses,
        ..Letter::new(purpose)
    };
    Ok((letter.to(client.id), event))
}
