//! One page = one `.rs` and one `.html` side by side: what it is given, what it looks like.

pub mod document;
pub mod documents;
pub mod explanation;
pub mod frame;
mod hindrance;
pub mod landing;
pub mod login;
pub mod password;
mod sheet;
mod standing;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
