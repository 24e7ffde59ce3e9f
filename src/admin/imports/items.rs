//! Lines that came on their own: they join their document as long as it is a draft.

use super::counts::Fate;
use super::scribe::{Known, Scribe};
use crate::app::Error;
use crate::domain::document::{Document, Line};
use crate::domain::id::DocumentId;
use crate::domain::wordset::Word;
use crate::import::ItemDraft;
use crate::store::{documents, lines};

impl Scribe<'_> {
    /// Adds a line to its draft, or brings it up to date there.
    pub fn item(&mut self, draft: ItemDraft) -> Result<Fate, Error> {
        let digest = self.run.canon.item(&draft);
        let (kind, parent) = (draft.parent_kind, draft.parent_source_id);
        let known = match self.look_up(&draft.source, digest)? {
            Known::Settled(fate) => return Ok(fate),
            Known::Stale(origin) => Some(origin),
            Known::New => None,
        };
        let stored = match self.row_of(kind.word(), &parent)? {
            Some(row) => documents::find_by_id(self.change.transaction, DocumentId(row))?,
            None => None,
        };
        let Some(document) = stored else {
            return Ok(Fate::Refused(format!("its {kind} {parent} is not here")));
        };
        let Some(line) = draft.line.into_line(document.head.currency) else {
            self.run.doubtful.insert(document.id);
            return Ok(Fate::Refused("its amount is too large".to_owned()));
        };
        let position = i64::from(draft.position);
        let fate = if known.is_some() && position == 0 {
            Fate::Refused("it does not say which line it is".to_owned())
        } else {
            self.put_line(&document, position, &line, known.is_some())?
        };
        match fate {
            Fate::Refused(_) if !document.is_completed() => {
                self.run.doubtful.insert(document.id);
            }
            Fate::Refused(_) | Fate::Skipped(_) => {}
            Fate::Added | Fate::Changed | Fate::Unchanged => {
                self.keep_origin(&draft.source, document.id.0, digest)?;
            }
        }
        Ok(fate)
    }

    fn put_line(
        &self,
        document: &Document,
        position: i64,
        line: &Line,
        is_known: bool,
    ) -> Result<Fate, Error> {
        let transaction = self.change.transaction;
        let there = lines::find_at(transaction, document.id, position)?;
        if there.as_ref() == Some(line) {
            return Ok(Fate::Unchanged);
        }
        let (kind, number) = (document.head.kind, &document.head.number);
        if document.is_completed() {
            return Ok(Fate::Refused(format!(
                "{kind} {number} is completed and takes no other line"
            )));
        }
        if there.is_some() && !is_known {
            return Ok(Fate::Skipped(format!(
                "{kind} {number} brought its own lines"
            )));
        }
        let position = match position {
            0 => lines::last_position(transaction, document.id)? + 1,
            given => given,
        };
        lines::put(transaction, document.id, position, line)?;
        Ok(if is_known { Fate::Changed } else { Fate::Added })
    }
}
