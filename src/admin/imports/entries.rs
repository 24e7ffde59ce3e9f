//! What is written about documents and paid for them: comments and payments.

use super::counts::Fate;
use super::scribe::{Known, Scribe};
use crate::app::Error;
use crate::domain::document::comment::{Author, Comment};
use crate::domain::document::receipt::Receipt;
use crate::domain::document::{Document, Kind};
use crate::domain::id::DocumentId;
use crate::domain::wordset::Word;
use crate::import::{CommentDraft, PaymentDraft};
use crate::store::{comments, documents, payments};

impl Scribe<'_> {
    /// Adds a comment to its document, or brings it up to date.
    pub fn comment(&mut self, draft: CommentDraft) -> Result<Fate, Error> {
        let digest = self.run.canon.comment(&draft);
        let (kind, parent) = (draft.parent_kind, &draft.parent_source_id);
        let known = match self.look_up(&draft.source, digest)? {
            Known::Settled(fate) => return Ok(fate),
            Known::Stale(origin) => Some(origin),
            Known::New => None,
        };
        let Some(document) = self.row_of(kind.word(), parent)?.map(DocumentId) else {
            return Ok(Fate::Refused(format!("its {kind} {parent} is not here")));
        };
        let comment = Comment {
            author: match draft.actionkey.as_str() {
                _ if draft.is_by_client => Author::Client,
                "" | "COMMENT" => Author::Operator,
                _ => Author::System,
            },
            text: draft.text,
            is_public: draft.is_public,
            created_at: draft.created.unwrap_or(self.change.now),
        };
        let transaction = self.change.transaction;
        let (row, fate) = match known {
            Some(known) => {
                comments::update(transaction, known.row, document, &comment)?;
                (known.row, Fate::Changed)
            }
            None => (
                comments::insert(transaction, document, &comment)?,
                Fate::Added,
            ),
        };
        self.keep_origin(&draft.source, row, digest)?;
        Ok(fate)
    }

    /// Adds a payment to its document, or brings it up to date; then at least their sum counts as paid.
    pub fn payment(&mut self, draft: PaymentDraft) -> Result<Fate, Error> {
        let digest = self.run.canon.payment(&draft);
        let (kind, parent) = (draft.parent_kind, &draft.parent_source_id);
        let known = match self.look_up(&draft.source, digest)? {
            Known::Settled(fate) => return Ok(fate),
            Known::Stale(origin) => Some(origin),
            Known::New => None,
        };
        let Some(document) = self.parent(kind, parent)? else {
            return Ok(Fate::Refused(format!("its {kind} {parent} is not here")));
        };
        let currency = document.head.currency;
        if let Some(other) = draft.currency.filter(|other| *other != currency) {
            let reason = format!("it was paid in {other}, but {kind} {parent} is in {currency}");
            return Ok(Fate::Refused(reason));
        }
        let Some(amount) = draft.minor(currency) else {
            return Ok(Fate::Refused("its amount is too large".to_owned()));
        };
        let receipt = Receipt {
            date: draft.date,
            amount,
            method: draft.method.to_ascii_lowercase().replace('_', "-"),
            note: joined(draft.comment, &draft.purpose),
            created_at: draft.created.unwrap_or(self.change.now),
        };
        let (transaction, now) = (self.change.transaction, self.change.now);
        let (row, fate) = match known {
            Some(known) => {
                payments::update(transaction, known.row, document.id, &receipt)?;
                (known.row, Fate::Changed)
            }
            None => (
                payments::insert(transaction, document.id, &receipt)?,
                Fate::Added,
            ),
        };
        let sum = payments::sum(transaction, document.id)?;
        if sum > document.paid {
            documents::set_paid(transaction, document.id, sum, now)?;
        }
        self.keep_origin(&draft.source, row, digest)?;
        Ok(fate)
    }

    fn parent(&self, kind: Kind, id: &str) -> Result<Option<Document>, Error> {
        let Some(row) = self.row_of(kind.word(), id)? else {
            return Ok(None);
        };
        Ok(documents::find_by_id(
            self.change.transaction,
            DocumentId(row),
        )?)
    }
}

fn joined(comment: String, purpose: &str) -> String {
    if comment.is_empty() {
        purpose.to_owned()
    } else if purpose.is_empty() || purpose == comment {
        comment
    } else {
        format!("{comment}\n{purpose}")
    }
}
