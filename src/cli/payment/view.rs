//! How a payment looks in lists and in JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::admin::payments::Listed;
use crate::cli::listing::{Column, Row};
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;
use crate::domain::money::{Currency, format_minor};

/// A payment as scripts see it; amounts in minor units of `currency`.
#[derive(Debug, Serialize)]
pub struct PaymentView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub id: i64,
    pub document: String,
    pub kind: String,
    pub client: String,
    pub date: String,
    pub amount: i64,
    pub currency: &'static str,
    pub method: String,
    pub note: String,
    pub created_at: String,
    /// What is left to pay on the document now.
    pub open_amount: i64,
    pub status: String,
    #[serde(skip)]
    money: Currency,
}

impl From<&Listed> for PaymentView {
    fn from(listed: &Listed) -> Self {
        let (receipt, document) = (&listed.receipt, &listed.document);
        Self {
            type_: "payment",
            id: listed.id,
            document: document.head.number.to_string(),
            kind: document.head.kind.to_string(),
            client: listed.client.to_string(),
            date: receipt.date.to_string(),
            amount: receipt.amount,
            currency: document.head.currency.code(),
            method: receipt.method.clone(),
            note: receipt.note.clone(),
            created_at: receipt.created_at.to_string(),
            open_amount: document.open_amount(),
            status: document.status.to_string(),
            money: document.head.currency,
        }
    }
}

impl PaymentView {
    /// An amount in the currency of the document, such as `119.00 EUR`.
    pub fn amount(&self, minor: i64) -> String {
        format!(
            "{} {}",
            format_minor(minor, self.money.decimals()),
            self.currency
        )
    }
}

impl Row for PaymentView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("DATE"),
        Column::whole("DOCUMENT"),
        Column::whole("CLIENT"),
        Column::amount("AMOUNT"),
        Column::text("METHOD"),
        Column::text("NOTE"),
        Column::whole("STATUS"),
    ];
    const EMPTY: &'static str =
        "No payments yet: portalctl payment record DOCUMENT --amount AMOUNT.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            self.date.as_str().into(),
            self.document.as_str().into(),
            self.client.as_str().into(),
            self.amount(self.amount).into(),
            self.method.as_str().into(),
            self.note.as_str().into(),
            self.status.as_str().into(),
        ]
    }
}

impl View for PaymentView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "{}  {}  {}  {}  {} open",
            sanitize(&self.document),
            self.date,
            self.amount(self.amount),
            self.status,
            self.amount(self.open_amount)
        )
    }
}
