//! Queueing to everybody with access: streamed, in one transaction, who cannot be written to passed over.

use super::case::{Case, about_one, has_password, no_address, usual_template};
use super::press::Press;
use super::sending::{Queued, Skipped, Wish, letter, sample};
use crate::admin::credentials::username;
use crate::admin::lists::is_refusal;
use crate::admin::notes::entrance::login_page;
use crate::app::outbox::queue;
use crate::app::{App, Change, Done, Error};
use crate::domain::address::EmailAddress;
use crate::domain::audit::Event;
use crate::domain::client::ClientNumber;
use crate::domain::id::OutboxId;
use crate::domain::mail::Purpose;
use crate::domain::settings::LoginMode;
use crate::store::entrants::{self, Entrant};
use crate::store::{audit, outbox, rejections};

/// What became of everybody.
#[derive(Debug)]
pub struct Everybody {
    pub queued: u64,
    pub refused: Vec<(ClientNumber, Error)>,
    pub skipped: Skipped,
}

/// Queues to every client with access how it enters the portal; afterwards `each` gets all that were queued, streamed.
pub fn access_all(
    app: &App,
    wish: &Wish,
    mut each: impl FnMut(&Queued) -> Result<(), Error>,
) -> Result<Everybody, Error> {
    let (before, everybody) = app.write(|change| {
        let mut press = Press::new(app, change.transaction)?;
        let before = outbox::newest(change.transaction)?;
        let mut all = Everybody {
            queued: 0,
            refused: Vec::new(),
            skipped: Skipped::default(),
        };
        let today = (change.now, change.today);
        let any_rejected = rejections::exist(change.transaction)?;
        entrants::for_each(change.transaction, today, |entrant| {
            if let Some(passed) = passed_over(change, &entrant, (wish, any_rejected))? {
                *passed(&mut all.skipped) += 1;
                return Ok(());
            }
            match queue_entrant(change, &mut press, &entrant, wish) {
                Ok(()) => {
                    all.queued += 1;
                    let client = entrant.client.id;
                    Ok(audit::note_client(
                        change.transaction,
                        change.event,
                        client,
                    )?)
                }
                Err(error) if is_refusal(&error) => {
                    all.refused.push((entrant.client.number().clone(), error));
                    Ok(())
                }
                Err(error) => Err(error),
            }
        })?;
        let count = all.queued;
        if count == 0 {
            return Ok(Done::Unchanged((before, all)));
        }
        let event = Event::new("mail.queue")
            .fact("purpose", Purpose::Access)
            .fact("count", count);
        Ok(Done::Changed((before, all), event.noted_clients()))
    })?;
    queued_after(app, before, &mut each)?;
    Ok(everybody)
}

/// Calls `each` with the mails about access that were queued after one.
fn queued_after(
    app: &App,
    before: OutboxId,
    each: &mut dyn FnMut(&Queued) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        outbox::for_each_after(
            connection,
            Purpose::Access,
            before,
            |id, number, address| {
                let Ok(address) = EmailAddress::new(&address) else {
                    return Ok(());
                };
                each(&Queued {
                    id,
                    client: ClientNumber::from_store(number),
                    document: None,
                    address,
                })
            },
        )
    })
}

/// Where a client is counted that was passed over.
type Counter = fn(&mut Skipped) -> &mut u64;

/// Why a client is not written to when everybody is.
fn passed_over(
    change: &Change<'_>,
    entrant: &Entrant,
    (wish, any_rejected): (&Wish, bool),
) -> Result<Option<Counter>, Error> {
    let Some(address) = &entrant.client.data.email else {
        return Ok(Some(|skipped| &mut skipped.no_address));
    };
    if any_rejected && rejections::find(change.transaction, address.as_str())?.is_some() {
        return Ok(Some(|skipped| &mut skipped.rejected));
    }
    if wish.only_new && outbox::was_written(change.transaction, entrant.client.id, Purpose::Access)?
    {
        return Ok(Some(|skipped| &mut skipped.written));
    }
    Ok(None)
}

/// Queues to one of many, of whom the store has already said that access and link are good.
fn queue_entrant(
    change: &Change<'_>,
    press: &mut Press<'_>,
    entrant: &Entrant,
    wish: &Wish,
) -> Result<(), Error> {
    let case = entrant_case(change, press, entrant, wish)?;
    let secret = sample(press, change.transaction, &case)?;
    press.words(change.transaction, &case, secret.as_ref())?;
    queue(change, letter(Purpose::Access, wish).to(entrant.client.id))?;
    Ok(())
}

fn entrant_case(
    change: &Change<'_>,
    press: &mut Press<'_>,
    entrant: &Entrant,
    wish: &Wish,
) -> Result<Case, Error> {
    let (client, connection) = (&entrant.client, change.transaction);
    let login = entrant.login.unwrap_or(press.settings.login_mode);
    let mode = press.settings.mail.password_mode;
    let (username, chose, client_url) = match login {
        LoginMode::Link => {
            let number = client.number();
            let (key_id, public_id) = entrant.link.ok_or_else(|| {
                Error::refused(format!("{number} has no standing link that works"))
                    .hint(format!("portalctl link list --client {number}"))
            })?;
            let url = press.url(key_id, public_id);
            (None, false, url.map_err(|error| about_one(error, number))?)
        }
        LoginMode::Password => {
            let chosen = has_password(connection, client.id)?;
            let username = username::of(connection, client.id, change.now)?;
            (username, chosen, login_page(&press.settings)?)
        }
    };
    let template = match &wish.template {
        Some(name) => name.to_string(),
        None => usual_template(Purpose::Access, login, chose, mode).to_owned(),
    };
    Ok(Case {
        purpose: Purpose::Access,
        locale: client.data.locale,
        contact: press.contact(connection, &template, client)?,
        document: None,
        told: None,
        recipient: client
            .data
            .email
            .clone()
            .ok_or_else(|| no_address(client))?,
        username: username.map(|username| username.to_string()),
        client_url: Some(client_url),
        document_url: None,
        login,
        has_password: chose,
        template,
        client: client.clone(),
    })
}
