//! Drafts: added, edited, completed, deleted.

use jiff::civil::Date;

use super::files::{NewFile, attach_all, check_draft};
use super::{Listed, listed};
use crate::admin::lists::{Outcome, Strictness};
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::document::line::{check_totals, net_of, taxes_of};
use crate::domain::document::{
    Body, Document, DocumentNumber, Head, Kind, Line, Status, Tax, Totals,
};
use crate::domain::money::Currency;
use crate::store::{documents, lines};

/// What `add` does when the kind has that number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfTaken {
    /// Refuses with `Conflict`.
    Refuse,
    /// Leaves the existing document as it is when it is the same, and refuses otherwise.
    Ensure,
}

/// A document to be added.
#[derive(Debug, Clone)]
pub struct NewDocument {
    pub kind: Kind,
    pub number: DocumentNumber,
    /// The name of its client.
    pub client: String,
    pub date: Option<Date>,
    pub currency: Currency,
    pub edit: Edit,
    pub files: Vec<NewFile>,
    /// Whether it is completed at once.
    pub is_complete: bool,
}

/// Changes of a draft; absent ones leave what there is.
#[derive(Debug, Clone, Default)]
pub struct Edit {
    pub date: Option<Date>,
    pub due_date: Option<Date>,
    pub valid_until: Option<Date>,
    pub title: Option<String>,
    pub address: Option<String>,
    pub intro: Option<String>,
    pub note: Option<String>,
    /// In minor units.
    pub net: Option<i64>,
    /// In minor units.
    pub gross: Option<i64>,
    pub lines: Option<Vec<Line>>,
    pub taxes: Option<Vec<Tax>>,
}

/// Adds a document; totals have to follow from lines and taxes to the cent (`Invalid` names the difference).
pub fn add(app: &App, new: &NewDocument, if_taken: IfTaken) -> Result<Listed, Error> {
    app.write(|change| {
        let client = references::client(change.transaction, &new.client)?;
        let head = Head {
            kind: new.kind,
            number: new.number.clone(),
            client: client.id,
            title: String::new(),
            date: new.date.unwrap_or(change.today),
            due_date: None,
            valid_until: None,
            currency: new.currency,
            totals: Totals::default(),
            address: String::new(),
            intro: String::new(),
            note: String::new(),
            extra: Vec::new(),
        };
        let (head, body) = edited(head, Body::default(), &new.edit)?;
        let taken =
            documents::find_by_number(change.transaction, new.number.as_str(), Some(new.kind))?;
        if let Some(existing) = taken.into_iter().next() {
            return ensure(app, change, existing, &(head, body), if_taken);
        }
        let id = documents::insert(change.transaction, &head, &body, change.now)?;
        attach_all(change, id, &new.files)?;
        let event = describe(Event::new("document.add"), &head)
            .client(client.id)
            .document(id);
        let event = if new.is_complete {
            event.fact("completed", "yes")
        } else {
            event
        };
        if new.is_complete {
            documents::complete(
                change.transaction,
                id,
                Status::completed(new.kind),
                change.now,
            )?;
        }
        let listed = listed(app, change.transaction, found(change, id)?)?;
        Ok(Done::Changed(
            Listed {
                changed: true,
                ..listed
            },
            event,
        ))
    })
}

/// Changes a draft.
pub fn edit(app: &App, name: &str, edit: &Edit) -> Result<Listed, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_draft(&document)?;
        let body = lines::load(change.transaction, document.id)?;
        let (head, new_body) = edited(document.head.clone(), body.clone(), edit)?;
        if head == document.head && new_body == body {
            return Ok(Done::Unchanged(listed(app, change.transaction, document)?));
        }
        documents::update(
            change.transaction,
            document.id,
            &head,
            &new_body,
            change.now,
        )?;
        let event = describe(Event::new("document.edit"), &head)
            .client(head.client)
            .document(document.id);
        let listed = listed(app, change.transaction, found(change, document.id)?)?;
        Ok(Done::Changed(
            Listed {
                changed: true,
                ..listed
            },
            event,
        ))
    })
}

/// Completes drafts: from now on they never change. Completing twice changes nothing.
pub fn complete(
    app: &App,
    names: &[String],
    strictness: Strictness,
) -> Result<Outcome<Listed>, Error> {
    super::moves::on_each(
        app,
        names,
        strictness,
        "document.complete",
        |change, document| {
            if document.is_completed() {
                return Ok(false);
            }
            let to = Status::completed(document.head.kind);
            Ok(documents::complete(change.transaction, document.id, to, change.now)? > 0)
        },
    )
}

