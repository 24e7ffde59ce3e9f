//! Fills a record from a JSON object without collecting it in between.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::visit_scalars;
use crate::import::record::{ELEMENT_LIMIT, Record, Slot, keep_extra};

/// Fills `record` from an object; counts values of the wrong shape in `misplaced`.
pub fn fill<'de, R: Record, A: MapAccess<'de>>(
    record: &mut R,
    misplaced: &mut u32,
    mut map: A,
) -> Result<(), A::Error> {
    while let Some(slot) = map.next_key_seed(SlotOf(record))? {
        match slot {
            Slot::Text(text) => map.next_value_seed(TextInto { text, misplaced })?,
            Slot::Extra(extra, name) => {
                let mut value = String::new();
                // Objects below unknown names are not ours to judge.
                let (text, misplaced) = (&mut value, &mut 0);
                map.next_value_seed(TextInto { text, misplaced })?;
                keep_extra(extra, name, value);
            }
            Slot::Items(list) => map.next_value_seed(Elements::all(list, misplaced))?,
            Slot::Taxes(list) => map.next_value_seed(Elements::all(list, misplaced))?,
            Slot::Properties(list) => map.next_value_seed(Elements::all(list, misplaced))?,
        }
    }
    Ok(())
}

/// The key of an object as the place for its value.
struct SlotOf<'r, R>(&'r mut R);

impl<'de, 'r, R: Record> DeserializeSeed<'de> for SlotOf<'r, R> {
    type Value = Slot<'r>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Slot<'r>, D::Error> {
        input.deserialize_str(self)
    }
}

impl<'r, R: Record> Visitor<'_> for SlotOf<'r, R> {
    type Value = Slot<'r>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Slot<'r>, E> {
        Ok(self.0.slot(name))
    }
}

/// A text; numbers and booleans are taken as the texts Billomat would have written, null as an empty one.
struct TextInto<'r> {
    text: &'r mut String,
    misplaced: &'r mut u32,
}

impl<'de> DeserializeSeed<'de> for TextInto<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TextInto<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    visit_scalars!(|into, text| {
        text.clone_into(into.text);
        Ok(())
    });

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.text.clear();
        *self.misplaced += 1;
        let mut inner = String::new();
        let (text, misplaced) = (&mut inner, &mut 0);
        while list
            .next_element_seed(TextInto { text, misplaced })?
            .is_some()
        {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.text.clear();
        *self.misplaced += 1;
        let mut inner = String::new();
        let (text, misplaced) = (&mut inner, &mut 0);
        while map.next_key::<IgnoredAny>()?.is_some() {
            map.next_value_seed(TextInto { text, misplaced })?;
        }
        Ok(())
    }
}

/// A nested collection: an object with one key for its elements, one element or an array of them; `""` is none.
struct Elements<'r, T> {
    list: &'r mut Vec<T>,
    misplaced: &'r mut u32,
    is_wrapped: bool,
}

impl<'r, T> Elements<'r, T> {
    /// Replaces the whole collection.
    fn all(list: &'r mut Vec<T>, misplaced: &'r mut u32) -> Self {
        list.clear();
        Self {
            list,
            misplaced,
            is_wrapped: true,
        }
    }

    /// Adds what stands below the key of the elements.
    fn below(list: &'r mut Vec<T>, misplaced: &'r mut u32) -> Self {
        Self {
            list,
            misplaced,
            is_wrapped: false,
        }
    }
}

impl<T: Record> Elements<'_, T> {
    fn visit_wrapper<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key.starts_with('@') {
                let (text, misplaced) = (&mut String::new(), &mut 0);
                map.next_value_seed(TextInto { text, misplaced })?;
            } else {
                map.next_value_seed(Elements::below(self.list, self.misplaced))?;
            }
        }
        Ok(())
    }
}

impl<'de, T: Record> DeserializeSeed<'de> for Elements<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de, T: Record> Visitor<'de> for Elements<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records")
    }

    visit_scalars!(|elements, text| {
        if !text.is_empty() {
            *elements.misplaced += 1;
        }
        Ok(())
    });

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list
            .next_element_seed(Elements::below(self.list, self.misplaced))?
            .is_some()
        {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        if self.is_wrapped {
            return self.visit_wrapper(map);
        }
        if self.list.len() >= ELEMENT_LIMIT {
            let text = format!("a record has more than {ELEMENT_LIMIT} lines");
            return Err(A::Error::custom(text));
        }
        let mut element = T::default();
        fill(&mut element, self.misplaced, map)?;
        self.list.push(element);
        Ok(())
    }
}
