//! `[Contact.…]`: the person addressed at the client.

use super::client::client_email;
use super::{Field, Value};
use crate::domain::client::{Client, Contact};
use crate::placeholder::context::Context;

/// Sorted by name.
pub static FIELDS: &[Field] = &[
    Field::of_context("email", "e-mail address", |c| {
        of(c, |contact| &contact.email, client_email)
    }),
    Field::of_context("first_name", "first name", |c| {
        of(
            c,
            |contact| &contact.first_name,
            |client| &client.data.profile.first_name,
        )
    }),
    Field::of_context("label", "what the contact is for", |c| {
        of(c, |contact| &contact.label, |_| "")
    }),
    Field::of_context("last_name", "last name", |c| {
        of(
            c,
            |contact| &contact.last_name,
            |client| &client.data.profile.last_name,
        )
    }),
    Field::of_context("name", "name", |c| {
        of(c, |contact| &contact.name, |client| &client.data.name)
    }),
    Field::of_context("phone", "telephone number", |c| {
        of(
            c,
            |contact| &contact.phone,
            |client| &client.data.profile.phone,
        )
    }),
    Field::of_context("salutation", "form of address", |c| {
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
