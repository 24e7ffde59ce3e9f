//! The table of a document's fields.

use std::borrow::Cow;

use super::figure::{
    after_discount, days_until, discount_rate, either, further, gross, money, overdue_days,
    plain_gross, reduction, reminded_invoice, status_word, subject, whole_number,
};
use super::{
    ALL, CLAIMS, CONFIRMATION, CREDIT_NOTE, DELIVERY_NOTE, DOCUMENT, INVOICE, KINDS, LETTER, OFFER,
    PRICED, QUOTED, REMINDER, Row, portal, row,
};
use crate::placeholder::fields::Value;
use crate::placeholder::fields::client::split_digits;

/// Sorted by name; a name that stands twice is told apart by its prefixes.
pub static ROWS: &[Row] = &[
    row(ALL, "address", "recipient, several lines", |d, _| {
        Value::text(&d.head.address)
    }),
    row(
        CONFIRMATION,
        "confirmation_number",
        "the confirmation's whole number",
        whole_number,
    ),
    row(
        CREDIT_NOTE,
        "credit_note_number",
        "the credit note's whole number",
        whole_number,
    ),
    row(PRICED, "currency_code", "code of the currency", |d, _| {
        Value::text(d.head.currency.code())
    }),
    row(
        PRICED,
        "currency_name",
        "English name of the currency",
        |d, _| Value::Text(Cow::Owned(d.head.currency.name())),
    ),
    portal(
        ALL,
        "customerportal_url",
        "link to this document in the portal",
    ),
    row(ALL, "date", "date of the document", |d, _| {
        Value::Date(d.head.date)
    }),
    row(
        DELIVERY_NOTE,
        "delivery_note_number",
        "the delivery note's whole number",
        whole_number,
    ),
    row(
        INVOICE,
        "discount_amount",
        "cash discount as an amount",
        |d, _| money(d, "discount_amount", 0),
    ),
    row(
        INVOICE,
        "discount_date",
        "last day of the cash discount",
        |d, _| Value::date_or_text(further(d, "discount_date")),
    ),
    row(
        INVOICE,
        "discount_days",
        "days within which a cash discount is granted",
        |d, _| Value::Decimal(further(d, "discount_days")),
    ),
    row(
        INVOICE,
        "discount_rate",
        "cash discount in percent, nothing where there is none",
        |d, _| Value::Decimal(discount_rate(d, "")),
    ),
    row(
        INVOICE,
        "discount_rate_nullable",
        "cash discount in percent, 0 where there is none",
        |d, _| Value::Decimal(discount_rate(d, "0")),
    ),
    row(
        DOCUMENT,
        "document_number",
        "the document's whole number",
        whole_number,
    ),
    row(CLAIMS, "due_date", "when it is to be paid", |d, _| {
        Value::date(d.head.due_date)
    }),
    row(
        CLAIMS,
        "due_days",
        "days from its date until it is due",
        |d, _| days_until(d, d.head.due_date),
    ),
    row(ALL, "intro", "text above the lines", |d, _| {
        Value::text(&d.head.intro)
    }),
    row(
        INVOICE,
        "invoice_number",
        "the invoice's whole number",
        whole_number,
    ),
    row(
        REMINDER,
        "invoice_number",
        "the number of the invoice reminded of",
        reminded_invoice,
    ),
    row(ALL, "label", "label", |d, _| {
        Value::text(further(d, "label"))
    }),
    row(
        LETTER,
        "letter_number",
        "the letter's whole number",
        whole_number,
    ),
    row(
        REMINDER,
        "level",
        "level of the reminder, a number",
        |d, _| Value::text(either(d, "reminder_level", "level")),
    ),
    row(
        REMINDER,
        "level_name",
        "name of the reminder's level",
        |d, _| Value::text(either(d, "reminder_level_name", "level_name")),
    ),
    row(ALL, "note", "text below the lines", |d, _| {
        Value::text(&d.head.note)
    }),
    row(
        KINDS,
        "number",
        "the digits that the number ends with",
        |d, _| Value::text(split_digits(d.head.number.as_str()).1),
    ),
    row(
        DOCUMENT,
        "number",
        "the document's whole number",
        whole_number,
    ),
    row(
        ALL,
        "number_pre",
        "what stands before the digits of the number",
        |d, _| Value::text(split_digits(d.head.number.as_str()).0),
    ),
    row(
        OFFER,
        "offer_number",
        "the offer's whole number",
        whole_number,
    ),
    row(
        CLAIMS | CREDIT_NOTE,
        "open_amount",
        "what is left to pay",
        |d, _| Value::Money(d.open_amount(), d.head.currency),
    ),
    row(
        CLAIMS | CREDIT_NOTE,
        "open_amount_plain",
        "what is left to pay, without currency",
        |d, _| Value::Plain(d.open_amount(), d.head.currency),
    ),
    row(
        CLAIMS,
        "overdue_days",
        "days since it was due, 0 before",
        |d, today| Value::Count(overdue_days(d, today)),
    ),
    row(
        CLAIMS | CREDIT_NOTE,
        "paid_amount",
        "what has been paid",
        |d, _| Value::Money(d.paid, d.head.currency),
    ),
    row(
        CLAIMS | CREDIT_NOTE,
        "paid_amount_plain",
        "what has been paid, without currency",
        |d, _| Value::Plain(d.paid, d.head.currency),
    ),
    row(INVOICE, "payment_types", "ways to pay", |d, _| {
        Value::text(further(d, "payment_types"))
    }),
    portal(
        INVOICE | REMINDER,
        "paypage",
        "link to the page to pay on, which is the document's",
    ),
    row(
        QUOTED,
        "reduction",
        "reduction as given, an amount or percent",
        |d, _| Value::Decimal(further(d, "reduction")),
    ),
    row(
        QUOTED,
        "reduction_amount",
        "reduction as an amount",
        |d, _| Value::Money(reduction(d), d.head.currency),
    ),
    row(
        REMINDER,
        "reminder_number",
        "the reminder's whole number",
        whole_number,
    ),
    row(ALL, "status", "status word such as OPEN", |d, today| {
        Value::text(status_word(d.shown_status(today)))
    }),
    row(
        ALL,
        "subject",
        "subject, or the title where there is none",
        |d, _| subject(d),
    ),
    row(INVOICE, "supply_date", "day or time of supply", |d, _| {
        Value::date_or_text(further(d, "supply_date"))
    }),
    row(ALL, "title", "title", |d, _| Value::text(&d.head.title)),
    row(REMINDER, "total", "total with tax", gross),
    row(
        INVOICE,
        "total_discount",
        "total with tax after cash discount",
        |d, _| Value::Money(after_discount(d), d.head.currency),
    ),
    row(PRICED, "total_gross", "total with tax", gross),
    row(
        PRICED,
        "total_gross_plain",
        "total with tax, without currency",
        plain_gross,
    ),
    row(
        QUOTED,
        "total_gross_unreduced",
        "total with tax before reduction",
        |d, _| money(d, "total_gross_unreduced", d.head.totals.gross),
    ),
    row(PRICED, "total_net", "total without tax", |d, _| {
        Value::Money(d.head.totals.net, d.head.currency)
    }),
    row(
        PRICED,
        "total_net_plain",
        "total without tax and currency",
        |d, _| Value::Plain(d.head.totals.net, d.head.currency),
    ),
    row(
        QUOTED,
        "total_net_unreduced",
        "total without tax before reduction",
        |d, _| money(d, "total_net_unreduced", d.head.totals.net),
    ),
    row(
        REMINDER,
        "total_plain",
        "total with tax, without currency",
        plain_gross,
    ),
    row(
        OFFER | DOCUMENT,
        "validity_date",
        "last day on which the offer stands",
        |d, _| Value::date(d.head.valid_until),
    ),
    row(
        OFFER | DOCUMENT,
        "validity_days",
        "days from its date for which the offer stands",
        |d, _| days_until(d, d.head.valid_until),
    ),
];
