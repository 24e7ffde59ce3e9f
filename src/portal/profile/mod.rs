//! The client's own data, and proposals to change them.

use super::message::{Fault, LONGEST_LINE, blank, is_too_much};
use super::permit::Permit;
use super::visitor::{Reach, show as show_within, write};
use super::{Error, Pass, Shown, Visitor};
use crate::app::{App, Done, notices};
use crate::domain::action::Action;
use crate::domain::audit::Event;
use crate::domain::client::ClientData;
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::domain::profile::ProfileField;
use crate::domain::settings::ProfileChanges;
use crate::domain::wordset::Word;
use crate::store::inbox::{self, InboxFilter};
use crate::store::{Connection, clients};

/// The client's own data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Every field with its value; empty when it is unknown.
    pub values: Vec<(ProfileField, String)>,
    /// What was proposed and waits for the operator.
    pub proposed: Vec<(ProfileField, String)>,
    pub permit: Permit,
    /// What becomes of a change.
    pub changes: ProfileChanges,
}

/// What came of proposing changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposed {
    /// The operator will look at them.
    Sent,
    /// They count already.
    Applied,
    /// Everything is as proposed already.
    Unchanged,
    TooMany,
    Unfit(Vec<(ProfileField, Fault)>),
}

/// The client's own data; for who came for the whole client.
pub fn show(app: &App, pass: &Pass) -> Result<Shown<Profile>, Error> {
    show_within(app, pass, Reach::Free, |connection, visitor| {
        if !visitor.is_whole() {
            return Err(Error::NotFound);
        }
        let read = |field: &ProfileField| (*field, field.read(&visitor.client.data).to_owned());
        Ok(Profile {
            values: ProfileField::ALL.iter().map(read).collect(),
            proposed: proposed(connection, visitor)?,
            permit: visitor.permit(Action::EditProfile, None),
            changes: visitor.settings.profile_changes,
        })
    })
}

/// Proposes values for some fields, or changes them where the settings say so.
pub fn propose(
    app: &App,
    pass: &Pass,
    values: &[(ProfileField, String)],
) -> Result<Proposed, Error> {
    write(app, pass, |change, visitor| {
        if !visitor.is_whole() {
            return Err(Error::NotFound);
        }
        visitor
            .permit(Action::EditProfile, None)
            .map_err(Error::Hindered)?;
        let (data, differences) = match differences(&visitor.client.data, values) {
            Err(faults) => return Ok(Done::Unchanged(Proposed::Unfit(faults))),
            Ok((_, differences)) if differences.is_empty() => {
                return Ok(Done::Unchanged(Proposed::Unchanged));
            }
            Ok(changed) => changed,
        };
        if is_too_much(change, visitor)? {
            return Ok(Done::Unchanged(Proposed::TooMany));
        }
        let names: Vec<&str> = differences.iter().map(|(field, _)| field.word()).collect();
        let names = names.join(",");
        let applies = visitor.settings.profile_changes == ProfileChanges::Apply;
        if applies {
            clients::update(change.transaction, visitor.client.id, &data, change.now)?;
        }
        let item = InboxItem {
            facts: differences
                .into_iter()
                .map(|(field, value)| (field.word().to_owned(), value))
                .collect(),
            ..blank(change, visitor, InboxKind::Profile)
        };
        let item = notices::post(change, &visitor.settings, item)?;
        let (action, done) = if applies {
            ("profile.change", Proposed::Applied)
        } else {
            ("profile.propose", Proposed::Sent)
        };
        let event = Event::new(action)
            .client(visitor.client.id)
            .inbox(item)
            .fact("fields", names);
        Ok(Done::Changed(done, event))
    })
}

type Values = Vec<(ProfileField, String)>;

/// The data with the values in it, and those that differ from what there is.
fn differences(
    data: &ClientData,
    values: &[(ProfileField, String)],
) -> Result<(ClientData, Values), Vec<(ProfileField, Fault)>> {
    let (mut changed, mut differences, mut faults) = (data.clone(), Values::new(), Vec::new());
    for (field, value) in values {
        if field.read(data) == value.trim() {
            continue;
        }
        let fault = if value.chars().count() > LONGEST_LINE {
            Some(Fault::TooLong(LONGEST_LINE))
        } else if field.write(&mut changed, value).is_ok() {
            None
        } else if value.trim().is_empty() {
            Some(Fault::Missing)
        } else {
            Some(Fault::Unreadable)
        };
        match fault {
            Some(fault) => faults.push((*field, fault)),
            None => differences.push((*field, value.trim().to_owned())),
        }
    }
    if faults.is_empty() {
        Ok((changed, differences))
    } else {
        Err(faults)
    }
}

/// What waits for the operator; a later proposal replaces an earlier one, field by field.
fn proposed(connection: &Connection, visitor: &Visitor) -> Result<Values, Error> {
    let filter = InboxFilter {
        client: Some(visitor.client.id),
        kind: Some(InboxKind::Profile),
        waiting: true,
        after: None,
    };
    let mut values = Values::new();
    inbox::for_each(connection, filter, |item| {
        for (name, value) in item.facts {
            let Ok(field) = ProfileField::parse(&name) else {
                continue;
            };
            values.retain(|(other, _)| *other != field);
            values.push((field, value));
        }
        Ok::<_, Error>(())
    })?;
    values.retain(|(field, value)| field.read(&visitor.client.data) != value);
    Ok(values)
}

#[cfg(test)]
mod tests;
