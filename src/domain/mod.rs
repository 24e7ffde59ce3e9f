//! Types and rules: no input or output, no clock, no randomness.

pub mod access;
pub mod action;
pub mod address;
pub mod attempts;
pub mod audit;
pub mod client;
pub mod colour;
pub mod credential;
pub mod decision;
pub mod document;
pub mod file_name;
pub mod id;
pub mod inbox;
pub mod link;
pub mod locale;
pub mod mail;
pub mod money;
pub mod name;
pub mod profile;
pub mod session;
pub mod settings;
pub mod template;
pub mod visit;
pub mod wordset;
