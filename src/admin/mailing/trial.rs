//! One mail to see whether mails get through: sent while the operator waits, past the queue.

use super::html::{self, Look};
use super::post::Post;
use super::press::{Press, full_id};
use crate::app::outbox::message_id;
use crate::app::{App, Error};
use crate::domain::address::EmailAddress;
use crate::domain::locale::Locale;
use crate::mail::{Carrier, Fate, Message, Party};

/// What the server said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub from: String,
    pub to: String,
    pub reply: String,
}

/// Sends a mail to an address, or in a dry run finds out whether one would be taken.
pub fn send_trial(app: &App, post: &Post, to: &EmailAddress) -> Result<Answer, Error> {
    let route = post.route(app)?;
    let (parcel, from) = app.read(|connection| {
        let press = Press::new(app, connection)?;
        let settings = &press.settings;
        let company = settings.company.name.as_str();
        let (subject, text) = words(settings.locale, company);
        let look = Look {
            locale: settings.locale,
            settings,
            logo: press.logo().map(|_| "cid:logo"),
        };
        let html = html::page(look, &subject, &text, "", &[]);
        let id = full_id(&message_id(app.now()), press.sender());
        let message = Message {
            from: Party {
                name: company,
                address: press.sender(),
            },
            to: Party {
                name: "",
                address: to,
            },
            reply_to: None,
            subject: &subject,
            text: &text,
            html: Some(&html),
            logo: press.logo(),
            enclosures: Vec::new(),
            id: &id,
            date: app.now(),
            unsubscribe: None,
        };
        let parcel = message
            .pack()
            .map_err(|error| Error::invalid(error.to_string()))?;
        Ok((parcel, press.sender().to_string()))
    })?;
    let mut carrier = Carrier::new(route);
    let reply = if app.is_dry_run() {
        carrier.probe().map_err(Error::temporary)?
    } else {
        reply(carrier.send(&parcel))?
    };
    Ok(Answer {
        from,
        to: to.to_string(),
        reply,
    })
}

/// What the server said, or the failure that it amounts to.
fn reply(fate: Fate) -> Result<String, Error> {
    match fate {
        Fate::Delivered(reply) => Ok(reply),
        Fate::Later(reply) | Fate::Away(reply) => {
            Err(Error::temporary("the mail did not get through").cause(reply)
                .hint("portalctl doctor checks the mail server too; portalctl config show says what is set up"))
        }
        Fate::Refused { reply, .. } => {
            Err(Error::refused("the mail server refused the mail").cause(reply)
                .hint("check the address, and mail.from in the configuration"))
        }
        Fate::Unwelcome(reply) => Err(Error::refused("the mail server takes nothing from us")
            .cause(reply)
            .hint("portalctl config show says how it is addressed: server, port, security, user")),
    }
}

fn words(locale: Locale, company: &str) -> (String, String) {
    match locale {
        Locale::De => (
            format!("Probe aus dem Kundenportal – {company}"),
            "Diese Nachricht kam an: Das Kundenportal kann Mails verschicken.\n".to_owned(),
        ),
        Locale::En => (
            format!("A test from the customer portal – {company}"),
            "This message got through: the customer portal can send mails.\n".to_owned(),
        ),
    }
}
