//! Passes over JSON values that are not wanted, counts them, or keeps only their texts.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::visit_scalars;
use crate::import::session::Budget;

/// How many texts of an error answer are kept.
const TEXT_LIMIT: usize = 10;

/// Any value. Unlike serde's own, it stops at the depth limit, so that endless nesting fills no memory.
#[derive(Clone, Copy)]
pub struct Ignored<'b>(pub &'b Budget);

impl<'de> DeserializeSeed<'de> for Ignored<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Ignored<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    visit_scalars!(|_ignored, _text| Ok(()));

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(self)?.is_some() {
            self.0.renew();
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_key::<IgnoredAny>()?.is_some() {
            map.next_value_seed(self)?;
            self.0.renew();
        }
        Ok(())
    }
}

/// Counts the records of a list, or of what stands where one record does.
pub struct Counted<'b> {
    pub is_list: bool,
    pub budget: &'b Budget,
}

impl<'de> DeserializeSeed<'de> for Counted<'_> {
    type Value = u64;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<u64, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Counted<'_> {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("records")
    }

    visit_scalars!(|_counted, _text| Ok(0));

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<u64, A::Error> {
        let mut count = 0;
        while list.next_element_seed(Ignored(self.budget))?.is_some() {
            self.budget.renew();
            count += 1;
        }
        Ok(count)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<u64, A::Error> {
        if !self.is_list {
            Ignored(self.budget).visit_map(map)?;
            return Ok(1);
        }
        let mut count = 0;
        while let Some(key) = map.next_key::<String>()? {
            if key.starts_with('@') {
                map.next_value_seed(Ignored(self.budget))?;
                continue;
            }
            count += map.next_value_seed(Counted {
                is_list: false,
                budget: self.budget,
            })?;
        }
        Ok(count)
    }
}

/// All texts of a value, the first few of them kept.
pub struct Texts<'r>(pub &'r mut Vec<String>);

impl<'de> DeserializeSeed<'de> for Texts<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Texts<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("error texts")
    }

    visit_scalars!(|texts, text| {
        if !text.is_empty() && texts.0.len() < TEXT_LIMIT {
            texts.0.push(text.to_owned());
        }
        Ok(())
    });

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Texts(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_key::<IgnoredAny>()?.is_some() {
            map.next_value_seed(Texts(self.0))?;
        }
        Ok(())
    }
}
