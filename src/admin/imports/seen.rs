//! Which rows an import has settled already: one bit for each.
//!
//! A folder may hold a record twice, as exported at different times, and nothing says which is newer. The first one
//! counts; otherwise each import would go back and forth between the two.

use std::collections::BTreeMap;

use super::counts::Group;

/// Rows beyond are not remembered, so that a strange id cannot fill the memory.
const HIGHEST: i64 = 1 << 32;

/// The rows that were settled.
#[derive(Debug, Default)]
pub struct Seen(BTreeMap<Group, Vec<u64>>);

impl Seen {
    /// Remembers a row.
    pub fn insert(&mut self, group: Group, row: i64) {
        let Some((word, bit)) = place(row) else {
            return;
        };
        let words = self.0.entry(group).or_default();
        if words.len() <= word {
            words.resize(word + 1, 0);
        }
        if let Some(word) = words.get_mut(word) {
            *word |= bit;
        }
    }

    /// Whether a row was remembered.
    pub fn contains(&self, group: Group, row: i64) -> bool {
        let words = self.0.get(&group);
        let found = place(row)
            .zip(words)
            .and_then(|((word, bit), words)| Some(words.get(word)? & bit));
        found.is_some_and(|bit| bit != 0)
    }
}

fn place(row: i64) -> Option<(usize, u64)> {
    if row >= HIGHEST {
        return None;
    }
    let row = usize::try_from(row).ok()?;
    Some((row / 64, 1 << (row % 64)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_remembered_in_its_group_alone() {
        let mut seen = Seen::default();
        seen.insert(Group::Clients, 64);
        assert!(seen.contains(Group::Clients, 64));
        assert!(!seen.contains(Group::Clients, 0));
        assert!(!seen.contains(Group::Invoices, 64));
        seen.insert(Group::Clients, i64::MAX);
        assert!(!seen.contains(Group::Clients, i64::MAX));
    }
}
