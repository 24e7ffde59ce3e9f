//! Completing documents, moving their status, and hiding them from the portal.

use jiff::civil::Date;

use super::{Listed, Outcome, changed, each, event, unchanged};
use crate::admin::lists::Strictness;
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::document::line::check_totals;
use crate::domain::document::{Document, Status};
use crate::domain::id::DocumentId;
use crate::domain::money::format_minor;
use crate::domain::wordset::Word;
use crate::store::{documents, lines, payments};

/// Completes the named drafts: from now on they never change, and their clients may see them.
pub fn complete(app: &App, names: &[String], strictness: Strictness) -> Result<Outcome, Error> {
    each(app, names, strictness, |change, _place, name| {
        let document = references::document(change.transaction, name)?;
        if document.is_completed() {
            return Ok(Done::Unchanged(unchanged(change, document.id)?));
        }
        complete_draft(change, document.id)?;
        let listed = changed(change, document.id)?;
        let event = event("document.complete", &document).fact("status", listed.document.status);
        Ok(Done::Changed(listed, event))
    })
}

/// Completes a draft whose figures add up.
pub fn complete_draft(change: &Change<'_>, id: DocumentId) -> Result<(), Error> {
    let document = documents::find_by_id(change.transaction, id)?
        .ok_or_else(|| Error::bug(format!("document {id} vanished within a transaction")))?;
    let body = lines::load(change.transaction, id)?;
    let (kind, number) = (document.head.kind, &document.head.number);
    check_totals(
        &body.lines,
        &body.taxes,
        document.head.totals,
        document.head.currency,
    )
    .map_err(|mismatch| {
        Error::invalid(format!("{kind} {number}: {mismatch}")).hint(format!(
            "portalctl document edit {kind}:{number} corrects it"
        ))
    })?;
    documents::complete(change.transaction, id, Status::completed(kind), change.now)?;
    Ok(())
}

/// Moves a completed document along the legal moves of its kind; `on` is the day it happened.
pub fn set_status(app: &App, name: &str, to: Status, on: Option<Date>) -> Result<Listed, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_move(&document, to)?;
        if document.status == to {
            return Ok(Done::Unchanged(unchanged(change, document.id)?));
        }
        let event = event("document.status", &document)
            .fact("from", document.status)
            .fact("to", to)
            .fact("date", on.unwrap_or(change.today));
        documents::set_status(change.transaction, document.id, to, change.now)?;
        let paid = match (document.status, to) {
            (_, Status::Paid) => Some(document.head.totals.gross),
            (Status::Paid, _) => Some(kept_payments(change, &document)?),
            _ => None,
        };
        let event = match paid {
            None => event,
            Some(paid) => {
                documents::set_paid(change.transaction, document.id, paid, change.now)?;
                let decimals = document.head.currency.decimals();
                event
                    .fact("paid_before", format_minor(document.paid, decimals))
                    .fact("paid", format_minor(paid, decimals))
            }
        };
        Ok(Done::Changed(changed(change, document.id)?, event))
    })
}

/// What the payments of a paid document come to that is opened again; those that settle it have to go back first.
fn kept_payments(change: &Change<'_>, document: &Document) -> Result<i64, Error> {
    let sum = payments::sum(change.transaction, document.id)?;
    let head = &document.head;
    if sum < head.totals.gross || sum == 0 {
        return Ok(sum);
    }
    let (kind, number, currency) = (head.kind, &head.number, head.currency);
    let amount = format_minor(sum, currency.decimals());
    Err(
        Error::refused(format!("payments of {amount} {currency} are recorded for {kind} {number}")).hint(format!(
            "portalctl payment record {kind}:{number} --amount -{amount} says that money went back, and opens it"
        )),
    )
}

/// Hides the named documents from the portal, or shows them again.
pub fn hide(
    app: &App,
    names: &[String],
    hidden: bool,
    strictness: Strictness,
) -> Result<Outcome, Error> {
    let action = if hidden {
        "document.hide"
    } else {
        "document.unhide"
    };
    each(app, names, strictness, |change, _place, name| {
        let document = references::document(change.transaction, name)?;
        if document.is_hidden == hidden {
            return Ok(Done::Unchanged(unchanged(change, document.id)?));
        }
        documents::set_hidden(change.transaction, document.id, hidden, change.now)?;
        let event = event(action, &document);
        Ok(Done::Changed(changed(change, document.id)?, event))
    })
}

fn check_move(document: &Document, to: Status) -> Result<(), Error> {
    let (kind, number) = (document.head.kind, &document.head.number);
    if to == Status::Overdue {
        return Err(
            Error::refused("overdue follows from the due date and is never set")
                .hint(format!("portalctl document show {kind}:{number}")),
        );
    }
    if document.status == to {
        return Ok(());
    }
    if document.status == Status::Draft {
        return Err(Error::refused(format!("{kind} {number} is a draft"))
            .hint(format!("portalctl document complete {kind}:{number}")));
    }
    document.status.check_move(kind, to).map_err(|illegal| {
        let moves: Vec<_> = document
            .status
            .moves(kind)
            .iter()
            .map(|to| to.word())
            .collect();
        let error = Error::refused(illegal.to_string());
        if moves.is_empty() {
            error.hint(format!("it stays {}", document.status))
        } else {
            error.hint(format!("it may become {}", moves.join(", ")))
        }
    })
}
