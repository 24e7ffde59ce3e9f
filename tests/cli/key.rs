//! `key`: the keys that sign links.
