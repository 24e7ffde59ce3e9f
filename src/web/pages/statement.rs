//! The statement of account: what is open today, to print.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::frame::Frame;
use super::listing::{Row, SumView};
use crate::portal::documents::{Entry, leaves_reminders_out};
use crate::portal::statement::{self, Account, Statement};
use crate::web::caller::Met;
use crate::web::site::{Answer, Site, page};

/// The page.
#[derive(Debug, Template)]
#[template(path = "statement.html", config = "src/web/askama.toml")]
pub struct StatementPage {
    frame: Frame,
    client: String,
    as_of: String,
    accounts: Vec<AccountView>,
}

/// What is open in one currency.
#[derive(Debug)]
pub struct AccountView {
    pub caption: String,
    pub claims: Vec<Item>,
    pub credits: Vec<Item>,
    /// Whether the sum is less than what stands above it.
    pub leaves_reminders_out: bool,
    pub sum: SumView,
    /// What credit notes give back; empty when there are none.
    pub credit: String,
}

/// One open document.
#[derive(Debug)]
pub struct Item {
    pub row: Row,
    pub due: String,
    pub open: String,
}

/// Shows the statement.
pub async fn show(State(site): State<Site>, met: Met) -> Answer {
    let (frame, statement) = site.show(&met, statement::show)?;
    page(StatusCode::OK, &StatementPage::new(frame, &statement))
}

impl StatementPage {
    /// Puts the statement into words.
    pub fn new(frame: Frame, statement: &Statement) -> Self {
        let t = frame.t;
        let guest = frame.guest.as_ref();
        Self {
            client: guest.map(|guest| guest.name.clone()).unwrap_or_default(),
            as_of: (t.documents.statement_as_of)(&t.long_date(frame.today)),
            accounts: statement
                .accounts
                .iter()
                .map(|account| account_view(&frame, account))
                .collect(),
            frame,
        }
    }
}

fn account_view(frame: &Frame, account: &Account) -> AccountView {
    let t = frame.t;
    let items = |entries: &[Entry]| {
        let item = |entry: &Entry| Item {
            row: Row::new(frame, entry),
            due: entry.due_date.map(|due| t.date(due)).unwrap_or_default(),
            open: t.money(entry.open_amount, entry.currency),
        };
        entries.iter().map(item).collect()
    };
    let currency = account.sum.currency;
    AccountView {
        caption: (t.documents.statement_table)(currency.code()),
        claims: items(&account.claims),
        credits: items(&account.credits),
        leaves_reminders_out: leaves_reminders_out(&account.claims),
        sum: SumView::new(t, account.sum),
        credit: match account.credit {
            0 => String::new(),
            credit => t.money(credit, currency),
        },
    }
}
