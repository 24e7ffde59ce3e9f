//! The statement of account: what is open today.

use super::documents::{Entry, Sum};

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
