//! `[Company.…]`: the operator's own company and account.

use super::{Field, Value};
use crate::domain::settings::Settings;
use crate::placeholder::context::Context;

/// Sorted by name.
pub static FIELDS: &[Field] = &[
    Field::of_context("address", "own address, several lines", |c| {
        text(c, |s| &s.company.address)
    }),
    Field::of_context("bank_account_owner", "holder of the own account", |c| {
        text(c, |s| &s.payment.holder)
    }),
    Field::of_context("bank_iban", "IBAN of the own account", |c| {
        text(c, |s| &s.payment.iban)
    }),
    Field::of_context("bank_swift", "BIC of the own account", |c| {
        text(c, |s| &s.payment.bic)
    }),
    Field::of_context("email", "own e-mail address", |c| {
        text(c, |s| &s.company.email)
    }),
    Field::of_context("imprint_url", "address of the imprint", |c| {
        text(c, |s| &s.company.imprint_url)
    }),
    Field::of_context("name", "own name", |c| text(c, |s| &s.company.name)),
    Field::of_context("phone", "own telephone number", |c| {
        text(c, |s| &s.company.phone)
    }),
    Field::of_context("privacy_url", "address of the privacy notice", |c| {
        text(c, |s| &s.company.privacy_url)
    }),
    Field::of_context("register", "own register court and number", |c| {
        text(c, |s| &s.company.register)
    }),
    Field::of_context("tax_number", "own tax number", |c| {
        text(c, |s| &s.company.tax_number)
    }),
    Field::of_context("vat_number", "own VAT number", |c| {
        text(c, |s| &s.company.vat_number)
    }),
    Field::of_context("website", "own website", |c| {
        text(c, |s| &s.company.website)
    }),
    Field::of_context("www", "own website, like `website`", |c| {
        text(c, |s| &s.company.website)
    }),
];

fn text<'a>(context: &Context<'a>, read: fn(&Settings) -> &String) -> Value<'a> {
    Value::text(read(context.settings))
}
