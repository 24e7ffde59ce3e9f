//! Taking mails out of the queue: rendered in the transaction that marks them, with the secrets that they carry.

use super::case::Case;
use super::enclosing::pdf;
use super::hook;
use super::press::Press;
use super::secrets::{Hashed, Secret, invite};
use super::told::Told;
use crate::admin::clients::stored;
use crate::admin::lists::is_refusal;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::{Actor, Event};
use crate::domain::locale::Locale;
use crate::domain::mail::{MailState, Outgoing, Purpose};
use crate::domain::settings::LoginMode;
use crate::mail::Parcel;
use crate::placeholder::PortalField;
use crate::store::outbox::{self, Sort};
use crate::store::{Connection, documents};

/// A mail that was taken, ready to go.
#[derive(Debug)]
pub struct Job {
    pub mail: Outgoing,
    /// How it stood in the queue, for the case that it does not come to an attempt.
    pub before: Outgoing,
    /// Where it goes; empty for a program.
    pub address: String,
    pub task: Task,
}

/// What there is to do.
#[derive(Debug)]
pub enum Task {
    Mail(Box<Parcel>),
    Hook(Vec<u8>),
}

/// What was taken.
#[derive(Debug, Default)]
pub struct Taken {
    pub jobs: Vec<Job>,
    /// How many cannot be sent at all, and were marked so.
    pub failed: u64,
}

impl Taken {
    /// Whether there was nothing due.
    pub fn is_empty(&self) -> bool {
        self.jobs.is_empty() && self.failed == 0
    }
}

/// What has to be made for a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Nothing,
    Password,
    Invitation,
}

/// Takes at most so many mails that are due. One that carries a secret is taken alone, with the event of its making.
pub fn take(app: &App, sort: Sort, limit: u32) -> Result<Taken, Error> {
    if limit == 0 {
        return Ok(Taken::default());
    }
    let mut hashed = needs_password(app, sort)?.then(Hashed::make).transpose()?;
    app.write_as(
        |_taken| Actor::Portal,
        |change| {
            let (mut taken, mut press) = (Taken::default(), None);
            for mail in outbox::due(change.transaction, sort, change.now, limit)? {
                let attempt = match (sort, &mut press) {
                    (Sort::Hooks, _) => prepare_hook(change, &mail),
                    (Sort::Mails, Some(press)) => {
                        prepare(change, press, &mail, (taken.is_empty(), &mut hashed))
                    }
                    (Sort::Mails, none) => {
                        let press = none.insert(Press::new(app, change.transaction)?);
                        prepare(change, press, &mail, (taken.is_empty(), &mut hashed))
                    }
                };
                let Some(attempt) = attempt.transpose() else {
                    break;
                };
                if let Some(event) = mark(change, &mut taken, mail, attempt)? {
                    return Ok(Done::Changed(taken, event));
                }
            }
            // The rows of the queue are the trail of their own way; only secrets are worth an event.
            Ok(Done::Unchanged(taken))
        },
    )
}

/// A mail made ready, and the event of what was made for it.
struct Prepared {
    address: String,
    task: Task,
    event: Option<Event>,
}

