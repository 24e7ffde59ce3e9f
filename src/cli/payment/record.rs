//! `portalctl payment record`

use clap::Args;

use super::view::PaymentView;
use crate::admin;
use crate::admin::payments::{Excess, Record};
use crate::app;
use crate::cli::amount::Amount;
use crate::cli::desk::Desk;
use crate::cli::values::Day;

/// Record money that came in; the document is paid when nothing is left
///
/// A part is recorded like the whole, and the document stays open with the rest. A negative amount is money that
/// went back: it opens a paid document again.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl payment record RE-2026-001 --amount 119.00
  portalctl payment record RE-2026-001 --amount 50 --date 2026-11-20 --method bank-transfer --note 'Rate 1'
  portalctl payment record RE-2026-001 --amount -19.00 --note 'zurückgebucht'")]
pub struct PaymentRecordArgs {
    /// Invoice, reminder or credit note: its number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// How much, in the document's currency
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
    amount: Amount,
    /// The day it came [default: today]
    #[arg(long, value_name = "DATE")]
    date: Option<Day>,
    /// How, such as bank-transfer or cash
    #[arg(long, value_name = "TEXT", default_value = "")]
    method: String,
    /// A note for yourself
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// Also when it is more than is open
    #[arg(long)]
    overpaid: bool,
}

impl PaymentRecordArgs {
    /// Records the payment and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let decimals = admin::payments::decimals(app, &self.document)?;
        let decimals = u8::try_from(decimals).unwrap_or(u8::MAX);
        let amount = self.amount.minor(decimals).map_err(|error| {
            app::Error::invalid(format!("--amount: {error}")).hint("write an amount like 1234.56")
        })?;
        let record = Record {
            amount,
            on: self.date.and_then(|day| day.date(app.today())),
            method: self.method,
            note: self.note,
            excess: if self.overpaid {
                Excess::Allowed
            } else {
                Excess::Refused
            },
        };
        let listed = admin::payments::record(app, &self.document, &record)?;
        let view = PaymentView::from(&listed);
        let left = view.amount(view.open_amount);
        out.show(&view)?;
        out.note(&match listed.document.open_amount() {
            0 => "Recorded; nothing is left to pay.".to_owned(),
            _ => format!("Recorded; {left} is left to pay."),
        });
        Ok(())
    }
}
