//! Money that came in for documents: listed, and recorded until nothing is left to pay.

use jiff::civil::Date;

use super::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::client::ClientNumber;
use crate::domain::document::receipt::Receipt;
use crate::domain::document::{Document, Status};
use crate::domain::id::DocumentId;
use crate::domain::money::format_minor;
use crate::domain::name::checked_line;
use crate::store::payments::PaymentFilter;
use crate::store::{Connection, clients, documents, payments};

/// A payment as lists show it.
#[derive(Debug, Clone)]
pub struct Listed {
    pub id: i64,
    pub receipt: Receipt,
    /// What it was for, as it stands now.
    pub document: Document,
    pub client: ClientNumber,
}

/// What is done when more comes in than is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excess {
    Refused,
    Allowed,
}

/// What came in.
#[derive(Debug, Clone)]
pub struct Record {
    /// In minor units; negative when money went back.
    pub amount: i64,
    /// When it came; today when absent.
    pub on: Option<Date>,
    pub method: String,
    pub note: String,
    pub excess: Excess,
}

/// Calls `each` with the payments of a client or document, newest first.
pub fn list(
    app: &App,
    client: Option<&str>,
    document: Option<&str>,
    mut each: impl FnMut(&Listed) -> Result<(), Error>,
) -> Result<(), Error> {
    app.read(|connection| {
        let (client, document) = references::narrowed(connection, client, document)?;
        let filter = PaymentFilter { client, document };
        payments::for_each(connection, filter, |id, document, receipt| {
            each(&listed(connection, id, document, receipt)?)
        })
    })
}

/// The decimals of the currency a document is in, to read an amount with.
pub fn decimals(app: &App, document: &str) -> Result<u32, Error> {
    app.read(|connection| {
        Ok(references::document(connection, document)?
            .head
            .currency
            .decimals())
    })
}

/// Records a payment; the document is paid when nothing is left, and open again when money goes back.
pub fn record(app: &App, name: &str, record: &Record) -> Result<Listed, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_payable(&document)?;
        let paid = total(&document, record)?;
        let receipt = receipt(change, record)?;
        let id = payments::insert(change.transaction, document.id, &receipt)?;
        documents::set_paid(change.transaction, document.id, paid, change.now)?;
        let status = if paid >= document.head.totals.gross {
            Status::Paid
        } else {
            Status::Open
        };
        if status != document.status {
            documents::set_status(change.transaction, document.id, status, change.now)?;
        }
        let decimals = document.head.currency.decimals();
        let event = Event::new("payment.record")
            .client(document.head.client)
            .document(document.id)
            .fact("number", &document.head.number)
            .fact("amount", format_minor(receipt.amount, decimals))
            .fact("paid", format_minor(paid, decimals))
            .fact("status", status);
        Ok(Done::Changed(
            listed(change.transaction, id, document.id, receipt)?,
            event,
        ))
    })
}

fn receipt(change: &Change<'_>, record: &Record) -> Result<Receipt, Error> {
    let date = record.on.unwrap_or(change.today);
    if date > change.today {
        return Err(Error::invalid(format!("{date} is in the future"))
            .hint("--date takes the day the money came"));
    }
    let line = |text: &str, noun| match text.trim() {
        "" => Ok(String::new()),
        text => checked_line(text, noun).map_err(|error| {
            Error::invalid(error.to_string()).hint("portalctl payment record --help shows examples")
        }),
    };
    Ok(Receipt {
        date,
        amount: record.amount,
        method: line(&record.method, "method")?,
        note: line(&record.note, "note")?,
        created_at: change.now,
    })
}

fn check_payable(document: &Document) -> Result<(), Error> {
    let (kind, number) = (document.head.kind, &document.head.number);
    if !kind.is_payable() {
        return Err(Error::refused(format!("{kind} {number} asks for no money"))
            .hint("payments belong to invoices, reminders and credit notes"));
    }
    match document.status {
        Status::Open | Status::Paid => Ok(()),
        Status::Draft => Err(Error::refused(format!("{kind} {number} is a draft"))
            .hint(format!("portalctl document complete {kind}:{number}"))),
        Status::Overdue
        | Status::Won
        | Status::Lost
        | Status::Completed
        | Status::Created
        | Status::Cleared
        | Status::Canceled => Err(Error::refused(format!(
            "{kind} {number} is {}",
            document.status
        ))
        .hint(format!("portalctl document show {kind}:{number}"))),
    }
}

/// What has been paid altogether afterwards.
fn total(document: &Document, record: &Record) -> Result<i64, Error> {
    let head = &document.head;
    let named = format!("{}:{}", head.kind, head.number);
    let money = |minor| {
        format!(
            "{} {}",
            format_minor(minor, head.currency.decimals()),
            head.currency
        )
    };
    let overflow = || {
        Error::invalid("that is more than can be counted")
            .hint(format!("portalctl document show {named}"))
    };
    let total = document
        .paid
        .checked_add(record.amount)
        .ok_or_else(overflow)?;
    if record.amount == 0 {
        return Err(Error::invalid("a payment of nothing is no payment")
            .hint("--amount takes what came in"));
    }
    if total < 0 {
        return Err(Error::refused(format!(
            "only {} was paid, so no more can go back",
            money(document.paid)
        ))
        .hint(format!("portalctl payment list --document {named}")));
    }
    let left = head.totals.gross.saturating_sub(document.paid);
    if record.amount > left && record.excess == Excess::Refused {
        return Err(Error::refused(format!(
            "{} is more than is open on {} {}, which is {}",
            money(record.amount),
            head.kind,
            head.number,
            money(left.max(0))
        ))
        .hint("--overpaid records it all the same"));
    }
    Ok(total)
}

fn listed(
    connection: &Connection,
    id: i64,
    document: DocumentId,
    receipt: Receipt,
) -> Result<Listed, Error> {
    let lost = || Error::damaged(format!("payment #{id} belongs to no document"));
    let document = documents::find_by_id(connection, document)?.ok_or_else(lost)?;
    let client = clients::find_by_id(connection, document.head.client)?.ok_or_else(lost)?;
    Ok(Listed {
        id,
        receipt,
        client: client.data.number,
        document,
    })
}
