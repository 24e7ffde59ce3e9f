//! Writes drafts within one transaction and counts what became of them.

use std::collections::BTreeSet;
use std::mem::take;
use std::sync::Arc;

use super::Options;
use super::canon::Canon;
use super::counts::{Counts, Fate, Group, Tally};
use super::seen::Seen;
use crate::admin::links;
use crate::app::{Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::settings::Settings;
use crate::import::{Draft, Problem, Severity, Source};
use crate::store::access::Terms;
use crate::store::origins::{self, Digest, Origin, OriginKey, Waiting};
use crate::store::{access, audit, settings};

/// What the origins of Billomat's records are filed under.
pub const SOURCE: &str = "billomat";

/// What one import knows from transaction to transaction.
#[derive(Debug)]
pub struct Run {
    pub options: Options,
    /// What the trail calls it, such as `import.billomat`.
    pub action: &'static str,
    /// Tells the documents that wait for this import from those an earlier one left behind.
    pub number: i64,
    /// Whether a document waits for its lines.
    pub has_waiting: bool,
    /// Documents of which a line was refused.
    pub doubtful: BTreeSet<DocumentId>,
    /// Whether lines were lost of which nobody knows the document.
    pub is_doubtful: bool,
    /// How many clients get access when the running transaction ends.
    pub granted: u64,
    pub canon: Canon,
    pub seen: Seen,
}

/// How a record stands to what became of it.
#[derive(Debug)]
pub enum Known {
    /// It was never imported.
    New,
    /// It says something else now.
    Stale(Origin),
    /// There is nothing to do.
    Settled(Fate),
}

/// Writes drafts within one transaction.
#[derive(Debug)]
pub struct Scribe<'a> {
    pub change: &'a Change<'a>,
    pub settings: Settings,
    pub run: &'a mut Run,
    pub tally: &'a mut Tally,
}

impl<'a> Scribe<'a> {
    /// Starts writing in a transaction.
    pub fn begin(
        change: &'a Change<'a>,
        run: &'a mut Run,
        tally: &'a mut Tally,
    ) -> Result<Self, Error> {
        Ok(Self {
            settings: settings::load(change.transaction)?,
            change,
            run,
            tally,
        })
    }

    /// Writes a draft, unless the store has it already.
    pub fn write(&mut self, draft: Draft) -> Result<(), Error> {
        let source = draft.source().clone();
        let fate = match draft {
            Draft::Settings(draft) => self.theme(&draft)?,
            Draft::Client(draft) => self.client(*draft)?,
            Draft::Contact(draft) => self.contact(&draft)?,
            Draft::Document(draft) => self.document(*draft)?,
            Draft::Item(draft) => self.item(*draft)?,
            Draft::Comment(draft) => self.comment(draft)?,
            Draft::Payment(draft) => self.payment(draft)?,
        };
        self.tally.count(Group::from(source.origin.resource), &fate);
        match fate {
            Fate::Added | Fate::Changed | Fate::Unchanged => {}
            Fate::Skipped(text) => self.report(&source, text, Severity::Warning),
            Fate::Refused(text) => self.report(&source, text, Severity::Refused),
        }
        Ok(())
    }

    /// Reports something about a record.
    pub fn report(&mut self, source: &Source, text: String, severity: Severity) {
        self.tally.problems.push(Problem {
            file: Arc::clone(&source.origin.file),
            record: format!("{} {}", source.origin.resource, source.id),
            resource: Some(source.origin.resource),
            field: "",
            text,
            severity,
        });
    }

    /// Plans access for a client; it is granted when the transaction ends, to all of them at once.
    pub fn plan_access(&mut self, client: ClientId) -> Result<(), Error> {
        audit::note_client(self.change.transaction, self.change.event, client)?;
        self.run.granted += 1;
        Ok(())
    }

    /// Compares a record with what became of it.
    pub fn look_up(&mut self, source: &Source, digest: Digest) -> Result<Known, Error> {
        let resource = source.origin.resource;
        let word = resource.to_string();
        let found = origins::find(self.change.transaction, key(&word, &source.id))?;
        let Some(origin) = found else {
            return Ok(Known::New);
        };
        let group = Group::from(resource);
        let number = self.run.number;
        let is_ours = |waiting: Waiting| waiting.import == number;
        if origin.digest == digest && origin.waiting.is_none_or(is_ours) {
            self.run.seen.insert(group, origin.row);
            return Ok(Known::Settled(Fate::Unchanged));
        }
        // The row of a line is its document's, which says nothing about the line.
        if group != Group::Items && self.run.seen.contains(group, origin.row) {
            let reason = "it comes twice with different contents; the first counts";
            return Ok(Known::Settled(Fate::Skipped(reason.to_owned())));
        }
        Ok(Known::Stale(origin))
    }

    /// Finds the row that a record became.
    pub fn row_of(&self, resource: &str, id: &str) -> Result<Option<i64>, Error> {
        Ok(origins::find_row(
            self.change.transaction,
            key(resource, id),
        )?)
    }

    /// Writes what became of a record that waits for nothing.
    pub fn keep_origin(&mut self, source: &Source, row: i64, digest: Digest) -> Result<(), Error> {
        let origin = Origin {
            row,
            digest,
            waiting: None,
        };
        self.put_origin(source, &origin)
    }

    /// Writes what became of a record.
    pub fn put_origin(&mut self, source: &Source, origin: &Origin) -> Result<(), Error> {
        let resource = source.origin.resource;
        self.run.seen.insert(Group::from(resource), origin.row);
        let word = resource.to_string();
        Ok(origins::put(
            self.change.transaction,
            key(&word, &source.id),
            origin,
        )?)
    }
}

/// Grants what was planned in a transaction and says what the trail shall say of it.
pub fn end(
    change: &Change<'_>,
    run: &mut Run,
    total: Counts,
    file: &str,
) -> Result<Done<()>, Error> {
    let granted = take(&mut run.granted);
    if total.written() == 0 && granted == 0 {
        return Ok(Done::Unchanged(()));
    }
    let mut event = Event::new(run.action)
        .fact("file", file)
        .fact("added", total.added)
        .fact("changed", total.changed);
    if granted > 0 {
        let (transaction, terms) = (change.transaction, Terms::default());
        access::grant_concerned(transaction, change.event, &terms, change.now)?;
        links::give_standing(change, &settings::load(transaction)?)?;
        event = event.noted_clients();
    }
    Ok(Done::Changed((), event))
}

/// The origin of one of Billomat's records.
pub fn key<'a>(resource: &'a str, id: &'a str) -> OriginKey<'a> {
    OriginKey {
        source: SOURCE,
        resource,
        id,
    }
}
