//! Which client a buyer is: by number, then VAT number, then e-mail, then exact name and postcode. Never a guess.

use crate::app::shell::quote;
use crate::app::{Change, Error};
use crate::domain::client::{ClientData, ClientNumber};
use crate::domain::id::ClientId;
use crate::domain::locale::Locale;
use crate::import::einvoice::{Party, client_data};
use crate::store::{clients, matching};

/// New clients whose buyer brings no number get the next one behind this.
const PREFIX: &str = "KD-";
/// The first of them is one higher.
const BEFORE_FIRST: u64 = 1_000;

/// Who a buyer is.
#[derive(Debug)]
pub enum Match {
    One(ClientId, ClientNumber),
    /// Several clients share what was compared, such as `the VAT number DE123456789`.
    Several(String, Vec<ClientNumber>),
    Nobody,
}

/// Finds the client that a buyer is.
pub fn find(change: &Change<'_>, buyer: &Party) -> Result<Match, Error> {
    let transaction = change.transaction;
    for number in buyer.numbers() {
        if let Some(client) = clients::find_by_number(transaction, number.as_str())? {
            return Ok(Match::One(client.id, client.data.number));
        }
    }
    if let Some(vat) = buyer.plain_vat() {
        let found = matching::find_by_vat_number(transaction, &vat)?;
        if let Some(found) = decided(found, || format!("the VAT number {vat}")) {
            return Ok(found);
        }
    }
    if let Some(email) = buyer.address_for_mail() {
        let found = matching::find_by_email(transaction, &email)?;
        if let Some(found) = decided(found, || format!("the e-mail address {email}")) {
            return Ok(found);
        }
    }
    let name = buyer.name.as_deref().unwrap_or_default();
    let zip = buyer.address.postcode.as_deref().unwrap_or_default();
    let found = matching::find_by_name(transaction, name, zip)?;
    let what = || format!("the name {name} and the postcode {zip}");
    Ok(decided(found, what).unwrap_or(Match::Nobody))
}

/// What one comparison says; nothing when the next one must decide.
fn decided(found: Vec<(ClientId, ClientNumber)>, what: impl FnOnce() -> String) -> Option<Match> {
    match found.as_slice() {
        [] => None,
        [(id, number)] => Some(Match::One(*id, number.clone())),
        _ => {
            let numbers = found.into_iter().map(|(_, number)| number);
            Some(Match::Several(what(), numbers.collect()))
        }
    }
}

/// The client that a buyer would become: under its own number, or the next free one.
pub fn proposed(
    change: &Change<'_>,
    buyer: &Party,
    locale: Locale,
) -> Result<Option<ClientData>, Error> {
    let number = match buyer.numbers().next() {
        Some(number) => number,
        None => next_number(change)?,
    };
    Ok(client_data(buyer, number, locale))
}

fn next_number(change: &Change<'_>) -> Result<ClientNumber, Error> {
    let highest = matching::highest_behind(change.transaction, PREFIX)?.unwrap_or(0);
    let next = highest.max(BEFORE_FIRST).saturating_add(1);
    Ok(ClientNumber::from_store(format!("{PREFIX}{next}")))
}

/// The command that would add a client.
pub fn command(data: &ClientData) -> String {
    let ClientData {
        number,
        name,
        email,
        profile,
        ..
    } = data;
    let email = email.as_ref().map_or("", |email| email.as_str());
    let flags = [
        ("name", name.as_str()),
        ("email", email),
        ("vat-number", &profile.vat_number),
        ("street", &profile.street),
        ("zip", &profile.zip),
        ("city", &profile.city),
        ("country", &profile.country),
        ("phone", &profile.phone),
    ];
    let given = flags.iter().filter(|(_, value)| !value.is_empty());
    let given: Vec<String> = given
        .map(|(flag, value)| format!("--{flag} {}", quote(value)))
        .collect();
    let number = quote(number.as_str());
    format!("portalctl client add {number} {}", given.join(" "))
}
