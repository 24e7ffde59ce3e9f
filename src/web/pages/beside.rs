//! What lies beside a document: what can be done now, what cannot and why, files, and the way to its neighbours.

use super::frame::Frame;
use super::hindrance;
use crate::domain::decision::Outcome;
use crate::domain::document::Attachment;
use crate::domain::document::attachment::Role;
use crate::domain::document::summary::Neighbour;
use crate::portal::documents::Detail;
use crate::portal::permit::Hindrance;
use crate::web::texts::Texts;

/// Something that can be done.
#[derive(Debug)]
pub struct Action {
    pub path: String,
    pub label: &'static str,
    /// Whether it is what most come for.
    pub is_main: bool,
}

/// The document itself.
#[derive(Debug)]
pub struct Pdf {
    pub size: String,
    /// Whether it is shown without being asked for, because the page has no lines.
    pub is_open: bool,
}

/// A file to save.
#[derive(Debug)]
pub struct FileView {
    pub id: i64,
    pub label: String,
    pub size: String,
}

/// The next document in the list.
#[derive(Debug)]
pub struct NeighbourView {
    pub path: String,
    pub name: String,
}

/// What the visitor can do now; what most come for is first.
pub fn actions(frame: &Frame, detail: &Detail) -> Vec<Action> {
    let (texts, permits) = (&frame.t.document, &detail.permits);
    let id = detail.document.id.0;
    let is_consumer = permits.decide == Err(Hindrance::Consumer);
    let is_asked_in_private = is_consumer || permits.comment.is_err();
    let all = [
        (
            permits.decide.is_ok(),
            format!("/d/{id}/decision"),
            texts.decide,
        ),
        (permits.pay.is_ok(), format!("/d/{id}/payment"), texts.pay),
        (
            detail.decision.is_some(),
            format!("/d/{id}/receipt"),
            texts.receipt,
        ),
        (
            permits.contact.is_ok() && is_asked_in_private,
            format!("/contact?about={id}"),
            texts.ask,
        ),
    ];
    let possible = all.into_iter().filter(|(is_possible, _, _)| *is_possible);
    let mut actions: Vec<Action> = possible
        .map(|(_, path, label)| Action {
            path,
            label,
            is_main: false,
        })
        .collect();
    let is_asked_for = permits.decide.is_ok() || permits.pay.is_ok();
    if let Some(first) = actions.first_mut() {
        first.is_main = is_asked_for;
    }
    actions
}

/// What was decided, or why something cannot be done.
pub fn remarks(frame: &Frame, detail: &Detail) -> Vec<String> {
    let (t, permits) = (frame.t, &detail.permits);
    if let Some(decision) = &detail.decision {
        let at = frame.moment(decision.decided_at);
        return vec![match decision.outcome {
            Outcome::Accepted => (t.document.accepted_on)(&at),
            Outcome::Declined => (t.document.declined_on)(&at),
        }];
    }
    let decide = permits
        .decide
        .err()
        .map(|why| hindrance::of_decision(t, why));
    let pay = permits.pay.err().map(|why| hindrance::of_payment(t, why));
    let said = [decide, pay].into_iter().flatten();
    said.filter(|text| !text.is_empty()).collect()
}

/// The PDF, which is shown at once when the page has nothing else to show, the other files, and why there are none.
pub fn files(
    t: &Texts,
    detail: &Detail,
    is_bare: bool,
) -> (Option<Pdf>, Vec<FileView>, &'static str) {
    if detail.pdf.is_none() && detail.files.is_empty() {
        return (None, Vec::new(), t.document.no_files);
    }
    if detail.permits.download.is_err() {
        return (None, Vec::new(), t.document.no_download);
    }
    let pdf = detail.pdf.as_ref().map(|pdf| Pdf {
        size: t.size(pdf.size),
        is_open: is_bare,
    });
    let files = detail.files.iter().map(|file| file_view(t, file));
    (pdf, files.collect(), "")
}

fn file_view(t: &Texts, file: &Attachment) -> FileView {
    FileView {
        id: file.id,
        label: match file.role {
            Role::EInvoice => t.document.e_invoice.to_owned(),
            Role::Document | Role::Enclosure => file.name.clone(),
        },
        size: t.size(file.size),
    }
}

/// Puts the next document into words.
pub fn neighbour(frame: &Frame, next: &Neighbour) -> NeighbourView {
    NeighbourView {
        path: format!("{}/d/{}", frame.root, next.id.0),
        name: format!("{} {}", (frame.t.words.kind)(next.kind), next.number),
    }
}
