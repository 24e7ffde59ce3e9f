//! Settling messages, opening them again, and applying proposals.

use super::{Listed, Proposed, changed, event, listed, proposal};
use crate::admin::lists::{Outcome, Strictness};
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::inbox::InboxKind;
use crate::domain::wordset::Word;
use crate::store::{self, inbox};

/// What is done with messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settlement {
    Done,
    /// They wait again.
    Reopened,
    /// What they propose is written over the client's data, and they are done.
    Applied,
}

/// Does the same with each named message in one transaction, each with an event of its own.
pub fn settle(
    app: &App,
    names: &[String],
    settlement: Settlement,
    strictness: Strictness,
) -> Result<Outcome<(Listed, Vec<Proposed>)>, Error> {
    app.write_several(|change| {
        let mut events = Vec::new();
        let outcome = Outcome::of(names, strictness, |name| {
            let done = store::attempt(change.transaction, || one(change, name, settlement));
            Ok(match done? {
                Done::Unchanged(listed) => listed,
                Done::Changed(listed, event) => {
                    events.push(event);
                    listed
                }
            })
        })?;
        Ok((outcome, events))
    })
}

fn one(
    change: &Change<'_>,
    name: &str,
    settlement: Settlement,
) -> Result<Done<(Listed, Vec<Proposed>)>, Error> {
    let item = references::message(change.transaction, name)?;
    if settlement == Settlement::Applied && item.kind != InboxKind::Profile {
        return Err(Error::refused(format!(
            "message {} proposes nothing, it is a {}",
            item.id, item.kind
        ))
        .hint(format!("portalctl inbox show '{}'", item.id)));
    }
    let is_done = item.done_at.is_some();
    if is_done == (settlement != Settlement::Reopened) {
        return Ok(Done::Unchanged((
            listed(change.transaction, item)?,
            Vec::new(),
        )));
    }
    let (action, done_at) = match settlement {
        Settlement::Done => ("inbox.done", Some(change.now)),
        Settlement::Reopened => ("inbox.reopen", None),
        Settlement::Applied => ("inbox.apply", Some(change.now)),
    };
    let applied = match settlement {
        Settlement::Applied => proposal::apply(change, &item)?,
        Settlement::Done | Settlement::Reopened => Vec::new(),
    };
    inbox::set_done(change.transaction, item.id, done_at)?;
    let event = event(action, &item);
    let event = if applied.is_empty() {
        event
    } else {
        // Never the values: they are the client's own, and the trail cannot forget them.
        let fields: Vec<_> = applied
            .iter()
            .map(|proposed| proposed.field.word())
            .collect();
        event.fact("fields", fields.join(" "))
    };
    Ok(Done::Changed((changed(change, item.id)?, applied), event))
}
