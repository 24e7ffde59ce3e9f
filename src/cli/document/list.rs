//! `portalctl document list`

use std::collections::BTreeMap;

use clap::Args;

use super::view::DocumentView;
use crate::admin;
use crate::admin::documents::DocumentFilter;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::values::Day;
use crate::domain::document::{Kinds, Status};
use crate::domain::money::format_minor;

/// List documents, newest first
///
/// An open invoice or reminder past its due date is overdue; --status open leaves those out.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document list --client KD-1001
  portalctl document list --kind invoice,reminder --overdue
  portalctl document list --from 2026-01-01 --to 2026-12-31 --jsonl")]
pub struct DocumentListArgs {
    /// Only these kinds, such as invoice,offer
    #[arg(long, value_name = "KINDS", value_parser = kinds)]
    kind: Option<Kinds>,
    /// Only documents of this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// Only documents that stand there: draft, open, overdue, paid, won, …
    #[arg(long, value_name = "STATUS")]
    status: Option<Status>,
    /// Only from this day on
    #[arg(long, value_name = "DATE")]
    from: Option<Day>,
    /// Only up to this day
    #[arg(long, value_name = "DATE")]
    to: Option<Day>,
    /// Only what should have been paid already
    #[arg(long, conflicts_with = "status")]
    overdue: bool,
}

#[derive(Default)]
struct Sum {
    count: u64,
    open: i128,
    decimals: u32,
}

impl DocumentListArgs {
    /// Lists the documents, and says what they come to.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let today = app.today();
        let overdue = self.overdue.then_some(Status::Overdue);
        let is_narrowed = self.is_narrowed();
        let filter = DocumentFilter {
            kinds: self.kind,
            status: self.status.or(overdue),
            from: self.from.and_then(|day| day.date(today)),
            to: self.to.and_then(|day| day.date(today)),
            ..DocumentFilter::default()
        };
        let mut sums = BTreeMap::<&str, Sum>::new();
        let mut list = out.list::<DocumentView>().narrowed(is_narrowed);
        admin::documents::list(app, self.client.as_deref(), filter, |listed| {
            let currency = listed.document.head.currency;
            let sum = sums.entry(currency.code()).or_default();
            sum.count += 1;
            sum.open += i128::from(listed.document.open_amount());
            sum.decimals = currency.decimals();
            list.push(&DocumentView::from(listed))
        })?;
        list.finish()?;
        for (currency, sum) in sums {
            out.note(&sum.sentence(currency));
        }
        Ok(())
    }

    fn is_narrowed(&self) -> bool {
        let has_word = self.client.is_some() || self.status.is_some() || self.overdue;
        has_word || self.from.is_some() || self.to.is_some() || self.kind.is_some()
    }
}

impl Sum {
    fn sentence(&self, currency: &str) -> String {
        let noun = if self.count == 1 {
            "document"
        } else {
            "documents"
        };
        let open = i64::try_from(self.open).unwrap_or(i64::MAX);
        let open = format_minor(open, self.decimals);
        format!(
            "{} {noun} in {currency}, {open} {currency} open.",
            self.count
        )
    }
}

fn kinds(text: &str) -> Result<Kinds, String> {
    Kinds::parse_change(text, Kinds::EMPTY).map_err(|error| error.to_string())
}
