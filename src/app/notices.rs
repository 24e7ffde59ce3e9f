//! Who is told of what a client sent: the operator by mail and program, the client by a copy; in the sender's transaction.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, ZonedDateTime};

use super::outbox::{queue, queue_for};
use super::{Change, Error};
use crate::domain::id::InboxId;
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::domain::mail::{AnswerId, Letter, Purpose};
use crate::domain::settings::{ClientMail, Settings};
use crate::store::inbox;
use crate::store::outbox::waits;

/// Puts a message into the inbox and queues everything that tells of it; returns its row.
pub fn post(change: &Change<'_>, settings: &Settings, item: InboxItem) -> Result<InboxId, Error> {
    let id = inbox::insert(change.transaction, &item)?;
    queue_notices(change, settings, &InboxItem { id, ..item })?;
    Ok(id)
}

fn queue_notices(change: &Change<'_>, settings: &Settings, item: &InboxItem) -> Result<(), Error> {
    let about = |purpose: Purpose| Letter {
        document: item.document,
        inbox: Some(item.id),
        ..Letter::new(purpose)
    };
    queue(change, about(Purpose::Hook))?;
    let is_told = settings.mail.notify.contains(item.kind) && !settings.company.email.is_empty();
    match settings.mail.digest_hour {
        None if is_told => drop(queue(change, about(Purpose::Notice))?),
        Some(hour) if is_told && !waits(change.transaction, Purpose::Digest)? => {
            let due = next_hour(change.now, hour, &TimeZone::system());
            queue_for(change, about(Purpose::Digest), due)?;
        }
        None | Some(_) => {}
    }
    let wants_receipt = settings.mail.to_clients.contains(ClientMail::Receipt);
    if item.kind == InboxKind::Decision && wants_receipt {
        queue(change, about(Purpose::Receipt).to(item.client))?;
    }
    Ok(())
}

/// Queues the mail that brings an answer to the client who asked; to be called when it was added.
pub fn queue_answer(
    change: &Change<'_>,
    settings: &Settings,
    item: &InboxItem,
    answer: AnswerId,
) -> Result<(), Error> {
    if settings.mail.to_clients.contains(ClientMail::Answer) {
        let letter = Letter {
            document: item.document,
            inbox: Some(item.id),
            answer: Some(answer),
            ..Letter::new(Purpose::Answer)
        };
        queue(change, letter.to(item.client))?;
    }
    Ok(())
}

/// The next instant at which it is this hour of the day.
fn next_hour(now: Timestamp, hour: i8, zone: &TimeZone) -> Timestamp {
    let at_hour = |day: &ZonedDateTime| {
        day.with()
            .hour(hour)
            .minute(0)
            .second(0)
            .subsec_nanosecond(0)
            .build()
    };
    let here = now.to_zoned_datetime(zone.clone());
    let next = at_hour(&here).and_then(|today| {
        if today.timestamp() > now {
            return Ok(today);
        }
        at_hour(&here.checked_add(1.day())?)
    });
    // Beyond the calendar there is no tomorrow, and at once is better than never.
    next.map_or(now, |next| next.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_waits_for_its_hour() {
        let zone = TimeZone::fixed(jiff::tz::offset(1));
        let next = |now: &str, hour| next_hour(now.parse().unwrap(), hour, &zone).to_string();
        assert_eq!(next("2026-11-23T05:59:00Z", 7), "2026-11-23T06:00:00Z");
        assert_eq!(next("2026-11-23T06:00:00Z", 7), "2026-11-24T06:00:00Z");
        assert_eq!(next("2026-11-23T23:30:00Z", 0), "2026-11-24T23:00:00Z");
    }
}
