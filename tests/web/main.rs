//! The portal from outside: `serve` on a port of the system's choice, and a plain client.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a panic is a failed test"
)]

mod client;
mod connections;
mod crawler;
mod downloads;
mod entering;
mod faults;
mod forms;
mod headers;
mod invitations;
mod logins;
mod naughty;
mod outgoing;
mod outlived;
#[path = "../cli/mail/parse.rs"]
mod parse;
mod proxies;
mod receipts;
mod refusals;
mod renewals;
#[path = "../cli/sandbox.rs"]
#[expect(dead_code, reason = "the tests of commands use the rest of it")]
mod sandbox;
mod scope;
mod server;
mod slow_readers;
mod stopping;
mod table;
mod traces;
mod trail;
