//! What the operator may do: one file per noun, one function per deed.

pub mod access;
pub mod audit;
pub mod backup;
pub mod clients;
pub mod credentials;
pub mod decisions;
pub mod demo;
pub mod documents;
pub mod export;
pub mod health;
pub mod imports;
pub mod inbox;
pub mod keys;
pub mod links;
pub mod lists;
pub mod mailing;
pub mod names;
pub mod notes;
pub mod payments;
pub mod portal;
pub mod references;
mod relay;
pub mod sessions;
pub mod settings;
pub mod templates;
pub mod visits;
