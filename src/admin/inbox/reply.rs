//! Answers: under the document a message is about, beside the message where it is about none.

use super::{Listed, changed, event};
use crate::admin::references;
use crate::app::{App, Change, Done, Error, notices};
use crate::domain::document::comment::{Author, Comment};
use crate::domain::inbox::{InboxItem, InboxKind, Reply};
use crate::domain::mail::AnswerId;
use crate::store::{comments, inbox, settings};

/// So many characters an answer may have.
const LONGEST: usize = 10_000;

/// What becomes of a message that was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    Done,
    /// It goes on waiting.
    Waiting,
}

/// Where the client reads the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Under the document, for everybody who sees it.
    Document,
    /// On the contact page.
    Contact,
}

/// An answer that was given.
#[derive(Debug, Clone)]
pub struct Answered {
    pub listed: Listed,
    pub place: Place,
}

/// Answers a message.
pub fn reply(app: &App, name: &str, text: &str, after: After) -> Result<Answered, Error> {
    let text = checked(text)?;
    app.write(|change| {
        let item = references::message(change.transaction, name)?;
        let place = answer(change, &item, text.clone())?;
        if after == After::Done {
            inbox::set_done(change.transaction, item.id, Some(change.now))?;
        }
        let event = event("inbox.reply", &item);
        let event = match item.document {
            Some(document) => event.fact("document", document),
            None => event,
        };
        let listed = changed(change, item.id)?;
        Ok(Done::Changed(Answered { listed, place }, event))
    })
}

fn answer(change: &Change<'_>, item: &InboxItem, text: String) -> Result<Place, Error> {
    let is_about_document = match item.kind {
        InboxKind::Comment | InboxKind::Decision | InboxKind::Paid => true,
        InboxKind::Contact | InboxKind::Profile => false,
    };
    let (place, answer) = if let Some(document) = item.document.filter(|_| is_about_document) {
        let comment = Comment {
            author: Author::Operator,
            text,
            is_public: true,
            created_at: change.now,
        };
        let id = comments::insert(change.transaction, document, &comment)?;
        (Place::Document, AnswerId::Comment(id))
    } else {
        let reply = Reply {
            text,
            created_at: change.now,
        };
        let id = inbox::insert_reply(change.transaction, item.id, &reply)?;
        (Place::Contact, AnswerId::Reply(id))
    };
    let settings = settings::load(change.transaction)?;
    notices::queue_answer(change, &settings, item, answer)?;
    Ok(place)
}

/// Blanks around an answer do not belong to it.
fn checked(text: &str) -> Result<String, Error> {
    let text = text.trim().replace("\r\n", "\n");
    if text.is_empty() {
        return Err(Error::invalid("the answer is empty")
            .hint("portalctl inbox reply --help shows how to give one"));
    }
    if text.contains('\0') {
        return Err(
            Error::invalid("the answer holds a NUL character").hint("is it the right file?")
        );
    }
    let length = text.chars().count();
    if length > LONGEST {
        return Err(Error::invalid(format!(
            "the answer has {length} characters, {LONGEST} are allowed"
        ))
        .hint("portalctl document attach sends a longer text as a file"));
    }
    Ok(text)
}
