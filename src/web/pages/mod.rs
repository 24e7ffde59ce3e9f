//! One page = one `.rs` and one `.html` side by side: what it is given, what it looks like.

mod beside;
pub mod contact;
pub mod decision;
pub mod document;
pub mod documents;
pub mod explanation;
pub mod files;
mod form;
pub mod frame;
mod heading;
mod hindrance;
pub mod home;
pub mod landing;
mod listing;
pub mod login;
mod obstacle;
pub mod password;
pub mod payment;
pub mod profile;
pub mod receipt;
pub mod renewal;
mod said;
mod sheet;
mod standing;
pub mod statement;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
