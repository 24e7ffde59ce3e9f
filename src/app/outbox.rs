//! Putting mails into the outbox, in the transaction of the deed that wants them sent.

use jiff::Timestamp;

use super::{Change, Error};
use crate::domain::id::OutboxId;
use crate::domain::mail::{Letter, MailState, Outgoing};
use crate::secret::random;
use crate::store::outbox;

/// Queues a mail to be sent as soon as possible.
pub fn queue(change: &Change<'_>, letter: Letter) -> Result<OutboxId, Error> {
    queue_for(change, letter, change.now)
}

/// Queues a mail not to be sent before an instant.
pub fn queue_for(
    change: &Change<'_>,
    letter: Letter,
    due_at: Timestamp,
) -> Result<OutboxId, Error> {
    let mail = Outgoing {
        id: OutboxId(0),
        letter,
        message_id: message_id(change.now),
        state: MailState::Waiting,
        attempts: 0,
        created_at: change.now,
        due_at,
        tried_at: None,
        reply: String::new(),
    };
    Ok(outbox::insert(change.transaction, &mail)?)
}

/// What stands before the `@` of a `Message-ID`: unique in the world, and telling nothing.
pub fn message_id(now: Timestamp) -> String {
    format!("{:x}.{:016x}", now.as_second(), random::link_id())
}
