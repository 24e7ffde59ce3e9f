//! What still moves on a completed document: its status, and whether the portal shows it.

use super::{Listed, listed};
use crate::admin::lists::{Outcome, Strictness};
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::document::{Document, Status};
use crate::store::{audit, documents};

/// Moves a document's status along the legal moves of its kind; `paid` means paid in full.
pub fn set_status(app: &App, name: &str, to: Status) -> Result<Listed, Error> {
    app.write(|change| {
        let document = references::document(change.transaction, name)?;
        let (kind, from) = (document.head.kind, document.status);
        let to = to.stored();
        if from == to {
            return Ok(Done::Unchanged(listed(app, change.transaction, document)?));
        }
        check_move(&document, to)?;
        documents::set_status(change.transaction, document.id, to, change.now)?;
        let gross = document.head.totals.gross;
        match (from, to) {
            (_, Status::Paid) => drop(documents::set_paid(
                change.transaction,
                document.id,
                gross,
                change.now,
            )?),
            (Status::Paid, _) => drop(documents::set_paid(
                change.transaction,
                document.id,
                0,
                change.now,
            )?),
            _ => {}
        }
        let event = Event::new("document.status")
            .client(document.head.client)
            .document(document.id)
            .fact("number", &document.head.number)
            .fact("kind", kind)
            .fact("from", from)
            .fact("to", to);
        let moved = references::document(change.transaction, &document.id.to_string())?;
        let listed = listed(app, change.transaction, moved)?;
        Ok(Done::Changed(
            Listed {
                changed: true,
                ..listed
            },
            event,
        ))
    })
}

/// Takes documents out of the portal, or shows them again.
pub fn hide(
    app: &App,
    names: &[String],
    strictness: Strictness,
    hidden: bool,
) -> Result<Outcome<Listed>, Error> {
    let action = if hidden {
        "document.hide"
    } else {
        "document.unhide"
    };
    on_each(app, names, strictness, action, |change, document| {
        if document.is_hidden == hidden {
            return Ok(false);
        }
        Ok(documents::set_hidden(change.transaction, document.id, hidden, change.now)? > 0)
    })
}

/// Does one thing to each of many documents, in one transaction with one event.
pub fn on_each(
    app: &App,
    names: &[String],
    strictness: Strictness,
    action: &'static str,
    deed: impl Fn(&Change<'_>, &Document) -> Result<bool, Error>,
) -> Result<Outcome<Listed>, Error> {
    app.write(|change| {
        let mut touched = Vec::new();
        let outcome = Outcome::of(names, strictness, |name| {
            let document = references::document(change.transaction, name)?;
            let changed = deed(change, &document)?;
            if changed {
                touched.push((
                    document.id,
                    document.head.client,
                    document.head.number.clone(),
                ));
            }
            let document = references::document(change.transaction, &document.id.to_string())?;
            Ok(Listed {
                changed,
                ..listed(app, change.transaction, document)?
            })
        })?;
        let event = Event::new(action);
        match touched.as_slice() {
            [] => Ok(Done::Unchanged(outcome)),
            [(id, client, number)] => Ok(Done::Changed(
                outcome,
                event.client(*client).document(*id).fact("number", number),
            )),
            several => {
                for (_, client, _) in several {
                    audit::note_client(change.transaction, change.event, *client)?;
                }
                let ids: Vec<_> = several.iter().map(|(id, _, _)| id.to_string()).collect();
                Ok(Done::Changed(
                    outcome,
                    event.fact("documents", ids.join(" ")).noted_clients(),
                ))
            }
        }
    })
}

fn check_move(document: &Document, to: Status) -> Result<(), Error> {
    let (kind, number) = (document.head.kind, &document.head.number);
    document.status.check_move(kind, to).map_err(|error| {
        let moves: Vec<_> = document
            .status
            .moves(kind)
            .iter()
            .map(ToString::to_string)
            .collect();
        let hint = match (document.status, moves.as_slice()) {
            (Status::Draft, _) => format!("portalctl document complete {number}"),
            (_, []) => "no move leads on from there".to_owned(),
            (_, some) => format!("it can go to: {}", some.join(", ")),
        };
        Error::refused(format!("{number}: {error}")).hint(hint)
    })
}
