//! Looking at documents: the list, and one of them.

mod detail;
mod overview;

pub(super) use detail::sort;
pub use detail::{Detail, Permits, detail};
pub use overview::{Attention, Entry, Overview, PAGE, Query, Sum, overview};
pub(super) use overview::{claims, entries, sums};
