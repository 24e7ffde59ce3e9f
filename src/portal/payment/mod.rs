//! Paying: account, amount and reference, as a `GiroCode` too; and saying that it is paid.

use jiff::civil::Date;

pub use super::girocode::Code;
use super::girocode::{self, Transfer};
use super::message::{Field, Flaw, blank, is_too_much, text};
use super::visitor::{Reach, show as show_within, write};
use super::{Error, Pass, Shown, Visitor};
use crate::app::{App, Done, notices};
use crate::domain::action::Action;
use crate::domain::audit::Event;
use crate::domain::document::account::Account;
use crate::domain::document::{Document, DocumentNumber, Kind, Status};
use crate::domain::id::DocumentId;
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::domain::money::{Currency, format_minor};
use crate::placeholder::{Context, Portal, parse};
use crate::store::{Connection, accounts, inbox};

/// How to pay a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    pub document: DocumentId,
    pub kind: Kind,
    pub number: DocumentNumber,
    pub status: Status,
    pub due_date: Option<Date>,
    pub currency: Currency,
    /// What is left to pay, in minor units.
    pub amount: i64,
    /// Without blanks.
    pub iban: String,
    /// May be empty.
    pub bic: String,
    pub holder: String,
    /// The remittance text, at most 140 characters.
    pub reference: String,
    /// Absent where the code cannot say it: another currency than the euro, or an amount that is too large.
    pub code: Option<Code>,
    /// The client said already that it is paid.
    pub is_said_paid: bool,
}

/// What came of saying that it is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaidPaid {
    Done,
    /// It was said before, and the operator has not looked yet.
    Already,
    TooMany,
    Unfit(Vec<Flaw>),
}

/// How to pay a document.
pub fn show(app: &App, pass: &Pass, document: DocumentId) -> Result<Shown<Payment>, Error> {
    show_within(app, pass, Reach::Free, |connection, visitor| {
        let document = payable(connection, visitor, document)?;
        let account = account(connection, visitor, document.id)?;
        let transfer = Transfer {
            bic: &account.bic,
            holder: &account.holder,
            iban: &account.iban,
            currency: document.head.currency,
            amount: document.open_amount(),
            reference: &reference(visitor, &document),
        };
        Ok(Payment {
            code: girocode::code(&transfer),
            reference: transfer.reference.to_owned(),
            amount: transfer.amount,
            iban: account.iban,
            bic: account.bic,
            holder: account.holder,
            is_said_paid: inbox::is_waiting(connection, InboxKind::Paid, document.id)?,
            status: document.shown_status(visitor.today),
            document: document.id,
            kind: document.head.kind,
            due_date: document.head.due_date,
            currency: document.head.currency,
            number: document.head.number,
        })
    })
}

/// Tells the operator that a document is paid; it moves no status.
pub fn say_paid(
    app: &App,
    pass: &Pass,
    document: DocumentId,
    note: &str,
) -> Result<SaidPaid, Error> {
    write(app, pass, |change, visitor| {
        let document = payable(change.transaction, visitor, document)?;
        let mut flaws = Vec::new();
        let Some(text) = text(Field::Text, note, &mut flaws) else {
            return Ok(Done::Unchanged(SaidPaid::Unfit(flaws)));
        };
        if inbox::is_waiting(change.transaction, InboxKind::Paid, document.id)? {
            return Ok(Done::Unchanged(SaidPaid::Already));
        }
        if is_too_much(change, visitor)? {
            return Ok(Done::Unchanged(SaidPaid::TooMany));
        }
        let currency = document.head.currency;
        let amount = format_minor(document.open_amount(), currency.decimals());
        let item = InboxItem {
            document: Some(document.id),
            text,
            facts: vec![
                ("amount".to_owned(), amount.clone()),
                ("currency".to_owned(), currency.to_string()),
            ],
            ..blank(change, visitor, InboxKind::Paid)
        };
        notices::post(change, &visitor.settings, item)?;
        let event = Event::new("payment.say")
            .client(visitor.client.id)
            .document(document.id)
            .fact("amount", format!("{amount} {currency}"));
        Ok(Done::Changed(SaidPaid::Done, event))
    })
}

/// The account of the document itself; today's where none was known when it was completed.
fn account(
    connection: &Connection,
    visitor: &Visitor,
    document: DocumentId,
) -> Result<Account, Error> {
    Ok(accounts::find(connection, document)?.unwrap_or_else(|| {
        let today = &visitor.settings.payment;
        Account {
            iban: today.iban.clone(),
            bic: today.bic.clone(),
            holder: today.holder.clone(),
        }
    }))
}

fn payable(
    connection: &Connection,
    visitor: &Visitor,
    document: DocumentId,
) -> Result<Document, Error> {
    let document = visitor.document(connection, document)?;
    visitor
        .permit(Action::Pay, Some(&document))
        .map_err(Error::Hindered)?;
    Ok(document)
}

/// The remittance text: the template of the settings, or the document's number where it gives nothing.
fn reference(visitor: &Visitor, document: &Document) -> String {
    let context = Context {
        locale: visitor.client.data.locale,
        today: visitor.today,
        client: &visitor.client,
        contact: None,
        settings: &visitor.settings,
        document: Some(document),
        message: None,
        portal: Portal::default(),
        overrides: &[],
    };
    let template = parse(&visitor.settings.payment.reference);
    let rendered = template.and_then(|template| template.render(&context));
    let line = girocode::line(&rendered.unwrap_or_default(), girocode::LONGEST_REFERENCE);
    if line.is_empty() {
        girocode::line(document.head.number.as_str(), girocode::LONGEST_REFERENCE)
    } else {
        line
    }
}

#[cfg(test)]
mod tests;
