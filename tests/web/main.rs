//! The portal from outside: `serve` on a port of the system's choice, and a plain client.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a panic is a failed test"
)]

mod client;
mod connections;
mod entering;
mod forms;
mod headers;
#[path = "../cli/sandbox.rs"]
mod sandbox;
mod server;
mod stopping;
