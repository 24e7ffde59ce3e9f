//! What a client sent, with everything that belongs to it, as mails and programs are told.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::app::Error;
use crate::domain::decision::Decision;
use crate::domain::document::comment::{Author, Comment};
use crate::domain::id::InboxId;
use crate::domain::inbox::InboxItem;
use crate::domain::locale::Locale;
use crate::domain::locale::dates::push_date;
use crate::domain::mail::{AnswerId, Letter};
use crate::placeholder::Message;
use crate::store::{Connection, comments, decisions, inbox};

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

    /// Reads what a mail tells of, if anything: the message, and the answer that the mail brings.
    pub fn of(
        connection: &Connection,
        letter: &Letter,
        locale: Locale,
    ) -> Result<Option<Self>, Error> {
        let Some(item) = letter.inbox else {
            return Ok(None);
        };
        let mut told = Self::load(connection, item, locale)?;
        match letter.answer {
            Some(AnswerId::Comment(id)) => told.answer = comments::text(connection, id)?,
            Some(AnswerId::Reply(id)) => told.answer = inbox::reply_text(connection, id)?,
            None => {}
        }
        Ok(Some(told))
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
