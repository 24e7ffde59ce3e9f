//! `[Company.…]`: the operator's own company and account.

use super::{Field, Read, Value};
use crate::domain::settings::Settings;
use crate::placeholder::context::Context;

/// Sorted by name.
pub static FIELDS: &[Field] = &[
    row("address", "own address, several lines", |c| {
        text(c, |s| &s.company.address)
    }),
    row("bank_account_owner", "holder of the own account", |c| {
        text(c, |s| &s.payment.holder)
    }),
    row("bank_iban", "IBAN of the own account", |c| {
        text(c, |s| &s.payment.iban)
    }),
    row("bank_swift", "BIC of the own account", |c| {
        text(c, |s| &s.payment.bic)
    }),
    row("email", "own e-mail address", |c| {
        text(c, |s| &s.company.email)
    }),
    row("imprint_url", "address of the imprint", |c| {
        text(c, |s| &s.company.imprint_url)
    }),
    row("name", "own name", |c| text(c, |s| &s.company.name)),
    row("phone", "own telephone number", |c| {
        text(c, |s| &s.company.phone)
    }),
    row("privacy_url", "address of the privacy notice", |c| {
        text(c, |s| &s.company.privacy_url)
    }),
    row("register", "own register court and number", |c| {
        text(c, |s| &s.company.register)
    }),
    row("tax_number", "own tax number", |c| {
        text(c, |s| &s.company.tax_number)
    }),
    row("vat_number", "own VAT number", |c| {
        text(c, |s| &s.company.vat_number)
    }),
    row("website", "own website", |c| {
        text(c, |s| &s.company.website)
    }),
    row("www", "own website, like `website`", |c| {
        text(c, |s| &s.company.website)
    }),
];

const fn row(
    name: &'static str,
    meaning: &'static str,
    read: for<'a> fn(&Context<'a>) -> Value<'a>,
) -> Field {
    Field {
        name,
        meaning,
        read: Read::Context(read),
    }
}

fn text<'a>(context: &Context<'a>, read: fn(&Settings) -> &String) -> Value<'a> {
    Value::text(read(context.settings))
}
