//! Documents of Billomat in our terms.
//!
//! Numbers: a draft without one becomes `ENTWURF-{id}`, because the number it shows belongs to whichever document is
//! completed next. Reminders and letters have none at the source and become `MA-{id}` and `BR-{id}`.

use std::mem::take;

use jiff::civil::Date;

use super::client::joined_number;
use super::draft::{DocumentDraft, Draft, Source};
use super::line::{lines_of, taxes_of, warn_of_differences};
use super::record::{DocumentRecord, Draftable, keep_extra};
use super::reporter::{Refused, Reporter};
use super::resource::Resource;
use super::scalar::{quoted, with_plain_line_ends};
use crate::domain::document::{Body, DocumentNumber, Kind, Status, Tax, Totals};
use crate::domain::money::Currency;

impl Draftable for DocumentRecord {
    fn into_draft(
        mut self,
        resource: Resource,
        source: Source,
        reporter: &mut Reporter<'_>,
    ) -> Result<Draft, Refused> {
        let Resource::Document(kind) = resource else {
            return Err(reporter.refuse("", "it is no document"));
        };
        let (client_source_id, invoice_source_id) = self.owner(kind, reporter)?;
        let status = read_status(&self.status, kind, reporter);
        let number = self.document_number(kind, status, &source.id, reporter);
        let date = self.known_date(status, reporter)?;
        let currency = reporter
            .currency("currency_code", &self.currency)
            .unwrap_or(Currency::EUR);
        let taxes = taxes_of(take(&mut self.taxes), currency, reporter)?;
        let lines = lines_of(take(&mut self.items), currency, reporter)?;
        let totals = self.totals(kind, status, (currency, &taxes), reporter)?;
        warn_of_differences(&lines, &taxes, totals, currency, reporter);
        let paid = reporter.amount("paid_amount", &self.paid, currency)?;
        let open = reporter.amount("open_amount", &self.open, currency)?;
        let due_date = reporter.date("due_date", &self.due_date);
        let valid_until = reporter.date("validity_date", &self.validity_date);
        warn_of_early("due_date", due_date, date, reporter);
        warn_of_early("validity_date", valid_until, date, reporter);
        let created = reporter.instant("created", &self.created);
        let (title, extra) = self.title_and_extra(kind);
        Ok(Draft::Document(Box::new(DocumentDraft {
            source,
            client_source_id,
            invoice_source_id,
            kind,
            number,
            title,
            date,
            due_date,
            valid_until,
            currency,
            totals,
            address: with_plain_line_ends(self.address),
            intro: with_plain_line_ends(self.intro),
            note: with_plain_line_ends(self.note),
            extra,
            body: Body { lines, taxes },
            status,
            paid: paid.unwrap_or(if status == Status::Paid {
                totals.gross
            } else {
                0
            }),
            open,
            created,
        })))
    }
}

/// What ends before it was written is imported as it is, and said.
fn warn_of_early(
    field: &'static str,
    limit: Option<Date>,
    date: Date,
    reporter: &mut Reporter<'_>,
) {
    if let Some(limit) = limit.filter(|limit| *limit < date) {
        reporter.warn(
            field,
            format!("{limit} is before the document's date, {date}"),
        );
    }
}

impl DocumentRecord {
    /// The ids of the client and of the invoice that the document names; one of them at least.
    fn owner(
        &mut self,
        kind: Kind,
        reporter: &mut Reporter<'_>,
    ) -> Result<(Option<String>, Option<String>), Refused> {
        let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let (client, invoice) = (given(&self.client_id), given(&self.invoice_id));
        if client.is_none() && given(&self.supplier_id).is_some() {
            return Err(reporter.skip("letters to suppliers"));
        }
        let can_follow = kind == Kind::Reminder && invoice.is_some();
        if client.is_none() && !can_follow {
            return Err(reporter.refuse("client_id", "it names no client"));
        }
        Ok((client, invoice))
    }

