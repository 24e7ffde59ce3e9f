//! Values of a document that have to be worked out or looked up among the source's own words.

use jiff::civil::Date;

use crate::domain::document::{Document, Status};
use crate::domain::money::Decimal;
use crate::placeholder::fields::{Value, extra};

/// A further value of the source by its own name.
pub fn further<'a>(document: &'a Document, name: &str) -> &'a str {
    extra(&document.head.extra, name)
}

/// A further value that sources call by either name.
pub fn either<'a>(document: &'a Document, name: &str, other: &str) -> &'a str {
    let value = further(document, name);
    if value.is_empty() {
        further(document, other)
    } else {
        value
    }
}

/// The number as the operator gave it.
pub fn whole_number(document: &Document, _today: Date) -> Value<'_> {
    Value::text(document.head.number.as_str())
}

/// The total with tax.
pub fn gross(document: &Document, _today: Date) -> Value<'_> {
    Value::Money(document.head.totals.gross, document.head.currency)
}

/// The total with tax, without currency.
pub fn plain_gross(document: &Document, _today: Date) -> Value<'_> {
    Value::Plain(document.head.totals.gross, document.head.currency)
}

/// The invoice that a reminder reminds of; imported reminders have no number of their own.
pub fn reminded_invoice(document: &Document, today: Date) -> Value<'_> {
    match further(document, "invoice_number") {
        "" => whole_number(document, today),
        number => Value::text(number),
    }
}

/// The subject, or the title where there is none.
pub fn subject(document: &Document) -> Value<'_> {
    match further(document, "subject") {
        "" => Value::text(&document.head.title),
        subject => Value::text(subject),
    }
}

/// The cash discount in percent, `none` where there is none.
pub fn discount_rate<'a>(document: &'a Document, none: &'a str) -> &'a str {
    let rate = further(document, "discount_rate");
    let is_none = rate.bytes().all(|byte| byte == b'0' || byte == b'.');
    if is_none { none } else { rate }
}

/// Days from the document's date until `end`; prints nothing without an end.
pub fn days_until(document: &Document, end: Option<Date>) -> Value<'_> {
    end.map_or(Value::NOTHING, |end| {
        Value::Count(days_between(document.head.date, end))
    })
}

/// Days since it was due, 0 before and without a due date.
pub fn overdue_days(document: &Document, today: Date) -> i64 {
    let due = document.head.due_date;
    due.map_or(0, |due| days_between(due, today).max(0))
}

/// An amount that the source wrote as a decimal; `absent` where it is missing.
pub fn money<'a>(document: &'a Document, name: &str, absent: i64) -> Value<'a> {
    let minor = amount(document, name).unwrap_or(absent);
    Value::Money(minor, document.head.currency)
}

/// What the reduction took off the total.
pub fn reduction(document: &Document) -> i64 {
    let gross = document.head.totals.gross;
    let unreduced = amount(document, "total_gross_unreduced").unwrap_or(gross);
    unreduced.saturating_sub(gross)
}

/// The total when the cash discount is taken.
pub fn after_discount(document: &Document) -> i64 {
    let discount = amount(document, "discount_amount").unwrap_or(0);
    document.head.totals.gross.saturating_sub(discount)
}

/// The word that the invoicing program's interface uses.
pub fn status_word(status: Status) -> &'static str {
    match status {
        Status::Draft => "DRAFT",
        Status::Open => "OPEN",
        Status::Overdue => "OVERDUE",
        Status::Paid => "PAID",
        Status::Won => "WON",
        Status::Lost => "LOST",
        Status::Completed => "COMPLETED",
        Status::Created => "CREATED",
        Status::Cleared => "CLEARED",
        Status::Canceled => "CANCELED",
    }
}

fn amount(document: &Document, name: &str) -> Option<i64> {
    let decimal = Decimal::parse(further(document, name)).ok()?;
    decimal.to_minor_rounded(document.head.currency.decimals())
}

fn days_between(start: Date, end: Date) -> i64 {
    start.duration_until(end).as_hours() / 24
}
