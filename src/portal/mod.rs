//! What a client may do: one file per deed, and [`Visitor`], the proof of having entered.

pub mod archive;
mod attempt;
mod beginning;
pub mod buffer;
pub mod comments;
pub mod contact;
pub mod decision;
mod device;
pub mod documents;
pub mod entry;
mod error;
pub mod files;
pub mod forgetting;
pub mod form;
pub mod frame;
mod girocode;
mod holder;
pub mod login;
pub mod message;
pub mod password;
pub mod payment;
pub mod permit;
pub mod profile;
pub mod recovery;
pub mod statement;
mod terms_ticket;
pub mod theme;
mod visitor;
pub mod visits;

pub use error::Error;
pub use frame::{Frame, Guest, Shown};
pub use permit::Hindrance;
pub use visitor::{Pass, Visitor};

#[cfg(test)]
mod tests;
