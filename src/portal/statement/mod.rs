//! The statement of account: what is open today.

use super::documents::overview::{claims, entries, sums};
use super::documents::{Entry, Sum};
use super::visitor::{Reach, show as show_within};
use super::{Error, Pass, Shown};
use crate::app::App;
use crate::domain::document::Kind;
use crate::domain::money::Currency;

/// What is open today, currency by currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub accounts: Vec<Account>,
}

/// What is open in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Invoices and reminders that are not paid, the first that was due first.
    pub claims: Vec<Entry>,
    /// Credit notes that were not paid out.
    pub credits: Vec<Entry>,
    /// Of the claims alone.
    pub sum: Sum,
    /// What the credit notes give back, in minor units.
    pub credit: i64,
}

/// What is open today of everything that the visitor sees.
pub fn show(app: &App, pass: &Pass) -> Result<Shown<Statement>, Error> {
    show_within(app, pass, Reach::Free, |connection, visitor| {
        Ok(Statement::of(&entries(connection, visitor)?))
    })
}

impl Statement {
    fn of(entries: &[Entry]) -> Self {
        let claims = claims(entries);
        let is_credit = |entry: &&Entry| entry.kind == Kind::CreditNote && entry.open_amount > 0;
        let credits: Vec<Entry> = entries.iter().filter(is_credit).cloned().collect();
        let mut currencies: Vec<Currency> = claims
            .iter()
            .chain(&credits)
            .map(|entry| entry.currency)
            .collect();
        currencies.sort_unstable_by_key(|currency| currency.code());
        currencies.dedup();
        Self {
            accounts: currencies
                .into_iter()
                .map(|currency| Account::of(currency, &claims, &credits))
                .collect(),
        }
    }
}

impl Account {
    fn of(currency: Currency, claims: &[Entry], credits: &[Entry]) -> Self {
        let mine = |entries: &[Entry]| -> Vec<Entry> {
            let mine = entries.iter().filter(|entry| entry.currency == currency);
            mine.cloned().collect()
        };
        let (claims, credits) = (mine(claims), mine(credits));
        let none = Sum {
            currency,
            open: 0,
            overdue: 0,
        };
        Self {
            sum: sums(&claims).into_iter().next().unwrap_or(none),
            credit: credits.iter().fold(0_i64, |credit, entry| {
                credit.saturating_add(entry.open_amount)
            }),
            claims,
            credits,
        }
    }
}

#[cfg(test)]
mod tests;
