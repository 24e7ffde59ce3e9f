//! Reads the records below the key of an envelope, one at a time.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::fields::fill;
use super::ignored::Ignored;
use super::visit_scalars;
use crate::import::record::{
    ClientRecord, CommentRecord, ContactRecord, DocumentRecord, Draftable, ItemRecord,
    PaymentRecord, SettingsRecord,
};
use crate::import::resource::Resource;
use crate::import::session::Session;

/// What may stand at a place below an envelope's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The records under their own key, beside `@page` and the like; or the records themselves.
    List,
    /// One record or an array of them; a text means none.
    Records,
    /// One record of an array.
    Element,
}

/// Records of one resource.
pub struct Members<'s, 'a> {
    pub session: &'s mut Session<'a>,
    pub resource: Resource,
    pub shape: Shape,
}

impl<'de> DeserializeSeed<'de> for Members<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Members<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "records of {}", self.resource)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self {
            session, resource, ..
        } = self;
        loop {
            session.budget.renew();
            let element = Members {
                session,
                resource,
                shape: Shape::Element,
            };
            if list.next_element_seed(element)?.is_none() {
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self {
            session,
            resource,
            shape,
        } = self;
        if shape != Shape::List {
            return read_record(session, resource, map);
        }
        while let Some(key) = map.next_key::<String>()? {
            if key.starts_with('@') {
                map.next_value_seed(Ignored(&session.budget))?;
                continue;
            }
            map.next_value_seed(Members {
                session,
                resource,
                shape: Shape::Records,
            })?;
        }
        Ok(())
    }

    visit_scalars!(|members, text| {
        if members.shape == Shape::Element || !text.is_empty() {
            members.session.refuse_element(members.resource);
        }
        Ok(())
    });
}

fn read_record<'de, A: MapAccess<'de>>(
    session: &mut Session<'_>,
    resource: Resource,
    map: A,
) -> Result<(), A::Error> {
    match resource {
        Resource::Settings => submit::<SettingsRecord, A>(session, resource, map),
        Resource::Client => submit::<ClientRecord, A>(session, resource, map),
        Resource::Contact => submit::<ContactRecord, A>(session, resource, map),
        Resource::Document(_) => submit::<DocumentRecord, A>(session, resource, map),
        Resource::Item(_) => submit::<ItemRecord, A>(session, resource, map),
        Resource::Comment(_) => submit::<CommentRecord, A>(session, resource, map),
        Resource::Payment(_) => submit::<PaymentRecord, A>(session, resource, map),
    }
}

fn submit<'de, R: Draftable, A: MapAccess<'de>>(
    session: &mut Session<'_>,
    resource: Resource,
    map: A,
) -> Result<(), A::Error> {
    let mut record = R::default();
    let mut misplaced = 0;
    fill(&mut record, &mut misplaced, map)?;
    if session.submit(resource, record, misplaced).is_break() {
        return Err(A::Error::custom("stopped"));
    }
    Ok(())
}
