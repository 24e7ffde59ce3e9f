//! The keys that sign links.
