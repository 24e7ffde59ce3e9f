//! What an attempt means for a mail: sent, given up, or tried again after a pause.

use jiff::SignedDuration;

use super::delivery::Run;
use super::taking::Job;
use crate::app::{Change, Error};
use crate::domain::address::EmailAddress;
use crate::domain::mail::{MailState, Outgoing, Purpose, Rejection};
use crate::mail::{Blame, Fate};
use crate::store::{outbox, rejections};

/// The pauses before an attempt, in minutes; the last one repeats.
const PAUSES: [i64; 7] = [1, 5, 15, 60, 180, 360, 720];
/// How long a mail is tried.
const PATIENCE: SignedDuration = SignedDuration::from_hours(3 * 24);
/// How often an event is told to a program that does not take it.
const HOOK_ATTEMPTS: u32 = 5;

/// Writes down what became of one mail.
pub fn settle(
    change: &Change<'_>,
    job: &Job,
    fate: &Fate,
    run: &mut Run,
) -> Result<Outgoing, Error> {
    let mut mail = job.mail.clone();
    mail.state = MailState::Waiting;
    match fate {
        Fate::Delivered(reply) => {
            mail.state = MailState::Sent;
            mail.reply.clone_from(reply);
            mail.letter.recipient = EmailAddress::new(&job.address).ok();
            rejections::delete(change.transaction, &job.address)?;
            run.sent += 1;
        }
        Fate::Refused { blame, reply } => {
            mail.state = MailState::Failed;
            mail.reply.clone_from(reply);
            if *blame == Blame::Address {
                let rejection = Rejection {
                    address: job.address.clone(),
                    reply: reply.clone(),
                    at: change.now,
                };
                rejections::put(change.transaction, &rejection)?;
            }
            run.failed += 1;
        }
        Fate::Later(reply) => {
            mail.reply.clone_from(reply);
            if is_hopeless(change, &mail) {
                mail.state = MailState::Failed;
                run.failed += 1;
            } else {
                mail.due_at = change.now + pause(mail.attempts);
                run.later += 1;
            }
        }
        // No fault of the mail: it is tried as soon as anything gets through again.
        Fate::Away(reply) | Fate::Unwelcome(reply) => {
            mail.attempts = job.before.attempts;
            mail.reply.clone_from(reply);
        }
    }
    outbox::update(change.transaction, &mail)?;
    Ok(mail)
}

fn is_hopeless(change: &Change<'_>, mail: &Outgoing) -> bool {
    match mail.letter.purpose {
        Purpose::Hook => mail.attempts >= HOOK_ATTEMPTS,
        Purpose::Access
        | Purpose::Document
        | Purpose::Receipt
        | Purpose::Answer
        | Purpose::Notice
        | Purpose::Digest => change.now.duration_since(mail.created_at) > PATIENCE,
    }
}

fn pause(attempts: u32) -> SignedDuration {
    let place = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX);
    let minutes = PAUSES.get(place).or(PAUSES.last()).copied().unwrap_or(1);
    SignedDuration::from_mins(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_half_a_day() {
        let hours = |attempts| pause(attempts).as_mins();
        assert_eq!([1, 2, 3, 7, 8, 1000].map(hours), [1, 5, 15, 720, 720, 720]);
    }
}
