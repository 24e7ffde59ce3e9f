//! One page = one `.rs` and one `.html` side by side: what it is given, what it looks like.

pub mod contact;
pub mod decision;
pub mod document;
pub mod documents;
pub mod explanation;
mod form;
pub mod frame;
mod hindrance;
pub mod landing;
pub mod login;
pub mod password;
pub mod payment;
pub mod profile;
pub mod receipt;
mod sheet;
mod standing;
pub mod statement;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
