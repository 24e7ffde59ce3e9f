//! One document: its figures, files and comments, and what can be done with it now.

use crate::app::App;
use crate::app::fingerprint::fingerprint;
use crate::domain::action::Action;
use crate::domain::decision::Decision;
use crate::domain::document::attachment::Role;
use crate::domain::document::comment::Comment;
use crate::domain::document::summary::Neighbour;
use crate::domain::document::{Attachment, Body, Document, Kind, Status};
use crate::domain::id::DocumentId;
use crate::portal::permit::Permit;
use crate::portal::visitor::{Reach, show};
use crate::portal::{Error, Pass, Shown, Visitor};
use crate::store::shelf::{Place, Way, beside};
use crate::store::{Connection, attachments, comments, decisions, lines};

/// One document as the visitor sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    pub document: Document,
    /// As shown today, `overdue` included.
    pub status: Status,
    /// An open offer whose last day is over.
    pub is_expired: bool,
    /// What is left to pay, in minor units.
    pub open_amount: i64,
    /// Lines and taxes.
    pub body: Body,
    /// The document itself as a PDF.
    pub pdf: Option<Attachment>,
    /// E-invoice and enclosures.
    pub files: Vec<Attachment>,
    /// The public ones, oldest first.
    pub comments: Vec<Comment>,
    /// The decision about an offer that stands.
    pub decision: Option<Decision>,
    pub newer: Option<Neighbour>,
    pub older: Option<Neighbour>,
    pub permits: Permits,
    /// SHA-256 over everything that is shown of an offer, lower-case hexadecimal.
    pub fingerprint: Option<String>,
}

/// What the visitor may do with the document now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permits {
    /// See and save PDF and files.
    pub download: Permit,
    pub comment: Permit,
    pub decide: Permit,
    pub pay: Permit,
    /// Write to the company about it.
    pub contact: Permit,
}

/// One document, when the visitor sees it.
pub fn detail(app: &App, pass: &Pass, document: DocumentId) -> Result<Shown<Detail>, Error> {
    show(app, pass, Reach::Free, |connection, visitor| {
        load(connection, visitor, visitor.document(connection, document)?)
    })
}

fn load(connection: &Connection, visitor: &Visitor, document: Document) -> Result<Detail, Error> {
    let body = lines::load(connection, document.id)?;
    let attachments = attachments::list(connection, document.id)?;
    let is_offer = document.head.kind == Kind::Offer;
    let decision = if is_offer {
        decisions::find_standing(connection, document.id)?
    } else {
        None
    };
    let fingerprint = is_offer.then(|| fingerprint(&document.head, &body, &attachments));
    let (pdf, files) = sort(attachments);
    Ok(Detail {
        status: document.shown_status(visitor.today),
        is_expired: document.has_lapsed(visitor.today),
        open_amount: document.open_amount(),
        comments: comments::list_public(connection, document.id)?,
        newer: neighbour(connection, visitor, &document, Way::Newer)?,
        older: neighbour(connection, visitor, &document, Way::Older)?,
        permits: Permits::of(visitor, &document),
        body,
        pdf,
        files,
        decision,
        fingerprint,
        document,
    })
}

/// Takes the document itself out of its files.
pub fn sort(mut files: Vec<Attachment>) -> (Option<Attachment>, Vec<Attachment>) {
    let pdf = files.iter().position(|file| file.role == Role::Document);
    let pdf = pdf.map(|place| files.remove(place));
    (pdf, files)
}

fn neighbour(
    connection: &Connection,
    visitor: &Visitor,
    document: &Document,
    way: Way,
) -> Result<Option<Neighbour>, Error> {
    if visitor.is_alone() {
        return Ok(None);
    }
    let place = Place {
        client: visitor.client.id,
        date: document.head.date,
        document: document.id,
    };
    Ok(beside(connection, place, way, |aspect| {
        visitor.sees(aspect)
    })?)
}

impl Permits {
    fn of(visitor: &Visitor, document: &Document) -> Self {
        let permit = |action| visitor.permit(action, Some(document));
        Self {
            download: permit(Action::Download),
            comment: permit(Action::Comment),
            decide: permit(Action::Decide),
            pay: permit(Action::Pay),
            contact: permit(Action::Contact),
        }
    }
}