    fn document_number(
        &mut self,
        kind: Kind,
        status: Status,
        id: &str,
        reporter: &mut Reporter<'_>,
    ) -> DocumentNumber {
        let own = take(&mut self.own_number);
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "all other kinds have numbers of their own"
        )]
        let fallback = match kind {
            Kind::Reminder => format!("MA-{id}"),
            Kind::Letter => format!("BR-{id}"),
            _ if status == Status::Draft && self.number.trim().is_empty() => {
                keep_extra(&mut self.extra, "next_number".to_owned(), own);
                return DocumentNumber::from_store(format!("ENTWURF-{id}"));
            }
            _ => format!("B-{id}"),
        };
        let given = if own.trim().is_empty() && !self.number.trim().is_empty() {
            joined_number(&self.number_pre, &self.number, &self.number_length)
        } else {
            own
        };
        let has_none = given.trim().is_empty();
        if let Ok(number) = DocumentNumber::new(&given) {
            return number;
        }
        if !has_none {
            let text = format!(
                "{} cannot be a number; it becomes {fallback}",
                quoted(&given)
            );
            reporter.warn("number", text);
            keep_extra(&mut self.extra, "number_as_given".to_owned(), given);
        } else if !matches!(kind, Kind::Reminder | Kind::Letter) {
            reporter.warn("number", format!("it has no number; it becomes {fallback}"));
        }
        // The id was checked: short and without control characters.
        DocumentNumber::from_store(fallback)
    }

    /// The document's date; a missing one is the day it was created on.
    fn known_date(&self, status: Status, reporter: &mut Reporter<'_>) -> Result<Date, Refused> {
        if let Some(date) = reporter.date("date", &self.date) {
            return Ok(date);
        }
        let created = reporter
            .date("created", &self.created)
            .or_else(|| reporter.date("updated", &self.updated));
        let Some(day) = created else {
            return Err(reporter.refuse("date", "it has neither a date nor a day of creation"));
        };
        let noun = if status == Status::Draft {
            "the draft"
        } else {
            "it"
        };
        reporter.warn(
            "date",
            format!("{noun} has no date; the day of its creation, {day}, is taken"),
        );
        Ok(day)
    }

    /// Net and gross; a reminder without a net total has the gross one there.
    fn totals(
        &self,
        kind: Kind,
        status: Status,
        (currency, taxes): (Currency, &[Tax]),
        reporter: &mut Reporter<'_>,
    ) -> Result<Totals, Refused> {
        let net = reporter.amount("total_net", &self.total_net, currency)?;
        let gross = reporter.amount("total_gross", &self.total_gross, currency)?;
        let tax = taxes
            .iter()
            .fold(0_i64, |sum, tax| sum.saturating_add(tax.amount));
        let has_money = !matches!(kind, Kind::DeliveryNote | Kind::Letter);
        if has_money && net.is_none() && gross.is_none() && status != Status::Draft {
            reporter.warn("total_gross", "it has no totals; they are taken as zero");
        }
        Ok(Totals {
            net: net
                .or(gross.map(|gross| gross.saturating_sub(tax)))
                .unwrap_or(0),
            gross: gross
                .or(net.map(|net| net.saturating_add(tax)))
                .unwrap_or(0),
        })
    }

    /// The title, and what has no field of its own.
    fn title_and_extra(&mut self, kind: Kind) -> (String, Vec<(String, String)>) {
        let mut extra = take(&mut self.extra);
        let (title, subject) = (take(&mut self.title), take(&mut self.subject));
        let title = if title.trim().is_empty() {
            subject
        } else {
            keep_extra(&mut extra, "subject".to_owned(), subject);
            title
        };
        // A reminder's invoice has a field of its own in the draft; the others only name it.
        if kind != Kind::Reminder {
            keep_extra(
                &mut extra,
                "invoice_id".to_owned(),
                take(&mut self.invoice_id),
            );
        }
        let url = take(&mut self.portal_url);
        keep_extra(&mut extra, "billomat_customerportal_url".to_owned(), url);
        for (_, value) in &mut extra {
            *value = with_plain_line_ends(take(value));
        }
        (with_plain_line_ends(title), extra)
    }
}

/// Reads a status word. Words of another kind that mean "completed" complete it; anything else makes it a draft,
/// because a draft is visible to nobody.
fn read_status(word: &str, kind: Kind, reporter: &mut Reporter<'_>) -> Status {
    let status = match word.trim() {
        "DRAFT" => Some(Status::Draft),
        "OPEN" | "OVERDUE" => Some(Status::Open),
        "PAID" => Some(Status::Paid),
        "WON" => Some(Status::Won),
        "LOST" => Some(Status::Lost),
        "COMPLETED" => Some(Status::Completed),
        "CREATED" => Some(Status::Created),
        "CLEARED" => Some(Status::Cleared),
        "CANCELED" => Some(Status::Canceled),
        _ => None,
    };
    if let Some(known) = status.filter(|status| status.belongs_to(kind)) {
        return known;
    }
    let means_completed = matches!(
        status,
        Some(Status::Open | Status::Completed | Status::Created)
    );
    let taken = if means_completed {
        Status::completed(kind)
    } else {
        Status::Draft
    };
    reporter.warn(
        "status",
        format!(
            "{} is no status of the kind {kind}; it is taken as {taken}",
            quoted(word)
        ),
    );
    taken
}
