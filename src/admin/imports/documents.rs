//! Documents: added as drafts, completed at once when their lines came with them, otherwise at the end of the import.

use super::conflict;
use super::counts::Fate;
use super::scribe::{Known, Scribe, key};
use crate::app::Error;
use crate::domain::document::{Body, Document, Head, Kind, Status};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::wordset::Word;
use crate::import::{DocumentDraft, Source};
use crate::store::origins::{Digest, Origin, Waiting};
use crate::store::{self, documents, lines, origins, payments};

/// What a document is to be beside its content.
#[derive(Debug, Clone, Copy)]
struct Target {
    status: Status,
    paid: i64,
    digest: Digest,
    /// Its lines may still come on their own.
    waits: bool,
}

impl Scribe<'_> {
    /// Adds a document, or brings the one that came from the same record up to date as far as that is allowed.
    pub fn document(&mut self, draft: DocumentDraft) -> Result<Fate, Error> {
        let digest = self.run.canon.document(&draft);
        let known = match self.look_up(&draft.source, digest)? {
            Known::Settled(fate) => return Ok(fate),
            Known::Stale(origin) => Some(origin),
            Known::New => None,
        };
        let Some(client) = self.owner(&draft)? else {
            let missing = draft.client_source_id.as_ref().map_or_else(
                || format!("invoice {}", draft.invoice_source_id.unwrap_or_default()),
                |client| format!("client {client}"),
            );
            return Ok(Fate::Refused(format!("its {missing} is not here")));
        };
        let target = Target {
            status: draft.status,
            paid: draft.paid,
            digest,
            waits: draft.status != Status::Draft
                && draft.body.lines.is_empty()
                && draft.kind != Kind::Letter,
        };
        let source = draft.source.clone();
        let (head, body) = draft.into_head_and_body(client);
        let row = known.map(|known| DocumentId(known.row));
        let stored = match row {
            Some(row) => documents::find_by_id(self.change.transaction, row)?,
            None => None,
        };
        match stored {
            None => self.add_document(&source, &head, &body, target),
            Some(stored) if stored.is_completed() => {
                self.move_document(&source, &stored, (&head, &body), target)
            }
            Some(stored) => self.rewrite_document(&source, &stored, (&head, body), target),
        }
    }

    /// The client a document is for; a reminder may name only its invoice.
    fn owner(&self, draft: &DocumentDraft) -> Result<Option<ClientId>, Error> {
        if let Some(client) = &draft.client_source_id {
            return Ok(self.row_of("client", client)?.map(ClientId));
        }
        let Some(invoice) = &draft.invoice_source_id else {
            return Ok(None);
        };
        let Some(invoice) = self.row_of(Kind::Invoice.word(), invoice)? else {
            return Ok(None);
        };
        let invoice = documents::find_by_id(self.change.transaction, DocumentId(invoice))?;
        Ok(invoice.map(|invoice| invoice.head.client))
    }

    fn add_document(
        &mut self,
        source: &Source,
        head: &Head,
        body: &Body,
        target: Target,
    ) -> Result<Fate, Error> {
        match documents::insert(self.change.transaction, head, body, self.change.now) {
            Ok(document) => {
                self.finish_document(source, document, target)?;
                Ok(Fate::Added)
            }
            Err(store::Error::Conflict(_)) => Ok(Fate::Refused(self.taken(head)?)),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes a draft anew; lines that came on their own stay when the record brings none.
    fn rewrite_document(
        &mut self,
        source: &Source,
        stored: &Document,
        (head, mut body): (&Head, Body),
        target: Target,
    ) -> Result<Fate, Error> {
        let (transaction, now) = (self.change.transaction, self.change.now);
        let kept = lines::load(transaction, stored.id)?;
        if body.lines.is_empty() {
            body.lines = kept.lines;
        }
        match documents::update(transaction, stored.id, head, &body, now) {
            Ok(_) => {
                self.finish_document(source, stored.id, target)?;
                Ok(Fate::Changed)
            }
            Err(store::Error::Conflict(_)) => Ok(Fate::Refused(self.taken(head)?)),
            Err(error) => Err(error.into()),
        }
    }

    /// Moves the status of a completed document and what has been paid; its content never changes.
    fn move_document(
        &mut self,
        source: &Source,
        stored: &Document,
        (head, body): (&Head, &Body),
        target: Target,
    ) -> Result<Fate, Error> {
        let (transaction, now) = (self.change.transaction, self.change.now);
        let written = lines::load(transaction, stored.id)?;
        let (kind, number) = (stored.head.kind, &stored.head.number);
        if let Some(difference) = conflict::difference((&stored.head, &written), (head, body)) {
            let reason =
                format!("{kind} {number} is completed and never changes, but {difference}");
            return Ok(Fate::Refused(reason));
        }
        if !conflict::can_reach(kind, stored.status, target.status) {
            let reason = format!(
                "{kind} {number} is {} here and {} in the file",
                stored.status, target.status
            );
            return Ok(Fate::Refused(reason));
        }
        let paid = target.paid.max(payments::sum(transaction, stored.id)?);
        let is_moved = stored.status != target.status || stored.paid != paid;
        if stored.status != target.status {
            documents::set_status(transaction, stored.id, target.status, now)?;
        }
        if stored.paid != paid {
            documents::set_paid(transaction, stored.id, paid, now)?;
        }
        self.keep_origin(source, stored.id.0, target.digest)?;
        Ok(if is_moved {
            Fate::Changed
        } else {
            Fate::Unchanged
        })
    }

    /// Completes a draft where the source has it completed, or lets it wait for its lines.
    fn finish_document(
        &mut self,
        source: &Source,
        document: DocumentId,
        target: Target,
    ) -> Result<(), Error> {
        let (transaction, now) = (self.change.transaction, self.change.now);
        if target.paid != 0 {
            documents::set_paid(transaction, document, target.paid, now)?;
        }
        if target.status != Status::Draft && !target.waits {
            documents::complete(transaction, document, target.status, now)?;
        }
        self.run.has_waiting |= target.waits;
        let origin = Origin {
            row: document.0,
            digest: target.digest,
            waiting: target.waits.then_some(Waiting {
                import: self.run.number,
                status: target.status,
            }),
        };
        self.put_origin(source, &origin)
    }

    /// Why a number cannot be used.
    fn taken(&self, head: &Head) -> Result<String, Error> {
        let (kind, number) = (head.kind, &head.number);
        let found =
            documents::find_by_number(self.change.transaction, number.as_str(), Some(kind))?;
        let Some(other) = found.first() else {
            return Ok(format!("the store takes no {kind} {number}"));
        };
        let origin =
            origins::find_source_id(self.change.transaction, key(kind.word(), ""), other.id.0)?;
        Ok(match origin {
            Some(id) => format!("{kind} {id} has the number {number} already"),
            None => format!("{kind} {number} is there already, and was not imported"),
        })
    }
}
