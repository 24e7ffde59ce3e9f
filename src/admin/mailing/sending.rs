//! Queueing mails: each tried out in words first, so that what cannot be sent is told now and not in the night.

use std::collections::BTreeSet;

use super::case::Case;
use super::enclosing::pdf;
use super::press::Press;
use super::secrets::Secret;
use super::taking::{Need, need};
use crate::admin::credentials::username;
use crate::admin::links::{ensure_standing, ensure_standing_of_document};
use crate::admin::lists::{Outcome, Strictness};
use crate::admin::notes::entrance::require_future;
use crate::admin::references;
use crate::app::outbox::queue;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::Access;
use crate::domain::address::EmailAddress;
use crate::domain::audit::Event;
use crate::domain::client::{Client, ClientNumber};
use crate::domain::document::{Document, DocumentNumber};
use crate::domain::id::{ClientId, OutboxId};
use crate::domain::mail::{Letter, Purpose};
use crate::domain::settings::LoginMode;
use crate::domain::template::TemplateName;
use crate::store::{Connection, access as accesses, audit, outbox};

/// How mails are to be sent.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// Absent means the one that belongs to the purpose.
    pub template: Option<TemplateName>,
    /// Only to clients that were never written to about their access.
    pub only_new: bool,
    /// With the document's PDF.
    pub encloses: bool,
}

/// A mail that was queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queued {
    pub id: OutboxId,
    pub client: ClientNumber,
    pub document: Option<DocumentNumber>,
    pub address: EmailAddress,
}

/// Clients that were passed over, which is no failure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Written to before.
    pub written: u64,
    pub no_address: u64,
    /// The address was refused for good.
    pub rejected: u64,
}

/// Queues to named clients how each enters the portal, in the order asked.
pub fn access(
    app: &App,
    names: &[String],
    wish: &Wish,
    strictness: Strictness,
) -> Result<(Outcome<Queued>, Skipped), Error> {
    app.write(|change| {
        let mut press = Press::new(app, change.transaction)?;
        let mut skipped = Skipped::default();
        let outcome = Outcome::of(names, strictness, |name| {
            let client = references::client(change.transaction, name)?;
            if wish.only_new && outbox::was_written(change.transaction, client.id, Purpose::Access)?
            {
                skipped.written += 1;
                return Ok(None);
            }
            let login = login(change, &press, &client)?;
            if login == LoginMode::Link && client.archived_at.is_none() {
                ensure_standing(change, &press.settings, client.id)?;
            }
            let letter = letter(Purpose::Access, wish).to(client.id);
            queue_one(change, &mut press, letter).map(Some)
        })?;
        let done = outcome.done.into_iter().flatten().collect();
        let outcome = Outcome {
            done,
            refused: outcome.refused,
        };
        record(change, "access", (outcome, skipped))
    })
}

/// Queues documents to their clients, each with a link to it.
pub fn documents(
    app: &App,
    names: &[String],
    wish: &Wish,
    strictness: Strictness,
) -> Result<Outcome<Queued>, Error> {
    app.write(|change| {
        let mut press = Press::new(app, change.transaction)?;
        let outcome = Outcome::of(names, strictness, |name| {
            let document = references::document(change.transaction, name)?;
            let client = references::client(change.transaction, &document.head.client.to_string())?;
            if login(change, &press, &client)? == LoginMode::Link && document.is_completed() {
                ensure_link(change, &press, &document)?;
            }
            let letter = Letter {
                document: Some(document.id),
                ..letter(Purpose::Document, wish)
            };
            if wish.encloses {
                pdf(change.transaction, document.id)?;
            }
            queue_one(change, &mut press, letter.to(client.id))
        })?;
        record(change, "document", (outcome, Skipped::default()))
    })
    .map(|(outcome, _)| outcome)
}

/// Makes the link that a mail about a document leads to, unless it is there; returns whether it was not.
pub fn ensure_link(
    change: &Change<'_>,
    press: &Press<'_>,
    document: &Document,
) -> Result<bool, Error> {
    let (link, is_new) = ensure_standing_of_document(change, &press.settings, document)?;
    if is_new {
        require_future(change, &press.settings, &link, document)?;
    }
    Ok(is_new)
}

/// How a client enters.
pub fn login(change: &Change<'_>, press: &Press<'_>, client: &Client) -> Result<LoginMode, Error> {
    let access =
        accesses::find(change.transaction, client.id)?.unwrap_or_else(|| Access::never(client.id));
    Ok(access.login_mode(&press.settings))
}

/// What stands for the secret of a mail that is tried out.
pub fn sample(
    press: &mut Press<'_>,
    connection: &Connection,
    case: &Case,
) -> Result<Option<Secret>, Error> {
    if need(press, connection, case)? == Need::Nothing {
        return Ok(None);
    }
    let username = username::choose(connection, &case.client, None, press.app.now())?;
    let base = press.settings.base_url.as_ref();
    let base = base.map_or_else(String::new, ToString::to_string);
    Ok(Some(Secret::Sample {
        username: username.to_string(),
        url: format!("{base}/p/*****"),
    }))
}

pub fn letter(purpose: Purpose, wish: &Wish) -> Letter {
    Letter {
        template: wish.template.clone(),
        encloses: wish.encloses,
        ..Letter::new(purpose)
    }
}

fn queue_one(change: &Change<'_>, press: &mut Press<'_>, letter: Letter) -> Result<Queued, Error> {
    let case = press.case(change.transaction, &letter)?;
    let secret = sample(press, change.transaction, &case)?;
    press.words(change.transaction, &case, secret.as_ref())?;
    let id = queue(change, letter)?;
    Ok(Queued {
        id,
        client: case.client.data.number,
        document: case.document.map(|document| document.head.number),
        address: case.recipient,
    })
}

/// Adds the event of a list that was queued.
fn record(
    change: &Change<'_>,
    purpose: &'static str,
    (outcome, skipped): (Outcome<Queued>, Skipped),
) -> Result<Done<(Outcome<Queued>, Skipped)>, Error> {
    if outcome.done.is_empty() {
        return Ok(Done::Unchanged((outcome, skipped)));
    }
    let clients: BTreeSet<ClientId> = outcome
        .done
        .iter()
        .map(|queued| references::client_id(change.transaction, queued.client.as_str()))
        .collect::<Result<_, _>>()?;
    let event = Event::new("mail.queue")
        .fact("purpose", purpose)
        .fact("count", outcome.done.len());
    let event = match clients.first() {
        Some(client) if clients.len() == 1 => event.client(*client),
        _ => {
            for client in &clients {
                audit::note_client(change.transaction, change.event, *client)?;
            }
            event.noted_clients()
        }
    };
    Ok(Done::Changed((outcome, skipped), event))
}
