//! `[Contact.…]`: the person addressed at the client.

use super::client::{client_email, whole};
use super::{Field, Value};
use crate::domain::client::{Client, Contact};
use crate::placeholder::context::Context;

/// Sorted by name.
pub static FIELDS: &[Field] = &[
    whole("email", "e-mail address", |c| {
        of(c, |contact| &contact.email, client_email)
    }),
    whole("first_name", "first name", |c| {
        of(
            c,
            |contact| &contact.first_name,
            |client| &client.data.profile.first_name,
        )
    }),
    whole("label", "what the contact is for", |c| {
        of(c, |contact| &contact.label, |_| "")
    }),
    whole("last_name", "last name", |c| {
        of(
            c,
            |contact| &contact.last_name,
            |client| &client.data.profile.last_name,
        )
    }),
    whole("name", "name", |c| {
        of(c, |contact| &contact.name, |client| &client.data.name)
    }),
    whole("phone", "telephone number", |c| {
        of(
            c,
            |contact| &contact.phone,
            |client| &client.data.profile.phone,
        )
    }),
    whole("salutation", "form of address", |c| {
        of(
            c,
            |contact| &contact.salutation,
            |client| &client.data.profile.salutation,
        )
    }),
];

/// A contact's own value, or the client's where the contact has none.
fn of<'a>(
    context: &Context<'a>,
    own: fn(&Contact) -> &str,
    client: fn(&Client) -> &str,
) -> Value<'a> {
    let own = context.contact.map_or("", own);
    Value::text(if own.is_empty() {
        client(context.client)
    } else {
        own
    })
}
