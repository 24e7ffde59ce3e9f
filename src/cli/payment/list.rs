//! `portalctl payment list`

use std::collections::BTreeMap;

use clap::Args;

use super::view::PaymentView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::money::format_minor;

/// List payments, newest first
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl payment list --client KD-1001
  portalctl payment list --document RE-2026-001 --json")]
pub struct PaymentListArgs {
    /// Only of this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// Only for this document
    #[arg(long, value_name = "DOCUMENT")]
    document: Option<String>,
}

impl PaymentListArgs {
    /// Lists the payments, and says what they come to.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let mut sums = BTreeMap::<&str, (i128, u32)>::new();
        let mut list = out.list::<PaymentView>();
        let (client, document) = (self.client.as_deref(), self.document.as_deref());
        admin::payments::list(app, client, document, |listed| {
            let currency = listed.document.head.currency;
            let sum = sums
                .entry(currency.code())
                .or_insert((0, currency.decimals()));
            sum.0 += i128::from(listed.receipt.amount);
            list.push(&PaymentView::from(listed))
        })?;
        list.finish()?;
        for (currency, (sum, decimals)) in sums {
            let sum = i64::try_from(sum).unwrap_or(i64::MAX);
            out.note(&format!(
                "{} {currency} altogether.",
                format_minor(sum, decimals)
            ));
        }
        Ok(())
    }
}
