//! Writing under a document.

use jiff::SignedDuration;

use super::message::{Field, Sending, blank, is_too_much, required};
use super::visitor::write;
use super::{Error, Pass};
use crate::app::{App, Change, Done, notices};
use crate::domain::action::Action;
use crate::domain::audit::Event;
use crate::domain::document::comment::{Author, Comment};
use crate::domain::id::DocumentId;
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::store::comments;

/// Within this time the same words again are a second click.
const SAME_CLICK: SignedDuration = SignedDuration::from_mins(1);

/// Adds a comment that everybody who sees the document can read.
pub fn add(app: &App, pass: &Pass, document: DocumentId, text: &str) -> Result<Sending, Error> {
    write(app, pass, |change, visitor| {
        let document = visitor.document(change.transaction, document)?;
        visitor
            .permit(Action::Comment, Some(&document))
            .map_err(Error::Hindered)?;
        let mut flaws = Vec::new();
        let Some(text) = required(Field::Text, text, &mut flaws) else {
            return Ok(Done::Unchanged(Sending::Unfit(flaws)));
        };
        if is_repeated(change, document.id, &text)? {
            return Ok(Done::Unchanged(Sending::Done));
        }
        if is_too_much(change, visitor)? {
            return Ok(Done::Unchanged(Sending::TooMany));
        }
        let comment = Comment {
            author: Author::Client,
            text,
            is_public: true,
            created_at: change.now,
        };
        let row = comments::insert(change.transaction, document.id, &comment)?;
        let item = InboxItem {
            document: Some(document.id),
            comment: Some(row),
            text: comment.text,
            ..blank(change, visitor, InboxKind::Comment)
        };
        let item = notices::post(change, &visitor.settings, item)?;
        let event = Event::new("document.comment")
            .client(visitor.client.id)
            .document(document.id)
            .fact("inbox", item);
        Ok(Done::Changed(Sending::Done, event))
    })
}

fn is_repeated(change: &Change<'_>, document: DocumentId, text: &str) -> Result<bool, Error> {
    let comments = comments::list_public(change.transaction, document)?;
    Ok(comments.last().is_some_and(|last| {
        let is_fresh = last.created_at.duration_until(change.now) < SAME_CLICK;
        is_fresh && last.author == Author::Client && last.text == text
    }))
}

#[cfg(test)]
mod tests;
