//! Looking at documents: the list, and one of them.

mod detail;
mod overview;

pub(super) use detail::sort;
pub use detail::{Detail, Permits, detail};
pub use overview::{Attention, Entry, Overview, Query, Sum, overview};

pub use crate::domain::document::summary::Neighbour;
pub(super) use overview::{claims, entries, sums};

#[cfg(test)]
mod tests;
