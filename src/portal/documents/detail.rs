//! One document: its figures, files and comments, and what can be done with it now.

use crate::domain::decision::Decision;
use crate::domain::document::comment::Comment;
use crate::domain::document::{Attachment, Body, Document, DocumentNumber, Kind, Status};
use crate::domain::id::DocumentId;
use crate::portal::permit::Permit;

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

/// The document before or behind in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    pub id: DocumentId,
    pub kind: Kind,
    pub number: DocumentNumber,
}
