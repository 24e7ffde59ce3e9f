//! A fresh way in, asked for by somebody whose link is over: only to addresses on file, and the same answer for everybody.

use jiff::SignedDuration;

use crate::app::outbox::queue;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::Access;
use crate::domain::address::EmailAddress;
use crate::domain::audit::{Actor, Event};
use crate::domain::client::Client;
use crate::domain::mail::{Letter, Purpose};
use crate::domain::settings::{ClientMail, LoginMode, Settings};
use crate::domain::template::TemplateName;
use crate::secret::random;
use crate::store::{access, audit, clients, links, outbox, settings};

/// Nobody is written to more often than this.
const PAUSE: SignedDuration = SignedDuration::from_mins(15);
/// So many clients share an address at most.
const SHARED: u32 = 20;

/// Whether a fresh way in can be asked for: the settings allow it, and mails leave this machine.
pub fn is_offered(app: &App, settings: &Settings) -> bool {
    settings.mail.to_clients.contains(ClientMail::Link)
        && app.config().mail.transport.value.is_some()
}

/// Mails the clients with this address how they enter, unless they were written to just now.
///
/// Says nothing about whether there is such an address. What it does takes longer where there is one, so the page
/// answers first and asks for this afterwards.
pub fn request(app: &App, address: &str) -> Result<(), Error> {
    let Ok(address) = EmailAddress::new(address) else {
        return Ok(());
    };
    app.write_as(
        |()| Actor::Portal,
        |change| {
            let settings = settings::load(change.transaction)?;
            if !settings.mail.to_clients.contains(ClientMail::Link) {
                return Ok(Done::Unchanged(()));
            }
            let mut count = 0_u32;
            for (client, on_file) in
                clients::find_by_address(change.transaction, address.as_str(), SHARED)?
            {
                if write_to(change, &settings, &client, on_file)? {
                    audit::note_client(change.transaction, change.event, client.id)?;
                    count += 1;
                }
            }
            if count == 0 {
                return Ok::<_, Error>(Done::Unchanged(()));
            }
            let event = Event::new("link.request").fact("count", count);
            Ok(Done::Changed((), event.noted_clients()))
        },
    )
}

/// Queues the mail to one client; returns whether it may have one.
fn write_to(
    change: &Change<'_>,
    settings: &Settings,
    client: &Client,
    on_file: EmailAddress,
) -> Result<bool, Error> {
    let access =
        access::find(change.transaction, client.id)?.unwrap_or_else(|| Access::never(client.id));
    if client.archived_at.is_some() || !access.is_live(change.today) {
        return Ok(false);
    }
    let last = outbox::last_written(change.transaction, client.id, Purpose::Access)?;
    if last.is_some_and(|last| change.now.duration_since(last) < PAUSE) {
        return Ok(false);
    }
    let is_by_link = access.login_mode(settings) == LoginMode::Link;
    if is_by_link && !renew(change, settings, client)? {
        return Ok(false);
    }
    let letter = Letter {
        recipient: Some(on_file),
        // Who forgot the password chooses another one.
        template: if is_by_link {
            None
        } else {
            TemplateName::new("access-invite").ok()
        },
        ..Letter::new(Purpose::Access)
    };
    queue(change, letter.to(client.id))?;
    Ok(true)
}

/// Makes sure that the standing link works: one that has expired gets a new address and more time, one that the
/// operator cut off stays cut.
fn renew(change: &Change<'_>, settings: &Settings, client: &Client) -> Result<bool, Error> {
    let Some(mut link) = links::find_standing(change.transaction, client.id)? else {
        return Ok(false);
    };
    if link.revoked_at.is_some() {
        return Ok(false);
    }
    if link.expires_at.is_none_or(|end| end > change.now) {
        return Ok(true);
    }
    link.public_id = random::link_id();
    link.key_id = change.keys()?.newest();
    link.expires_at = settings.client_expiry.instant(change.now, None);
    links::update(change.transaction, &link)?;
    Ok(true)
}

#[cfg(test)]
mod tests;
