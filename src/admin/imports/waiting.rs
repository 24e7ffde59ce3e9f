//! Completes, at the end, the documents whose lines could come in a later file.

use super::Import;
use super::counts::Counts;
use super::scribe::{self, Run, key};
use crate::app::{Change, Error};
use crate::domain::document::Kind;
use crate::domain::id::DocumentId;
use crate::domain::wordset::Word;
use crate::store::origins::Origin;
use crate::store::{documents, origins};

/// So many documents are completed in one transaction.
const BATCH: usize = 4_000;

impl Import<'_> {
    /// Completes what waits for this import. A document stays a draft while one of its lines may be missing, since
    /// it could never be added later; importing again takes it up again.
    pub fn complete_waiting(&mut self, within: Option<&Change<'_>>) -> Result<(), Error> {
        if !self.run.has_waiting {
            return Ok(());
        }
        for kind in Kind::ALL {
            let mut after = String::new();
            while let Some(last) = self.complete_some(*kind, &after, within)? {
                after = last;
            }
        }
        Ok(())
    }

    /// Completes some documents; returns the last one's id at the source, until there are none.
    fn complete_some(
        &mut self,
        kind: Kind,
        after: &str,
        within: Option<&Change<'_>>,
    ) -> Result<Option<String>, Error> {
        let (number, app) = (self.run.number, self.app);
        let list = |connection: &_| {
            origins::list_waiting(connection, key(kind.word(), after), number, BATCH)
        };
        let waiting = match within {
            Some(change) => list(change.transaction)?,
            None => app.read(|connection| Ok(list(connection)?))?,
        };
        let mut kept = 0;
        match within {
            Some(change) => kept = complete(change, &self.run, kind, &waiting)?,
            None => app.write(|change| {
                kept = complete(change, &self.run, kind, &waiting)?;
                let completed = Counts {
                    changed: u64::try_from(waiting.len()).unwrap_or(u64::MAX) - kept,
                    ..Counts::default()
                };
                scribe::end(change, &mut self.run, completed, "completed at the end")
            })?,
        }
        self.report.kept_drafts += kept;
        Ok(waiting.last().map(|(id, _)| id.clone()))
    }
}

/// Completes the documents that lack nothing; returns how many stay drafts.
fn complete(
    change: &Change<'_>,
    run: &Run,
    kind: Kind,
    waiting: &[(String, Origin)],
) -> Result<u64, Error> {
    let mut kept = 0;
    for (id, origin) in waiting {
        let document = DocumentId(origin.row);
        let Some(target) = origin.waiting else {
            continue;
        };
        if run.is_doubtful || run.doubtful.contains(&document) {
            kept += 1;
            continue;
        }
        let (transaction, now) = (change.transaction, change.now);
        documents::complete(transaction, document, target.status, now)?;
        let settled = Origin {
            waiting: None,
            ..*origin
        };
        origins::put(transaction, key(kind.word(), id), &settled)?;
    }
    Ok(kept)
}
