//! What a client may do: one file per deed, and [`Visitor`], the proof of having entered.

mod attempt;
pub mod contact;
pub mod decision;
pub mod documents;
pub mod entry;
mod error;
pub mod files;
pub mod form;
pub mod frame;
pub mod login;
pub mod message;
pub mod password;
pub mod payment;
pub mod permit;
pub mod profile;
pub mod recovery;
pub mod statement;
mod visitor;

pub use error::Error;
pub use frame::{Frame, Guest, Shown};
pub use visitor::{Pass, Visitor, read, write};
