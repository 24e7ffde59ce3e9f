//! How one document looks with its lines, taxes and files.

use std::io::{self, Write};

use serde::Serialize;

use super::view::DocumentView;
use crate::admin::documents::{Detailed, Standard};
use crate::cli::output::View;
use crate::cli::sheet::Sheet;
use crate::cli::visit::{self, VisitView};
use crate::domain::decision::Decision;
use crate::domain::document::account::Account;
use crate::domain::document::{Line, Tax};

/// A document with everything kept about it, as scripts see it.
#[derive(Serialize)]
pub struct DocumentDetail {
    #[serde(flatten)]
    document: DocumentView,
    client_name: String,
    paid: i64,
    address: String,
    intro: String,
    note: String,
    lines: Vec<LineView>,
    taxes: Vec<TaxView>,
    extra: serde_json::Map<String, serde_json::Value>,
    visible: bool,
    unseen_because: Option<String>,
    account: Option<AccountView>,
    fingerprint: String,
    e_invoice: Option<StandardView>,
    completed_at: Option<String>,
    created_at: String,
    updated_at: String,
    decision: Option<DecidedView>,
    visits: Vec<VisitView>,
}

/// Where it is paid to.
#[derive(Serialize)]
struct AccountView {
    iban: String,
    bic: String,
    holder: String,
}

/// What was decided about an offer, in short.
#[derive(Serialize)]
struct DecidedView {
    id: i64,
    outcome: String,
    by: String,
    name: String,
    decided_at: String,
}

#[derive(Serialize)]
struct StandardView {
    syntax: &'static str,
    profile: Option<&'static str>,
    profile_id: Option<String>,
    name: String,
}

#[derive(Serialize)]
struct LineView {
    quantity: String,
    unit: String,
    title: String,
    description: String,
    unit_price: String,
    tax_name: String,
    tax_rate: Option<String>,
    net: i64,
    optional: bool,
}

#[derive(Serialize)]
struct TaxView {
    name: String,
    rate: String,
    net: i64,
    amount: i64,
}

impl From<&Decision> for DecidedView {
    fn from(decision: &Decision) -> Self {
        Self {
            id: decision.id.0,
            outcome: decision.outcome.to_string(),
            by: decision.decider.to_string(),
            name: decision.name.clone(),
            decided_at: decision.decided_at.to_string(),
        }
    }
}

impl From<&Account> for AccountView {
    fn from(account: &Account) -> Self {
        Self {
            iban: account.iban.clone(),
            bic: account.bic.clone(),
            holder: account.holder.clone(),
        }
    }
}

impl From<&Standard> for StandardView {
    fn from(standard: &Standard) -> Self {
        Self {
            syntax: standard.syntax,
            profile: standard.profile,
            profile_id: standard.profile_id.clone(),
            name: standard.name.clone(),
        }
    }
}

impl From<&Line> for LineView {
    fn from(line: &Line) -> Self {
        Self {
            quantity: line.quantity.to_string(),
            unit: line.unit.clone(),
            title: line.title.clone(),
            description: line.description.clone(),
            unit_price: line.unit_price.to_string(),
            tax_name: line.tax_name.clone(),
            tax_rate: line.tax_rate.map(|rate| rate.to_string()),
            net: line.net,
            optional: line.is_optional,
        }
    }
}

impl From<&Tax> for TaxView {
    fn from(tax: &Tax) -> Self {
        Self {
            name: tax.name.clone(),
            rate: tax.rate.to_string(),
            net: tax.net,
            amount: tax.amount,
        }
    }
}

impl From<&Detailed> for DocumentDetail {
    fn from(detailed: &Detailed) -> Self {
        let (document, head) = (&detailed.listed.document, &detailed.listed.document.head);
        Self {
            document: DocumentView::from(&detailed.listed),
            client_name: detailed.client_name.clone(),
            paid: document.paid,
            address: head.address.clone(),
            intro: head.intro.clone(),
            note: head.note.clone(),
            lines: detailed.body.lines.iter().map(LineView::from).collect(),
            taxes: detailed.body.taxes.iter().map(TaxView::from).collect(),
            extra: head
                .extra
                .iter()
                .map(|(name, value)| (name.clone(), value.as_str().into()))
                .collect(),
            visible: detailed.unseen.is_none(),
            unseen_because: detailed.unseen.clone(),
            account: detailed.account.as_ref().map(AccountView::from),
            fingerprint: detailed.fingerprint.clone(),
            e_invoice: detailed.standard.as_ref().map(StandardView::from),
            completed_at: document.completed_at.map(|at| at.to_string()),
            created_at: document.created_at.to_string(),
            updated_at: document.updated_at.to_string(),
            decision: detailed.decision.as_ref().map(DecidedView::from),
            visits: detailed.seen.iter().map(VisitView::from).collect(),
        }
    }
}

impl DocumentDetail {
    fn head(&self) -> Sheet {
        let document = &self.document;
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let seen = match &self.unseen_because {
            None => "yes".to_owned(),
            Some(reason) => format!("no, {reason}"),
        };
        Sheet::new()
            .row("number", format!("{} {}", document.kind, document.number))
            .row(
                "client",
                format!("{}  {}", document.client, self.client_name),
            )
            .row("status", document.standing())
            .row("seen by client", seen)
            .row_if("title", text(&document.title))
            .row("date", &document.date)
            .row_if("due", document.due_date.as_ref())
            .row_if("valid until", document.valid_until.as_ref())
            .row_if("address", text(&self.address.replace('\n', ", ")))
            .row_if("intro", text(&self.intro))
    }

    fn figures(&self, mut sheet: Sheet) -> Sheet {
        let document = &self.document;
        for line in &self.lines {
            let optional = if line.optional { " (optional)" } else { "" };
            let text = format!(
                "{} {} {} at {}: {}{optional}",
                line.quantity,
                line.unit,
                line.title,
                line.unit_price,
                document.amount(line.net)
            );
            sheet = sheet.row("line", text);
        }
        sheet = sheet.row("net", document.amount(document.total_net));
        for tax in &self.taxes {
            let text = format!(
                "{} {} % on {}: {}",
                tax.name,
                tax.rate,
                document.amount(tax.net),
                document.amount(tax.amount)
            );
            sheet = sheet.row("tax", text);
        }
        sheet
            .row("gross", document.amount(document.total_gross))
            .row("open", document.amount(document.open_amount))
    }
}

impl View for DocumentDetail {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let note = Some(&self.note).filter(|note| !note.is_empty());
        let mut sheet = self.figures(self.head()).row_if("note", note);
        if let Some(standard) = &self.e_invoice {
            sheet = sheet.row("e-invoice", &standard.name);
        }
        for file in &self.document.attachments {
            let text = format!(
                "#{}  {}  {}, {}, {} bytes",
                file.id, file.name, file.role, file.media_type, file.size
            );
            sheet = sheet.row("file", text).row("sha256", &file.sha256);
        }
        let decided = self.decision.as_ref().map(|decision| {
            let DecidedView {
                id,
                outcome,
                name,
                decided_at,
                ..
            } = decision;
            format!("#{id}  {outcome} by {name} at {decided_at}")
        });
        let account = self.account.as_ref();
        let account = account.map(|account| format!("{}  {}", account.iban, account.holder));
        let sheet = sheet
            .row_if("completed", self.completed_at.as_ref())
            .row_if("paid to", account)
            .row_if("decision", decided);
        visit::add(sheet, &self.visits, |visit| format!("by {}", visit.door())).write(out)
    }
}