/// Deletes drafts with their lines and files; refuses completed documents.
pub fn delete(app: &App, name: &str) -> Result<DocumentNumber, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        let number = document.head.number.clone();
        if document.is_completed() {
            return Err(Error::refused(format!(
                "{number} is completed, and completed documents are never deleted"
            ))
            .hint(format!(
                "portalctl document hide {number} takes it out of the portal"
            )));
        }
        let files = crate::store::attachments::list(change.transaction, document.id)?;
        documents::delete(change.transaction, document.id)?;
        if !files.is_empty() {
            crate::store::attachments::delete_orphans(change.transaction)?;
        }
        let event = describe(Event::new("document.delete"), &document.head);
        Ok(Done::Changed(
            number,
            event.client(document.head.client).document(document.id),
        ))
    })
}

fn ensure(
    app: &App,
    change: &Change<'_>,
    existing: Document,
    wanted: &(Head, Body),
    if_taken: IfTaken,
) -> Result<Done<Listed>, Error> {
    let (kind, number) = (existing.head.kind, existing.head.number.clone());
    let is_same =
        existing.head == wanted.0 && lines::load(change.transaction, existing.id)? == wanted.1;
    if if_taken == IfTaken::Ensure && is_same {
        return Ok(Done::Unchanged(listed(app, change.transaction, existing)?));
    }
    let what = if if_taken == IfTaken::Ensure {
        "with other content"
    } else {
        "already"
    };
    Err(Error::conflict(format!("{kind} {number} exists {what}"))
        .hint(format!("portalctl document show {kind}:{number}")))
}

fn found(change: &Change<'_>, id: crate::domain::id::DocumentId) -> Result<Document, Error> {
    documents::find_by_id(change.transaction, id)?
        .ok_or_else(|| Error::bug(format!("document {id} vanished within a transaction")))
}

fn describe(event: Event, head: &Head) -> Event {
    event.fact("kind", head.kind).fact("number", &head.number)
}

/// Applies an edit, derives what follows from the lines, and checks that everything adds up.
fn edited(mut head: Head, mut body: Body, edit: &Edit) -> Result<(Head, Body), Error> {
    for (new, old) in [
        (&edit.title, &mut head.title),
        (&edit.address, &mut head.address),
        (&edit.intro, &mut head.intro),
        (&edit.note, &mut head.note),
    ] {
        if let Some(new) = new {
            old.clone_from(new);
        }
    }
    head.date = edit.date.unwrap_or(head.date);
    head.due_date = edit.due_date.or(head.due_date);
    head.valid_until = edit.valid_until.or(head.valid_until);
    if let Some(lines) = &edit.lines {
        body.taxes = taxes_of(lines);
        body.lines.clone_from(lines);
    }
    if let Some(taxes) = &edit.taxes {
        body.taxes.clone_from(taxes);
    }
    head.totals = totals(&head, &body, edit)?;
    check_totals(&body.lines, &body.taxes, head.totals, head.currency).map_err(|error| {
        Error::invalid(error.to_string())
            .hint("correct the totals, the lines or the taxes; nothing was changed")
    })?;
    Ok((head, body))
}

fn totals(head: &Head, body: &Body, edit: &Edit) -> Result<Totals, Error> {
    let tax: i64 = body.taxes.iter().map(|tax| tax.amount).sum();
    let from_lines = || (!body.lines.is_empty()).then(|| net_of(&body.lines));
    let kept = (edit.lines.is_none() && edit.taxes.is_none()).then_some(head.totals);
    let known = kept.filter(|totals| *totals != Totals::default());
    let net = edit
        .net
        .or(known.map(|totals| totals.net))
        .or_else(from_lines);
    let gross = edit
        .gross
        .or(known.map(|totals| totals.gross))
        .or(net.map(|net| net.saturating_add(tax)));
    match (net, gross) {
        (Some(net), Some(gross)) => Ok(Totals { net, gross }),
        (None, None) if matches!(head.kind, Kind::DeliveryNote | Kind::Letter) => {
            Ok(Totals::default())
        }
        (None, _) => Err(
            Error::invalid(format!("the net total of {} is missing", head.number))
                .hint("give --net and --gross, or lines with --line"),
        ),
        (Some(_), None) => Err(Error::invalid(format!(
            "the gross total of {} is missing",
            head.number
        ))
        .hint("give --gross, or lines with --line")),
    }
}
