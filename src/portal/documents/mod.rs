//! Looking at documents: the list, and one of them.

pub mod detail;
pub mod overview;

pub use detail::{Detail, detail};
pub use overview::{Entry, Overview, Query, Sum, leaves_reminders_out, overview};

#[cfg(test)]
mod tests;
