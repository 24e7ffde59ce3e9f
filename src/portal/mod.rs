//! What a client may do: one file per deed, and [`Visitor`], the proof of having entered.

mod visitor;

pub use visitor::{Pass, Visitor, read, write};
