//! Looking at documents: the list, and one of them.

mod detail;
mod overview;

pub use detail::{Detail, Neighbour, Permits};
pub use overview::{Attention, Entry, Overview, Query, Sum};
