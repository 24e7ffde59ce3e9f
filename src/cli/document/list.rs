//! `portalctl document list`

use std::collections::BTreeMap;

use clap::Args;

use super::view::DocumentView;
use crate::admin;
use crate::admin::documents::{DocumentFilter, Filter};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::values::Day;
use crate::domain::document::{Kinds, Status};
use crate::domain::money::{Currency, format_minor};

/// List documents, newest first, with totals per currency
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
    /// Only documents in this status
    #[arg(long, value_name = "STATUS")]
    status: Option<Status>,
    /// Only what is open past its due date; the same as --status overdue
    #[arg(long, conflicts_with = "status")]
    overdue: bool,
    /// Not before this date
    #[arg(long, value_name = "DATE")]
    from: Option<Day>,
    /// Not after this date
    #[arg(long, value_name = "DATE")]
    to: Option<Day>,
}

fn kinds(text: &str) -> Result<Kinds, String> {
    Kinds::parse_change(text, Kinds::EMPTY).map_err(|error| error.to_string())
}

impl DocumentListArgs {
    /// Lists the documents.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let day = |day: Option<Day>| day.and_then(|day| day.date(app.today()));
        let filter = Filter {
            client: self.client,
            rows: DocumentFilter {
                kinds: self.kind,
                status: if self.overdue {
                    Some(Status::Overdue)
                } else {
                    self.status
                },
                from: day(self.from),
                to: day(self.to),
                ..DocumentFilter::default()
            },
        };
        let mut totals = Totals::default();
        let mut list = out.list::<DocumentView>();
        admin::documents::list(app, &filter, |listed| {
            let head = &listed.document.head;
            totals.add(
                head.currency,
                head.totals.gross,
                listed.document.open_amount(),
            );
            list.push(&DocumentView::from(listed))
        })?;
        list.finish()?;
        for line in totals.lines() {
            out.note(&line);
        }
        Ok(())
    }
}

/// What a list adds up to, per currency.
#[derive(Default)]
struct Totals {
    sums: BTreeMap<&'static str, (Currency, u64, i128, i128)>,
}

impl Totals {
    fn add(&mut self, currency: Currency, gross: i64, open: i64) {
        let sum = self
            .sums
            .entry(currency.code())
            .or_insert((currency, 0, 0, 0));
        sum.1 += 1;
        sum.2 += i128::from(gross);
        sum.3 += i128::from(open);
    }

    fn lines(&self) -> impl Iterator<Item = String> {
        self.sums.values().map(|(currency, count, gross, open)| {
            let money = |amount: i128| {
                i64::try_from(amount).map_or_else(
                    |_error| "more than fits".to_owned(),
                    |amount| format_minor(amount, currency.decimals()),
                )
            };
            let noun = if *count == 1 { "document" } else { "documents" };
            format!(
                "{count} {noun}, total {} {currency}, open {} {currency}.",
                money(*gross),
                money(*open)
            )
        })
    }
}