/// Marks a mail as being sent, or as one that never can be.
fn mark(
    change: &Change<'_>,
    taken: &mut Taken,
    mut mail: Outgoing,
    attempt: Result<Prepared, Error>,
) -> Result<Option<Event>, Error> {
    let before = mail.clone();
    match attempt {
        Ok(prepared) => {
            mail.state = MailState::Sending;
            mail.attempts += 1;
            mail.tried_at = Some(change.now);
            outbox::update(change.transaction, &mail)?;
            taken.jobs.push(Job {
                mail,
                before,
                address: prepared.address,
                task: prepared.task,
            });
            Ok(prepared.event)
        }
        Err(error) if is_refusal(&error) => {
            mail.state = MailState::Failed;
            error.message().clone_into(&mut mail.reply);
            outbox::update(change.transaction, &mail)?;
            taken.failed += 1;
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Renders one mail; `None` when it carries a secret and is not the first, so that it waits for its own turn.
fn prepare(
    change: &Change<'_>,
    press: &mut Press<'_>,
    mail: &Outgoing,
    (is_first, hashed): (bool, &mut Option<Hashed>),
) -> Result<Option<Prepared>, Error> {
    let connection = change.transaction;
    let case = press.case(connection, &mail.letter)?;
    let need = need(press, connection, &case)?;
    if need != Need::Nothing && !is_first {
        return Ok(None);
    }
    let made = match need {
        Need::Nothing => None,
        Need::Invitation => Some(invite(change, &press.settings, &case.client)?),
        Need::Password => match hashed.take() {
            Some(hashed) => Some(hashed.issue(change, &case.client)?),
            // It became the first only now; the next turn has a password for it.
            None => return Ok(None),
        },
    };
    let (secret, event) = match made {
        Some((secret, event)) => (Some(secret), Some(event)),
        None => (None, None),
    };
    let parcel = render(press, connection, (mail, &case), secret.as_ref())?;
    Ok(Some(Prepared {
        address: case.recipient.to_string(),
        task: Task::Mail(Box::new(parcel)),
        event,
    }))
}

fn render(
    press: &mut Press<'_>,
    connection: &Connection,
    (mail, case): (&Outgoing, &Case),
    secret: Option<&Secret>,
) -> Result<Parcel, Error> {
    let printed = press.print(connection, case, secret)?;
    let enclosures = match &case.document {
        Some(document) if mail.letter.encloses => pdf(connection, document.id)?,
        Some(_) | None => Vec::new(),
    };
    press.pack(case, &printed, &mail.message_id, enclosures)
}

/// What a mail needs that is made for it alone: only how a client with a password login comes in.
pub fn need(press: &mut Press<'_>, connection: &Connection, case: &Case) -> Result<Need, Error> {
    if case.purpose != Purpose::Access || case.login != LoginMode::Password {
        return Ok(Need::Nothing);
    }
    let need = if press.prints(connection, case, PortalField::Password)? {
        Need::Password
    } else if press.prints(connection, case, PortalField::InvitationUrl)? {
        Need::Invitation
    } else {
        Need::Nothing
    };
    if need == Need::Password && case.has_password {
        let number = case.client.number();
        return Err(Error::refused(format!(
            "{number} has chosen a password, which a new one would replace"
        ))
        .hint(format!("portalctl password invite {number}")));
    }
    Ok(need)
}

/// Whether the mail that is taken next needs a password, which is hashed before the transaction.
fn needs_password(app: &App, sort: Sort) -> Result<bool, Error> {
    if sort == Sort::Hooks {
        return Ok(false);
    }
    app.read(|connection| {
        let Some(first) = outbox::due(connection, sort, app.now(), 1)?.pop() else {
            return Ok(false);
        };
        if first.letter.purpose != Purpose::Access {
            return Ok(false);
        }
        let mut press = Press::new(app, connection)?;
        let found = press.case(connection, &first.letter);
        // What is wrong with it is told when it is taken.
        let Ok(case) = found else {
            return Ok(false);
        };
        Ok(need(&mut press, connection, &case).is_ok_and(|need| need == Need::Password))
    })
}

fn prepare_hook(change: &Change<'_>, mail: &Outgoing) -> Result<Option<Prepared>, Error> {
    let connection = change.transaction;
    let item = mail.letter.inbox;
    let item = item.ok_or_else(|| Error::refused("this event tells of nothing"))?;
    let told = Told::load(connection, item, Locale::En)?;
    let client = stored(connection, told.item.client)?;
    let document = match told.item.document {
        Some(document) => documents::find_by_id(connection, document)?,
        None => None,
    };
    Ok(Some(Prepared {
        address: String::new(),
        task: Task::Hook(hook::event(&told, &client, document.as_ref())?),
        event: None,
    }))
}
