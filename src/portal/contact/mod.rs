//! Writing to the company, and reading its answers.

use jiff::Timestamp;

use super::message::{Field, Sending, blank, is_too_much, required, text};
use super::visitor::{Reach, show as show_within, write};
use super::{Error, Pass, Shown, Visitor};
use crate::app::{App, Done, notices};
use crate::domain::action::Action;
use crate::domain::audit::Event;
use crate::domain::document::{Document, DocumentNumber};
use crate::domain::id::DocumentId;
use crate::domain::inbox::{InboxItem, InboxKind, Reply};
use crate::store::Connection;
use crate::store::inbox::{self, InboxFilter};

/// How many messages the page shows.
const SHOWN: usize = 50;

/// The contact page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What was written before, newest first; empty for who came with a link to single documents.
    pub thread: Vec<Message>,
    /// The document that the message is to be about, when the visitor sees it.
    pub about: Option<About>,
}

/// The document that a message is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub document: DocumentId,
    pub number: DocumentNumber,
}

/// A message with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub kind: InboxKind,
    pub subject: String,
    pub text: String,
    pub created_at: Timestamp,
    /// Oldest first.
    pub replies: Vec<Reply>,
}

/// What a visitor writes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letter {
    pub subject: String,
    pub text: String,
    pub about: Option<DocumentId>,
}

/// The contact page, perhaps for a message about a document.
pub fn show(app: &App, pass: &Pass, about: Option<DocumentId>) -> Result<Shown<Contact>, Error> {
    show_within(app, pass, Reach::Free, |connection, visitor| {
        let about = subject(connection, visitor, about)?;
        Ok(Contact {
            thread: if visitor.is_whole() {
                thread(connection, visitor)?
            } else {
                Vec::new()
            },
            about: about.map(|document| About {
                document: document.id,
                number: document.head.number,
            }),
        })
    })
}

/// Sends a message to the company.
pub fn send(app: &App, pass: &Pass, letter: &Letter) -> Result<Sending, Error> {
    write(app, pass, |change, visitor| {
        let about = subject(change.transaction, visitor, letter.about)?;
        let mut flaws = Vec::new();
        let subject = text(Field::Subject, &letter.subject, &mut flaws);
        let text = required(Field::Text, &letter.text, &mut flaws);
        let (Some(subject), Some(text)) = (subject, text) else {
            return Ok(Done::Unchanged(Sending::Unfit(flaws)));
        };
        if is_too_much(change, visitor)? {
            return Ok(Done::Unchanged(Sending::TooMany));
        }
        let item = InboxItem {
            document: about.map(|document| document.id),
            subject,
            text,
            ..blank(change, visitor, InboxKind::Contact)
        };
        let item = notices::post(change, &visitor.settings, item)?;
        let event = Event::new("message.send")
            .client(visitor.client.id)
            .inbox(item);
        Ok(Done::Changed(Sending::Done, event))
    })
}

/// The document that a message is about, when the visitor may write at all.
fn subject(
    connection: &Connection,
    visitor: &Visitor,
    about: Option<DocumentId>,
) -> Result<Option<Document>, Error> {
    let about = about
        .map(|document| visitor.document(connection, document))
        .transpose()?;
    visitor
        .permit(Action::Contact, about.as_ref())
        .map_err(Error::Hindered)?;
    Ok(about)
}

fn thread(connection: &Connection, visitor: &Visitor) -> Result<Vec<Message>, Error> {
    let filter = InboxFilter {
        client: Some(visitor.client.id),
        ..InboxFilter::default()
    };
    let mut items = Vec::new();
    inbox::for_each(connection, filter, |item| {
        let belongs = match item.kind {
            InboxKind::Contact => true,
            // A proposal stands on the profile page; its answer is read here.
            InboxKind::Profile => !inbox::replies(connection, item.id)?.is_empty(),
            // These are answered under their document.
            InboxKind::Comment | InboxKind::Decision | InboxKind::Paid => false,
        };
        if belongs {
            items.push(item);
        }
        Ok::<_, Error>(())
    })?;
    let newest = items.into_iter().rev().take(SHOWN);
    newest
        .map(|item| {
            Ok(Message {
                replies: inbox::replies(connection, item.id)?,
                kind: item.kind,
                subject: item.subject,
                text: item.text,
                created_at: item.created_at,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
