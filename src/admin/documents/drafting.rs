//! Adding, editing and deleting drafts.

use super::draft::Draft;
use super::files::{self, File};
use super::{Listed, Outcome, changed, check_draft, each, event, moves, unchanged};
use crate::admin::lists::Strictness;
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::document::{Body, Document, Head};
use crate::domain::id::DocumentId;
use crate::domain::money::format_minor;
use crate::store::{attachments, clients, documents, lines, links};

/// A document to be added, with its files.
#[derive(Debug, Clone)]
pub struct Entry {
    pub draft: Draft,
    pub files: Vec<File>,
    /// Whether it is completed at once.
    pub is_complete: bool,
}

/// What `add` does when the kind has that number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfTaken {
    /// Refuses with `Conflict`.
    Refuse,
    /// Makes a draft be as asked; a completed document must be so already.
    Ensure,
}

/// Adds one document.
pub fn add(app: &App, entry: Entry, if_taken: IfTaken) -> Result<Listed, Error> {
    app.write(|change| add_one(change, entry, if_taken))
}

/// Adds many documents in one transaction; an entry that could not be read is refused like any other.
pub fn add_all(
    app: &App,
    entries: Vec<Result<Entry, Error>>,
    if_taken: IfTaken,
    strictness: Strictness,
) -> Result<Outcome, Error> {
    let names: Vec<String> = (1..=entries.len()).map(|place| place.to_string()).collect();
    let mut entries = entries.into_iter();
    each(app, &names, strictness, |change, _place, _name| {
        let entry = entries.next();
        let entry = entry.ok_or_else(|| Error::bug("there are fewer documents than names"))?;
        add_one(change, entry?, if_taken)
    })
}

/// Changes a draft; `edit` gets what is there and returns what shall be.
pub fn edit(
    app: &App,
    name: &str,
    edit: impl FnOnce(Draft) -> Result<Draft, Error>,
) -> Result<Listed, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_draft(&document)?;
        let body = lines::load(change.transaction, document.id)?;
        let draft = edit(Draft::of(&document, body.clone()))?;
        let taken =
            documents::find_by_number(change.transaction, draft.number.as_str(), Some(draft.kind))?;
        if taken.iter().any(|other| other.id != document.id) {
            return Err(taken_already(&draft));
        }
        let (head, new) = compose(change, draft)?;
        if document.head == head && body == new {
            return Ok(Done::Unchanged(unchanged(change, document.id)?));
        }
        documents::update(change.transaction, document.id, &head, &new, change.now)?;
        let listed = changed(change, document.id)?;
        let event = event("document.edit", &listed.document);
        Ok(Done::Changed(listed, event))
    })
}

/// What was deleted.
#[derive(Debug, Clone)]
pub struct Deleted {
    pub listed: Listed,
    /// Whether a secret link named it, which now opens one document less.
    pub was_linked: bool,
}

/// Deletes a draft with its files; what is completed is never deleted.
pub fn delete(app: &App, name: &str) -> Result<Deleted, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        check_draft(&document)?;
        let deleted = Deleted {
            was_linked: links::names_document(change.transaction, document.id)?,
            listed: changed(change, document.id)?,
        };
        documents::delete(change.transaction, document.id)?;
        attachments::delete_orphans(change.transaction)?;
        let event = event("document.delete", &document);
        Ok(Done::Changed(deleted, event))
    })
}

fn add_one(change: &Change<'_>, entry: Entry, if_taken: IfTaken) -> Result<Done<Listed>, Error> {
    let draft = &entry.draft;
    let taken =
        documents::find_by_number(change.transaction, draft.number.as_str(), Some(draft.kind))?;
    match (taken.into_iter().next(), if_taken) {
        (None, _) => {}
        (Some(_), IfTaken::Refuse) => return Err(taken_already(draft)),
        (Some(existing), IfTaken::Ensure) => return ensure(change, &existing, entry),
    }
    let (head, body) = compose(change, entry.draft)?;
    let id = documents::insert(change.transaction, &head, &body, change.now)?;
    finish(change, id, &entry.files, entry.is_complete)?;
    let listed = changed(change, id)?;
    let money = |amount| format_minor(amount, head.currency.decimals());
    let event = event("document.add", &listed.document)
        .fact("status", listed.document.status)
        .fact("gross", money(head.totals.gross))
        .fact("currency", head.currency);
    Ok(Done::Changed(
        listed,
        files::facts(event, &listed_files(&entry.files)),
    ))
}

/// Attaches the files and completes, where that was asked.
fn finish(
    change: &Change<'_>,
    id: DocumentId,
    given: &[File],
    is_complete: bool,
) -> Result<(), Error> {
    for file in given {
        files::keep(change, id, file)?;
    }
    if is_complete {
        moves::complete_draft(change, id)?;
    }
    Ok(())
}

fn ensure(change: &Change<'_>, existing: &Document, entry: Entry) -> Result<Done<Listed>, Error> {
    let mut draft = entry.draft;
    draft.address = draft
        .address
        .or_else(|| Some(existing.head.address.clone()));
    draft.extra.clone_from(&existing.head.extra);
    let (head, body) = compose(change, draft)?;
    let is_same = existing.head == head && lines::load(change.transaction, existing.id)? == body;
    let kept = attachments::list(change.transaction, existing.id)?;
    let is_kept = |file: &File| kept.iter().any(|kept| kept.sha256 == file.sha256);
    let has_files = entry.files.iter().all(is_kept);
    let is_done = existing.is_completed() || !entry.is_complete;
    if is_same && has_files && is_done {
        return Ok(Done::Unchanged(unchanged(change, existing.id)?));
    }
    check_draft(existing)?;
    if !is_same {
        write(change, existing.id, &head, &body)?;
    }
    finish(change, existing.id, &entry.files, entry.is_complete)?;
    let listed = changed(change, existing.id)?;
    let event = event("document.edit", &listed.document).fact("status", listed.document.status);
    Ok(Done::Changed(
        listed,
        files::facts(event, &listed_files(&entry.files)),
    ))
}

fn write(change: &Change<'_>, id: DocumentId, head: &Head, body: &Body) -> Result<(), Error> {
    documents::update(change.transaction, id, head, body, change.now)?;
    Ok(())
}

fn compose(change: &Change<'_>, draft: Draft) -> Result<(Head, Body), Error> {
    let id = references::client_id(change.transaction, &draft.client)?;
    let client = clients::find_by_id(change.transaction, id)?
        .ok_or_else(|| Error::bug(format!("client {id} vanished within a transaction")))?;
    draft.compose(&client)
}

fn listed_files(files: &[File]) -> Vec<&str> {
    files.iter().map(|file| file.sha256.as_str()).collect()
}

fn taken_already(draft: &Draft) -> Error {
    let (kind, number) = (draft.kind, &draft.number);
    Error::conflict(format!("{kind} {number} exists already")).hint(format!(
        "portalctl document show {kind}:{number}; --ensure brings a draft up to date"
    ))
}
